package org.duecare.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole and the parts into which each of its cases falls, one part for each case: children by
 * legal status, reviews by kind. Immutable and thread-safe.
 *
 * @param <K> what tells the parts apart
 * @param <E> the kind of record that is counted
 */
public final class Breakdown<K, E> {

  private final Definition definition;
  private final ReportingPeriod period;
  private final Map<K, List<E>> parts;
  private final List<E> leftOut;
  private final long total;

  private Breakdown(
      Definition definition, ReportingPeriod period, Map<K, List<E>> parts, List<E> leftOut) {
    this.definition = definition;
    this.period = period;
    this.parts = parts;
    this.leftOut = leftOut;
    total = parts.values().stream().mapToLong(List::size).sum();
  }

  /**
   * A whole in parts.
   *
   * @param <K> what tells the parts apart
   * @param <E> the kind of record that is counted
   * @param definition what the whole counts
   * @param period the time over which, or the day as of which
   * @param parts the records of each part, in the order in which the parts are shown; an empty part
   *     is shown, too
   * @param leftOut the records of which the part is not known
   * @return the breakdown
   */
  public static <K, E> Breakdown<K, E> of(
      Definition definition,
      ReportingPeriod period,
      Map<K, ? extends Collection<E>> parts,
      Collection<E> leftOut) {
    Map<K, List<E>> copies = new LinkedHashMap<>();
    parts.forEach((part, records) -> copies.put(part, List.copyOf(records)));
    return new Breakdown<>(
        Objects.requireNonNull(definition, "definition"),
        Objects.requireNonNull(period, "period"),
        Collections.unmodifiableMap(copies),
        List.copyOf(leftOut));
  }

  /**
   * The name under which it is reported.
   *
   * @return the id
   */
  public String id() {
    return definition.id();
  }

  /**
   * What the whole counts, with all its parts.
   *
   * @return the definition
   */
  public Definition definition() {
    return definition;
  }

  /**
   * When.
   *
   * @return the time over which it is counted; of what there is on a day, that day
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The parts.
   *
   * @return what tells them apart, in the order in which they are shown; immutable
   */
  public List<K> parts() {
    return List.copyOf(parts.keySet());
  }

  /**
   * How a part is written where people read it.
   *
   * @param part what tells a part apart
   * @return its text on one line; of a constant that has none of its own, its name in small letters
   *     with blanks
   */
  public static String words(Object part) {
    String text = part.toString();
    boolean isBare = part instanceof Enum<?> constant && text.equals(constant.name());
    return isBare
        ? text.toLowerCase(Locale.ROOT).replace('_', ' ')
        : text.lines().collect(Collectors.joining(" "));
  }

  /**
   * The whole.
   *
   * @return the count of all parts; left out are those of which the part is not known
   */
  public Measure<E> whole() {
    return Measure.ofCount(
        definition,
        period,
        total,
        leftOut.size(),
        part -> part == Measure.Part.NUMERATOR ? all() : behind(part));
  }

  /**
   * One part as a share of the whole.
   *
   * @param part which
   * @return the share, with the id of the whole, a hyphen and the part in small letters and
   *     hyphens; of parts that are alike in these, all but the first with a number after it
   * @throws IllegalArgumentException if it is none of the parts
   */
  public Measure<E> part(K part) {
    List<E> records = parts.get(Objects.requireNonNull(part, "part"));
    if (records == null) {
      throw new IllegalArgumentException(
          "no such part of " + id() + ": " + part + "; allowed are " + parts.keySet());
    }
    return Measure.ofRatio(
        definition.only(suffix(part), "only " + words(part)),
        period,
        new Ratio(records.size(), total),
        leftOut.size(),
        each -> each == Measure.Part.NUMERATOR ? records : behind(each));
  }

  /**
   * Every part as a share of the whole.
   *
   * @return the shares in the order in which the parts are shown, immutable
   */
  public List<Measure<E>> shares() {
    return parts.keySet().stream().map(this::part).toList();
  }

  /**
   * Of parts that are spelled alike, all but the first get a number, so that ids are not the same.
   */
  private String suffix(K part) {
    Set<String> taken = new HashSet<>();
    String suffix = "";
    for (K each : parts.keySet()) {
      suffix = inSmallLetters(each);
      for (int number = 2; !taken.add(suffix); number++) {
        suffix = inSmallLetters(each) + "-" + number;
      }
      if (each.equals(part)) {
        break;
      }
    }
    return suffix;
  }

  /** An id has neither capitals nor spaces. */
  private static String inSmallLetters(Object part) {
    return part.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private List<E> behind(Measure.Part part) {
    return part == Measure.Part.LEFT_OUT ? leftOut : all();
  }

  private List<E> all() {
    return parts.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The percentages of the parts, changed so little that they add up to 100 as printed: each is
   * rounded down, and what is missing goes, one last digit each, to those that lost most, of equal
   * ones to the part shown first. A percentage may so differ from {@link Ratio#percent} by one in
   * its last digit.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the percentage of each part; none where the whole is 0; immutable
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public Map<K, BigDecimal> percentagesAddingUp(int decimals) {
    Decimals.require(decimals);
    if (total == 0) {
      return Map.of();
    }
    BigDecimal whole = BigDecimal.valueOf(total);
    Map<K, BigDecimal> printed = new LinkedHashMap<>();
    Map<K, BigDecimal> lost = new LinkedHashMap<>();
    parts.forEach(
        (part, records) -> {
          BigDecimal hundredfold = BigDecimal.valueOf(records.size()).movePointRight(2);
          BigDecimal down = hundredfold.divide(whole, decimals, RoundingMode.DOWN);
          printed.put(part, down);
          lost.put(part, hundredfold.subtract(down.multiply(whole)));
        });
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal sum = printed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    long missing = new BigDecimal(100).subtract(sum).divide(step).longValueExact();
    List<K> byLoss = new ArrayList<>(parts.keySet());
    byLoss.sort(Comparator.comparing((K part) -> lost.get(part)).reversed());
    byLoss.stream().limit(missing).forEach(part -> printed.merge(part, step, BigDecimal::add));
    return Collections.unmodifiableMap(printed);
  }

  /** The whole and how many are in each part. */
  @Override
  public String toString() {
    List<String> counts = new ArrayList<>();
    parts.forEach((part, records) -> counts.add(words(part) + " " + records.size()));
    return whole() + ": " + String.join(", ", counts);
  }
}
