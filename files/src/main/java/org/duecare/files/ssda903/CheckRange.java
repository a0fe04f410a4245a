package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.List;

/** Checks some of the children, as a task. */
final class CheckRange implements Workers.Task {

  private final ReturnColumns in;
  private final PeriodMarks marks;
  private final int asOf;
  private final int from;
  private final int to;
  private final Findings findings;

  private CheckRange(
      ReturnColumns in, PeriodMarks marks, int asOf, int from, int to, IssueLog log) {
    this.in = in;
    this.marks = marks;
    this.asOf = asOf;
    this.from = from;
    this.to = to;
    this.findings = new Findings(in, log);
  }

  /** All children in as many ranges as asked for, each with a log of its own. */
  static List<CheckRange> ranges(
      int count, ReturnColumns in, PeriodMarks marks, int asOf, IssueLog log) {
    List<CheckRange> ranges = new ArrayList<>();
    long children = in.ids().count();
    for (int i = 0; i < count; i++) {
      int from = (int) (children * i / count);
      int to = (int) (children * (i + 1) / count);
      ranges.add(new CheckRange(in, marks, asOf, from, to, log.another()));
    }
    return ranges;
  }

  @Override
  public void run() {
    ChildChecks.check(in, marks, asOf, from, to, findings);
  }

  /** What was found; the task must have run. */
  Findings findings() {
    return findings;
  }
}
