package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/** Notes which year each folder was taken for, and what is odd about these years. */
final class YearNotes {

  private final ReturnYears years;
  private final IssueLog log;

  YearNotes(ReturnYears years, IssueLog log) {
    this.years = years;
    this.log = log;
  }

  void report() {
    for (int folder = 0; folder < years.folders(); folder++) {
      if (years.isKnown(folder)) {
        reportYear(folder);
      }
      int same = earlierOfTheSameYear(folder);
      if (same >= 0) {
        log.add(
            IssueCode.RETURN_YEAR_TWICE,
            years.name(folder),
            () -> "for the same year as " + years.name(same) + ": where they differ this is used");
      }
      if (folder > 0 && years.isKnown(folder - 1) && years.isKnown(folder)) {
        reportStep(folder);
      }
    }
  }

  private void reportYear(int folder) {
    log.add(
        IssueCode.RETURN_YEAR_INFERRED,
        years.name(folder),
        () ->
            "taken as the return for the year ending "
                + years.last(folder)
                + (years.isToldByReviews(folder)
                    ? ": the year that holds most of its reviews"
                    : ": the last year that holds a twentieth of the starts and ends of the"
                        + " busiest"));
  }

  /** An earlier folder that is known to be of the same year; negative if there is none. */
  private int earlierOfTheSameYear(int folder) {
    int earlier = folder - 1;
    while (earlier >= 0
        && !(years.isKnown(earlier) && years.isYearEnding(earlier, years.year(folder)))) {
      earlier--;
    }
    return earlier;
  }

  private void reportStep(int folder) {
    int step = years.year(folder) - years.year(folder - 1);
    if (step < 0) {
      log.add(
          IssueCode.FOLDERS_NOT_OLDEST_FIRST,
          years.name(folder),
          () ->
              "seems older than the folder before it, for the year ending "
                  + years.last(folder - 1)
                  + ": folders are expected oldest first");
    } else if (step > 1) {
      log.add(
          IssueCode.RETURN_YEAR_MISSING,
          years.name(folder),
          () ->
              "no folder for the year ending "
                  + Days.date(Days.lastOfReturn(years.year(folder) - 1))
                  + ": what happened and was reviewed in it is not known");
    }
  }

  /** Notes tables and codes of Header that the return of the year does not have. */
  void reportLayouts(ReturnFiles files) {
    for (ReadTable<RecordColumns> read : files.records()) {
      RecordTable table = read.rows().table();
      int folder = read.file().folder();
      if (years.isKnown(folder) && !table.years().holds(years.year(folder))) {
        log.add(
            IssueCode.TABLE_NOT_OF_YEAR,
            read.file().name(),
            () ->
                table.table().title()
                    + " is not a table of the year ending "
                    + years.last(folder)
                    + ": it is one "
                    + table.years());
      }
    }
    for (ReadTable<BirthColumns> read : files.headers()) {
      if (years.isKnown(read.file().folder())) {
        reportSex(read, years.year(read.file().folder()));
      }
    }
  }

  private void reportSex(ReadTable<BirthColumns> header, int year) {
    int count = 0;
    int first = 0;
    for (int row = header.rows().count() - 1; row >= 0; row--) {
      if (!Codes.SEX.years(header.rows().sex(row)).holds(year)) {
        count++;
        first = header.rows().line(row);
      }
    }
    int rows = count;
    if (rows > 0) {
      log.add(
          IssueCode.CODE_NOT_OF_YEAR,
          header.file().name(),
          first,
          Column.SEX,
          () -> "codes of sex that are not of the year ending in " + year + ": " + rows);
    }
  }

  /** Notes that a day is outside the years of the folders, if those of all are known. */
  void reportDay(int day) {
    for (int folder = 0; folder < years.folders(); folder++) {
      if (!years.isKnown(folder)) {
        return;
      }
    }
    int first = years.oldest();
    int last = years.newest();
    if (day > years.lastDay(last)) {
      log.add(
          IssueCode.DAY_OUTSIDE_RETURNS,
          years.name(last),
          () -> "the last return ends before " + Days.date(day) + takenFor(last, "since"));
    } else if (day < years.firstDay(first)) {
      log.add(
          IssueCode.DAY_OUTSIDE_RETURNS,
          years.name(first),
          () -> "the first return begins after " + Days.date(day) + takenFor(first, "before"));
    }
  }

  private String takenFor(int folder, String when) {
    return ": it is taken as that for the year ending "
        + years.last(folder)
        + ", and what happened "
        + when
        + " may be missing";
  }
}
