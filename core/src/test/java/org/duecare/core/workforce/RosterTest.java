package org.duecare.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
  private static final LocalDate JULY = LocalDate.of(2022, 7, 1);
  private static final OfficerId ONE = OfficerId.of("officer one");
  private static final OfficerId TWO = OfficerId.of("officer two");

  private static Employment employment(
      OfficerId officer, LocalDate from, Optional<LocalDate> to, String part) {
    return new Employment(officer, from, to, new BigDecimal(part), Contract.PERMANENT);
  }

  private static Roster roster() {
    return Roster.of(
        List.of(
            employment(TWO, APRIL, Optional.empty(), "0.8"),
            employment(ONE, JULY, Optional.empty(), "0.5"),
            employment(ONE, APRIL, Optional.of(JULY), "1")));
  }

  @Test
  void theSamePartOfAPostIsTheSameHoweverItIsWritten() {
    assertThat(employment(ONE, APRIL, Optional.empty(), "0.80"))
        .isEqualTo(employment(ONE, APRIL, Optional.empty(), "0.8"))
        .extracting(Employment::fullTimeEquivalent)
        .hasToString("0.8");
  }

  @Test
  void countsHeadsAndFullTimePosts() {
    assertThat(roster().on(APRIL)).extracting(Employment::officer).containsExactly(ONE, TWO);
    assertThat(roster().fullTimeEquivalentOn(APRIL)).isEqualByComparingTo("1.8");
    assertThat(roster().on(APRIL.minusDays(1))).isEmpty();
    assertThat(roster().fullTimeEquivalentOn(APRIL.minusDays(1))).isZero();
    assertThat(roster()).hasToString("roster of 2 officers");
  }

  @Test
  void onTheDayOfAChangeTheNextTermsHold() {
    assertThat(roster().of(ONE, JULY.minusDays(1)).orElseThrow().fullTimeEquivalent())
        .isEqualByComparingTo("1");
    assertThat(roster().of(ONE, JULY).orElseThrow().fullTimeEquivalent())
        .isEqualByComparingTo("0.5");
    assertThat(roster().of(OfficerId.of("nobody"), JULY)).isEmpty();
    assertThat(roster().employments().get(ONE))
        .extracting(Employment::from)
        .containsExactly(APRIL, JULY);
  }

  @Test
  void whoWorksOnAnyDayOfAMonthIsTold() {
    Roster roster =
        Roster.of(
            List.of(
                employment(ONE, APRIL, Optional.of(JULY), "1"),
                employment(TWO, JULY.plusDays(1), Optional.empty(), "1")));

    assertThat(roster.officersBetween(APRIL.minusDays(9), APRIL.minusDays(1))).isEmpty();
    assertThat(roster.officersBetween(APRIL.minusDays(9), APRIL)).containsExactly(ONE);
    assertThat(roster.officersBetween(JULY, JULY.plusDays(1))).containsExactly(ONE, TWO);
    assertThat(roster.officersBetween(JULY.plusDays(1), JULY.plusDays(2))).containsExactly(TWO);
  }

  @Test
  void anEmploymentHoldsFromItsFirstToItsLastDay() {
    Employment employment = employment(ONE, APRIL, Optional.of(JULY), "1");

    assertThat(employment.holdsOn(APRIL.minusDays(1))).isFalse();
    assertThat(employment.holdsOn(APRIL)).isTrue();
    assertThat(employment.holdsOn(JULY)).isTrue();
    assertThat(employment.holdsOn(JULY.plusDays(1))).isFalse();
  }

  @Test
  void supposesThatAnOfficerLeaves() {
    Roster asItIs = roster().withPostsApproved(APRIL, new BigDecimal("13"));

    Roster before = asItIs.withLastDay(ONE, JULY.minusDays(1));
    assertThat(before.of(ONE, JULY.minusDays(1)).orElseThrow().to()).contains(JULY.minusDays(1));
    assertThat(before.on(JULY)).extracting(Employment::officer).containsExactly(TWO);
    assertThat(before.postsApprovedOn(JULY)).contains(new BigDecimal("13"));
    Roster onTheDayOfTheChange = asItIs.withLastDay(ONE, JULY);
    assertThat(onTheDayOfTheChange.of(ONE, JULY).orElseThrow())
        .isEqualTo(employment(ONE, JULY, Optional.of(JULY), "0.5"));
    assertThat(onTheDayOfTheChange.of(ONE, JULY.plusDays(1))).isEmpty();
    assertThat(asItIs.of(ONE, JULY.plusDays(1))).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asItIs.withLastDay(TWO, APRIL.minusDays(1)))
        .withMessage(
            "officer leaves on a day without an employment: 2022-03-31; a day on which the officer"
                + " works is allowed");
  }

  @Test
  void postsAreApprovedUntilAnotherNumberIs() {
    Roster roster =
        roster()
            .withPostsApproved(JULY, new BigDecimal("14"))
            .withPostsApproved(APRIL, new BigDecimal("13"));

    assertThat(roster.postsApprovedOn(APRIL.minusDays(1))).isEmpty();
    assertThat(roster.postsApprovedOn(JULY.minusDays(1))).contains(new BigDecimal("13"));
    assertThat(roster.postsApprovedOn(JULY)).contains(new BigDecimal("14"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roster.withPostsApproved(JULY, BigDecimal.ONE))
        .withMessage("approved posts are given twice from 2022-07-01: 14 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roster.withPostsApproved(APRIL, new BigDecimal("-1")))
        .withMessage("approved posts are negative: -1; 0 or more is allowed");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> employment(ONE, JULY, Optional.of(APRIL), "1"))
        .withMessage("employment ends before it begins: from 2022-07-01 to 2022-04-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> employment(ONE, JULY, Optional.empty(), "1.1"))
        .withMessage("full-time equivalent out of range: 1.1; above 0 and at most 1 is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> employment(ONE, JULY, Optional.empty(), "0"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Roster.of(
                    List.of(
                        employment(ONE, APRIL, Optional.empty(), "1"),
                        employment(ONE, JULY, Optional.empty(), "1"))))
        .withMessage(
            "two employments of one officer at a time: one from 2022-04-01 without an end and one"
                + " from 2022-07-01; the second may begin on the last day of the first at the"
                + " earliest");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Roster.of(
                    List.of(
                        employment(ONE, APRIL, Optional.of(APRIL), "1"),
                        employment(ONE, APRIL, Optional.empty(), "1"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficerId.of(" "))
        .withMessage("officer identifier is blank: it must hold a character");
  }

  @Test
  void tellsThePostsApprovedByTheDayOfEachChange() {
    Roster roster =
        roster().withPostsApproved(JULY, BigDecimal.ONE).withPostsApproved(APRIL, BigDecimal.TEN);

    assertThat(roster.postsApproved())
        .containsExactly(entry(APRIL, BigDecimal.TEN), entry(JULY, BigDecimal.ONE))
        .isUnmodifiable();
    assertThat(roster().postsApproved()).isEmpty();
  }

  @Test
  void isAValueThatNamesNobody() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(roster(), roster()),
            List.of(roster().withPostsApproved(JULY, BigDecimal.ONE)),
            List.of(Roster.of(List.of()))));
    assertThat(employment(ONE, APRIL, Optional.empty(), "1").toString()).doesNotContain("one");
  }
}
