package org.duecare.json.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.ShortBreakTerms;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

record RuleForm(
    String id,
    Duty duty,
    Trigger trigger,
    Optional<TimeLimit> limit,
    Citation citation,
    Authority authority,
    Verification verification,
    LocalDate inForceFrom,
    Optional<LocalDate> inForceUntil,
    OptionalInt underAge,
    Optional<Relaxation> relaxation,
    Optional<Boolean> followsEarlierEdition,
    Optional<ShortBreakTerms> shortBreakTerms,
    OptionalInt monthsBeforePlacement,
    Optional<TimeLimit> endOfCareAfter,
    OptionalInt endOfCareFromAge,
    Optional<Boolean> needsMoreThan24Hours) {

  static RuleForm of(Rule rule) {
    return new RuleForm(
        rule.id(),
        rule.duty(),
        rule.trigger(),
        rule.limit(),
        rule.citation(),
        rule.authority(),
        rule.verification(),
        rule.inForceFrom(),
        rule.inForceUntil(),
        rule.underAge(),
        rule.relaxation(),
        Optional.of(rule.followsEarlierEdition()).filter(so -> so),
        rule.shortBreakTerms(),
        rule.monthsBeforePlacement(),
        rule.endOfCareAfter(),
        rule.endOfCareFromAge(),
        Optional.of(rule.needsMoreThan24Hours()).filter(so -> so));
  }

  Rule value() {
    Rule.Builder rule =
        Rule.builder(id)
            .requires(duty)
            .after(trigger)
            .under(citation, authority)
            .verified(verification)
            .inForceFrom(inForceFrom);
    limit.ifPresent(rule::within);
    inForceUntil.ifPresent(rule::inForceUntil);
    underAge.ifPresent(rule::forChildrenUnder);
    relaxation.ifPresent(rule::relaxed);
    followsEarlierEdition.filter(so -> so).ifPresent(so -> rule.followingEarlierEdition());
    shortBreakTerms.ifPresent(rule::forShortBreaks);
    monthsBeforePlacement.ifPresent(rule::countingMonthsBeforePlacement);
    endOfCareAfter.ifPresent(rule::forEndOfCareAfter);
    endOfCareFromAge.ifPresent(rule::forEndOfCareFrom);
    needsMoreThan24Hours.filter(so -> so).ifPresent(so -> rule.forAccommodationOfMoreThan24Hours());
    return rule.build();
  }
}
