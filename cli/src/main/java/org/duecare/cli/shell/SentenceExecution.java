package org.duecare.cli.shell;

import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.SPIResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Runs what is typed. A value is shown as sentences or as a table; an exception by its name and
 * message, without the stack of calls.
 */
final class SentenceExecution extends LocalExecutionControl {

  private static final StackTraceElement[] NO_STACK = {};

  /** Inherited by the thread that runs what is typed. */
  private static final InheritableThreadLocal<Method> TYPED = new InheritableThreadLocal<>();

  private static final Method EVALUATION = evaluation();

  private static Method evaluation() {
    try {
      Method method = SentenceExecution.class.getDeclaredMethod("evaluate");
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new AssertionError("evaluate", e);
    }
  }

  /**
   * The shell makes a text of what a method gives, and escapes and cuts the text. Ours gives
   * something whose text is short, and prints what is longer.
   */
  @Override
  protected String invoke(Method typed) throws Exception {
    TYPED.set(typed);
    try {
      return super.invoke(EVALUATION);
    } finally {
      TYPED.remove();
    }
  }

  /** For lists of variables: never a place in memory. */
  @Override
  public String varValue(String className, String varName)
      throws RunException, EngineTerminationException, InternalException {
    try {
      Field variable = findClass(className).getDeclaredField(varName);
      variable.setAccessible(true);
      return Answer.to(variable.get(null)).sentence();
    } catch (ReflectiveOperationException e) {
      return super.varValue(className, varName);
    }
  }

  /** Called by the shell, by reflection. */
  @SuppressWarnings("UnusedMethod")
  private static Object evaluate() throws Throwable {
    Method typed = Objects.requireNonNull(TYPED.get(), "typed");
    @Nullable Object value;
    try {
      value = typed.invoke(null);
    } catch (InvocationTargetException e) {
      throw Objects.requireNonNullElse(e.getCause(), e);
    }
    Answer answer = Answer.to(value);
    if (isShown(typed)) {
      answer.lines().ifPresent(System.out::print);
    }
    return answer;
  }

  /** Whether an expression was typed: of a variable that is named, nothing is shown. */
  private static boolean isShown(Method typed) {
    return typed.getReturnType() != void.class
        && Arrays.stream(typed.getDeclaringClass().getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
            .allMatch(field -> field.getName().startsWith("$"));
  }

  @Override
  protected String throwConvertedInvocationException(Throwable thrown)
      throws RunException, InternalException {
    Throwable cause = thrown;
    while (isWrapper(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof SPIResolutionException) {
      return super.throwConvertedInvocationException(cause);
    }
    throw new UserException(FailureSentence.of(cause), cause.getClass().getSimpleName(), NO_STACK);
  }

  private static boolean isWrapper(Throwable cause) {
    return cause instanceof InvocationTargetException || cause instanceof UncheckedIOException;
  }
}
