package org.duecare.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencePatternsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static final SentencePatterns ENGLISH =
      SentencePatterns.read(
          Locale.UK,
          new ByteArrayInputStream(
              "due=due by {0}\ndate.day=d MMMM\n".getBytes(StandardCharsets.UTF_8)));

  @Test
  void saysASentenceInItsLanguage() {
    SentencePatterns french =
        ENGLISH.translated(Locale.FRENCH, Map.of("due", "avant le {0}", "date.day", "d MMMM"));

    assertThat(ENGLISH.say("due", ENGLISH.dateFormat("date.day", DAY).format(DAY)))
        .isEqualTo("due by 1 April");
    assertThat(french.say("due", french.dateFormat("date.day", DAY).format(DAY)))
        .isEqualTo("avant le 1 avril");
    assertThat(french.locale()).isEqualTo(Locale.FRENCH);
    assertThat(ENGLISH.byKey()).containsOnlyKeys("due", "date.day");
  }

  @Test
  void namesTheKeyOfAPatternThatIsMissingOrCannotBeRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLISH.translated(Locale.FRENCH, Map.of("due", "{0}")))
        .withMessage("wording lacks patterns: date.day are missing");

    SentencePatterns broken =
        ENGLISH.translated(Locale.FRENCH, Map.of("due", "{0", "date.day", "{{"));

    assertThatIllegalArgumentException()
        .isThrownBy(broken::checkSentences)
        .withMessageStartingWith("wording has a pattern that cannot be read: due, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> broken.dateFormat("date.day", DAY))
        .withMessageStartingWith("wording has a pattern that cannot be read: date.day, ");
  }
}
