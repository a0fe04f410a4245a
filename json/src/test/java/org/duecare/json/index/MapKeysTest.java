package org.duecare.json.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.Division;
import org.duecare.core.care.ChildId;
import org.junit.jupiter.api.Test;

class MapKeysTest {

  @Test
  void keysAreOursExceptConstantsOfEnums() {
    assertThat(MapKeys.isKey(ChildId.class)).isTrue();
    assertThat(MapKeys.isKey(DateSpan.class)).isTrue();
    assertThat(MapKeys.isKey(Division.class)).isFalse();
    assertThat(MapKeys.isKey(LocalDate.class)).isFalse();
  }

  @Test
  void anIdentifierIsItsText() {
    assertThat(MapKeys.text(ChildId.of("A1"))).isEqualTo("A1");
    assertThat(MapKeys.value(ChildId.class, "A1")).isEqualTo(ChildId.of("A1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapKeys.value(ChildId.class, " "))
        .withMessageContaining("child identifier is blank");
  }

  @Test
  void whatHasPartsIsNoKey() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    String sentence =
        "a value of this kind cannot be the key of a map; identifiers and enums can be";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapKeys.text(new DateSpan(day, day)))
        .withMessage(sentence);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapKeys.value(DateSpan.class, "2024-01-01"))
        .withMessage(sentence);
  }
}
