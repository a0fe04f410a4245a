package org.duecare.files.bankholiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.duecare.files.bankholiday.PublishedJson.event;
import static org.duecare.files.bankholiday.PublishedJson.withEvents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.duecare.calendar.Division;
import org.duecare.calendar.MalformedBankHolidaysException;

class GovernmentBankHolidaysProperties {

  private static final byte[] WHOLE =
      withEvents(event("2030-12-04") + "," + event("2031-05-05")).getBytes(StandardCharsets.UTF_8);

  /** Every place of the whole text, so that all are tried where nothing else varies. */
  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers()
        .between(0, WHOLE.length - 1)
        .withDistribution(RandomDistribution.uniform());
  }

  @Property
  void aTextCutAnywhereIsRefused(@ForAll("places") int length) {
    byte[] cut = Arrays.copyOf(WHOLE, length);

    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(cut));
  }

  @Property
  void aTextWithOneOtherByteIsReadOrRefusedAndNothingElse(
      @ForAll("places") int place, @ForAll("signs") byte other) throws IOException {
    byte[] changed = WHOLE.clone();
    changed[place] = other;

    try {
      assertThat(PublishedJson.read(changed)).containsOnlyKeys(Division.values());
    } catch (MalformedBankHolidaysException refused) {
      assertThat(refused.place()).matches("(line|byte) [0-9]+.*");
      assertThat(refused.fault()).isNotBlank();
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }

  /** Bytes that may stand in a title, and any others. */
  @Provide
  Arbitrary<Byte> signs() {
    return Arbitraries.oneOf(
        Arbitraries.bytes(), Arbitraries.bytes().between((byte) ' ', (byte) '~'));
  }

  @Property
  void bytesAtRandomAreRefused(@ForAll byte[] noise) {
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(noise));
  }

  /** Of bytes alone the reader sees the first only; here a part of a list is read before. */
  @Property
  void bytesAtRandomAfterAPartAreRefused(@ForAll("places") int length, @ForAll byte[] noise) {
    Assume.that(noise.length == 0 || noise[0] != '}');
    byte[] both = Arrays.copyOf(WHOLE, length + noise.length);
    System.arraycopy(noise, 0, both, length, noise.length);

    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(both));
  }
}
