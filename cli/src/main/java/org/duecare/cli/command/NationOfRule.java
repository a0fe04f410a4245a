package org.duecare.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duecare.calendar.Division;
import org.duecare.core.CarePlanning;
import org.duecare.core.Unverified;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;

/**
 * The nation in whose law a rule stands. Where a wording was not checked against the text, the
 * explanation of the date says so.
 */
enum NationOfRule {
  ENGLAND(CarePlanning::england, Division.ENGLAND_AND_WALES),
  WALES(() -> CarePlanning.wales(Unverified.ACCEPTED), Division.ENGLAND_AND_WALES),
  SCOTLAND(CarePlanning::scotland, Division.SCOTLAND),
  NORTHERN_IRELAND(
      () -> CarePlanning.northernIreland(Unverified.ACCEPTED), Division.NORTHERN_IRELAND);

  private final Supplier<CarePlanning> planning;
  private final Division division;

  NationOfRule(Supplier<CarePlanning> planning, Division division) {
    this.planning = planning;
    this.division = division;
  }

  /** The nation that has a rule. */
  static NationOfRule of(String rule) {
    return Stream.of(values())
        .filter(nation -> nation.rules().map(Rule::id).anyMatch(rule::equals))
        .findFirst()
        .orElseThrow(() -> new NothingDoneException(unknown(rule)));
  }

  /** Its care planning, where a newer list of bank holidays is given with those. */
  CarePlanning planning(BankHolidayOptions bankHolidays, Surroundings surroundings)
      throws IOException {
    return bankHolidays.laidUnder(planning.get(), division, surroundings);
  }

  private Stream<Rule> rules() {
    return planning.get().ruleBook().rules().stream();
  }

  private static String unknown(String rule) {
    RuleBook all = RuleBook.of(Stream.of(values()).flatMap(NationOfRule::rules).toList());
    List<String> nearest = all.nearestIds(rule);
    return "unknown rule: \""
        + rule
        + "\"; "
        + (nearest.isEmpty()
            ? "allowed are those of docs/rules.md, for example ENG-REV-1"
            : "nearest to it: " + String.join(", ", nearest));
  }
}
