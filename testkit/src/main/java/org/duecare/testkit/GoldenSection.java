package org.duecare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document that is made from the code and agreed in review, between two lines:
 *
 * <pre>{@code
 * <!-- begin rules -->
 * ...
 * <!-- end rules -->
 * }</pre>
 *
 * <p>Running the test with {@code -Dduecare.golden=accept} rewrites the part; the rest of the
 * document is left as it is.
 */
public final class GoldenSection {

  private GoldenSection() {}

  /**
   * Fails unless a part of a document is what the code says.
   *
   * @param document the document
   * @param name the name of the part, which stands in its first and last line
   * @param text what the part has to be, without its first and last line
   * @throws IllegalArgumentException if the document has no such part
   */
  public static void assertMatches(Path document, String name, String text) {
    try {
      String whole = Files.readString(document);
      String begin = "<!-- begin " + name + " -->\n";
      String end = "<!-- end " + name + " -->";
      int from = whole.indexOf(begin) + begin.length();
      int to = whole.indexOf(end, from);
      if (from < begin.length() || to < 0) {
        throw new IllegalArgumentException(
            "no part " + name + " in " + document + ": it begins with " + begin.strip());
      }
      String actual = "\n" + text.strip() + "\n\n";
      if (PublicApi.acceptsChanges()) {
        Files.writeString(document, whole.substring(0, from) + actual + whole.substring(to));
      } else {
        assertThat(whole.substring(from, to))
            .as("%s, part %s; to accept it run this test with %s", document, name, PublicApi.ACCEPT)
            .isEqualTo(actual);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
