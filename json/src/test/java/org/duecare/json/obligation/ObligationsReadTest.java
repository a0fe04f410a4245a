package org.duecare.json.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.RecordedObligation;
import org.junit.jupiter.api.Test;

class ObligationsReadTest {

  private static final Obligation VISIT =
      RecordedObligation.of(
              LocalDate.of(2024, 9, 2),
              Duty.VISIT,
              Outcome.NOT_YET_DUE,
              new Explanation(List.of(new ExplanationStep.DueOnUnknownDay(Optional.empty()))))
          .build();

  private static ObligationForm visit(OptionalInt inPeriod, OptionalInt previous) {
    return ObligationForm.of(VISIT, inPeriod, previous);
  }

  private static void assertRefused(String message, ObligationForm... forms) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObligationsRead(List.of(forms), List.of()))
        .withMessage(message);
  }

  @Test
  void eachStandsAtItsPlaceWhateverComesBeforeIt() {
    ObligationsRead read =
        new ObligationsRead(
            List.of(
                visit(OptionalInt.empty(), OptionalInt.of(1)),
                visit(OptionalInt.empty(), OptionalInt.empty())),
            List.of());

    assertThat(read.first(2).get(0).previous()).contains(read.first(2).get(1));
    assertThat(read.at(List.of(1))).containsExactly(VISIT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read.at(List.of(2)))
        .withMessage("place names a place at which nothing stands; 0 to 1 are allowed");
    assertThatIllegalArgumentException().isThrownBy(() -> read.at(List.of(-1)));
  }

  @Test
  void noneComesBeforeItselfOrAfterNothing() {
    OptionalInt none = OptionalInt.empty();

    assertRefused(
        "obligation comes before itself: previous must lead to one that has none",
        visit(none, OptionalInt.of(1)),
        visit(none, OptionalInt.of(0)));
    assertRefused(
        "previous names a place at which nothing stands; 0 to 0 are allowed",
        visit(none, OptionalInt.of(1)));
    assertRefused(
        "inPeriod names a place at which nothing stands; 0 to -1 are allowed",
        visit(OptionalInt.of(0), none));
  }

  @Test
  void byItselfItRefersToNoOther() {
    String message =
        "obligation by itself refers to others: inPeriod and previous are allowed in a timeline";

    assertThatIllegalArgumentException()
        .isThrownBy(visit(OptionalInt.of(0), OptionalInt.empty())::value)
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(visit(OptionalInt.empty(), OptionalInt.of(0))::value)
        .withMessage(message);
  }
}
