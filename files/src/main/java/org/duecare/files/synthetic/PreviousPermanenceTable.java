package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * PrevPerm: whether a child who came into care since 1 April 2016 had a lasting home before, of
 * which some seven in a hundred had one. Who came back after a child arrangements order had that.
 */
final class PreviousPermanenceTable implements ChildTable {

  /** Marks the stream; any number does. */
  private static final long STREAM = 0x0E23_0000L;

  /** The Department asks for it of those who started from this day on. */
  private static final LocalDate FIRST_ASKED = LocalDate.of(2016, 4, 1);

  /** No council has this number. */
  private static final String COUNCIL = "999";

  private static final String NONE = "Z1";
  private static final String UNKNOWN = "P4";

  private static final Weights<String> KIND =
      Weights.of(928, NONE).and(12, "P1").and(30, "P2").and(22, "P3").and(8, UNKNOWN);

  private static final Weights<String> AUTHORITY =
      Weights.of(92, COUNCIL).and(4, "WAL").and(2, "SCO").and(2, "NUK");

  private static final int DAY_UNKNOWN_PER_MILLE = 250;
  private static final int MONTH_UNKNOWN_PER_MILLE = 150;
  private static final int LEAST_DAYS_BEFORE = 60;
  private static final int LEAST_AGE_IN_DAYS = 200;

  private final ReturnYear year;
  private final CsvWriter table;

  PreviousPermanenceTable(OpenTables tables, Path folder, ReturnYear year) throws IOException {
    this.year = year;
    table =
        tables.open(
            folder.resolve("prev_perm.csv"), "CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM");
  }

  @Override
  public void write(SyntheticChild child) {
    @Nullable CareOutline before = null;
    @Nullable CareOutline latest = null;
    for (CareOutline outline : child.fullCare()) {
      if (!outline.start().isAfter(year.lastDay())) {
        before = latest;
        latest = outline;
      }
    }
    if (latest == null || latest.start().isBefore(FIRST_ASKED)) {
      return;
    }
    if (before != null && before.ending() == Ending.CHILD_ARRANGEMENTS) {
      write(child, "P3", COUNCIL, ReturnFolder.text(before.end()));
    } else {
      writeDrawn(child);
    }
  }

  private void writeDrawn(SyntheticChild child) {
    LocalDate start = child.fullCare().get(0).start();
    Draw draw = child.draw(STREAM);
    String kind = KIND.draw(draw);
    LocalDate earliest = child.birth().plusDays(LEAST_AGE_IN_DAYS);
    int days = (int) ChronoUnit.DAYS.between(earliest, start.minusDays(LEAST_DAYS_BEFORE));
    if (kind.equals(NONE) || child.unaccompanied() || days <= 0) {
      write(child, NONE, "", "");
    } else if (kind.equals(UNKNOWN)) {
      write(child, kind, "", "ZZ/ZZ/ZZZZ");
    } else {
      write(child, kind, AUTHORITY.draw(draw), ordered(draw, earliest.plusDays(draw.below(days))));
    }
  }

  private void write(SyntheticChild child, String kind, String authority, String ordered) {
    table.writeRecord(child.id(), child.dob(), kind, authority, ordered);
  }

  /** The day of the order, of which the day and the month may not be known. */
  private static String ordered(Draw draw, LocalDate day) {
    String text = ReturnFolder.text(day);
    if (draw.perMille(MONTH_UNKNOWN_PER_MILLE)) {
      return "ZZ/ZZ" + text.substring(5);
    }
    return draw.perMille(DAY_UNKNOWN_PER_MILLE) ? "ZZ" + text.substring(2) : text;
  }
}
