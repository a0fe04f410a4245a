package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether a rate is that of its count, and which population both imply. */
final class RateCheck {

  private static final CheckKind KIND = CheckKind.RATE_AGAINST_COUNT;

  private final RateOf relation;
  private final Figures figures;
  private final CheckLog log;

  RateCheck(RateOf relation, Figures figures, CheckLog log) {
    this.relation = relation;
    this.figures = figures;
    this.log = log;
  }

  void run() {
    Optional<Interval> rate = figures.interval(relation.rate());
    Optional<Interval> count = figures.interval(relation.count());
    Optional<Interval> population = relation.population().flatMap(figures::interval);
    if (rate.isEmpty() || count.isEmpty()) {
      log.undecided(
          KIND,
          concerned(),
          "no number is given of " + figures.words(figures.unknown(concerned())));
    } else if (population.isPresent()) {
      against(rate.get(), count.get(), population.get());
    } else {
      implied(rate.get(), count.get());
    }
  }

  private List<String> concerned() {
    List<String> ids = new ArrayList<>(List.of(relation.rate(), relation.count()));
    relation.population().ifPresent(ids::add);
    return ids;
  }

  private void against(Interval rate, Interval count, Interval population) {
    String found =
        figures.of(relation.rate())
            + " per "
            + relation.per()
            + " is said of "
            + figures.words(concerned().subList(1, 3));
    if (rate.times(population).meets(count.times(relation.per()))) {
      log.sound(KIND, concerned(), found + ", and fits");
    } else {
      log.found(CheckResult.ERROR, KIND, concerned(), found + ", and does not fit", rateThatFits());
    }
  }

  private List<Suggestion> rateThatFits() {
    Optional<BigDecimal> count = figures.printed(relation.count());
    Optional<BigDecimal> population = relation.population().flatMap(figures::printed);
    if (count.isEmpty() || population.isEmpty() || population.get().signum() == 0) {
      return List.of();
    }
    BigDecimal rate =
        count
            .get()
            .multiply(BigDecimal.valueOf(relation.per()))
            .divide(
                population.get(),
                figures.printed(relation.rate()).orElseThrow().scale(),
                RoundingMode.HALF_UP);
    return List.of(new Suggestion(relation.rate(), rate, OptionalLong.empty()));
  }

  private void implied(Interval rate, Interval count) {
    Optional<Interval> population = population(rate, count);
    String both =
        figures.of(relation.rate())
            + " per "
            + relation.per()
            + " and "
            + figures.of(relation.count());
    if (population.isEmpty()) {
      log.undecided(KIND, concerned(), "no population is given or implied by " + both);
      return;
    }
    if (population.get().high().signum() == 0 || population.get().wholeNumbers().isEmpty()) {
      log.found(CheckResult.ERROR, KIND, concerned(), both + " fit no whole population");
      return;
    }
    String found = both + " imply a population of " + population.get();
    if (relation.comparedRates().isEmpty()) {
      log.sound(KIND, concerned(), found);
    } else {
      List<String> with = new ArrayList<>(concerned());
      with.addAll(relation.comparedRates());
      log.found(
          CheckResult.NOTE,
          KIND,
          with,
          found
              + ", which is not given: at the same population "
              + compared(population.get())
              + "; only if it barely changed do the counts follow the rates, so give the counts"
              + " and populations");
    }
  }

  /** The whole numbers of people among whom the count gives the rate. */
  private Optional<Interval> population(Interval rate, Interval count) {
    if (rate.low().signum() == 0) {
      return Optional.empty();
    }
    Interval scaled = count.times(relation.per());
    return Optional.of(
        new Interval(
            scaled.low().divide(rate.high(), 0, RoundingMode.CEILING),
            scaled.high().divide(rate.low(), 0, RoundingMode.FLOOR)));
  }

  private String compared(Interval population) {
    List<String> words = new ArrayList<>();
    for (String id : relation.comparedRates()) {
      figures
          .interval(id)
          .ifPresent(
              rate -> {
                Interval product = rate.times(population);
                BigDecimal per = BigDecimal.valueOf(relation.per());
                words.add(
                    figures.of(id)
                        + " would be "
                        + new Interval(
                            product.low().divide(per, 0, RoundingMode.CEILING),
                            product.high().divide(per, 0, RoundingMode.FLOOR)));
              });
    }
    return Wording.list(words);
  }
}
