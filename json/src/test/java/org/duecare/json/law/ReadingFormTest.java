package org.duecare.json.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.StartDay;
import org.junit.jupiter.api.Test;

class ReadingFormTest {

  private static final ReadingForm COUNTED = ReadingForm.of(StartDay.COUNTED);

  @Test
  void isReadAsAnyReadingOrAsAnAnswerToItsQuestion() {
    assertThat(COUNTED.value(Reading.class)).isEqualTo(StartDay.COUNTED);
    assertThat(COUNTED.value(StartDay.class)).isEqualTo(StartDay.COUNTED);
  }

  @Test
  void refusesAnAnswerToAnotherQuestion() {
    ReadingForm toAnother = new ReadingForm("A2", StartDay.COUNTED.name());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> toAnother.value(StartDay.class))
        .withMessage(
            "no such answer to a question of the law; allowed are A1 NOT_COUNTED, A1 COUNTED");
  }
}
