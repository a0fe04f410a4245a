package org.duecare.json.review;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.Manner;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.OfficerId;

record ReviewRecordForm(
    ChildId child,
    LocalDate heldOn,
    Optional<OfficerId> chair,
    Optional<Manner> manner,
    Optional<Boolean> parentsTookPart,
    Optional<String> reasonLate) {

  static ReviewRecordForm of(ReviewRecord reviewRecord) {
    return new ReviewRecordForm(
        reviewRecord.child(),
        reviewRecord.heldOn(),
        reviewRecord.chair(),
        reviewRecord.manner(),
        reviewRecord.parentsTookPart(),
        reviewRecord.reasonLate());
  }

  ReviewRecord value() {
    ReviewRecord.Builder record = ReviewRecord.builder(child, heldOn);
    chair.ifPresent(record::chair);
    manner.ifPresent(record::manner);
    if (parentsTookPart.isPresent()) {
      record = parentsTookPart.orElseThrow() ? record.parentsTookPart() : record.noParentTookPart();
    }
    reasonLate.ifPresent(record::reasonLate);
    return record.build();
  }
}
