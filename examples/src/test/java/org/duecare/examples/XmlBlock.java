package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maven coordinates in a document: each artifact is a module here, in the version built here. */
final class XmlBlock {

  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>duecare-([a-z]+)</artifactId>");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  private XmlBlock() {}

  static void check(MarkdownBlock block) throws Exception {
    Matcher artifacts = ARTIFACT.matcher(block.content());
    assertThat(artifacts.results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(module -> assertThat(Path.of("..", module, "pom.xml")).exists());
    Matcher parent = VERSION.matcher(Files.readString(Path.of("../pom.xml")));
    assertThat(parent.find()).isTrue();
    assertThat(VERSION.matcher(block.content()).results().map(found -> found.group(1)))
        .containsOnly(parent.group(1));
  }
}
