package org.duecare.files.ssda903;

import org.duecare.core.care.Birthday;
import org.duecare.files.IssueCode;

/**
 * Tells where periods of care begin and end among the episodes of a child, which are in order. A
 * period begins only with S; what the episodes leave open is put in doubt from that day on.
 */
final class PeriodRules {

  private final ReturnColumns in;
  private final EpisodeColumns episodes;
  private final int asOf;
  private final Findings findings;

  PeriodRules(ReturnColumns in, int asOf, Findings findings) {
    this.in = in;
    this.asOf = asOf;
    this.episodes = in.episodes();
    this.findings = findings;
  }

  void mark(ChildRows child) {
    for (int i = 0; i < child.episodeCount(); i++) {
      if (i == 0) {
        beginFirst(child, child.episode(0));
      } else {
        join(child, i, child.episode(i - 1), child.episode(i));
      }
      checkMajority(child, i);
    }
    if (child.episodeCount() > 0) {
      finish(child, child.episode(child.episodeCount() - 1));
      checkBirth(child);
      doubtUnknownCodes(child);
    }
  }

  private void beginFirst(ChildRows child, int row) {
    if (episodes.startReason(row) == StartReason.S) {
      child.setMark(0, PeriodMarks.Mark.STARTS);
      return;
    }
    child.setMark(0, PeriodMarks.Mark.BEGUN_BEFORE);
    int start = episodes.start(row);
    if (!episodes.startReason(row).isKnown()) {
      findings.doubtFrom(start, child, DoubtCause.START_UNCLEAR, row, row);
    } else if (in.years().areGiven(start)) {
      findings.episode(
          IssueCode.FIRST_EPISODE_NOT_A_START,
          row,
          Column.RNE,
          () ->
              "first episode of the child does not begin with S: starts "
                  + Days.date(start)
                  + " with "
                  + episodes.startReason(row)
                  + "; when the child became looked after is not known");
    } else {
      findings.episode(
          IssueCode.EARLIER_RETURN_MISSING,
          row,
          Column.RNE,
          () ->
              "looked after before "
                  + Days.date(start)
                  + ": the return for the year ending "
                  + Days.date(Days.lastOfReturn(Days.returnYear(start)))
                  + " or an earlier one is missing; when the child became looked after is not"
                  + " known");
    }
  }

  private void join(ChildRows child, int i, int before, int row) {
    EndReason reason = episodes.endReason(before);
    int end = episodes.end(before);
    child.setMark(i, PeriodMarks.Mark.GOES_ON);
    if (reason.isLast()) {
      findings.doubtFrom(end, child, DoubtCause.AFTER_LAST, row, before);
    }
    if (end == episodes.start(row)) {
      joinWithoutBreak(reason, row);
    } else if (reason.endsCare()) {
      begin(child, i, row);
    } else {
      doubtEnd(child, before);
      if (episodes.startReason(row) == StartReason.S) {
        child.setMark(i, PeriodMarks.Mark.STARTS);
      }
    }
  }

  private void joinWithoutBreak(EndReason reason, int row) {
    int start = episodes.start(row);
    if (episodes.startReason(row) == StartReason.S) {
      findings.episode(
          IssueCode.START_WITHOUT_BREAK,
          row,
          Column.RNE,
          () ->
              "S on the day on which the episode before ended: starts "
                  + Days.date(start)
                  + "; the period of care goes on");
    } else if (reason.endsCare()) {
      findings.episode(
          IssueCode.CARE_ENDED_AND_WENT_ON,
          row,
          Column.RNE,
          () ->
              "episode begins on the day on which the one before ended with "
                  + reason
                  + ": starts "
                  + Days.date(start)
                  + "; X1 was expected, and the period of care goes on");
    }
  }

  /** Begins a period of care after a break. */
  private void begin(ChildRows child, int i, int row) {
    StartReason reason = episodes.startReason(row);
    int start = episodes.start(row);
    boolean known = reason == StartReason.S;
    child.setMark(i, known ? PeriodMarks.Mark.STARTS : PeriodMarks.Mark.BEGUN_BEFORE);
    if (!reason.isKnown()) {
      findings.doubtFrom(start, child, DoubtCause.START_UNCLEAR, row, row);
    } else if (!known) {
      findings.episode(
          IssueCode.START_EXPECTED,
          row,
          Column.RNE,
          () ->
              "S expected after care had ended: starts "
                  + Days.date(start)
                  + " with "
                  + reason
                  + "; when the child became looked after again is not known");
    }
  }

  private void finish(ChildRows child, int last) {
    EndReason reason = episodes.endReason(last);
    // What follows an end after the day of the reading has been left out, or is yet to come.
    if (episodes.isOpen(last) || reason.endsCare() || episodes.end(last) > asOf) {
      return;
    }
    doubtEnd(child, last);
  }

  /** Puts in doubt what came of the child when this episode ended. */
  private void doubtEnd(ChildRows child, int row) {
    boolean another = episodes.endReason(row) == EndReason.X1;
    findings.doubtFrom(
        episodes.end(row),
        child,
        another ? DoubtCause.NEXT_MISSING : DoubtCause.END_UNCLEAR,
        row,
        row);
  }

  private void checkBirth(ChildRows child) {
    int first = child.episode(0);
    if (child.birth() != Days.NONE && episodes.start(first) < child.birth()) {
      findings.doubtEverything(child, DoubtCause.BEFORE_BIRTH, first, first);
    }
  }

  private void checkMajority(ChildRows child, int i) {
    int row = child.episode(i);
    boolean begins = child.mark(i) != PeriodMarks.Mark.GOES_ON;
    if (begins
        && child.compareToBirthday(episodes.start(row), Birthday.AGE_OF_MAJORITY) >= 0
        && !child.isUnjudged()) {
      if (i == 0) {
        findings.doubtEverything(child, DoubtCause.AFTER_MAJORITY, row, row);
      } else {
        findings.doubtFrom(episodes.start(row), child, DoubtCause.AFTER_MAJORITY, row, row);
        leaveOutFrom(i, child);
      }
    }
  }

  private void leaveOutFrom(int first, ChildRows child) {
    for (int i = first; i < child.episodeCount(); i++) {
      findings.dropEpisode(child.episode(i));
    }
    child.keepEpisodes(first);
  }

  /** The first of them in a period of care is enough: the doubt lasts as long as the period. */
  private void doubtUnknownCodes(ChildRows child) {
    boolean doubted = false;
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      doubted &= child.mark(i) != PeriodMarks.Mark.STARTS;
      if (!doubted && !episodes.isJudgeable(row)) {
        findings.doubtFrom(
            episodes.start(row), child, DoubtCause.STATUS_OR_PLACEMENT_UNKNOWN, row, row);
        doubted = true;
      }
    }
  }
}
