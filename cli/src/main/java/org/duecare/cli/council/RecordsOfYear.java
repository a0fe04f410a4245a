package org.duecare.cli.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

/** Which records are of other years only: their figures of this one are zeros nobody means. */
public final class RecordsOfYear {

  private final ReportingYear year;
  private final List<String> notes = new ArrayList<>();

  private RecordsOfYear(ReportingYear year) {
    this.year = year;
  }

  /**
   * The files that have rows and none of a year.
   *
   * @param year the year
   * @param records the records
   * @return a sentence on each, without full stop
   */
  public static List<String> notes(ReportingYear year, Records records) {
    RecordsOfYear of = new RecordsOfYear(year);
    of.add(RecordTable.REVIEW_STEPS.fileName(), records.reviewRecords(), ReviewRecord::heldOn);
    of.add(RecordTable.MIDWAY_CHECKS, records, RecordedEvent::day);
    of.add(RecordTable.RATINGS, records, PlanRating::reviewedOn);
    records.disputes().ifPresent(each -> of.addDisputes(each.disputes()));
    of.add(RecordTable.FEEDBACK, records, Feedback::day);
    of.add(RecordTable.AUDITS, records, CaseAudit::day);
    of.add(RecordTable.SUPERVISION, records, Supervision::day);
    of.add(RecordTable.GOOD_PRACTICE, records, GoodPractice::day);
    return List.copyOf(of.notes);
  }

  private void addDisputes(Map<String, Dispute> disputes) {
    if (!disputes.isEmpty() && DisputeFigures.in(year, disputes).raised().numerator() == 0) {
      note(Records.DISPUTES);
    }
  }

  private <T> void add(RecordTable<T> table, Records records, Function<T, LocalDate> day) {
    add(table.fileName(), records.of(table), day);
  }

  private <T> void add(String file, Collection<T> rows, Function<T, LocalDate> day) {
    if (!rows.isEmpty() && rows.stream().map(day).noneMatch(year::contains)) {
      note(file);
    }
  }

  private void note(String file) {
    notes.add(
        file + " has rows, and none of the year: what is counted from it is 0 for that reason");
  }
}
