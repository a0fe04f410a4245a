package org.duecare.files.ssda903;

import java.time.LocalDate;
import org.duecare.files.IssueCode;

/** Checks the dates of each episode against the Act, the year of the return and each other. */
final class YearRules implements ChildRule {

  @Override
  public void check(ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      int start = episodes.start(row);
      int end = episodes.end(row);
      int lastDay = child.in().lastDayOfYear(row);
      if (start < Days.CHILDREN_ACT) {
        findings.episode(
            IssueCode.EPISODE_BEFORE_1991,
            row,
            Column.DECOM,
            () ->
                "episode starts before the Children Act 1989 came into force: starts "
                    + Days.date(start));
      }
      if (start == end) {
        findings.episode(
            IssueCode.EPISODE_OF_ONE_DAY,
            row,
            Column.DEC,
            () -> "episode starts and ends on one day: " + Days.date(start));
      }
      if (start > lastDay) {
        findings.episode(
            IssueCode.EPISODE_STARTS_AFTER_YEAR,
            row,
            Column.DECOM,
            () -> afterYear("starts", Days.date(start), lastDay));
      } else if (end > lastDay) {
        findings.episode(
            IssueCode.EPISODE_ENDS_AFTER_YEAR,
            row,
            Column.DEC,
            () -> afterYear("ends", Days.date(end), lastDay));
      }
    }
  }

  private static String afterYear(String verb, LocalDate day, int lastDay) {
    return "episode "
        + verb
        + " after the year of the return: "
        + verb
        + " "
        + day
        + ", the year ended "
        + Days.date(lastDay);
  }
}
