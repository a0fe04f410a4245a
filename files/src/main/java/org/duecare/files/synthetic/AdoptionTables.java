package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * PlacedAdoption, with the decisions that stood on a day of the year, and AD1, with the adoptions
 * of the year.
 */
final class AdoptionTables implements ChildTable {

  /** Marks the stream; any number does. */
  private static final long STREAM = 0x0AD2_0000L;

  /** How many adopters, who, and their legal status: a code of status allows certain adopters. */
  private record Adopters(String number, String who, String status) {}

  private static final Weights<Adopters> ADOPTERS =
      Weights.of(70, new Adopters("2", "MF", "L11"))
          .and(9, new Adopters("2", "MF", "L3"))
          .and(10, new Adopters("1", "F1", "L0"))
          .and(1, new Adopters("1", "M1", "L0"))
          .and(4, new Adopters("2", "MM", "L12"))
          .and(3, new Adopters("2", "FF", "L12"))
          .and(1, new Adopters("2", "FF", "L2"))
          .and(1, new Adopters("2", "MM", "L4"))
          .and(1, new Adopters("2", "FF", "L4"));

  private final ReturnYear year;
  private final CsvWriter decisions;
  private final CsvWriter adoptions;

  AdoptionTables(OpenTables tables, Path folder, ReturnYear year) throws IOException {
    this.year = year;
    decisions =
        tables.open(
            folder.resolve("placed_adoption.csv"),
            "CHILD",
            "DOB",
            "DATE_PLACED",
            "DATE_PLACED_CEASED",
            "REASON_PLACED_CEASED");
    adoptions =
        tables.open(
            folder.resolve("ad1.csv"),
            "CHILD",
            "DOB",
            "DATE_INT",
            "DATE_MATCH",
            "FOSTER_CARE",
            "NB_ADOPTR",
            "SEX_ADOPTR",
            "LS_ADOPTR");
  }

  @Override
  public void write(SyntheticChild child) {
    for (AdoptionPlan plan : AdoptionPlan.of(child)) {
      if (!plan.decided().isAfter(year.lastDay()) && !plan.end().isBefore(year.firstDay())) {
        String ceased = plan.matched() == null ? year.known(plan.end()) : "";
        decisions.writeRecord(
            child.id(),
            child.dob(),
            ReturnFolder.text(plan.decided()),
            ceased,
            ceased.isEmpty() ? "" : plan.whyCeased());
      }
      if (plan.matched() != null && year.holds(plan.end())) {
        Adopters adopters = ADOPTERS.draw(child.draw(STREAM));
        adoptions.writeRecord(
            child.id(),
            child.dob(),
            ReturnFolder.text(plan.decided()),
            ReturnFolder.text(plan.matched()),
            byFosterCarers(child, plan) ? "1" : "0",
            adopters.number(),
            adopters.who(),
            adopters.status());
      }
    }
  }

  private static boolean byFosterCarers(SyntheticChild child, AdoptionPlan plan) {
    String code = PlacementKind.ADOPTIVE_CURRENT_CARER.codeOn(plan.end());
    return child.episodes().stream()
        .anyMatch(episode -> episode.end().equals(plan.end()) && episode.place().equals(code));
  }
}
