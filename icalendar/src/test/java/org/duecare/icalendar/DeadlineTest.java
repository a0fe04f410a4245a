package org.duecare.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.duecare.icalendar.Children.child;
import static org.duecare.icalendar.Children.deadlines;
import static org.duecare.icalendar.Children.under;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.TriggerBasis;
import org.duecare.core.timeline.StatutoryTimeline;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate MON_2026_04_27 = LocalDate.of(2026, 4, 27);
  private static final LocalDate TUE_2026_04_28 = LocalDate.of(2026, 4, 28);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);

  @Test
  void keepsItsNameWhenABankHolidayMovesIt() {
    CareHistory history = child(LocalDate.of(2022, 8, 24), builder -> builder);
    LocalDate asOf = LocalDate.of(2022, 9, 8);
    Deadline before = under("ENG-REV-1", deadlines(ENGLAND.asKnownOn(asOf), history, asOf));
    Deadline after = under("ENG-REV-1", deadlines(ENGLAND, history, asOf));

    assertThat(before.due().date()).isEqualTo("2022-09-22");
    assertThat(after.due().date()).isEqualTo("2022-09-23");
    assertThat(after.uid()).isEqualTo(before.uid());
  }

  @Test
  void keepsItsNameWhenTheReviewBeforeIsCorrected() {
    Deadline before = second(MON_2026_04_27);
    Deadline after = second(TUE_2026_04_28);

    assertThat(after.due().date()).isAfter(before.due().date());
    assertThat(after.uid()).isEqualTo(before.uid());
  }

  private static Deadline second(LocalDate firstReview) {
    CareHistory history =
        child(WED_2026_04_01, builder -> builder.review(Review.heldOn(firstReview)));
    return under("ENG-REV-2", deadlines(ENGLAND, history, FRI_2026_05_01));
  }

  @Test
  void stepsBeforeAReviewKeepTheirNamesWhenItIsPlannedForAnotherDay() {
    List<Deadline> before = beforeReview(MON_2026_04_27);
    List<Deadline> after = beforeReview(TUE_2026_04_28);

    assertThat(before).hasSizeGreaterThan(2);
    assertThat(uids(after)).isEqualTo(uids(before));
    assertThat(after.stream().map(each -> each.due().date()))
        .isNotEqualTo(before.stream().map(each -> each.due().date()).toList());
  }

  private static List<Deadline> beforeReview(LocalDate planned) {
    CareHistory history =
        child(WED_2026_04_01, builder -> builder.event(CareEventKind.REVIEW_PLANNED, planned));
    return deadlines(ENGLAND, history, LocalDate.of(2026, 4, 3)).stream()
        .filter(each -> each.obligation().triggerBasis() == TriggerBasis.PLANNED)
        .toList();
  }

  @Test
  void whatIsDueByTheFirstReviewKeepsItsNameWhenThatIsHeldEarlier() {
    Deadline before =
        under(
            "ENG-HEALTH-1",
            deadlines(ENGLAND, child(WED_2026_04_01, builder -> builder), TUE_2026_04_28));
    Deadline after =
        under(
            "ENG-HEALTH-1",
            deadlines(
                ENGLAND,
                child(WED_2026_04_01, builder -> builder.review(Review.heldOn(MON_2026_04_27))),
                TUE_2026_04_28));

    assertThat(before.due().date()).isEqualTo(FRI_2026_05_01);
    assertThat(after.due().date()).isEqualTo(MON_2026_04_27);
    assertThat(after.uid()).isEqualTo(before.uid());
  }

  @Test
  void anotherChildAnotherPeriodAnotherRuleHaveOtherNames() {
    StatutoryTimeline timeline =
        ENGLAND.timeline(child(WED_2026_04_01, builder -> builder), TUE_2026_04_28);
    List<String> one = uids(Deadline.in(timeline, new ChildReference("one"), ""));
    List<String> other = uids(Deadline.in(timeline, new ChildReference("other"), ""));
    List<String> later =
        uids(deadlines(ENGLAND, child(MON_2026_04_27, builder -> builder), TUE_2026_04_28));

    assertThat(one).doesNotHaveDuplicates().doesNotContainAnyElementsOf(other);
    assertThat(later).isNotEmpty().doesNotContainAnyElementsOf(one);
  }

  /** What a calendar has by now must be found again by the next version of this program. */
  @Test
  void theNameIsThisForEver() {
    Deadline first =
        under(
            "ENG-REV-1",
            deadlines(ENGLAND, child(WED_2026_04_01, builder -> builder), TUE_2026_04_28));

    assertThat(first.uid()).isEqualTo("8902434b53a1d9b322d459b51b05c655@duecare");
  }

  @Test
  void hasOnlyObligationsWithADueDate() {
    StatutoryTimeline timeline =
        ENGLAND.timeline(child(WED_2026_04_01, builder -> builder), TUE_2026_04_28);
    Obligation without =
        ENGLAND
            .timeline(
                child(
                    LocalDate.of(2019, 4, 1), builder -> builder.reviewsKnownFrom(WED_2026_04_01)),
                TUE_2026_04_28)
            .obligations()
            .stream()
            .filter(each -> each.due().isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(Deadline.in(timeline, Children.REFERENCE, ""))
        .hasSameSizeAs(timeline.obligations().stream().filter(o -> o.due().isPresent()).toList());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadline("x", "", without))
        .withMessage("obligation without a due date is no deadline: found UNKNOWN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadline(" ", "", timeline.obligations().get(0)))
        .withMessage("name of a deadline is blank: it must hold a character");
  }

  @Test
  void doesNotShowItsTitle() {
    Deadline titled =
        Deadline.in(
                ENGLAND.timeline(child(WED_2026_04_01, builder -> builder), TUE_2026_04_28),
                Children.REFERENCE,
                "Amy")
            .get(0);

    assertThat(titled).asString().startsWith("deadline ").doesNotContain("Amy");
  }

  private static List<String> uids(List<Deadline> deadlines) {
    return deadlines.stream().map(Deadline::uid).toList();
  }
}
