package org.duecare.cli.shell;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import org.duecare.calendar.DayStatus;
import org.duecare.cli.table.VisibleText;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Wording;
import org.duecare.metrics.measure.Change;
import org.jspecify.annotations.Nullable;

/** A value on one line, whatever it is; never a place in memory. */
final class Sentences {

  private static final int LONGEST = 200;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private Sentences() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof BaseStream) {
      return "a stream that nobody has read yet: .toList() makes a list of it, show(...) shows it";
    }
    if (value instanceof Change change) {
      return change.now().id()
          + ": "
          + change.before().numerator()
          + " to "
          + change.now().numerator();
    }
    if (value instanceof Collection<?> values) {
      return counted(values.size(), "value");
    }
    if (value instanceof Map<?, ?> values) {
      return counted(values.size(), "entry");
    }
    if (value.getClass().isArray()) {
      return counted(Array.getLength(value), "value");
    }
    if (value instanceof String text && text.strip().contains("\n")) {
      return counted((int) text.lines().count(), "line");
    }
    if (value instanceof Optional<?> perhaps) {
      return perhaps.map(Sentences::of).orElse("nothing");
    }
    return oneLine(text(value));
  }

  /** Of what consists of parts alone, the words that explanations and rules have for it. */
  private static String text(Object value) {
    if (value instanceof DayStatus status) {
      return of(status);
    } else if (value instanceof TimeLimit limit) {
      return Limits.words(limit);
    } else if (value instanceof ExplanationStep step) {
      return Wording.english().sentence(step);
    }
    return hasOwnText(value) ? value.toString() : ofKind(value);
  }

  /** Whether a day is a working day. */
  static String of(DayStatus status) {
    String name = of(status.date());
    if (status.isWorking()) {
      return name + " is a working day";
    }
    return status instanceof DayStatus.Weekend
        ? name + " is no working day"
        : name + " is no working day: " + status.reason();
  }

  /** A day as people say it. */
  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String counted(int number, String one) {
    if (number == 0) {
      return "nothing";
    }
    String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    return number + " " + (number == 1 ? one : many);
  }

  private static boolean hasOwnText(Object value) {
    try {
      return value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError("toString", e);
    }
  }

  private static String ofKind(Object value) {
    Class<?> kind = value.getClass();
    if (kind.isSynthetic() || kind.isHidden()) {
      return "a function";
    }
    String name =
        kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    // Synthetic records are several.
    if (name.endsWith("s")) {
      return name;
    }
    return (name.matches("[aeio].*") ? "an " : "a ") + name;
  }

  private static String oneLine(String text) {
    String line = text.lines().findFirst().orElse("");
    boolean whole = line.length() == text.length() && line.length() <= LONGEST;
    String some = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    return VisibleText.of(some) + (whole ? "" : " ...");
  }
}
