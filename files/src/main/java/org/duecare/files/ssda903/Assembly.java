package org.duecare.files.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duecare.files.IssueCode;

/** Makes a return of the files that were read: merges, checks, counts what became of the rows. */
final class Assembly {

  private final ReturnFiles files;
  private final ReturnColumns in;
  private final ReadingOptions options;
  private final PeriodMarks marks;
  private final DoubtLog doubts = new DoubtLog();

  private Assembly(ReturnFiles files, ReturnColumns in, ReadingOptions options) {
    this.files = files;
    this.in = in;
    this.options = options;
    marks = new PeriodMarks(in.episodes().count(), in.ids().count());
  }

  /** Makes the return, by the options with which its files were read. */
  static Ssda903Return of(ReturnFiles files, ReadingOptions options, Workers workers, IssueLog log)
      throws IOException {
    for (ReadTable<?> table : files.all()) {
      log.addAll(table.log());
    }
    ReturnColumns in = Merge.of(files, workers, log);
    return new Assembly(files, in, options).assemble(workers, log);
  }

  private Ssda903Return assemble(Workers workers, IssueLog log) throws IOException {
    FolderOrder.check(in.years(), files.paths());
    YearNotes notes = new YearNotes(in.years(), log);
    notes.report();
    notes.reportLayouts(files);
    doubtRefusedRows();
    List<CheckRange> ranges =
        CheckRange.ranges(workers.threads(), in, marks, options.asOfDay(), log);
    TextOrder order = new TextOrder(in.ids());
    List<Workers.Task> tasks = new ArrayList<>(ranges);
    tasks.add(order);
    workers.run(tasks);
    List<Findings> findings = new ArrayList<>();
    EarliestReview earliestReview = new EarliestReview();
    for (CheckRange range : ranges) {
      findings.add(range.findings());
      log.addAll(range.findings().log());
      doubts.addAll(range.findings().doubts());
      earliestReview.take(range.findings().earliestReview());
    }
    earliestReview.report(in, log);
    reportYearBefore(findings, earliestReview, log);
    reportNotes(findings, log);
    return new Ssda903Return(
        in,
        marks,
        new Doubts(in, doubts),
        order.order(),
        options.checks(),
        ReviewsReach.of(earliestReview, files, in.years(), options.asOfDay()),
        counts(findings));
  }

  private void doubtRefusedRows() {
    Replacements replacements =
        new Replacements(files.episodes(), in.episodes(), in.episodeFiles());
    for (int i = 0; i < files.episodes().size(); i++) {
      RefusedRows refused = files.episodes().get(i).refused();
      for (int j = 0; j < refused.known(); j++) {
        boolean later = refused.start(j) != Days.NONE && refused.start(j) > options.asOfDay();
        if (later || replacements.replace(files.episodes().get(i).file(), refused, j)) {
          continue;
        }
        marks.setUnjudged(refused.child(j));
        doubts.add(refused.child(j), DoubtCause.EPISODE_ROW_REFUSED, Days.NONE, i, refused.line(j));
      }
    }
    for (int i = 0; i < files.reviews().size(); i++) {
      RefusedRows refused = files.reviews().get(i).refused();
      for (int j = 0; j < refused.known(); j++) {
        doubts.add(refused.child(j), DoubtCause.REVIEW_ROW_REFUSED, Days.NONE, i, refused.line(j));
      }
    }
  }

  private void reportYearBefore(
      List<Findings> findings, EarliestReview earliestReview, IssueLog log) {
    long children = findings.stream().mapToLong(Findings::inCareBeforeAll).sum();
    int firstDay = in.years().firstDay();
    if (children > 0 && earliestReview.knownFrom(firstDay) >= firstDay) {
      log.add(
          IssueCode.REVIEWS_OF_YEAR_BEFORE_MISSING,
          in.years().name(in.years().oldest()),
          () ->
              "no reviews of the year ending "
                  + Days.date(firstDay - 1)
                  + " are given: children who were in care by then: "
                  + children);
    }
  }

  private void reportNotes(List<Findings> findings, IssueLog log) {
    for (Findings found : findings) {
      for (int i = 0; i < files.episodes().size(); i++) {
        files.episodes().get(i).notes().addAll(found.episodeNotes(i));
      }
      for (int i = 0; i < files.reviews().size(); i++) {
        files.reviews().get(i).notes().addAll(found.reviewNotes(i));
      }
      addRecordNotes(found);
    }
    for (ReadTable<?> table : files.all()) {
      table.notes().report(table.file().name(), log);
    }
  }

  private void addRecordNotes(Findings found) {
    Map<RecordTable, Integer> next = new EnumMap<>(RecordTable.class);
    for (ReadTable<RecordColumns> read : files.records()) {
      RecordTable table = read.rows().table();
      int file = next.merge(table, 1, Integer::sum) - 1;
      read.notes().addAll(found.ofRecords(table).notes(file));
    }
  }

  private RowCounts counts(List<Findings> findings) {
    Map<ReturnTable, RowCount> counts = new EnumMap<>(ReturnTable.class);
    counts.put(ReturnTable.HEADER, in.births().count(files.headers()));
    counts.put(ReturnTable.EPISODES, countEpisodes(findings));
    counts.put(ReturnTable.REVIEWS, countReviews(findings));
    for (RecordRows rows : in.records().all()) {
      RowCount count = new RowCount(rows.byChild().kept(), 0, 0);
      for (Findings found : findings) {
        count = count.plus(found.ofRecords(rows.table()).count());
      }
      counts.put(rows.table().table(), count);
    }
    for (ReadTable<RecordColumns> table : files.records()) {
      RowCount read = new RowCount(0, table.refused().count(), table.dropped());
      counts.merge(table.file().table(), read, RowCount::plus);
    }
    return new RowCounts(counts);
  }

  private RowCount countEpisodes(List<Findings> findings) {
    RowCount count = new RowCount(0, 0, 0);
    for (Findings found : findings) {
      count = count.plus(new RowCount(found.usedEpisodes(), 0, found.droppedEpisodes()));
    }
    for (ReadTable<?> table : files.episodes()) {
      count = count.plus(new RowCount(0, table.refused().count(), table.dropped()));
    }
    return count;
  }

  private RowCount countReviews(List<Findings> findings) {
    RowCount count = new RowCount(in.reviewsByChild().kept(), 0, 0);
    for (Findings found : findings) {
      count = count.plus(new RowCount(0, found.refusedReviews(), found.droppedReviews()));
    }
    for (ReadTable<?> table : files.reviews()) {
      count = count.plus(new RowCount(0, table.refused().count(), table.dropped()));
    }
    return count;
  }
}
