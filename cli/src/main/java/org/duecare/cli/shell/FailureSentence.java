package org.duecare.cli.shell;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duecare.cli.council.FileFailure;
import org.jspecify.annotations.Nullable;

/** What went wrong with what was typed, in one sentence. */
final class FailureSentence {

  /** A sentence may be long, a page is none: so that of all known rules. */
  private static final int LONGEST = 400;

  /** How the virtual machine says that a variable of the shell is null. */
  private static final Pattern VARIABLE =
      Pattern.compile("because \"REPL\\.\\$JShell\\$\\w+\\.([\\w$]+)\" is null$");

  /** The message of {@link Objects#requireNonNull(Object, String)}, as all of ours are. */
  private static final Pattern PARAMETER = Pattern.compile("[a-z]\\w*");

  private FailureSentence() {}

  static String of(Throwable failure) {
    String sentence = whole(failure);
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int end = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, end < 0 ? LONGEST : end) + " ...";
  }

  private static String whole(Throwable failure) {
    if (failure instanceof JacksonException json) {
      // Its message says where, on a line of its own, and through which classes.
      return json.getOriginalMessage();
    } else if (failure instanceof IOException file) {
      return FileFailure.EITHER.sentence(file);
    } else if (failure instanceof InvalidPathException path) {
      return FileFailure.sentence(path);
    } else if (failure instanceof NullPointerException) {
      return ofNull(failure.getMessage());
    }
    return Objects.requireNonNullElse(failure.getMessage(), "no message");
  }

  private static String ofNull(@Nullable String message) {
    if (message == null) {
      return "null given where a value is needed";
    }
    Matcher variable = VARIABLE.matcher(message);
    if (variable.find()) {
      return variable.group(1) + " has no value; perhaps the line that was to give it one failed";
    }
    return PARAMETER.matcher(message).matches() ? "null given for " + message : message;
  }
}
