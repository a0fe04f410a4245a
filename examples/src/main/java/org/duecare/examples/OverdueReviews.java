package org.duecare.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.files.synthetic.SyntheticReturn;

/** Which reviews of a return are overdue, and what was wrong with the return? */
public final class OverdueReviews {

  private OverdueReviews() {}

  /**
   * Prints the overdue reviews of a made-up return, and the first issues.
   *
   * @param args not used
   * @throws IOException if the made-up return cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("duecare");
    Loaded<Ssda903Return> loaded =
        Ssda903.read(SyntheticReturn.ofChildren(400).withSeed(1).writeTo(folder));
    CarePlanning england = CarePlanning.england();
    LocalDate asOf = LocalDate.of(2026, 3, 31);
    try (Stream<CareHistory> histories = loaded.value().histories()) {
      histories
          .flatMap(history -> england.reviews(history, asOf).overdue().stream())
          .forEach(review -> System.out.println(review.explanation().inOneLine()));
    }
    loaded.issues().kept().stream().limit(2).forEach(System.out::println);
  }
}
