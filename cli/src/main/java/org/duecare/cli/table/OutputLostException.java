package org.duecare.cli.table;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output takes no more. */
public final class OutputLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutputLostException(IOException cause) {
    super(cause);
  }

  /** Whether the reader simply had enough, as {@code head} does after ten lines. */
  public boolean readerHasLeft() {
    @Nullable String message = message();
    // "Broken pipe" on Unix, "The pipe is being closed" or "has been ended" on Windows.
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  public String sentence() {
    @Nullable String message = message();
    return "cannot write to standard output" + (message == null ? "" : ": " + message);
  }

  private @Nullable String message() {
    @Nullable Throwable cause = getCause();
    return cause == null ? null : cause.getMessage();
  }
}
