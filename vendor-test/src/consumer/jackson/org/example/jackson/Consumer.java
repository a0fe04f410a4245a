package org.example.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.DueDate;

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
   * @throws JsonProcessingException if what was written cannot be read
   */
  public static void main(String[] arguments) throws JsonProcessingException {
    DueDate due = CarePlanning.england().due("ENG-REV-1", LocalDate.of(2026, 4, 1));
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    StoredCase written = new StoredCase("C-1042", due);

    StoredCase read = mapper.readValue(mapper.writeValueAsString(written), StoredCase.class);

    Version version = mapper.version();
    System.out.printf(
        "Jackson %d.%d reads the same: %b%n",
        version.getMajorVersion(), version.getMinorVersion(), read.equals(written));
  }
}
