package org.duecare.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.duecare.cli.council.BundledCouncil;
import org.duecare.files.ssda903.ReadingOptions;
import org.duecare.files.ssda903.Ssda903Return;

/**
 * A made-up return of a council with some 650 children in care: the three years ending 31 March
 * 2024, 2025 and 2026. Nobody in it exists.
 */
public final class Council {

  /** The last day of the last year of the return. */
  static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

  private Council() {}

  /**
   * Reads the return.
   *
   * @return the return, without issues
   * @throws UncheckedIOException if the program's own file cannot be read
   */
  public static Ssda903Return council() {
    try {
      return BundledCouncil.read(ReadingOptions.standard()).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
