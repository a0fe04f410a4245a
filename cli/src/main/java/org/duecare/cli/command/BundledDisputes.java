package org.duecare.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.files.Loaded;
import org.duecare.files.dispute.DisputeEvents;
import org.duecare.files.dispute.RecordedDisputes;

/** The made-up year of disputes that comes with the program. Nobody in it exists. */
final class BundledDisputes {

  /** How messages name it. */
  static final String NAME = "the made-up year 2022-23";

  private static final String FILE = "/org/duecare/cli/disputes/2022-23.csv";

  private BundledDisputes() {}

  static Loaded<RecordedDisputes> read(PolicyVersions policies, WorkingDayCalendar calendar)
      throws IOException {
    InputStream file =
        Objects.requireNonNull(BundledDisputes.class.getResourceAsStream(FILE), FILE);
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return DisputeEvents.read(reader, NAME, policies, calendar);
    }
  }
}
