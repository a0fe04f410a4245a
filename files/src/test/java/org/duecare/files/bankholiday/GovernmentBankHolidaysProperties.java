package org.duecare.files.bankholiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.duecare.files.bankholiday.PublishedJson.event;
import static org.duecare.files.bankholiday.PublishedJson.withEvents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duecare.calendar.Division;
import org.duecare.calendar.MalformedBankHolidaysException;

class GovernmentBankHolidaysProperties {

  private static final byte[] WHOLE =
      withEvents(event("2030-12-04") + "," + event("2031-05-05")).getBytes(StandardCharsets.UTF_8);

  @Property
  void aTextCutAnywhereIsRefused(@ForAll @IntRange(max = 260) int length) {
    byte[] cut = Arrays.copyOf(WHOLE, Math.min(length, WHOLE.length - 1));

    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(cut));
  }

  @Property
  void aTextWithOneOtherByteIsReadOrRefusedAndNothingElse(
      @ForAll @IntRange(max = 260) int place, @ForAll byte other) throws IOException {
    byte[] changed = WHOLE.clone();
    changed[place % WHOLE.length] = other;

    try {
      assertThat(PublishedJson.read(changed)).containsOnlyKeys(Division.values());
    } catch (MalformedBankHolidaysException refused) {
      assertThat(refused.place()).matches("(line|byte) [0-9]+.*");
      assertThat(refused.fault()).isNotBlank();
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }

  @Property
  void bytesAtRandomAreRefused(@ForAll byte[] noise) {
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(noise));
  }
}
