package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A number that counts no records, such as posts, on one day or on several. Immutable and
 * thread-safe.
 *
 * @param id the name by which programs know the number
 * @param label what it is
 * @param unit in what it is counted
 * @param amounts how many by the day on which it holds, oldest first, at least one
 */
public record AmountRow(
    String id, Phrase label, Phrase unit, SortedMap<LocalDate, BigDecimal> amounts)
    implements FigureRow {

  /**
   * Checks the parts.
   *
   * @param id the name by which programs know the number
   * @param label what it is
   * @param unit in what it is counted
   * @param amounts how many by day
   * @throws NullPointerException if a part or an amount is null
   * @throws IllegalArgumentException if there is no amount
   */
  public AmountRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    amounts.values().forEach(amount -> Objects.requireNonNull(amount, "amount"));
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("row has no amount: " + id + "; one is needed");
    }
  }

  static AmountRow of(String id, Phrase label, String unit, Map<LocalDate, BigDecimal> amounts) {
    return new AmountRow(id, label, Phrase.of("unit." + unit), new TreeMap<>(amounts));
  }

  /**
   * By how much the last amount differs from the one before.
   *
   * @return the difference, negative where it fell; empty where there is one amount
   */
  public Optional<BigDecimal> change() {
    if (amounts.size() < 2) {
      return Optional.empty();
    }
    LocalDate last = amounts.lastKey();
    BigDecimal before = amounts.get(amounts.headMap(last).lastKey());
    return Optional.ofNullable(amounts.get(last)).map(now -> now.subtract(before));
  }

  String line(ReportWording wording) {
    String values =
        amounts.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue().toPlainString())
            .collect(Collectors.joining(", "));
    String change = change().map(by -> ", " + MeasureRow.signed(by)).orElse("");
    return wording.say(label) + ": " + values + change + " " + wording.say(unit);
  }

  /** The line as {@code officers, full time: 2022-04-01 12.0, 2023-03-31 12.8, +0.8 posts}. */
  @Override
  public String toString() {
    return line(ReportWording.english());
  }
}
