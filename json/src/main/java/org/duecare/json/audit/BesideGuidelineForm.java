package org.duecare.json.audit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.duecare.metrics.audit.BesideGuideline;
import org.duecare.metrics.audit.StatedGuideline;

@JsonTypeName("beside-guideline")
record BesideGuidelineForm(
    String figure, StatedGuideline guideline, Optional<BesideGuideline.Position> claimed) {

  static BesideGuidelineForm of(BesideGuideline relation) {
    return new BesideGuidelineForm(relation.figure(), relation.guideline(), relation.claimed());
  }

  BesideGuideline value() {
    BesideGuideline relation = BesideGuideline.of(figure, guideline);
    return claimed.isPresent() ? relation.claimedToBe(claimed.orElseThrow()) : relation;
  }
}
