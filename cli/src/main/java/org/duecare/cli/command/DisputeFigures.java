package org.duecare.cli.command;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.duecare.cli.table.CsvOutput;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.TimeBand;

/** Writes how many disputes there are of each kind, one figure a line. */
final class DisputeFigures {

  static final String COLUMNS = "figure,group,count";

  private final CsvOutput csv;

  /** Writes the names of the columns. */
  DisputeFigures(OutputStream out) {
    csv = new CsvOutput(out).header(COLUMNS);
  }

  /** The figures of a register, answers and resolutions in the bands of a policy. */
  void write(DisputeRegister register, List<TimeBand> bands) {
    figure("disputes", "", register.all());
    figures("opened-at-level", register.byEntryLevel());
    figures("open-at-level", register.openByLevel());
    figure("overdue", "", register.overdue());
    figures("answers-in-working-days", register.responses(bands));
    figures("resolutions-in-working-days", register.resolutions(bands));
    figures("theme", register.byTheme());
    figures("stage", register.byStage());
    csv.flush();
  }

  private void figures(String figure, SortedMap<?, ? extends List<?>> groups) {
    groups.forEach((group, counted) -> figure(figure, group.toString(), counted));
  }

  private void figure(String figure, String group, Collection<?> counted) {
    csv.text(figure).givenText(group).number(counted.size()).endLine();
  }
}
