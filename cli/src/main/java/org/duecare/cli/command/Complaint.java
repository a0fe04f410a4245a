package org.duecare.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.cli.council.FileFailure;
import org.duecare.cli.table.OutputLostException;
import org.duecare.cli.table.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when something went wrong: one sentence, and no stack of calls unless asked for. */
final class Complaint {

  /** How the library begins its sentences on groups of options, and on nothing else. */
  private static final String OF_A_GROUP = "Error: ";

  /** How it names the types of Java that are no words to a user. */
  private static final Pattern OF_A_TYPE = Pattern.compile("is not an? (int|long)\\b");

  private final PrintStream err;
  private final BooleanSupplier verbose;

  Complaint(PrintStream err, BooleanSupplier verbose) {
    this.err = err;
    this.verbose = verbose;
  }

  ExitStatus about(Throwable failure) {
    if (failure instanceof OutputLostException lost && lost.readerHasLeft()) {
      return ExitStatus.DONE;
    }
    @Nullable String sentence = sentence(failure);
    if (sentence != null) {
      err.print("duecare: " + VisibleText.of(sentence) + "\n");
      return ExitStatus.NOTHING_DONE;
    }
    err.print(
        "duecare: an error of ours: "
            + VisibleText.of(failure.toString())
            + "; please report this line with what was asked for"
            + (verbose.getAsBoolean() ? "" : " (--verbose shows where it happened)")
            + "\n");
    if (verbose.getAsBoolean()) {
      failure.printStackTrace(err);
    }
    return ExitStatus.ERROR_OF_OURS;
  }

  private static @Nullable String sentence(Throwable failure) {
    if (failure instanceof ParameterException wrong) {
      return wrongUsage(wrong);
    }
    if (failure instanceof NothingDoneException refused) {
      return refused.sentence();
    }
    if (failure instanceof OutputLostException lost) {
      return lost.sentence();
    }
    if (failure instanceof OutsideCoverageException) {
      return failure.getMessage();
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return FileFailure.READING.sentence(Objects.requireNonNull(unchecked.getCause()));
    }
    if (failure instanceof IOException unreadable) {
      return FileFailure.READING.sentence(unreadable);
    }
    if (failure instanceof OutOfMemoryError) {
      return "not enough memory: Java may use "
          + (Runtime.getRuntime().maxMemory() >> 20)
          + " MB here; java -Xmx2g allows it 2 GB";
    }
    return null;
  }

  private static String wrongUsage(ParameterException wrong) {
    String help = "; see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return "not understood: \"" + unmatched.getUnmatched().get(0) + '"' + help;
    }
    String message = Objects.requireNonNull(wrong.getMessage());
    if (message.startsWith(OF_A_GROUP)) {
      message = message.substring(OF_A_GROUP.length());
    }
    message = OF_A_TYPE.matcher(message).replaceAll("is not a whole number");
    return Character.toLowerCase(message.charAt(0)) + message.substring(1) + help;
  }
}
