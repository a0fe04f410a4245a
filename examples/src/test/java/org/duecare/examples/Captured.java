package org.duecare.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a piece of code prints on standard output. */
final class Captured {

  /** Code that may throw anything. */
  interface Code {
    void run() throws Exception;
  }

  private Captured() {}

  /** Standard output of the code, with line feeds and without the last one. */
  static String outputOf(Code code) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, /* autoFlush= */ true, StandardCharsets.UTF_8));
    try {
      code.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").stripTrailing();
  }
}
