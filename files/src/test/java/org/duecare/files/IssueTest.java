package org.duecare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IssueTest {

  private static final Issue FILE =
      Issue.of(IssueCode.FILE_NOT_TEXT, "reviews.csv", "binary: expected CSV");

  @Test
  void showsItsPlaceAndItsSentence() {
    assertThat(FILE).hasToString("reviews.csv: binary: expected CSV");
    assertThat(FILE.atLine(17)).hasToString("reviews.csv line 17: binary: expected CSV");
    assertThat(FILE.atLine(17).inColumn("REVIEW"))
        .hasToString("reviews.csv line 17, REVIEW: binary: expected CSV");
  }

  @Test
  void hasParts() {
    Issue issue = FILE.inColumn("REVIEW").atLine(17);

    assertThat(issue.code()).isEqualTo(IssueCode.FILE_NOT_TEXT);
    assertThat(issue.effect()).isEqualTo(IssueEffect.FILE_NOT_READ);
    assertThat(issue.file()).isEqualTo("reviews.csv");
    assertThat(issue.line()).isEqualTo(OptionalInt.of(17));
    assertThat(issue.column()).isEqualTo(Optional.of("REVIEW"));
    assertThat(issue.sentence()).isEqualTo("binary: expected CSV");
    assertThat(FILE.line()).isEmpty();
    assertThat(FILE.column()).isEmpty();
  }

  @Test
  void isEqualByItsParts() {
    Issue issue = FILE.atLine(17).inColumn("REVIEW");

    assertThat(issue)
        .isEqualTo(FILE.atLine(17).inColumn("REVIEW"))
        .hasSameHashCodeAs(FILE.atLine(17).inColumn("REVIEW"))
        .isNotEqualTo(FILE.atLine(16).inColumn("REVIEW"))
        .isNotEqualTo(FILE.atLine(17).inColumn("DOB"))
        .isNotEqualTo(Issue.of(IssueCode.FILE_NOT_TEXT, "r.csv", "binary: expected CSV"))
        .isNotEqualTo(Issue.of(IssueCode.TABLE_UNKNOWN, "reviews.csv", "binary: expected CSV"))
        .isNotEqualTo("reviews.csv");
    assertThat(FILE).isNotEqualTo(Issue.of(IssueCode.FILE_NOT_TEXT, "reviews.csv", "binary"));
    assertThat(FILE.equals(null)).isFalse();
  }

  @Test
  void hasLinesFromOne() {
    assertThatThrownBy(() -> FILE.atLine(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no line of a file: 0; lines count from 1");
    assertThatThrownBy(() -> Issue.of(null, "f", "s")).hasMessage("code");
    assertThatThrownBy(() -> Issue.of(IssueCode.FILE_NOT_TEXT, null, "s")).hasMessage("file");
    assertThatThrownBy(() -> Issue.of(IssueCode.FILE_NOT_TEXT, "f", null)).hasMessage("sentence");
    assertThatThrownBy(() -> FILE.inColumn(null)).hasMessage("column");
  }

  @Test
  void codesKnowTheirEffectAndTheirRule() {
    assertThat(IssueCode.EPISODES_OVERLAP.rules()).containsExactly("501");
    assertThat(IssueCode.START_EXPECTED.rules()).containsExactly("432", "433");
    assertThat(IssueCode.REVIEW_BEFORE_CARE.rules()).isEmpty();
    assertThat(IssueEffect.NOTED.losesNothing()).isTrue();
    assertThat(List.of(IssueEffect.values()))
        .filteredOn(effect -> !effect.losesNothing())
        .hasSize(3);
  }
}
