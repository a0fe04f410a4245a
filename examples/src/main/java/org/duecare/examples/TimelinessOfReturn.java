package org.duecare.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.obligation.Outcome;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.files.synthetic.SyntheticReturn;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.timeliness.Timeliness;

/** How timely were the reviews of a year, which were late, and what could not be judged? */
public final class TimelinessOfReturn {

  private TimelinessOfReturn() {}

  /**
   * Prints the measures of a made-up return and the late reviews behind the first.
   *
   * @param args not used
   * @throws IOException if the made-up return cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("duecare");
    List<Path> years = SyntheticReturn.ofChildren(80).withYears(2025, 2026).writeTo(folder);
    Loaded<Ssda903Return> loaded = Ssda903.read(years);
    CarePlanning england = CarePlanning.england();
    LocalDate yearEnd = LocalDate.of(2026, 3, 31);
    try (Stream<CareHistory> histories = loaded.value().histories()) {
      Timeliness timeliness =
          histories
              .map(history -> england.reviews(history, yearEnd))
              .collect(Timeliness.in(ReportingYear.ending(2026)));
      timeliness.measures().forEach(System.out::println);
      timeliness.reviewsInTime().evidence(Measure.Part.DENOMINATOR).stream()
          .filter(review -> review.outcome() == Outcome.LATE)
          .forEach(System.out::println);
    }
  }
}
