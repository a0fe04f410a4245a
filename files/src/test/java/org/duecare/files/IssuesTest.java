package org.duecare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuesTest {

  private static final Issue NOTE = Issue.of(IssueCode.BLANK_LINES, "a.csv", "blank lines: 3");
  private static final Issue REFUSAL =
      Issue.of(IssueCode.REVIEW_DATE_INVALID, "b.csv", "not a date").atLine(2);

  @Test
  void countsByCodeAndEffect() {
    Issues issues =
        Issues.of(
            List.of(
                new Issues.Group("a.csv", IssueCode.BLANK_LINES, 1, List.of(NOTE)),
                new Issues.Group("b.csv", IssueCode.REVIEW_DATE_INVALID, 5, List.of(REFUSAL))));

    assertThat(issues.count()).isEqualTo(6);
    assertThat(issues.count(IssueCode.REVIEW_DATE_INVALID)).isEqualTo(5);
    assertThat(issues.count(IssueEffect.ROW_REFUSED)).isEqualTo(5);
    assertThat(issues.count(IssueEffect.CHILD_NOT_JUDGED)).isZero();
    assertThat(issues.kept()).containsExactly(NOTE, REFUSAL);
    assertThat(issues.loseNothing()).isFalse();
    assertThat(issues).hasToString("6 issues in 2 groups of one file and code");
  }

  @Test
  void loseNothingIfThereAreNotesOnly() {
    Issues notes =
        Issues.of(List.of(new Issues.Group("a.csv", IssueCode.BLANK_LINES, 1, List.of(NOTE))));

    assertThat(notes.loseNothing()).isTrue();
    assertThat(Issues.of(List.of()).loseNothing()).isTrue();
  }

  @Test
  void aGroupKeepsAtLeastOneAndNoMoreThanThereAre() {
    assertThatThrownBy(() -> new Issues.Group("a.csv", IssueCode.BLANK_LINES, 1, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wrong number of issues kept: 0 of 1");
    assertThatThrownBy(
            () -> new Issues.Group("a.csv", IssueCode.BLANK_LINES, 1, List.of(NOTE, NOTE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wrong number of issues kept: 2 of 1");
  }

  @Test
  void cannotBeChanged() {
    List<Issues.Group> groups = new ArrayList<>();
    groups.add(new Issues.Group("a.csv", IssueCode.BLANK_LINES, 1, List.of(NOTE)));
    Issues issues = Issues.of(groups);
    groups.clear();

    assertThat(issues.groups()).hasSize(1).isUnmodifiable();
  }

  @Test
  void loadedNeedsBothParts() {
    assertThatThrownBy(() -> new Loaded<>(null, Issues.of(List.of()))).hasMessage("value");
    assertThatThrownBy(() -> new Loaded<>("", null)).hasMessage("issues");
  }
}
