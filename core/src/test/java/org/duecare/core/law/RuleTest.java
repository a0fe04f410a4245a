package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;

class RuleTest {

  private static final LocalDate SAT_2000_01_01 = LocalDate.of(2000, 1, 1);
  private static final LocalDate WED_2014_12_31 = LocalDate.of(2014, 12, 31);
  private static final TimeLimit MONTHS = new TimeLimit.Months(3);
  private static final Citation CITATION = new Instrument("IR 1", "Invented").provision("rule 1");

  private static Rule.Builder invented() {
    return InventedRules.rule("INV-1", Trigger.FIRST_REVIEW);
  }

  @Test
  void holdsItsParts() {
    Rule rule =
        Rule.builder("INV-2")
            .requires(Duty.REVIEW)
            .within(MONTHS)
            .after(Trigger.PREVIOUS_REVIEW)
            .under(CITATION, Authority.STATUTORY_GUIDANCE)
            .verified(Verification.BACKGROUND_LOW)
            .inForceFrom(SAT_2000_01_01)
            .inForceUntil(WED_2014_12_31)
            .build();

    assertThat(rule.id()).isEqualTo("INV-2");
    assertThat(rule.limit()).contains(MONTHS);
    assertThat(rule.duty()).isEqualTo(Duty.REVIEW);
    assertThat(rule.trigger()).isEqualTo(Trigger.PREVIOUS_REVIEW);
    assertThat(rule.citation()).isEqualTo(CITATION);
    assertThat(rule.authority()).isEqualTo(Authority.STATUTORY_GUIDANCE);
    assertThat(rule.verification()).isEqualTo(Verification.BACKGROUND_LOW);
    assertThat(rule.inForceFrom()).isEqualTo(SAT_2000_01_01);
    assertThat(rule.inForceUntil()).contains(WED_2014_12_31);
  }

  @Test
  void mayFixNoLimitAndBeInForceStill() {
    Rule rule = invented().build();

    assertThat(rule.limit()).isEmpty();
    assertThat(rule.inForceUntil()).isEmpty();
  }

  @Test
  void isInForceOnItsFirstAndOnItsLastDay() {
    Rule rule = invented().inForceUntil(WED_2014_12_31).build();

    assertThat(rule.isInForceOn(SAT_2000_01_01.minusDays(1))).isFalse();
    assertThat(rule.isInForceOn(SAT_2000_01_01)).isTrue();
    assertThat(rule.isInForceOn(WED_2014_12_31)).isTrue();
    assertThat(rule.isInForceOn(WED_2014_12_31.plusDays(1))).isFalse();
    assertThat(invented().build().isInForceOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void namesThePartThatIsMissing() {
    Rule.Builder builder = Rule.builder("INV-1");

    assertThatNullPointerException().isThrownBy(builder::build).withMessage("duty");
    builder.requires(Duty.SECOND_REVIEW);
    assertThatNullPointerException().isThrownBy(builder::build).withMessage("trigger");
    builder.after(Trigger.FIRST_REVIEW);
    assertThatNullPointerException().isThrownBy(builder::build).withMessage("citation");
    builder.under(CITATION, Authority.STATUTE);
    assertThatNullPointerException().isThrownBy(builder::build).withMessage("verification");
    builder.verified(Verification.PRIMARY_TEXT);
    assertThatNullPointerException().isThrownBy(builder::build).withMessage("inForceFrom");
  }

  @Test
  void refusesAnEndOfForceBeforeItsBeginning() {
    assertThat(invented().inForceUntil(SAT_2000_01_01).build().inForceUntil())
        .contains(SAT_2000_01_01);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invented().inForceUntil(SAT_2000_01_01.minusDays(1)).build())
        .withMessage(
            "rule INV-1 ends before it begins: in force from 2000-01-01, until 1999-12-31");
  }

  @Test
  void keepsItsNumbersWhenALaterVersionEndsIt() {
    Rule ended =
        invented()
            .countingMonthsBeforePlacement(1)
            .forEndOfCareAfter(MONTHS)
            .forEndOfCareFrom(1)
            .build()
            .until(WED_2014_12_31);

    assertThat(ended.monthsBeforePlacement()).hasValue(1);
    assertThat(ended.endOfCareAfter()).contains(MONTHS);
    assertThat(ended.endOfCareFromAge()).hasValue(1);
    assertThat(invented().build().monthsBeforePlacement()).isEmpty();
    assertThat(invented().build().endOfCareAfter()).isEmpty();
    assertThat(invented().build().endOfCareFromAge()).isEmpty();
  }

  @Test
  void refusesNumbersBelowOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invented().countingMonthsBeforePlacement(0))
        .withMessage("too few months before a placement: 0; 1 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invented().forEndOfCareFrom(0))
        .withMessage("age too low: 0; 1 or more is allowed");
  }

  @Test
  void refusesBlankTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.builder(" "))
        .withMessage("id is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CITATION.instrument().provision(""))
        .withMessage("provision is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Instrument("\t", "Invented"))
        .withMessage("reference is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Instrument("IR 1", " "))
        .withMessage("title is blank: it must hold a character");
  }

  @Test
  void refusesNull() {
    Rule.Builder builder = invented();

    assertThatNullPointerException().isThrownBy(() -> Rule.builder(null)).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> builder.within(null)).withMessage("limit");
    assertThatNullPointerException().isThrownBy(() -> builder.after(null)).withMessage("trigger");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.under(null, Authority.STATUTE))
        .withMessage("citation");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.under(CITATION, null))
        .withMessage("authority");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.verified(null))
        .withMessage("verification");
    assertThatNullPointerException().isThrownBy(() -> builder.inForceFrom(null)).withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.inForceUntil(null))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> new Citation(null, "rule 1"))
        .withMessage("instrument");
    assertThatNullPointerException()
        .isThrownBy(() -> CITATION.instrument().provision(null))
        .withMessage("provision");
    assertThatNullPointerException()
        .isThrownBy(() -> new Instrument(null, "Invented"))
        .withMessage("reference");
    assertThatNullPointerException()
        .isThrownBy(() -> new Instrument("IR 1", null))
        .withMessage("title");
  }

  @Test
  void equalsWhatHasTheSameParts() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(invented().build(), invented().build()),
            List.of(InventedRules.rule("INV-2", Trigger.FIRST_REVIEW).build()),
            List.of(InventedRules.rule("INV-1", Trigger.PREVIOUS_REVIEW).build()),
            List.of(invented().within(MONTHS).build()),
            List.of(invented().under(CITATION, Authority.STATUTE).build()),
            List.of(invented().under(CITATION, Authority.LOCAL_POLICY).build()),
            List.of(invented().verified(Verification.SECONDARY_TEXT).build()),
            List.of(invented().inForceFrom(WED_2014_12_31).build()),
            List.of(invented().inForceUntil(WED_2014_12_31).build()),
            List.of(invented().countingMonthsBeforePlacement(3).build()),
            List.of(invented().forEndOfCareAfter(MONTHS).build()),
            List.of(invented().forEndOfCareFrom(16).build())));
  }

  @Test
  void printsItsProvision() {
    assertThat(invented().build())
        .hasToString("INV-1, IR 1/2000 rule 1, in force since 2000-01-01");
    assertThat(CITATION).hasToString("IR 1 rule 1");
  }

  @Test
  void backgroundKnowledgeIsNoText() {
    assertThat(List.of(Verification.values()))
        .filteredOn(Verification::sourceSeen)
        .containsExactly(
            Verification.PRIMARY_TEXT,
            Verification.PRIMARY_TEXT_AS_MADE,
            Verification.SECONDARY_TEXT);
  }
}
