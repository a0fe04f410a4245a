package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/** Checks that Header names the children of the other tables, and that their births can be. */
final class HeaderRules implements ChildRule {

  private static final int OLDEST = 25;

  @Override
  public void check(ChildRows child, Findings findings) {
    Births births = child.in().births();
    if (!births.hasHeaders()) {
      return;
    }
    if (births.hasRow(child.child())) {
      checkBirth(child, findings);
    }
    if (births.isInHeader(child.child())) {
      return;
    }
    if (child.episodeCount() > 0) {
      findings.episode(
          IssueCode.CHILD_NOT_IN_HEADER,
          child.episode(0),
          Column.CHILD,
          () -> "the child is not in Header");
    }
    if (child.reviewCount() > 0) {
      findings.review(
          IssueCode.REVIEWED_CHILD_NOT_IN_HEADER,
          child.review(0),
          Column.CHILD,
          () -> "the child is not in Header");
    }
  }

  private static void checkBirth(ChildRows child, Findings findings) {
    ReturnYears years = child.in().years();
    int folder = child.in().births().file(child.child()).folder();
    if (child.episodeCount() == 0) {
      findings.header(
          IssueCode.CHILD_WITHOUT_EPISODE,
          child.child(),
          Column.CHILD,
          () -> "the child has no good row in Episodes");
    }
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
