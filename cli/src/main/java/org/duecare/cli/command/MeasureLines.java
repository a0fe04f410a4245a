package org.duecare.cli.command;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.duecare.cli.table.CsvOutput;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.timeliness.Approximation;
import org.duecare.metrics.timeliness.LatenessBand;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessComparison;

/** Writes measures, one a line. */
final class MeasureLines {

  static final String COLUMNS = "measure,numerator,denominator,percent,left_out";

  private static final int DECIMALS = 2;

  private final CsvOutput csv;

  /** Writes the names of the columns. */
  MeasureLines(OutputStream out) {
    csv = new CsvOutput(out).header(COLUMNS);
  }

  void write(Timeliness timeliness) {
    timeliness.measures().forEach(measure -> write("", measure));
  }

  /** The law first and in full, then what is only to be set beside it. */
  void write(TimelinessComparison comparison) {
    Timeliness law = comparison.law();
    write(law);
    for (ReviewKind kind : ReviewKind.values()) {
      write("", law.reviewsInTime(kind));
      write("", law.reviewsDueInTime(kind));
      write("", law.reviewsNeverHeld(kind));
    }
    for (LatenessBand band : LatenessBand.values()) {
      write("", law.reviewsLate(band));
    }
    write("", law.reviewsPastRelaxedLimit());
    for (Approximation approximation : Approximation.values()) {
      String prefix = "comparison/" + approximation.label() + "/";
      comparison.under(approximation).measures().forEach(measure -> write(prefix, measure));
      csv.text(prefix + "reviews-wrongly-in-time")
          .number(comparison.wronglyInTime(approximation).size())
          .empty()
          .empty()
          .empty()
          .endLine();
    }
  }

  void flush() {
    csv.flush();
  }

  private void write(String prefix, Measure<?> measure) {
    csv.text(prefix + measure.id()).number(measure.numerator());
    OptionalLong denominator = measure.denominator();
    if (denominator.isPresent()) {
      csv.number(denominator.getAsLong());
    } else {
      csv.empty();
    }
    Optional<BigDecimal> percent = measure.percent(DECIMALS);
    if (percent.isPresent()) {
      csv.text(percent.get().toPlainString());
    } else {
      csv.empty();
    }
    csv.number(measure.leftOut()).endLine();
  }
}
