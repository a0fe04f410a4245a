package org.duecare.json.dispute;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.EscalationPolicy;
import org.junit.jupiter.api.Test;

class DisputeFormTest {

  private static void assertRefused(
      Optional<String> preset, Optional<EscalationPolicy> policy, String message) {
    DisputeForm form =
        new DisputeForm(preset, policy, WorkingDayCalendar.englandAndWales(), List.of());

    assertThatIllegalArgumentException().isThrownBy(form::value).withMessageStartingWith(message);
  }

  @Test
  void needsOnePolicy() {
    String message = "dispute without one policy: preset or policy is needed, and not both";

    assertRefused(Optional.empty(), Optional.empty(), message);
    assertRefused(
        Optional.of("walsall-2022"), Optional.of(EscalationPolicy.presets().get(0)), message);
  }

  @Test
  void knowsThePoliciesThatComeWithTheLibrary() {
    assertRefused(
        Optional.of("nowhere-1999"),
        Optional.empty(),
        "no policy of that id comes with this library; allowed are "
            + EscalationPolicy.presets().get(0).id());
  }
}
