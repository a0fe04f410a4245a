package org.duecare.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a terminal interrupts a program. It reaches every program that the terminal
 * waits for: where the shell runs in a second machine, the first one has to pass over it, or it
 * would end with the shell.
 */
final class InterruptKey {

  private InterruptKey() {}

  /**
   * Has this machine pass over the key. What serves for it is not part of Java, though every JDK
   * has it, so that it is asked for by name.
   *
   * @return whether it will; false where this Java cannot
   */
  static boolean leaveToOthers() {
    return leaveToOthers("sun.misc.Signal", "sun.misc.SignalHandler");
  }

  static boolean leaveToOthers(String signalName, String handlerName) {
    try {
      Class<?> signal = Class.forName(signalName);
      Class<?> handler = Class.forName(handlerName);
      Object nothing =
          Proxy.newProxyInstance(
              handler.getClassLoader(), new Class<?>[] {handler}, InterruptKey::passOver);
      Object interrupt = signal.getConstructor(String.class).newInstance("INT");
      signal.getMethod("handle", signal, handler).invoke(null, interrupt, nothing);
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** What a key does that is passed over. */
  static @Nullable Object passOver(Object handler, Method called, Object @Nullable [] given) {
    return null;
  }
}
