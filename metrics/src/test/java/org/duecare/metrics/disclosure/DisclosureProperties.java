package org.duecare.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.duecare.metrics.measure.Ratio;

class DisclosureProperties {

  private static final DisclosureControl DEPARTMENT = DisclosureControl.departmentForEducation();

  @Provide
  Arbitrary<CountTable> tables() {
    return RandomTables.upTo(6, 6, 60);
  }

  @Provide
  Arbitrary<CountTable> smallTables() {
    return RandomTables.upTo(3, 3, 12);
  }

  /** The table with all totals, and so much added to each count that is not nought. */
  private static CountTable grown(CountTable table, long added) {
    CountTable grown = CountTable.withColumns(table.columns().toArray(String[]::new));
    for (int row = 0; row < table.rows().size(); row++) {
      grown =
          grown.row(
              table.rows().get(row),
              table.counts().get(row).stream()
                  .mapToLong(count -> count == 0 ? 0 : count + added)
                  .toArray());
    }
    return grown;
  }

  /** Equations alone: no hidden figure is left alone in one. */
  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void linearAlgebraFindsNoHiddenFigure(
      @ForAll("tables") CountTable table,
      @ForAll Zeros zeros,
      @ForAll @IntRange(min = 2, max = 6) int open) {
    PublishedTable published = DEPARTMENT.withZeros(zeros).withValuesLeftOpen(open).publish(table);
    Attack attack = Attack.on(published);

    Map<Integer, Long> found = LinearAttack.solve(attack);

    assertThat(found.keySet())
        .noneMatch(
            cell ->
                attack.cells().get(cell).figure().filter(PublishedFigure::isHidden).isPresent());
    Statistics.collect(published.hidden() > 0);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
  }

  /** So that the attack above is one: what is hidden and not protected it finds. */
  @Property
  void linearAlgebraFindsWhatIsHiddenAlone(
      @ForAll("tables") CountTable table, @ForAll Random random) {
    List<Long> truth = Attack.truth(grown(table, 5));
    Attack attack = Attack.on(DEPARTMENT.publish(grown(table, 5)));
    int cell = random.nextInt(truth.size());
    Attack.Cell covered = new Attack.Cell(Optional.of(PublishedFigure.hidden()));
    List<Attack.Cell> cells = new ArrayList<>(attack.cells());
    cells.set(cell, covered);

    assertThat(LinearAttack.solve(new Attack(cells, attack.sums())))
        .isEqualTo(Map.of(cell, truth.get(cell)));
  }

  /** Of a small count every small value, or as many as asked for, fits all that is printed. */
  @Property(tries = 600)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void triedTablesLeaveEverySmallCountOpen(
      @ForAll("smallTables") CountTable table,
      @ForAll Zeros zeros,
      @ForAll Rounding rounding,
      @ForAll @IntRange(min = 3, max = 5) int threshold,
      @ForAll @IntRange(min = 2, max = 5) int open) {
    DisclosureControl control =
        DisclosureControl.hidingBelow(threshold)
            .withZeros(zeros)
            .withRounding(rounding)
            .withValuesLeftOpen(open);
    PublishedTable published = control.publish(table);
    List<Long> truth = Attack.truth(table);
    long least = zeros == Zeros.SHOWN ? 1 : 0;
    long unit = rounding == Rounding.NONE ? 1 : rounding == Rounding.TO_5 ? 5 : 10;
    SearchAttack attack = new SearchAttack(published, truth, unit, least, threshold, threshold);
    Attack seen = Attack.on(published);
    int counts = table.rows().size() * table.columns().size();

    for (int cell = 0; cell < truth.size(); cell++) {
      int at = cell;
      if (seen.cells().get(cell).figure().filter(PublishedFigure::isHidden).isPresent()) {
        long count = truth.get(cell);
        boolean isSmall = count < threshold;
        Stream<Long> candidates =
            isSmall && cell < counts
                ? Stream.iterate(least, value -> value + 1).limit(threshold - least)
                : Stream.iterate(Math.max(least, count - threshold), value -> value + 1)
                    .limit(2L * threshold + 1);
        long needed = isSmall ? Math.min(open, threshold - least) : 2;

        assertThat(candidates.filter(value -> attack.fits(at, value)).limit(needed).count())
            .as("cell %d of %s published as%n%s", cell, table.counts(), published)
            .isEqualTo(needed);
        Statistics.collect(rounding, isSmall);
      }
    }
    Statistics.coverage(
        coverage -> {
          for (Rounding each : Rounding.values()) {
            coverage.check(each, true).count(number -> number > 0);
          }
          coverage.check(Rounding.NONE, false).count(number -> number > 0);
        });
  }

  @Property
  void whatIsPrintedIsNotSmallAndIsTrue(@ForAll("tables") CountTable table, @ForAll Zeros zeros) {
    PublishedTable published = DEPARTMENT.withZeros(zeros).publish(table);
    List<Long> truth = Attack.truth(table);
    List<Attack.Cell> seen = Attack.on(published).cells();

    for (int cell = 0; cell < truth.size(); cell++) {
      long count = truth.get(cell);
      seen.get(cell)
          .number()
          .ifPresent(
              number -> {
                assertThat(number).isEqualTo(count);
                assertThat(number >= 6 || (number == 0 && zeros == Zeros.SHOWN)).isTrue();
              });
    }
  }

  @Property
  void noNoughtIsHiddenWhereNoughtsAreShown(@ForAll("tables") CountTable table) {
    List<Long> truth = Attack.truth(table);
    List<Attack.Cell> seen = Attack.on(DEPARTMENT.publish(table)).cells();

    for (int cell = 0; cell < truth.size(); cell++) {
      if (truth.get(cell) == 0) {
        seen.get(cell).figure().ifPresent(figure -> assertThat(figure).hasToString("0"));
      }
    }
  }

  @Property
  void nothingIsHiddenWhereNothingIsSmall(
      @ForAll("tables") CountTable table, @ForAll Rounding rounding) {
    PublishedTable published = DEPARTMENT.withRounding(rounding).publish(grown(table, 5));

    assertThat(published.hidden()).isZero();
    assertThat(published.note()).startsWith("Nothing is hidden.");
  }

  @Property
  void equalTablesAreWrittenAlike(@ForAll("tables") CountTable table, @ForAll Rounding rounding) {
    CountTable again = grown(table, 0).withTotals(table.totals().toArray(CountTable.Total[]::new));
    DisclosureControl control = DEPARTMENT.withRounding(rounding);

    assertThat(control.publish(again)).isEqualTo(control.publish(table));
    assertThat(control.publish(again)).hasToString(control.publish(table).toString());
  }

  /** Whoever sees the ratio cannot tell what of 1 to 5 a hidden number or what is missing is. */
  @Property
  void aRatioTellsNothingOfItsSmallParts(
      @ForAll @IntRange(max = 40) int numerator, @ForAll @IntRange(max = 40) int missing) {
    PublishedRatio published = DEPARTMENT.publish(new Ratio(numerator, numerator + missing));
    long alike = 0;
    for (int value = 1; value <= 5; value++) {
      int other = published.denominator().isHidden() ? 0 : numerator + missing - value;
      if (other >= 0 && published.equals(DEPARTMENT.publish(new Ratio(value, value + other)))) {
        alike++;
      }
    }
    boolean isSmall = (numerator > 0 && numerator < 6) || (missing > 0 && missing < 6);

    Assume.that(isSmall);
    assertThat(published.numerator().isHidden()).isTrue();
    assertThat(published.percent().isHidden()).isTrue();
    assertThat(alike).isEqualTo(5);
  }
}
