package org.duecare.example.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.Priority;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.measure.ReportingYear;

/** A made-up team of officers, the children whom one of them has, and what they write of a year. */
final class RandomTeam {

  private final Chance chance;
  private final ReportingYear year;

  RandomTeam(Chance chance, ReportingYear year) {
    this.chance = chance;
    this.year = year;
  }

  /** A small team, of which little may be published, or a large one. */
  Roster roster() {
    return Roster.of(
        IntStream.rangeClosed(0, chance.yesOrNo() ? 0 : 14)
            .mapToObj(
                number ->
                    new Employment(
                        officer(number),
                        year.firstDay(),
                        Optional.empty(),
                        BigDecimal.valueOf(1L + chance.below(10), 1),
                        Contract.PERMANENT))
            .toList());
  }

  private static OfficerId officer(int number) {
    return OfficerId.of(Chance.NAME + "officer-" + number);
  }

  Allocations allocations() {
    return Allocations.of(
        chance.each(
            number ->
                new Allocation(
                    Chance.child(number),
                    chance.pick(CaseKind.values()),
                    officer(0),
                    chance.day(),
                    Optional.empty())));
  }

  Narrative narrative() {
    return Narrative.empty()
        .withText(ReportSection.GOVERNANCE, "The law.")
        .withGoodPractice(List.of("A child chaired a review."))
        .withExhibit(ReportSection.AGE, "Chart of ages")
        .withReference(ReportSection.AGE, "Chart of ages")
        .withPriorities(List.of(Priority.setIn(year, "Scrutiny of plans")));
  }
}
