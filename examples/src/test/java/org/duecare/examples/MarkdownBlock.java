package org.duecare.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fenced block of a document, with the block of kind {@code text} that follows it, if one does:
 * what the block must print.
 */
record MarkdownBlock(
    Path document, int line, String kind, String content, @Nullable String expected) {

  static List<MarkdownBlock> of(Path document) throws IOException {
    List<MarkdownBlock> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(document);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = closing(lines, i);
        String kind = lines.get(i).substring(3).strip();
        String content = String.join("\n", lines.subList(i + 1, end));
        int last = blocks.size() - 1;
        if (kind.equals("text") && last >= 0 && blocks.get(last).expected() == null) {
          blocks.set(last, blocks.get(last).expecting(content));
        } else {
          blocks.add(new MarkdownBlock(document, i + 1, kind, content, null));
        }
        i = end;
      }
    }
    return blocks;
  }

  private static int closing(List<String> lines, int opening) {
    int line = opening + 1;
    while (!lines.get(line).equals("```")) {
      line++;
    }
    return line;
  }

  private MarkdownBlock expecting(String output) {
    return new MarkdownBlock(document, line, kind, content, output.stripTrailing());
  }

  @Override
  public String toString() {
    return document.getFileName() + " line " + line + ", " + kind;
  }
}
