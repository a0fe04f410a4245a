package org.duecare.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.cli.shell.Shell;

/**
 * What a document types into the shell, from its first line to its last, and what the shell
 * answers. Files that are written are taken away again.
 */
final class ShellTranscript {

  private static final String PROMPT = "jshell> ";
  private static final Pattern WRITTEN =
      Pattern.compile("\"([\\w-]+\\.(?:svg|png))\"|writeTo\\(Path\\.of\\(\"([\\w-]+)\"\\)\\)");

  private final List<String> lines;

  private ShellTranscript(List<String> lines) {
    this.lines = lines;
  }

  static ShellTranscript of(Path document) throws IOException {
    return new ShellTranscript(
        MarkdownBlock.of(document).stream()
            .filter(block -> block.kind().equals("jshell"))
            .flatMap(block -> block.content().lines())
            .toList());
  }

  /** The lines as the document has them, each typed one with what follows it. */
  List<String> expected() {
    return entries(String.join("\n", lines) + "\n");
  }

  /** The same lines as the shell gives them now, its folder called as the document calls it. */
  List<String> actual() throws IOException {
    clear();
    try {
      return entries(type()).stream()
          .map(entry -> entry.replace(Path.of("").toAbsolutePath().toString(), "/home/you"))
          .toList();
    } finally {
      clear();
    }
  }

  private String type() throws IOException {
    String typed =
        lines.stream()
            .filter(line -> line.startsWith(PROMPT))
            .map(line -> line.substring(PROMPT.length()) + "\n")
            .collect(Collectors.joining());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, /* autoFlush= */ true, StandardCharsets.UTF_8);
    PrintStream before = System.out;
    System.setOut(both);
    try {
      Shell.open(
          new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), both, System.err);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static List<String> entries(String transcript) {
    List<String> entries = new ArrayList<>();
    for (String entry : transcript.split("(?m)^" + PROMPT, -1)) {
      entries.add(entry.stripTrailing());
    }
    // What stands before the first prompt is the greeting; an empty line is typed at the end.
    return entries.stream().skip(1).filter(entry -> !entry.isEmpty()).toList();
  }

  private void clear() throws IOException {
    Matcher written = WRITTEN.matcher(String.join("\n", lines));
    while (written.find()) {
      Path path = Path.of(written.group(1) == null ? written.group(2) : written.group(1));
      if (Files.exists(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(each);
          }
        }
      }
    }
  }
}
