package org.duecare.metrics.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.jspecify.annotations.Nullable;

/** What one section will hold, while it is being put together. Not thread-safe. */
final class Content {

  private final LocalDate lastDay;
  private final List<String> statements = new ArrayList<>();
  private final List<FigureTable> tables = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private @Nullable String text;

  Content(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  @Nullable String text() {
    return text;
  }

  List<String> statements() {
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
            new Gap("the section", SectionStanding.NOT_SUPPLIED, "no text of the author is given"))
        : List.copyOf(gaps);
  }

  void text(@Nullable String authors) {
    text = authors;
  }

  void statement(String statement) {
    statements.add(statement);
  }

  void notSupplied(String what, String reason) {
    gaps.add(new Gap(what, SectionStanding.NOT_SUPPLIED, reason));
  }

  void notComputed(String what, String reason) {
    gaps.add(new Gap(what, SectionStanding.NOT_COMPUTED, reason));
  }

  /** Figures of several years; those of which there is nothing to make them are gaps. */
  void measures(String title, List<? extends Measure<?>> figures) {
    figures(title, figures).ifPresent(tables::add);
  }

  void measuresForService(String title, List<? extends Measure<?>> figures, String reason) {
    figures(title, figures).map(table -> table.onlyForService(reason)).ifPresent(tables::add);
  }

  private Optional<FigureTable> figures(String title, List<? extends Measure<?>> figures) {
    List<Measure<?>> computed = new ArrayList<>();
    for (Measure<?> each : figures) {
      if (each.denominator().orElse(1) > 0) {
        computed.add(each);
      } else if (isOfYear(each)) {
        notComputed(each.definition(), reason(each));
      }
    }
    return computed.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureTable.ofMeasures(title, computed));
  }

  private static String reason(Measure<?> empty) {
    return empty.leftOut() == 0
        ? "there is nothing of which it could be counted"
        : "of no case is known what decides it";
  }

  private boolean isOfYear(Measure<?> figure) {
    return figure.period().lastDay().equals(lastDay);
  }

  /** Wholes in parts; one of which no case is known is a gap. */
  void parts(String title, List<? extends Breakdown<?, ?>> years) {
    partsOf(title, years).ifPresent(tables::add);
  }

  void partsForService(String title, List<? extends Breakdown<?, ?>> years, String reason) {
    partsOf(title, years).map(table -> table.onlyForService(reason)).ifPresent(tables::add);
  }

  private Optional<FigureTable> partsOf(String title, List<? extends Breakdown<?, ?>> years) {
    List<Breakdown<?, ?>> computed = new ArrayList<>();
    for (Breakdown<?, ?> each : years) {
      Measure<?> whole = each.whole();
      if (whole.numerator() > 0) {
        computed.add(each);
      } else if (isOfYear(whole)) {
        notComputed(whole.definition(), reason(whole));
      }
    }
    return computed.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureTable.ofParts(title, computed));
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
