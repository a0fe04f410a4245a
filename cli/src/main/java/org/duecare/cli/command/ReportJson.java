package org.duecare.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.duecare.jackson.DuecareModule;
import org.duecare.metrics.annualreport.PublishedReport;

/**
 * A published report as JSON, as every program writes it that uses the module for Jackson. Apart
 * from the command, so that no other loads what writes it.
 */
final class ReportJson {

  static final String FILE_NAME = "annual-report.json";

  private ReportJson() {}

  /** The same text on every machine, lines ending with LF. */
  static String of(PublishedReport report) {
    DefaultIndenter lines = DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return JsonMapper.builder()
              .addModule(new DuecareModule())
              .build()
              .writer(printer)
              .writeValueAsString(report)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
