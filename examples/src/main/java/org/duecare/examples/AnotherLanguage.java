package org.duecare.examples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.Wording;

/** The same explanation in another language: a map of patterns, no code. */
public final class AnotherLanguage {

  private AnotherLanguage() {}

  /**
   * Prints the headline of a due date in German.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Map<String, String> patterns = new HashMap<>(Wording.english().patterns());
    patterns.put("date.long", "EEEE, d. MMMM yyyy");
    patterns.put("due", "{0} bis {1}");
    patterns.put("name.FIRST_REVIEW", "Erste Überprüfung");
    Wording german = Wording.of(Locale.GERMAN, patterns);
    String text =
        CarePlanning.england()
            .due("ENG-REV-1", LocalDate.of(2026, 4, 1))
            .explanation()
            .text(german);
    System.out.println(text.lines().findFirst().orElseThrow());
  }
}
