package org.duecare.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();
  private static final AnnualReport REPORT = AnnualReport.builder(SampleReport.YEAR).build();
  private static final ReportDocument DOCUMENT = ReportDocument.of(REPORT, CONTROL);

  private static ReportWording french() {
    Map<String, String> patterns = new HashMap<>(ReportDocument.english().patterns());
    patterns.put("section.legal-status", "Statut juridique");
    patterns.put("page.contents", "Table des mati\u00e8res");
    return ReportWording.of(Locale.CANADA_FRENCH, patterns);
  }

  @Test
  void speaksTheLanguageOfItsWording() {
    String html = DOCUMENT.in(french()).text(DocumentFormat.HTML);

    assertThat(html)
        .contains(
            "<html lang=\"fr-CA\">", ">Statut juridique</h3>", ">Table des mati\u00e8res</h2>");
    assertThat(DOCUMENT.text(DocumentFormat.HTML)).contains("<html lang=\"en-GB\">");
  }

  @Test
  void refusesAWordingWithoutTheWordsOfThePage() {
    assertThatThrownBy(() -> DOCUMENT.in(ReportWording.english()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("wording lacks patterns: page.amount, ")
        .hasMessageEndingWith(" are missing");
  }

  @Test
  void refusesABlankCouncil() {
    assertThatThrownBy(() -> DOCUMENT.publishedBy(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name of the council is blank; a name is needed");
  }

  @Test
  void isEqualToAnotherOfTheSameReport() {
    assertThat(DOCUMENT)
        .isEqualTo(ReportDocument.of(REPORT, CONTROL))
        .hasSameHashCodeAs(ReportDocument.of(REPORT, CONTROL))
        .isNotEqualTo(DOCUMENT.publishedBy("Example"))
        .isNotEqualTo(DOCUMENT.in(french()))
        .isNotEqualTo(ReportDocument.of(REPORT, DisclosureControl.hidingBelow(11)))
        .isNotEqualTo("a report")
        .hasToString("document of the annual report 2022-04-01 to 2023-03-31");
  }

  @Test
  void namesItsFiles() {
    assertThat(DocumentFormat.values())
        .extracting(DocumentFormat::fileName)
        .containsExactly("annual-report.html", "annual-report.md", "annual-report.csv");
    assertThat(DocumentFormat.MARKDOWN).hasToString("markdown");
  }
}
