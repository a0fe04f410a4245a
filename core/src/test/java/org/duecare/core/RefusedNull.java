package org.duecare.core;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.provider.Arguments;

/** That a call with null is refused by an exception that names the parameter. */
public final class RefusedNull {

  private RefusedNull() {}

  /** A case: the parameter that is null, and the call. */
  public static Arguments call(String parameter, ThrowingCallable call) {
    return arguments(parameter, call);
  }

  /** Checks a case. */
  public static void assertThatItNames(String parameter, ThrowingCallable call) {
    assertThatNullPointerException()
        .isThrownBy(call)
        .withMessageMatching("(.*\\W)?" + parameter + "(\\W.*)?");
  }
}
