package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildIdTest {

  @Test
  void showsItselfOnlyWhenAsked() {
    ChildId child = ChildId.of("C-1042");

    assertThat(child).hasToString("ChildId[hidden]");
    assertThat(child.value()).isEqualTo("C-1042");
  }

  @Test
  void isOrderedAsText() {
    assertThat(ChildId.of("10")).isLessThan(ChildId.of("9"));
    assertThat(ChildId.of("9")).isLessThan(ChildId.of("A"));
    assertThat(ChildId.of("A")).isEqualByComparingTo(ChildId.of("A"));
  }

  @Test
  void equalsTheSameTextOnly() {
    EqualityGroups.assertToldApart(
        List.of(List.of(ChildId.of("A"), new ChildId("A")), List.of(ChildId.of("a"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void refusesABlankText(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildId.of(blank))
        .withMessage("child identifier is blank: it must hold a character");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> ChildId.of(null)).withMessage("value");
  }
}
