package org.duecare.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in a real browser, and what axe-core finds against WCAG 2.2 AA. The page itself has no
 * script; a copy of it is given one that asks.
 */
class BrowserTest {

  /** Where pictures of the page stay, for people to look at. */
  private static final Path PICTURES = Path.of("target", "screenshots");

  private static final String DARK = "--blink-settings=preferredColorScheme=0";
  private static final String FORCED = "--force-high-contrast";

  private static final String HTML =
      ReportDocument.of(SampleReport.ofCouncil(), DisclosureControl.departmentForEducation())
          .publishedBy("Example Council")
          .text(DocumentFormat.HTML);

  /** Sends one line for each thing that is to be known, to the page around. */
  private static final String QUESTIONS =
      """
      const lines = ['width ' + innerWidth];
      const tell = (what, each) => lines.push(what + ': ' + each.outerHTML.slice(0, 120));
      const wide = document.documentElement.scrollWidth - innerWidth;
      if (wide > 0) lines.push('scrolls sideways by ' + wide);
      for (const each of document.querySelectorAll('main *')) {
        const scrolled = each.closest('.scroll') || each.closest('.aside');
        if (!scrolled && each.getBoundingClientRect().right > innerWidth + 1) tell('too wide', each);
      }
      for (const each of document.querySelectorAll('.scroll')) {
        if (each.scrollWidth > each.clientWidth + 1 && each.tabIndex < 0) tell('no key scrolls', each);
      }
      for (const each of document.querySelectorAll('a, [tabindex="0"]')) {
        each.focus();
        if (document.activeElement !== each) tell('no key reaches', each);
        else if (getComputedStyle(each).outlineStyle === 'none') tell('not seen to be reached', each);
      }
      for (const picture of document.querySelectorAll('.picture')) {
        const area = picture.viewBox.baseVal;
        for (const words of picture.querySelectorAll('text')) {
          const box = words.getBBox();
          if (box.x < -1 || box.x + box.width > area.width + 1 || box.y < -1
              || box.y + box.height > area.height + 1) tell('cut off', words);
        }
      }
      lines.push('dark ' + matchMedia('(prefers-color-scheme: dark)').matches);
      lines.push('forced ' + matchMedia('(forced-colors: active)').matches);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, {runOnly: tags}).then(found => {
        for (const each of found.violations)
          for (const node of each.nodes)
            lines.push(each.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary);
        lines.push('passed ' + found.passes.map(each => each.id).join(' '));
        parent.postMessage(lines.map(each => each.replace(/\\s+/g, ' ')).join('\\n'), '*');
      });
      """;

  @TempDir private Path folder;

  private Chromium browser;

  @BeforeEach
  void start() {
    browser = Chromium.inFolder(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void hasNothingAgainstItAtAnyWidth(int width) throws IOException {
    List<String> found = ask(HTML, width);

    assertThat(found).contains("width " + width, "dark false", "forced false");
    assertNothingFound(found);
  }

  @Test
  void hasNothingAgainstItInTheDark() throws IOException {
    List<String> found = ask(HTML, 1280, DARK);

    assertThat(found).contains("dark true");
    assertNothingFound(found);
  }

  @Test
  void hasNothingAgainstItInForcedColours() throws IOException {
    List<String> found = ask(HTML, 768, FORCED);

    assertThat(found).contains("forced true");
    assertNothingFound(found);
  }

  /** So that nobody takes silence for health. */
  @Test
  void whatIsWrongWouldBeFound() throws IOException {
    String broken =
        HTML.replace("<html lang=\"en-GB\">", "<html>")
            .replace("--soft: #4a5a66", "--soft: #c0c8ce")
            .replace("main {", "main { min-width: 900px;")
            .replace(" tabindex=\"0\"", "")
            .replaceFirst("role=\"img\" viewBox=\"0 0 [0-9]+", "role=\"img\" viewBox=\"0 0 90");

    assertThat(ask(broken, 320))
        .anyMatch(line -> line.startsWith("html-has-lang: "))
        .anyMatch(line -> line.startsWith("color-contrast: "))
        .anyMatch(line -> line.startsWith("scrolls sideways by "))
        .anyMatch(line -> line.startsWith("cut off: "));
  }

  private static void assertNothingFound(List<String> lines) {
    assertThat(lines)
        .filteredOn(line -> !line.matches("(width|dark|forced|passed) .*"))
        .as("what was found")
        .isEmpty();
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("passed ")
                    && line.contains(" color-contrast ")
                    && line.contains(" target-size")
                    && line.contains(" svg-img-alt"));
  }

  private List<String> ask(String html, int width, String... options) throws IOException {
    String asking =
        html.replace(
            "</body>", "<script>" + axe() + "</script><script>" + QUESTIONS + "</script></body>");
    Files.writeString(folder.resolve("page.html"), asking);
    Path frame = frame(width, 900);
    String answer = Jsoup.parse(browser.document(frame, options)).select("#answer").text();
    return List.of(answer.split("\u00b6"));
  }

  /** A page around the page, as no window may be as narrow as a telephone. */
  private Path frame(int width, int height) throws IOException {
    return Files.writeString(
        folder.resolve("frame.html"),
        """
        <!DOCTYPE html>
        <html lang="en"><meta charset="utf-8"><title>frame</title>
        <body style="margin:0">
        <iframe title="page" src="page.html" style="border:0;width:WIDTHpx;height:HEIGHTpx"></iframe>
        <script>
        addEventListener('message', told => {
          document.body.innerHTML = '<p id="answer"></p>';
          document.getElementById('answer').textContent = told.data.replaceAll('\\n', '\u00b6');
        });
        </script>
        </body></html>
        """
            .replace("WIDTH", Integer.toString(width))
            .replace("HEIGHT", Integer.toString(height)));
  }

  private static String axe() throws IOException {
    try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void canBeSeenAtAnyWidth(int width) throws IOException {
    Files.writeString(folder.resolve("page.html"), HTML);
    Files.createDirectories(PICTURES);
    Path image = PICTURES.resolve("annual-report-" + width + ".png");

    browser.screenshot(frame(width, 6000), width, 6000, image);

    BufferedImage seen = ImageIO.read(image.toFile());
    assertThat(seen.getWidth()).isEqualTo(width);
    long colours =
        java.util.stream.IntStream.range(0, seen.getHeight())
            .map(y -> seen.getRGB(width / 4, y))
            .distinct()
            .count();
    assertThat(colours).isGreaterThan(8);
  }

  @Test
  void canBePrinted() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), HTML);
    Files.createDirectories(PICTURES);
    Path pdf = PICTURES.resolve("annual-report.pdf");

    browser.print(page, pdf);

    String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertThat(bytes).startsWith("%PDF-");
    long pages = Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(bytes).results().count();
    assertThat(pages).isBetween(8L, 40L);
  }
}
