package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.junit.jupiter.api.Test;

/** What a policy and a concern are made of. */
class PolicyPartsTest {

  private static final TimeLimit MONTH = new TimeLimit.Months(1);
  private static final String NOT_COUNTED =
      "limit of a policy cannot be counted: Months[count=1]; working days, days or weeks are"
          + " allowed";

  @Test
  void aLevelIsBuiltFromItsName() {
    TimeLimit limit = new TimeLimit.WeeksBeginningWith(1);
    EscalationLevel level =
        EscalationLevel.named("stage 1")
            .answeredBy("team manager", "deputy")
            .within(limit)
            .openedBy("officer");

    assertThat(level)
        .isEqualTo(
            new EscalationLevel(
                "stage 1",
                Set.of("deputy", "team manager"),
                Optional.of(limit),
                Set.of("officer"),
                Verification.PRIMARY_TEXT));
    assertThat(level.answeredBy()).containsExactly("deputy", "team manager");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationLevel.named(" "))
        .withMessage("level without a name: it needs one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> level.within(MONTH))
        .withMessage(NOT_COUNTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InformalStage(Optional.of(MONTH)))
        .withMessage(NOT_COUNTED);
  }

  @Test
  void aRoleOfALevelHasAWordAndComesOnce() {
    EscalationLevel level = EscalationLevel.named("stage 1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> level.answeredBy("manager", "manager"))
        .withMessage("role given twice: manager; each is allowed once at a level");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> level.openedBy("officer", "officer"))
        .withMessage("role given twice: officer; each is allowed once at a level");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> level.answeredBy(""))
        .withMessage("role is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> level.openedBy(" "))
        .withMessage("role is blank: it must hold a character");
  }

  @Test
  void aPauseLastsADayOrMore() {
    assertThat(new PauseRule(1, /* stopsTotal= */ true).longestDays()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PauseRule(0, /* stopsTotal= */ true))
        .withMessage("pause too short: 0 days; 1 or more is allowed");
  }

  @Test
  void aCodeHasAnIdAndALabel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Code("", "drift"))
        .withMessage("code incomplete: id \"\", label \"drift\"; neither may be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Code("DRIFT", " "))
        .withMessage("code incomplete: id \"DRIFT\", label \" \"; neither may be blank");
  }

  @Test
  void aThemeComesOnce() {
    Code drift = new Code("DRIFT", "drift and delay");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ThemeTaxonomy(
                    List.of(drift, new Code("DRIFT", "other")), /* exclusive= */ true))
        .withMessage("theme given twice: DRIFT; each id is allowed once");
    assertThat(ThemeTaxonomy.open().themes()).isEmpty();
    assertThat(ThemeTaxonomy.open().exclusive()).isFalse();
  }

  @Test
  void aConcernHasAThemeAndNothingThatTellsWhoTheChildIs() {
    Concern concern =
        Concern.about("DRIFT")
            .withSeverity("grave")
            .withTeam("North")
            .withOrigin(Concern.Origin.MIDWAY_CHECK);

    assertThat(concern)
        .isEqualTo(
            new Concern(
                Subject.LOOKED_AFTER_CHILD,
                Set.of("DRIFT"),
                Optional.of("grave"),
                Optional.of("North"),
                Optional.of(Concern.Origin.MIDWAY_CHECK)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Concern(
                    Subject.LOOKED_AFTER_CHILD,
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("concern without a theme: it needs one or more");
  }

  @Test
  void bandsFollowEachOther() {
    List<TimeBand> bands = TimeBand.upTo(List.of(0, 5));

    assertThat(bands).hasToString("[0-0, 1-5, over 5]");
    assertThat(TimeBand.upTo(List.of())).hasToString("[any]");
    assertThat(bands).isSorted();
    assertThat(bands.get(0).compareTo(new TimeBand(0, OptionalInt.of(1)))).isNegative();
    assertThat(new TimeBand(0, OptionalInt.empty()))
        .isGreaterThan(new TimeBand(0, OptionalInt.of(Integer.MAX_VALUE)));
    assertThat(bands.get(1).contains(0)).isFalse();
    assertThat(bands.get(1).contains(1)).isTrue();
    assertThat(bands.get(1).contains(5)).isTrue();
    assertThat(bands.get(1).contains(6)).isFalse();
    assertThat(bands.get(2).contains(6)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeBand(-1, OptionalInt.empty()))
        .withMessage("band out of order: from -1; days from 0 in ascending order are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBand.upTo(List.of(5, 4)))
        .withMessage("band out of order: from 6 to 4; days from 0 in ascending order are allowed");
  }

  @Test
  void aMomentMayHaveATime() {
    assertThat(Moment.on(LocalDate.of(2026, 3, 2)).time()).isEmpty();
  }
}
