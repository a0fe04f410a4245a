package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the blocks of code in the documents and follows every link within the project. What cannot
 * be run here is of kind {@code console}: scripts of a release and benchmarks.
 */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");
  private static final Pattern NAMED = Pattern.compile("<a id=\"([^\"]+)\">");

  /** How a command or a statement looks: in a block of plain text nobody would run it. */
  private static final Pattern CODE =
      Pattern.compile("(?m)^(?:\\$|jshell>|duecare|java|mvn|head|unzip|\\S*/\\S+) .*$|;$");

  private static final Set<String> RUN_BY_HAND = Set.of("releasing.md", "benchmarks.md");

  @TempDir Path folder;

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
      case "sh" -> new ShellBlock(folder).check(block);
      case "xml" -> XmlBlock.check(block);
      case "jshell" -> assertThat(block.content()).startsWith("jshell> ");
      case "console" -> assertThat(RUN_BY_HAND).contains(block.document().getFileName().toString());
      case "text" -> assertThat(block.content()).isNotBlank().doesNotContainPattern(CODE);
      case "mermaid" -> assertThat(block.content()).isNotBlank();
      default -> throw new AssertionError("no check for a block of kind " + block.kind());
    }
  }

  private void runsAsJava(MarkdownBlock block) throws Exception {
    String printed = Captured.outputOf(() -> new JavaSnippet(block.content()).run(folder));
    if (block.expected() != null) {
      assertThat(printed).isEqualTo(block.expected());
    }
  }

  static List<Path> documentsWithTheShell() throws IOException {
    return blocks().stream()
        .filter(block -> block.kind().equals("jshell"))
        .map(MarkdownBlock::document)
        .distinct()
        .toList();
  }

  /** The blocks of a document are one session, so that a later one knows what an earlier named. */
  @ParameterizedTest
  @MethodSource("documentsWithTheShell")
  void shellAnswersAsTheDocumentSays(Path document) throws IOException {
    ShellTranscript session = ShellTranscript.of(document);
    assertThat(session.actual()).isNotEmpty().containsExactlyElementsOf(session.expected());
  }

  @Test
  void theTourIsWhole() throws IOException {
    assertThat(ShellTranscript.of(ROOT.resolve("docs/jshell.md")).expected())
        .hasSizeGreaterThan(20);
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

  @Test
  void everyPageIsReached() throws IOException {
    Set<Path> reached = new HashSet<>();
    Deque<Path> open = new ArrayDeque<>();
    open.add(ROOT.resolve("README.md"));
    open.add(ROOT.resolve("docs/README.md"));
    while (!open.isEmpty()) {
      Path document = open.remove();
      if (reached.add(document)) {
        open.addAll(pagesLinkedFrom(document));
      }
    }
    assertThat(reached).containsAll(documents());
  }

  @Test
  void everyDecisionIsListed() throws IOException {
    Path decisions = ROOT.resolve("docs/decisions");
    assertThat(pagesLinkedFrom(decisions.resolve("README.md")))
        .containsAll(
            documents().stream()
                .filter(page -> page.startsWith(decisions) && !page.endsWith("README.md"))
                .toList());
  }

  private static List<Path> pagesLinkedFrom(Path document) throws IOException {
    return LINK.matcher(Files.readString(document))
        .results()
        .map(link -> link.group(1))
        .filter(target -> target.endsWith(".md"))
        .map(target -> ROOT.resolve(ROOT.relativize(document.resolveSibling(target)).normalize()))
        .toList();
  }

  /** The names that a reader of Markdown on the web gives to headings, and those that are given. */
  private static Set<String> anchors(Path document) throws IOException {
    String text = Files.readString(document);
    Set<String> anchors = new HashSet<>();
    HEADING
        .matcher(text)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .forEach(anchors::add);
    NAMED.matcher(text).results().map(named -> named.group(1)).forEach(anchors::add);
    return anchors;
  }

  @Test
  void thereAreBlocks() throws IOException {
    assertThat(blocks()).hasSizeGreaterThan(8);
  }
}
