package org.example.jackson3;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.DueDate;
import tools.jackson.core.Version;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A stranger who keeps due dates among facts of the stranger's own. */
public final class Consumer {

  private Consumer() {}

  /**
   * What the stranger stores.
   *
   * @param reference under which the child is known
   * @param firstReview when the first review is due, and why
   */
  public record StoredCase(String reference, DueDate firstReview) {}

  /**
   * Writes a case and reads it back with a mapper that finds its modules by itself.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    DueDate due = CarePlanning.england().due("ENG-REV-1", LocalDate.of(2026, 4, 1));
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    StoredCase written = new StoredCase("C-1042", due);

    StoredCase read = mapper.readValue(mapper.writeValueAsString(written), StoredCase.class);

    Version version = mapper.version();
    System.out.printf(
        "Jackson %d.%d reads the same: %b%n",
        version.getMajorVersion(), version.getMinorVersion(), read.equals(written));
  }
}
