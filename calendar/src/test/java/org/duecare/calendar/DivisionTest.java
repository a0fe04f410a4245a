package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

  @Test
  void isNamedAsTheGovernmentNamesIt() {
    assertThat(Division.values())
        .extracting(Division::slug)
        .containsExactly("england-and-wales", "scotland", "northern-ireland");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(Division division) {
    assertThat(Division.ofSlug(division.slug())).isEqualTo(division);
  }

  @ParameterizedTest
  @ValueSource(strings = {"england", "GB-ENG", "Scotland", "sco", "wales", "", " scotland"})
  void refusesAnyOtherName(String slug) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Division.ofSlug(slug))
        .withMessage(
            "no such division: "
                + slug
                + "; allowed are england-and-wales, scotland, northern-ireland");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Division.ofSlug(null)).withMessage("slug");
  }
}
