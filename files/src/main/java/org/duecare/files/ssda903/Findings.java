package org.duecare.files.ssda903;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.duecare.files.IssueCode;

/** What one thread finds when it lays the rows of children beside each other. */
final class Findings {

  private final ReturnColumns in;
  private final IssueLog log;
  private final DoubtLog doubts = new DoubtLog();
  private final FormatNotes[] episodeNotes;
  private final FormatNotes[] reviewNotes;
  private final Map<RecordTable, RecordFindings> records = new EnumMap<>(RecordTable.class);
  private final EarliestReview earliestReview = new EarliestReview();
  private long usedEpisodes;
  private long droppedEpisodes;
  private long droppedReviews;
  private long refusedReviews;
  private long inCareBeforeAll;

  Findings(ReturnColumns in, IssueLog log) {
    this.in = in;
    this.log = log;
    episodeNotes = notes(in.episodeFiles().count());
    reviewNotes = notes(in.reviewFiles().count());
    for (RecordRows rows : in.records().all()) {
      records.put(rows.table(), new RecordFindings(notes(rows.files().count())));
    }
  }

  private static FormatNotes[] notes(int files) {
    FormatNotes[] notes = new FormatNotes[files];
    for (int i = 0; i < files; i++) {
      notes[i] = new FormatNotes();
    }
    return notes;
  }

  /** Reports something about a row of Episodes. */
  void episode(IssueCode code, int row, Column column, Supplier<String> sentence) {
    String file = in.episodeFiles().of(row).name();
    int child = in.episodes().children()[row];
    log.add(
        code, file, in.episodes().line(row), column, () -> in.births().hide(child, sentence.get()));
  }

  /** Reports something about a row of Reviews. */
  void review(IssueCode code, int row, Column column, Supplier<String> sentence) {
    String file = in.reviewFiles().of(row).name();
    int child = in.reviews().children()[row];
    log.add(
        code, file, in.reviews().line(row), column, () -> in.births().hide(child, sentence.get()));
  }

  /** Reports something about a row of a table of records. */
  void record(IssueCode code, RecordRows rows, int row, Column column, Supplier<String> sentence) {
    String file = rows.files().of(row).name();
    int child = rows.columns().children()[row];
    log.add(
        code,
        file,
        rows.columns().line(row),
        column,
        () -> in.births().hide(child, sentence.get()));
  }

  /** Refuses a row of a table of records. */
  void refuseRecord(
      IssueCode code, RecordRows rows, int row, Column column, Supplier<String> sentence) {
    ofRecords(rows.table()).countRefused();
    record(code, rows, row, column, sentence);
  }

  /** Drops a row of a table of records. */
  void dropRecord(IssueCode kind, RecordRows rows, int row) {
    ofRecords(rows.table()).drop(kind, rows.files().indexOf(row), rows.columns().line(row));
  }

  /** What was found in a table of records that a folder holds. */
  RecordFindings ofRecords(RecordTable table) {
    return Objects.requireNonNull(records.get(table), "records");
  }

  /** Reports something about the row of Header that names a child. */
  void header(IssueCode code, int child, Column column, Supplier<String> sentence) {
    String file = in.births().file(child).name();
    log.add(code, file, in.births().line(child), column, sentence);
  }

  /** Refuses a row of Reviews. */
  void refuseReview(IssueCode code, int row, Supplier<String> sentence) {
    refusedReviews++;
    review(code, row, Column.REVIEW, sentence);
  }

  /** Puts the child in doubt, altogether, because of a row and another of Episodes. */
  void doubtEverything(ChildRows child, DoubtCause cause, int row, int other) {
    child.setUnjudged();
    doubt(child, cause, Days.NONE, row, other);
  }

  /** Puts the child in doubt from a day on, because of a row and another of Episodes. */
  void doubtFrom(int day, ChildRows child, DoubtCause cause, int row, int other) {
    doubt(child, cause, day, row, other);
  }

  private void doubt(ChildRows child, DoubtCause cause, int day, int row, int other) {
    doubts.add(child.child(), cause, day, row, other);
    if (cause.code() != null) {
      String file = in.episodeFiles().of(row).name();
      IssueCode code = Objects.requireNonNull(cause.code());
      int number = child.child();
      log.add(
          code,
          file,
          in.episodes().line(row),
          () -> in.births().hide(number, cause.sentence(in, row, other)));
    }
  }

  /** Drops a row of Episodes; one refused already was counted then. */
  void dropEpisode(IssueCode kind, int row) {
    droppedEpisodes += in.episodes().isJudgeable(row) ? 1 : 0;
    noteEpisode(kind, row);
  }

  /** Drops a row of Episodes for which another issue is reported. */
  void dropEpisode(int row) {
    droppedEpisodes += in.episodes().isJudgeable(row) ? 1 : 0;
  }

  void noteEpisode(IssueCode kind, int row) {
    episodeNotes[in.episodeFiles().indexOf(row)].count(kind, in.episodes().line(row));
  }

  void dropReview(IssueCode kind, int row) {
    droppedReviews++;
    noteReview(kind, row);
  }

  void noteReview(IssueCode kind, int row) {
    reviewNotes[in.reviewFiles().indexOf(row)].count(kind, in.reviews().line(row));
  }

  /** Drops a row of Reviews for which another issue is reported. */
  void dropReview() {
    droppedReviews++;
  }

  EarliestReview earliestReview() {
    return earliestReview;
  }

  DoubtLog doubts() {
    return doubts;
  }

  IssueLog log() {
    return log;
  }

  FormatNotes episodeNotes(int file) {
    return episodeNotes[file];
  }

  FormatNotes reviewNotes(int file) {
    return reviewNotes[file];
  }

  /** Counts the rows of Episodes that stay, but for those that were refused for their codes. */
  void countUsed(ChildRows child) {
    for (int i = 0; i < child.episodeCount(); i++) {
      usedEpisodes += in.episodes().isJudgeable(child.episode(i)) ? 1 : 0;
    }
  }

  /** Counts a child whose period of care is known to have begun before the oldest return. */
  void countInCareBeforeAll(ChildRows child) {
    int firstDay = in.years().firstDay();
    boolean counts = false;
    for (int i = 0; i < child.episodeCount() && !child.isUnjudged(); i++) {
      boolean starts = child.mark(i) == PeriodMarks.Mark.STARTS;
      if (starts && in.episodes().start(child.episode(i)) < firstDay) {
        int end = child.periodEnd(child.lastOfPeriod(i));
        counts |= end == Days.NONE || end >= firstDay;
      }
    }
    inCareBeforeAll += counts ? 1 : 0;
  }

  /** How many children were in care when the oldest return began, and since when is known. */
  long inCareBeforeAll() {
    return inCareBeforeAll;
  }

  long usedEpisodes() {
    return usedEpisodes;
  }

  long droppedEpisodes() {
    return droppedEpisodes;
  }

  long droppedReviews() {
    return droppedReviews;
  }

  long refusedReviews() {
    return refusedReviews;
  }
}
