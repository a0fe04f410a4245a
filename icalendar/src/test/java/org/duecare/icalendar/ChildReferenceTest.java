package org.duecare.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.duecare.core.care.ChildId;
import org.junit.jupiter.api.Test;

class ChildReferenceTest {

  private static final ChildId CHILD = ChildId.of("4711");
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** Computed with {@code printf 4711 | openssl dgst -sha256 -hmac 0123456789abcdef}. */
  @Test
  void isTheKeyedDigestOfTheIdentifier() {
    assertThat(ChildReference.keyed(CHILD, KEY).value())
        .isEqualTo("d6f9c71fc9711c566dabe39ff39faefa37960c057643f999c307fa0b671c42ae");
  }

  @Test
  void isAnotherForAnotherChildOrKey() {
    byte[] other = KEY.clone();
    other[15]++;

    assertThat(ChildReference.keyed(CHILD, KEY))
        .isEqualTo(ChildReference.keyed(CHILD, KEY.clone()))
        .isNotEqualTo(ChildReference.keyed(ChildId.of("4712"), KEY))
        .isNotEqualTo(ChildReference.keyed(CHILD, other));
  }

  @Test
  void refusesAKeyThatCouldBeGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildReference.keyed(CHILD, new byte[15]))
        .withMessage("key is too short: 15 bytes; 16 or more are needed, made at random");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChildReference(" "))
        .withMessage("reference to a child is blank: it must hold a character");
  }

  @Test
  void doesNotShowItself() {
    assertThat(new ChildReference("4711")).hasToString("ChildReference[hidden]");
  }
}
