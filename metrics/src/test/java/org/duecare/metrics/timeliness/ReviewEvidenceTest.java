package org.duecare.metrics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

class ReviewEvidenceTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate MON_2022_05_09 = LocalDate.of(2022, 5, 9);
  private static final LocalDate WED_2022_06_08 = LocalDate.of(2022, 6, 8);
  private static final LocalDate THU_2022_06_09 = LocalDate.of(2022, 6, 9);
  private static final ChildId PUNCTUAL = ChildId.of("C-1");

  private static Timeliness of(List<CareHistory> histories) {
    return histories.stream()
        .map(history -> ENGLAND.reviews(history, YEAR.lastDay()))
        .collect(Timeliness.in(YEAR));
  }

  private static Timeliness of(String care, String reviews) {
    return of(List.of(WrittenHistory.of("C-1", care, reviews)));
  }

  @Test
  void keepsWhatLeadsBackToTheObligation() {
    ReviewEvidence late =
        of("2022-05-09", "2022-06-09").reviewsInTime().evidence(Part.DENOMINATOR).get(0);

    assertThat(late.child()).isEqualTo(PUNCTUAL);
    assertThat(late.kind()).isEqualTo(ReviewKind.FIRST);
    assertThat(late.periodStart()).contains(MON_2022_05_09);
    assertThat(late.due()).contains(WED_2022_06_08);
    assertThat(late.held()).contains(THU_2022_06_09);
    assertThat(late.outcome()).isEqualTo(Outcome.LATE);
    assertThat(late.missingFact()).isEmpty();
    assertThat(late).hasToString("first review due 2022-06-08, held 2022-06-09: LATE");
  }

  @Test
  void knowsTheObligationOfWhichItWasMade() {
    CareHistory history = WrittenHistory.of("C-1", "2022-05-09", "2022-06-09; 2022-09-09");
    List<Obligation> obligations = ENGLAND.reviews(history, YEAR.lastDay()).obligations();
    ReviewEvidence late = of(List.of(history)).reviewsInTime().evidence(Part.DENOMINATOR).get(0);

    assertThat(obligations)
        .filteredOn(each -> late.isOf(PUNCTUAL, each))
        .containsExactly(obligations.get(0));
    assertThat(obligations).noneMatch(each -> late.isOf(ChildId.of("C-2"), each));
  }

  @Test
  void keepsWhichFactIsMissing() {
    ReviewEvidence unknown =
        of(List.of(WrittenHistory.knownFrom(YEAR.firstDay(), "C-3", "2022-05-10")))
            .reviewsInTime()
            .evidence(Part.LEFT_OUT)
            .get(0);

    assertThat(unknown.periodStart()).isEmpty();
    assertThat(unknown.due()).isEmpty();
    assertThat(unknown.missingFact()).contains(MissingFact.EARLIER_REVIEWS);
    assertThat(unknown)
        .hasToString("kind-not-known review due on a day not known, held 2022-05-10: UNKNOWN");
  }

  @Test
  void keepsThatNothingWasHeld() {
    ReviewEvidence waiting =
        of("2022-05-09", "").reviewsNeverHeld().evidence(Part.NUMERATOR).get(0);

    assertThat(waiting.held()).isEmpty();
    assertThat(waiting).hasToString("first review due 2022-06-08, not held: OUTSTANDING");
  }

  @Test
  void comparesRecordsByTheirParts() {
    ReviewEvidence one = of("2022-05-09", "").reviewsNeverHeld().evidence(Part.NUMERATOR).get(0);
    ReviewEvidence same = of("2022-05-09", "").reviewsNeverHeld().evidence(Part.NUMERATOR).get(0);
    ReviewEvidence other = of("2022-05-10", "").reviewsNeverHeld().evidence(Part.NUMERATOR).get(0);

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(other).isNotEqualTo("first review");
  }
}
