package org.duecare.cli.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What something prints on standard output, where the words of the shell print. */
final class Printed {

  /** Something that prints. */
  @FunctionalInterface
  interface Printing {
    void run() throws Exception;
  }

  private Printed() {}

  static String by(Printing printing) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, /* autoFlush= */ true, StandardCharsets.UTF_8));
    try {
      printing.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
