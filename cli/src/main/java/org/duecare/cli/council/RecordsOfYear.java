package org.duecare.cli.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.Feedback;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.Supervision;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.ReviewRecord;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.RecordedEvent;
import org.duecare.files.record.Records;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.review.ReviewRecords;

/** What the records do not tell of a year: zeros are counted of them that nobody means. */
public final class RecordsOfYear {

  private final ReportingYear year;
  private final List<String> notes = new ArrayList<>();

  private RecordsOfYear(ReportingYear year) {
    this.year = year;
  }

  /**
   * The files that have rows and none dated in a year, and how many reviews of it have no row.
   *
   * @param year the year
   * @param records the records
   * @param histories those of the return
   * @return a sentence on each, without full stop
   */
  public static List<String> notes(
      ReportingYear year, Records records, Stream<CareHistory> histories) {
    RecordsOfYear of = new RecordsOfYear(year);
    of.add(RecordTable.REVIEW_STEPS.fileName(), records.reviewRecords(), ReviewRecord::heldOn);
    of.addReviewsWithoutRow(records, histories);
    of.add(RecordTable.MIDWAY_CHECKS, records, RecordedEvent::day);
    of.add(RecordTable.RATINGS, records, PlanRating::reviewedOn);
    of.addWhatNeedsNoReviews(records);
    return List.copyOf(of.notes);
  }

  /**
   * The files among them from which something is counted of a year without known reviews.
   *
   * @param year the year
   * @param records the records
   * @return a sentence on each, without full stop
   */
  static List<String> notesWithoutReviews(ReportingYear year, Records records) {
    RecordsOfYear of = new RecordsOfYear(year);
    of.addWhatNeedsNoReviews(records);
    return List.copyOf(of.notes);
  }

  private void addWhatNeedsNoReviews(Records records) {
    records.disputes().ifPresent(each -> addDisputes(each.disputes()));
    add(RecordTable.FEEDBACK, records, Feedback::day);
    add(RecordTable.AUDITS, records, CaseAudit::day);
    add(RecordTable.SUPERVISION, records, Supervision::day);
    add(RecordTable.GOOD_PRACTICE, records, GoodPractice::day);
  }

  /** Whoever says that all steps are told says so of reviews without a row, too. */
  private void addReviewsWithoutRow(Records records, Stream<CareHistory> histories) {
    ReviewRecords told = ReviewRecords.of(records.reviewRecords());
    if (told.all().stream().noneMatch(each -> year.contains(each.heldOn()))) {
      return;
    }
    Map<Boolean, Long> hasRow =
        histories
            .flatMap(history -> history.reviews().stream().map(each -> isTold(history, each, told)))
            .flatMap(Optional::stream)
            .collect(Collectors.partitioningBy(has -> has, Collectors.counting()));
    long without = hasRow.getOrDefault(false, 0L);
    if (without > 0) {
      notes.add(
          "reviews of the year without a row in "
              + RecordTable.REVIEW_STEPS.fileName()
              + ": "
              + without
              + " of "
              + (without + hasRow.getOrDefault(true, 0L))
              + "; where complete.csv says that all of a step is told, theirs counts as not done");
    }
  }

  /** Whether a review has a row; empty if it was not held in the year. */
  private Optional<Boolean> isTold(CareHistory history, Review review, ReviewRecords told) {
    return !review.isAdjourned() && year.contains(review.heldOn())
        ? Optional.of(told.of(history.child(), review.heldOn()).isPresent())
        : Optional.empty();
  }

  private void addDisputes(Map<String, Dispute> disputes) {
    if (!disputes.isEmpty() && DisputeFigures.in(year, disputes).raised().numerator() == 0) {
      note(Records.DISPUTES, "raised");
    }
  }

  private <T> void add(RecordTable<T> table, Records records, Function<T, LocalDate> day) {
    add(table.fileName(), records.of(table), day);
  }

  private <T> void add(String file, Collection<T> rows, Function<T, LocalDate> day) {
    if (!rows.isEmpty() && rows.stream().map(day).noneMatch(year::contains)) {
      note(file, "dated");
    }
  }

  /** What is counted by another day, as disputes still open, may be more than 0 all the same. */
  private void note(String file, String done) {
    notes.add(
        file
            + " has rows, and none "
            + done
            + " in the year: what is counted by that day is 0 for that reason");
  }
}
