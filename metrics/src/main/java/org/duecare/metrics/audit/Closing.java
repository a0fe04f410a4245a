package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one percentage of a whole may have been meant to be: the value nearest to the one
 * printed that makes the sum right while the others stay as they are.
 */
final class Closing {

  /** A percentage with the numbers of cases it can come from, if any. */
  private record Part(Figure figure, BigDecimal printed, @Nullable Interval counts) {}

  private record Candidate(Suggestion suggestion, BigDecimal distance) {}

  private final List<Part> parts = new ArrayList<>();
  private final long whole;

  private Closing(List<Figure> percentages, long whole) {
    this.whole = whole;
    for (Figure each : percentages) {
      BigDecimal printed = ((FigureValue.Printed) each.value()).number();
      parts.add(new Part(each, printed, Grim.counts(printed, whole).orElse(null)));
    }
  }

  /**
   * What would close the sum of percentages of a whole, the nearest first: for the one that no
   * number of cases gives; if all can be, for each; if several cannot, nothing.
   */
  static List<Suggestion> of(List<Figure> percentages, long whole) {
    Closing closing = new Closing(percentages, whole);
    List<Part> impossible = closing.parts.stream().filter(part -> part.counts() == null).toList();
    return closing.nearest(impossible.isEmpty() ? closing.parts : impossible, impossible.size());
  }

  private List<Suggestion> nearest(List<Part> replaced, int impossible) {
    return impossible > 1
        ? List.of()
        : replaced.stream()
            .map(this::replacement)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Candidate::distance))
            .map(Candidate::suggestion)
            .toList();
  }

  private Optional<Candidate> replacement(Part replaced) {
    Interval others =
        parts.stream()
            .filter(part -> !part.equals(replaced))
            .map(part -> Objects.requireNonNull(part.counts(), "counts"))
            .reduce(Interval.ZERO, Interval::plus);
    Interval left = Interval.exactly(BigDecimal.valueOf(whole)).minus(others);
    if (left.high().signum() < 0) {
      return Optional.empty();
    }
    BigDecimal wanted = replaced.printed().multiply(BigDecimal.valueOf(whole)).movePointLeft(2);
    BigDecimal least = left.low().max(BigDecimal.ZERO);
    long below = floor(wanted.max(least).min(left.high()));
    long above = Math.min(below + 1, floor(left.high()));
    BigDecimal toBelow = Grim.distance(replaced.printed(), below, whole);
    BigDecimal toAbove = Grim.distance(replaced.printed(), above, whole);
    long count = toAbove.compareTo(toBelow) < 0 ? above : below;
    return Optional.of(
        new Candidate(
            Grim.suggestion(replaced.figure(), replaced.printed(), count, whole),
            toAbove.min(toBelow)));
  }

  private static long floor(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  /** What would close the sum of percentages of a whole that is not known. */
  static List<Suggestion> of(List<Figure> percentages, BigDecimal excess) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Figure each : percentages) {
      BigDecimal value = ((FigureValue.Printed) each.value()).number().subtract(excess);
      if (value.signum() >= 0) {
        suggestions.add(new Suggestion(each.id(), value, OptionalLong.empty()));
      }
    }
    return suggestions;
  }
}
