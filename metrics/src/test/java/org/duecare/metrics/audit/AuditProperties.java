package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AuditProperties {

  @Property(tries = 2000)
  void honestReportIsNeverAccused(@ForAll long seed) {
    Audit audit = Audit.of(new SoundReport(seed).report());

    assertThat(audit.findings()).isEmpty();
  }

  @Property(tries = 4000)
  void whatIsPlantedIsFound(@ForAll long seed, @ForAll Plant plant) {
    Audit audit = Audit.of(plant.in(new SoundReport(seed)));

    assertThat(audit.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(plant.kind);
              assertThat(String.join(" ", finding.figures()) + " ").contains(plant.figure);
            });
  }

  @Test
  void everyKindIsPlantedAndCheckedInHonestReports() {
    Set<CheckKind> planted = EnumSet.noneOf(CheckKind.class);
    Set<CheckKind> sound = EnumSet.of(CheckKind.EXCLUSIVE_CATEGORIES);
    for (Plant plant : Plant.values()) {
      planted.add(plant.kind);
    }
    for (long seed = 0; seed < 50; seed++) {
      Audit.of(new SoundReport(seed).report())
          .with(CheckResult.SOUND)
          .forEach(check -> sound.add(check.kind()));
    }

    assertThat(planted).containsExactlyInAnyOrder(CheckKind.values());
    assertThat(sound).containsExactlyInAnyOrder(CheckKind.values());
  }

  /** Every percentage that rounding can print, found by rounding every number of cases. */
  @Property(tries = 500)
  void percentageIsAttainableIfSomeNumberOfCasesPrintsAsIt(
      @ForAll @IntRange(min = 1, max = 1200) int of, @ForAll @IntRange(max = 1) int decimals) {
    Set<BigDecimal> printed = new TreeSet<>();
    for (int count = 0; count <= of; count++) {
      for (RoundingMode mode :
          List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN)) {
        printed.add(
            BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(of), decimals, mode));
      }
    }

    Set<BigDecimal> attainable = new TreeSet<>();
    LongStream.rangeClosed(0, decimals == 0 ? 101 : 1001)
        .mapToObj(units -> BigDecimal.valueOf(units, decimals))
        .filter(percent -> Grim.counts(percent, of).isPresent())
        .forEach(attainable::add);

    assertThat(attainable).isEqualTo(printed);
  }

  /** Of all percentages that would make the sum right, the one suggested is the nearest. */
  @Property(tries = 200)
  void suggestionIsTheNearestThatClosesTheSum(@ForAll long seed) {
    SoundReport sound = new SoundReport(seed);
    Assume.that(sound.children <= 500);
    Plant.PERCENTAGE_OF_NO_NUMBER.in(sound);
    BigDecimal printed = number(sound.figures.get("labelled0"));
    Assume.that(!closes(sound, printed));

    BigDecimal nearest =
        IntStream.rangeClosed(0, sound.children)
            .mapToObj(count -> Grim.percent(count, sound.children, printed.scale()))
            .filter(value -> closes(sound, value))
            .map(value -> value.subtract(printed).abs())
            .min(Comparator.naturalOrder())
            .orElseThrow();

    List<Suggestion> suggestions = sumFindings(sound, printed).get(0).suggestions();
    assertThat(suggestions).hasSize(1);
    assertThat(suggestions.get(0).figure()).isEqualTo("percent0");
    assertThat(closes(sound, suggestions.get(0).value())).isTrue();
    assertThat(suggestions.get(0).value().subtract(printed).abs().subtract(nearest))
        .isLessThanOrEqualTo(new BigDecimal("0.001"));
    assertThat(suggestions.get(0).value())
        .isEqualTo(
            Grim.percent(
                suggestions.get(0).count().orElseThrow(), sound.children, printed.scale()));
  }

  private static BigDecimal number(Figure figure) {
    return ((FigureValue.Printed) figure.value()).number();
  }

  private static boolean closes(SoundReport report, BigDecimal value) {
    return sumFindings(report, value).isEmpty();
  }

  /** What is found of the sum of a report's percentages, the first of which is replaced. */
  private static List<Check> sumFindings(SoundReport report, BigDecimal value) {
    Report.Builder percentages =
        Report.builder("percentages")
            .figures(
                Figure.count("children", "children", report.children),
                Figure.percentage("percent0", "percent 0", value.toPlainString()))
            .relations(PercentagesOfWhole.of(report.ids("percent")).ofAll("children"));
    for (int i = 1; i < report.parts.size(); i++) {
      percentages.figures(report.figures.get("percent" + i));
    }
    return Audit.of(percentages.build()).findings().stream()
        .filter(finding -> finding.kind() == CheckKind.PERCENTAGES_TO_100)
        .toList();
  }
}
