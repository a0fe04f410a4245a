package org.duecare.example.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.ReportingYear;

/** What is drawn by lot, the same from the same seed. */
final class Chance {

  static final String NAME = "child-of-nobody-";

  private final ReportingYear year;
  private final Random random;

  Chance(ReportingYear year, long seed) {
    this.year = year;
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean yesOrNo() {
    return random.nextBoolean();
  }

  <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  <T> List<T> some(Supplier<T> value) {
    return IntStream.range(0, random.nextInt(6)).mapToObj(each -> value.get()).toList();
  }

  /** One of each of some children. */
  <T> List<T> each(IntFunction<T> value) {
    return IntStream.range(0, random.nextInt(8)).mapToObj(value).toList();
  }

  ChildId child() {
    return child(random.nextInt(20));
  }

  static ChildId child(int number) {
    return ChildId.of(NAME + number);
  }

  LocalDate day() {
    return year.firstDay().plusDays(random.nextInt(366));
  }
}
