package org.duecare.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.local.CouncilPolicy;
import org.duecare.core.law.local.Walsall2022;
import org.junit.jupiter.api.Test;

class OverlayTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  private static Rule.Builder invented(String id, Authority authority) {
    return InventedRules.rule(id, Trigger.FIRST_REVIEW)
        .within(new TimeLimit.Months(1))
        .under(new Instrument("IR 1", "Invented").provision("rule 1"), authority);
  }

  @Test
  void refusesWhatIsNoLocalPolicy() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ENGLAND.withOverlay(
                    List.of(
                        invented("INV-1", Authority.LOCAL_POLICY).build(),
                        invented("INV-2", Authority.STATUTORY_GUIDANCE).build())))
        .withMessage(
            "overlay has a rule that is no local policy: INV-2 is STATUTORY_GUIDANCE; LOCAL_POLICY"
                + " is allowed");
  }

  @Test
  void refusesToEndARuleOfTheLaw() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ENGLAND.withOverlay(
                    List.of(
                        invented("ENG-REV-2", Authority.LOCAL_POLICY)
                            .inForceFrom(LocalDate.of(2024, 1, 1))
                            .build())))
        .withMessage(
            "overlay would amend the law: found ENG-REV-2, the id of a rule of law; another id is"
                + " allowed");
  }

  @Test
  void refusesTheSamePolicyTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ENGLAND.withOverlay(Walsall2022.overlay()).withOverlay(Walsall2022.overlay()))
        .withMessageStartingWith("two versions of rule WALSALL-");
  }

  @Test
  void refusesAReviewThatTheLawCountsFromAnotherEvent() {
    Rule english =
        CouncilPolicy.of(
                new Instrument("Anytown 2024", "Anytown standards"), LocalDate.of(2024, 1, 1))
            .firstReviewWithinDays(28);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarePlanning.scotland().withOverlay(List.of(english)))
        .withMessage(
            "overlay has a first review that the law counts from another event: LOCAL-REV-1 counts from"
                + " BECAME_LOOKED_AFTER; the event of a rule of law on FIRST_REVIEW is allowed");
    assertThat(Nations.WALES.withOverlay(List.of(english)).ruleBook().rules()).contains(english);
  }

  @Test
  void isOneMoreBookOfRules() {
    CarePlanning walsall = ENGLAND.withOverlay(Walsall2022.overlay());

    assertThat(walsall.ruleBook()).isEqualTo(ENGLAND.ruleBook().and(Walsall2022.overlay()));
    assertThat(walsall.calendar()).isEqualTo(ENGLAND.calendar());
    assertThat(walsall.due("WALSALL-NEW-HOME", LocalDate.of(2026, 5, 20)).date())
        .isEqualTo(LocalDate.of(2026, 6, 18));
    assertThat(ENGLAND.withOverlay(List.of())).isEqualTo(ENGLAND);
  }

  @Test
  void keepsTheTimetableOfReviewsToTheLaw() {
    CarePlanning local =
        ENGLAND.withOverlay(List.of(invented("INV-1", Authority.LOCAL_POLICY).build()));

    assertThat(
            local
                .reviews(
                    HistoryNotation.parse("in care 2026-04-01; review 2026-04-28"),
                    LocalDate.of(2026, 5, 1))
                .obligations())
        .extracting(Object::toString)
        .containsExactly(
            "First review due by Friday 1 May 2026", "Second review due by Tuesday 28 July 2026");
  }
}
