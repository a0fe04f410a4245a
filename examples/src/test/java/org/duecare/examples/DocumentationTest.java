package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every block of code in the documents and follows every link within the project. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]*))?\\)");
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");

  @TempDir Path classes;

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  static List<MarkdownBlock> blocks() throws IOException {
    List<MarkdownBlock> blocks = new ArrayList<>();
    for (Path document : documents()) {
      blocks.addAll(MarkdownBlock.of(document));
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blockDoesWhatTheDocumentSays(MarkdownBlock block) throws Exception {
    switch (block.kind()) {
      case "java" -> runsAsJava(block);
      case "sh" -> ShellBlock.check(block);
      case "xml" -> XmlBlock.check(block);
      case "jshell" -> assertThat(block.content()).startsWith("jshell> ");
      case "text", "mermaid" -> assertThat(block.content()).isNotBlank();
      default -> throw new AssertionError("no check for a block of kind " + block.kind());
    }
  }

  private void runsAsJava(MarkdownBlock block) throws Exception {
    String printed = Captured.outputOf(() -> new JavaSnippet(block.content()).run(classes));
    if (block.expected() != null) {
      assertThat(printed).isEqualTo(block.expected());
    }
  }

  /** The blocks of a document are one session, so that a later one knows what an earlier named. */
  @Test
  void shellAnswersAsTheTourSays() throws IOException {
    ShellTranscript tour = ShellTranscript.of(ROOT.resolve("docs/jshell.md"));
    assertThat(tour.expected()).hasSizeGreaterThan(20);
    assertThat(tour.actual()).containsExactlyElementsOf(tour.expected());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Path document) throws IOException {
    Matcher links = LINK.matcher(Files.readString(document));
    while (links.find()) {
      Path target = links.group(1).isEmpty() ? document : document.resolveSibling(links.group(1));
      assertThat(target).exists();
      if (links.group(2) != null && target.toString().endsWith(".md")) {
        assertThat(anchors(target)).as(links.group()).contains(links.group(2));
      }
    }
  }

  /** The names that a reader of Markdown on the web gives to headings, and those that are given. */
  private static List<String> anchors(Path document) throws IOException {
    String text = Files.readString(document);
    Stream<String> headings =
        HEADING
            .matcher(text)
            .results()
            .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
            .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    Stream<String> given = ANCHOR.matcher(text).results().map(anchor -> anchor.group(1));
    return Stream.concat(headings, given).toList();
  }

  @Test
  void thereAreBlocks() throws IOException {
    assertThat(blocks()).hasSizeGreaterThan(8);
  }
}
