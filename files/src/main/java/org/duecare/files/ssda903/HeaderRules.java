package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/**
 * Checks that the Header of each folder names the children of its other tables, and what it says of
 * them. The rows of the child must not yet be thinned out: each folder speaks for itself.
 */
final class HeaderRules implements ChildRule {

  private static final int OLDEST = 25;
  private static final int SCHOOL_AGE = 4;
  private static final int NO_ROW = -1;

  @Override
  public void check(ChildRows child, Findings findings) {
    Births births = child.in().births();
    for (int folder = 0; folder < child.in().years().folders(); folder++) {
      if (births.headerRows().hasHeader(folder)) {
        checkFolder(child, folder, findings);
      }
    }
    if (births.hasRow(child.child())) {
      checkBirth(child, findings);
    }
  }

  private static void checkFolder(ChildRows child, int folder, Findings findings) {
    HeaderRows header = child.in().births().headerRows();
    int place = header.place(folder, child.child());
    int episode = firstEpisodeIn(folder, child);
    if (HeaderRows.isGood(place)) {
      checkRow(child, folder, header.tableOf(place), header.rowIn(place), findings);
      return;
    }
    if (place == HeaderRows.NONE && episode != NO_ROW) {
      findings.episode(
          IssueCode.CHILD_NOT_IN_HEADER, episode, Column.CHILD, () -> "the child is not in Header");
    }
    if (place == HeaderRows.NONE) {
      checkRecords(child, folder, findings);
    }
    int review = firstReviewIn(folder, child);
    if (place == HeaderRows.NONE && review != NO_ROW) {
      findings.review(
          IssueCode.REVIEWED_CHILD_NOT_IN_HEADER,
          review,
          Column.CHILD,
          () -> "the child is not in Header");
    }
  }

  private static void checkRecords(ChildRows child, int folder, Findings findings) {
    for (RecordRows records : child.in().records().all()) {
      for (int row : records.rows(child.child())) {
        if (records.folder(row) == folder) {
          findings.record(
              IssueCode.CHILD_OF_RECORD_NOT_IN_HEADER,
              records,
              row,
              Column.CHILD,
              () -> "the child is not in Header");
          break;
        }
      }
    }
  }

  /** Whoever left care in an earlier year is in Header for the sake of OC3. */
  private static boolean isCareLeaver(int folder, ChildRows child) {
    return child
        .in()
        .records()
        .of(RecordTable.OC3)
        .map(records -> hasRowIn(folder, records, child))
        .orElse(/* other= */ false);
  }

  private static boolean hasRowIn(int folder, RecordRows records, ChildRows child) {
    for (int row : records.rows(child.child())) {
      if (records.folder(row) == folder) {
        return true;
      }
    }
    return false;
  }

  private static int firstEpisodeIn(int folder, ChildRows child) {
    for (int i = 0; i < child.episodeCount(); i++) {
      if (child.in().episodeFiles().folder(child.episode(i)) == folder) {
        return child.episode(i);
      }
    }
    return NO_ROW;
  }

  private static int firstReviewIn(int folder, ChildRows child) {
    for (int i = 0; i < child.reviewCount(); i++) {
      if (child.in().reviewFiles().folder(child.review(i)) == folder) {
        return child.review(i);
      }
    }
    return NO_ROW;
  }

  private static void checkRow(
      ChildRows child, int folder, ReadTable<BirthColumns> table, int row, Findings findings) {
    String file = table.file().name();
    int line = table.rows().line(row);
    boolean hasEpisode = firstEpisodeIn(folder, child) != NO_ROW;
    if (!hasEpisode && !isCareLeaver(folder, child)) {
      findings
          .log()
          .add(
              IssueCode.CHILD_WITHOUT_EPISODE,
              file,
              line,
              Column.CHILD,
              () -> "the child has no good row in Episodes");
    } else if (hasEpisode
        && table.rows().saysWhetherMother(row)
        && hasShortBreaksOnly(folder, child)) {
      findings
          .log()
          .add(
              IssueCode.SHORT_BREAKS_OF_MOTHER,
              file,
              line,
              Column.MOTHER,
              () -> "MOTHER of a child all of whose episodes are short breaks");
    }
    ReturnYears years = child.in().years();
    if (table.rows().isWithoutNumber(row)
        && years.isKnown(folder)
        && isOfSchoolAge(table.rows().birth(row), years.last(folder).getYear())) {
      findings
          .log()
          .add(
              IssueCode.PUPIL_NUMBER_EXPECTED,
              file,
              line,
              Column.UPN,
              () -> "UN1, not of school age, for a child of school age");
    }
  }

  /** The Department asks for the 4th birthday by 31 August of the school year before the return. */
  private static boolean isOfSchoolAge(int birth, int yearEnding) {
    int lastOfAugust = Days.of(yearEnding - 2, 8, 31);
    return Birthdays.compareToBirthday(lastOfAugust, birth, SCHOOL_AGE) >= 0;
  }

  private static boolean hasShortBreaksOnly(int folder, ChildRows child) {
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      if (child.in().episodeFiles().folder(row) == folder
          && !child.episodes().status(row).isShortBreak()) {
        return false;
      }
    }
    return true;
  }

  private static void checkBirth(ChildRows child, Findings findings) {
    ReturnYears years = child.in().years();
    int folder = child.in().births().file(child.child()).folder();
    if (!years.isKnown(folder) || child.birth() == Days.NONE) {
      return;
    }
    if (child.birth() > years.lastDay(folder)) {
      findings.header(
          IssueCode.BORN_AFTER_YEAR,
          child.child(),
          Column.DOB,
          () -> "born after the year of the return, which ended " + years.last(folder));
    }
    if (child.compareToBirthday(years.firstDay(folder), OLDEST) > 0) {
      findings.header(
          IssueCode.OVER_TWENTY_FIVE,
          child.child(),
          Column.DOB,
          () -> "over 25 when the year of the return began, which ended " + years.last(folder));
    }
  }
}
