package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * DoLo: orders by which a child is deprived of liberty, of some children under a care order in
 * children's homes, where the Department expects them (rule 709).
 */
final class LibertyTable implements ChildTable {

  /** Marks the stream; any number does. */
  private static final long STREAM = 0x0D01_0000L;

  private static final int YOUNGEST = 10;
  private static final int ORDERS_PER_MILLE = 60;

  private final ReturnYear year;
  private final CsvWriter table;

  LibertyTable(OpenTables tables, Path folder, ReturnYear year) throws IOException {
    this.year = year;
    table = tables.open(folder.resolve("dolo.csv"), "CHILD", "DOB", "DOLO_START", "DOLO_END");
  }

  @Override
  public void write(SyntheticChild child) {
    Draw draw = child.draw(STREAM);
    for (Episode episode : child.episodes()) {
      boolean ordered = draw.perMille(ORDERS_PER_MILLE);
      int days = (int) ChronoUnit.DAYS.between(episode.start(), episode.end());
      LocalDate start = episode.start().plusDays(draw.below(days));
      LocalDate lapsed = start.plusDays(draw.between(14, 120));
      LocalDate end = lapsed.isBefore(episode.end()) ? lapsed : episode.end();
      if (ordered
          && isWhereExpected(episode)
          && Ages.hasReached(YOUNGEST, child.birth(), start)
          && !start.isAfter(year.lastDay())
          && !end.isBefore(year.firstDay())) {
        table.writeRecord(child.id(), child.dob(), ReturnFolder.text(start), year.known(end));
      }
    }
  }

  private static boolean isWhereExpected(Episode episode) {
    return episode.place().equals(PlacementKind.CHILDRENS_HOME.codeOn(episode.start()))
        && episode.status().startsWith("C");
  }
}
