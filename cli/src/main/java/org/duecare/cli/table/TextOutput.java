package org.duecare.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes text for people, in UTF-8. */
public final class TextOutput {

  private TextOutput() {}

  public static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }
}
