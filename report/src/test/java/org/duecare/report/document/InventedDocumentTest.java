package org.duecare.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.testkit.EnglishLeft;
import org.duecare.testkit.InventedLanguage;
import org.duecare.testkit.PublicWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** In an invented language no English is left in the files of a report that people read. */
class InventedDocumentTest {

  private static final ReportDocument ENGLISH =
      ReportDocument.of(SampleReport.ofCouncil(), DisclosureControl.departmentForEducation())
          .publishedBy("Anytown");
  private static final ReportDocument INVENTED =
      ENGLISH.in(
          ReportWording.of(
              InventedLanguage.LOCALE, InventedLanguage.of(ReportDocument.english().patterns())));

  private static final EnglishLeft LEFT =
      EnglishLeft.everywhere()
          .exceptTexts(
              List.of("Anytown", "The law.", SampleReport.HOSTILE, "no-such-share"),
              "what the council and its author wrote")
          .exceptTexts(
              List.of("child", "=HYPERLINK(\"x\")", "mother"),
              "who said something of the service, as the council names them")
          .except(
              Pattern.compile("LATE_NOTIFICATION|OFFICER_SICK|SOCIAL_WORKER_SI ?CK"),
              "codes of reasons, for which the council gave no words; a picture may break them")
          .exceptTexts(List.of("Duecare"), "the name of the library");

  /** What a browser shows or reads out. A definition stands under the id that programs know. */
  private static String visible(String html) {
    Document page = Jsoup.parse(html);
    page.select("dt").remove();
    return page.text();
  }

  /** What a reader of Markdown sees: no addresses of links, no anchors, nothing escaped. */
  private static String shown(String markdown) {
    return markdown
        .replaceAll("<a id=\"[^\"]*\"></a>", " ")
        .replaceAll("(?<!\\\\)\\]\\(#[^)]*\\)", "]")
        .replaceAll("\\\\(.)", "$1");
  }

  @Test
  void noEnglishIsLeftInHtml() {
    String html = INVENTED.text(DocumentFormat.HTML);

    assertThat(html).contains("<html lang=\"el\">");
    assertThat(LEFT.in(visible(html))).isEmpty();
  }

  @Test
  void noEnglishIsLeftInMarkdown() {
    assertThat(LEFT.in(shown(INVENTED.text(DocumentFormat.MARKDOWN)))).isEmpty();
  }

  @Test
  void publicWordsAreThoseThatChildrenPrefer() {
    assertThat(PublicWords.avoidedIn(visible(ENGLISH.text(DocumentFormat.HTML)))).isEmpty();
    ReportDocument.english()
        .patterns()
        .forEach(
            (key, pattern) -> {
              // Duties are called what explanations call them: by the law.
              if (!key.startsWith("Duty.")) {
                assertThat(PublicWords.avoidedIn(pattern)).as(key).isEmpty();
              }
            });
  }
}
