package org.duecare.cli.shell;

import java.util.Objects;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.SPIResolutionException;

/**
 * Runs what is typed; an exception is shown by its name and message, without the stack of calls.
 */
final class SentenceExecution extends LocalExecutionControl {

  private static final StackTraceElement[] NO_STACK = {};

  @Override
  protected String throwConvertedInvocationException(Throwable cause)
      throws RunException, InternalException {
    if (cause instanceof SPIResolutionException) {
      return super.throwConvertedInvocationException(cause);
    }
    throw new UserException(
        Objects.requireNonNullElse(cause.getMessage(), "no message"),
        cause.getClass().getSimpleName(),
        NO_STACK);
  }
}
