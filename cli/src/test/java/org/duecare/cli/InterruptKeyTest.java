package org.duecare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterruptKeyTest {

  /** If the key were not passed over, this machine would end, and the tests with it. */
  @Test
  void isPassedOver() throws Exception {
    assertThat(InterruptKey.leaveToOthers()).isTrue();
    Class<?> signal = Class.forName("sun.misc.Signal");
    Object interrupt = signal.getConstructor(String.class).newInstance("INT");
    signal.getMethod("raise", signal).invoke(null, interrupt);
    Thread.sleep(500);
    assertThat(InterruptKey.leaveToOthers()).isTrue();
  }

  /** Where the tests run without a terminal the key may be off, and the handler is not asked. */
  @Test
  void doesNothing() throws Exception {
    assertThat(InterruptKey.passOver(this, Object.class.getMethod("toString"), null)).isNull();
  }

  @Test
  void cannotBePassedOverWhereNothingServesForIt() {
    assertThat(InterruptKey.leaveToOthers("no.such.Signal", "sun.misc.SignalHandler")).isFalse();
    assertThat(InterruptKey.leaveToOthers("sun.misc.Signal", "java.lang.Runnable")).isFalse();
  }
}
