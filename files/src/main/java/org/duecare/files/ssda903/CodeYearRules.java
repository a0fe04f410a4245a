package org.duecare.files.ssda903;

import java.util.Optional;
import org.duecare.files.IssueCode;

/**
 * Checks that each code stands in a return of a year that had it. What ended in an earlier year, as
 * in folders that hold whole histories, is judged by that year.
 */
final class CodeYearRules implements ChildRule {

  @Override
  public void check(ChildRows child, Findings findings) {
    ReturnYears years = child.in().years();
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      int folder = child.in().episodeFiles().folder(row);
      if (years.isKnown(folder)) {
        int year = years.year(folder);
        checkEpisode(episodes, row, year, findings);
      }
    }
    for (RecordRows records : child.in().records().all()) {
      for (int row : records.rows(child.child())) {
        if (years.isKnown(records.folder(row))) {
          checkRecord(records, row, years.year(records.folder(row)), findings);
        }
      }
    }
  }

  private static void checkEpisode(EpisodeColumns episodes, int row, int year, Findings findings) {
    int end = episodes.isOpen(row) ? Integer.MAX_VALUE : episodes.end(row);
    int ended = yearOf(end, year);
    // The day on which an episode ends is no day in its placement.
    int placed = yearOf(Math.max(episodes.start(row), end - 1), year);
    PlaceCode place = episodes.place(row);
    check(place.years(), placed, Column.PLACE, place.name(), row, findings);
    EndReason why = episodes.endReason(row);
    check(why.years(), ended, Column.REC, why.name(), row, findings);
    int reason = episodes.reasonForChange(row);
    if (reason > CodeTable.UNKNOWN) {
      check(
          Codes.REASON_FOR_CHANGE.years(reason),
          ended,
          Column.REASON_PLACE_CHANGE,
          Codes.REASON_FOR_CHANGE.text(reason),
          row,
          findings);
    }
  }

  /** The year of the return that holds a day, or that of the folder if it is earlier. */
  private static int yearOf(int day, int year) {
    return day >= Days.lastOfReturn(year) ? year : Days.returnYear(day);
  }

  private static void check(
      YearSpan span, int year, Column column, String code, int row, Findings findings) {
    if (!span.holds(year)) {
      findings.episode(IssueCode.CODE_NOT_OF_YEAR, row, column, () -> sentence(code, span, year));
    }
  }

  private static void checkRecord(RecordRows records, int row, int year, Findings findings) {
    for (RecordField field : records.table().fields()) {
      Optional<Codes<?>> codes = Optional.ofNullable(field.codes());
      int value = records.value(field.column(), row);
      if (codes.isPresent() && !codes.get().years(value).holds(year)) {
        Codes<?> known = codes.get();
        findings.record(
            IssueCode.CODE_NOT_OF_YEAR,
            records,
            row,
            field.column(),
            () -> sentence(known.text(value), known.years(value), year));
      }
    }
  }

  private static String sentence(String code, YearSpan span, int year) {
    return code + " is not a code of the year ending in " + year + ": it is one " + span;
  }
}
