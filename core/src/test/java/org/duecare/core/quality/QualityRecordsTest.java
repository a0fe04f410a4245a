package org.duecare.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;
import org.junit.jupiter.api.Test;

class QualityRecordsTest {

  private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
  private static final Optional<OfficerId> ANN = Optional.of(OfficerId.of("Ann Other"));
  private static final Optional<String> WORDS = Optional.of("Tom was heard");

  private static ImprovementAction action(Optional<LocalDate> due, Optional<LocalDate> done) {
    return new ImprovementAction("P1", DAY, Optional.empty(), due, done, "Tom is heard");
  }

  @Test
  void showNeitherPeopleNorWords() {
    assertThat(new Feedback(DAY, FeedbackSource.CHILD, FeedbackKind.COMPLIMENT, ANN, WORDS))
        .hasToString("COMPLIMENT from CHILD on 2022-07-01, words hidden");
    assertThat(new GoodPractice(DAY, ANN, Optional.of("T1"), Optional.of("VOICE"), WORDS))
        .hasToString("good practice (VOICE) on 2022-07-01, words hidden");
    assertThat(action(Optional.of(DAY.plusDays(9)), Optional.of(DAY)))
        .hasToString("action P1, agreed 2022-07-01, due 2022-07-10, done 2022-07-01");
    assertThat(
            new CaseAudit(ChildId.of("Tom"), DAY, "GOOD", ANN, Optional.empty()).toString()
                + new Supervision(ANN.get(), DAY))
        .doesNotContain("Tom", "Ann");
  }

  @Test
  void refuseWhatIsBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Feedback(
                    DAY, FeedbackSource.CHILD, FeedbackKind.COMMENT, ANN, Optional.of(" ")))
        .withMessage("words is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseAudit(ChildId.of("C"), DAY, "", ANN, Optional.empty()))
        .withMessage("grade is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new GoodPractice(DAY, ANN, Optional.of(""), Optional.empty(), Optional.empty()))
        .withMessage("team is blank: it must hold a character");
  }

  @Test
  void anActionIsOpenUntilItIsDone() {
    ImprovementAction done = action(Optional.of(DAY.plusDays(2)), Optional.of(DAY.plusDays(5)));

    assertThat(done.isOpenOn(DAY.minusDays(1))).isFalse();
    assertThat(done.isOpenOn(DAY)).isTrue();
    assertThat(done.isOverdueOn(DAY.plusDays(2))).isFalse();
    assertThat(done.isOverdueOn(DAY.plusDays(3))).isTrue();
    assertThat(done.isOpenOn(DAY.plusDays(4))).isTrue();
    assertThat(done.isOpenOn(DAY.plusDays(5))).isFalse();
    assertThat(action(Optional.empty(), Optional.empty()).isOverdueOn(DAY.plusYears(9))).isFalse();
  }

  @Test
  void nothingIsDueOrDoneBeforeItWasAgreed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> action(Optional.of(DAY.minusDays(1)), Optional.empty()))
        .withMessage("action is due before it was agreed: agreed 2022-07-01, due 2022-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> action(Optional.empty(), Optional.of(DAY.minusDays(1))))
        .withMessage("action is done before it was agreed: agreed 2022-07-01, done 2022-06-30");
  }
}
