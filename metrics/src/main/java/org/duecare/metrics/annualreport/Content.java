package org.duecare.metrics.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Target;
import org.jspecify.annotations.Nullable;

/** What one section will hold, while it is being put together. Not thread-safe. */
final class Content {

  private final LocalDate lastDay;
  private final List<Phrase> statements = new ArrayList<>();
  private final List<FigureTable> tables = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<String, Target> targets = new TreeMap<>();
  private @Nullable String text;

  Content(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  @Nullable String text() {
    return text;
  }

  List<Phrase> statements() {
    return List.copyOf(statements);
  }

  List<FigureTable> tables() {
    return List.copyOf(tables);
  }

  /** What is wanting; a section that has nothing at all wants the author's text. */
  List<Gap> gaps() {
    boolean nothing = text == null && statements.isEmpty() && tables.isEmpty() && gaps.isEmpty();
    return nothing
        ? List.of(
            new Gap(
                Phrase.of("the-section"),
                SectionStanding.NOT_SUPPLIED,
                Phrase.of("reason-why.no-text")))
        : List.copyOf(gaps);
  }

  void text(@Nullable String authors) {
    text = authors;
  }

  void targets(Map<String, Target> given) {
    targets.putAll(given);
    Set<String> there =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .map(FigureRow::id)
            .collect(Collectors.toSet());
    given.keySet().stream()
        .filter(each -> !there.contains(each))
        .forEach(
            each ->
                notSupplied(
                    Phrase.of("share-aimed-at", MeasureWords.labelOf(each)),
                    "no-share-for-target"));
  }

  Map<String, Target> targets() {
    return targets;
  }

  void statement(Phrase statement) {
    statements.add(statement);
  }

  void notSupplied(Phrase what, String reason) {
    gaps.add(new Gap(what, SectionStanding.NOT_SUPPLIED, Phrase.of("reason-why." + reason)));
  }

  void notComputed(Phrase what, String reason) {
    gaps.add(new Gap(what, SectionStanding.NOT_COMPUTED, Phrase.of("reason-why." + reason)));
  }

  /** Figures of several years; those of which there is nothing to make them are gaps. */
  void measures(String table, List<? extends Measure<?>> figures) {
    figures(table, figures).ifPresent(tables::add);
  }

  void measuresForService(String table, List<? extends Measure<?>> figures, String reason) {
    figures(table, figures)
        .map(each -> each.onlyForService(notToBePublished(reason)))
        .ifPresent(tables::add);
  }

  static Phrase notToBePublished(String reason) {
    return Phrase.of("not-published." + reason);
  }

  private Optional<FigureTable> figures(String table, List<? extends Measure<?>> figures) {
    List<Measure<?>> computed = new ArrayList<>();
    for (Measure<?> each : figures) {
      if (each.denominator().orElse(1) > 0) {
        computed.add(each);
      } else if (isOfYear(each)) {
        notComputed(MeasureWords.label(each), reason(each));
      }
    }
    return computed.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureTable.ofMeasures(table, computed));
  }

  private static String reason(Measure<?> empty) {
    return empty.leftOut() == 0 ? "nothing-to-count" : "of-no-case-known";
  }

  private boolean isOfYear(Measure<?> figure) {
    return figure.period().lastDay().equals(lastDay);
  }

  /** Wholes in parts; one of which no case is known is a gap. */
  void parts(String table, List<? extends Breakdown<?, ?>> years) {
    parts(table, years, PartWords::of);
  }

  void parts(String table, List<? extends Breakdown<?, ?>> years, Function<Object, Phrase> words) {
    partsOf(table, FigureTable.titled(table), years, words).ifPresent(tables::add);
  }

  void partsForService(
      String table, Phrase title, List<? extends Breakdown<?, ?>> years, String reason) {
    partsOf(table, title, years, PartWords::of)
        .map(each -> each.onlyForService(notToBePublished(reason)))
        .ifPresent(tables::add);
  }

  private Optional<FigureTable> partsOf(
      String table,
      Phrase title,
      List<? extends Breakdown<?, ?>> years,
      Function<Object, Phrase> words) {
    List<Breakdown<?, ?>> computed = new ArrayList<>();
    for (Breakdown<?, ?> each : years) {
      Measure<?> whole = each.whole();
      if (whole.numerator() > 0) {
        computed.add(each);
      } else if (isOfYear(whole)) {
        notComputed(title, reason(whole));
      }
    }
    return computed.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureTable.ofParts(table, title, computed, words));
  }

  void table(FigureTable table) {
    if (!table.rows().isEmpty()) {
      tables.add(table);
    }
  }

  /** Figures of each year, in the order in which a year has them. */
  static <T> List<Measure<?>> each(List<T> years, Function<T, List<Measure<?>>> figures) {
    return years.stream().map(figures).flatMap(List::stream).toList();
  }
}
