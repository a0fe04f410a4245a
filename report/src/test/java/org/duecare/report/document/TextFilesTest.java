package org.duecare.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.Rounding;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The report as Markdown and as CSV. */
class TextFilesTest {

  private static final ReportDocument DOCUMENT =
      ReportDocument.of(SampleReport.ofCouncil(), DisclosureControl.departmentForEducation())
          .publishedBy("Example");

  private static final String MARKDOWN = DOCUMENT.text(DocumentFormat.MARKDOWN);
  private static final List<String> CSV = DOCUMENT.text(DocumentFormat.CSV).lines().toList();

  @Test
  void markdownHasTheTablesOfTheHtml() {
    int tables = Jsoup.parse(DOCUMENT.text(DocumentFormat.HTML)).select(".exhibit table").size();
    long here = MARKDOWN.lines().filter(line -> line.matches("\\| (Figure|When) \\|.*")).count();
    assertThat(here).isEqualTo(tables);
    assertThat(MARKDOWN)
        .startsWith(
            "Example\n\n# Annual report on reviews for children in care, 1 April 2022 to 31 March 2023\n\n")
        .contains("\n| When | [children in care, without those on short breaks](")
        .contains("\n## The children\n", "\n### Legal status\n", "| --- | ---: |");
  }

  @Test
  void linksOfMarkdownLeadToAnchors() {
    Set<String> links = all("\\]\\(#([^)]*)\\)");
    assertThat(links).hasSizeGreaterThan(50);
    assertThat(all("<a id=\"([^\"]*)\">")).containsAll(links);
  }

  private static Set<String> all(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(MARKDOWN);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void whatAnAuthorWritesStaysTextInMarkdown() {
    assertThat(MARKDOWN)
        .doesNotContainPattern("(?<!\\\\)<(script|img)")
        .doesNotContainPattern("(?<!\\\\)\\]\\(javascript")
        .contains("\\<script\\>alert(1)\\</script\\>");
    assertThat(MarkdownFile.escaped("1. a\n- b | c *d* _e_ `f`"))
        .isEqualTo("1\\. a - b \\| c \\*d\\* \\_e\\_ \\`f\\`");
    assertThat(MarkdownFile.escaped("- a")).isEqualTo("\\- a");
    assertThat(MarkdownFile.escaped("# a")).isEqualTo("\\# a");
    assertThat(MarkdownFile.escaped("12.8")).isEqualTo("12.8");
  }

  @Test
  void everyRowOfMarkdownHasAsManyCellsAsItsHead() {
    int cells = 0;
    for (String line : MARKDOWN.lines().toList()) {
      int here = line.startsWith("| ") ? line.split("(?<!\\\\)\\|", -1).length : 0;
      assertThat(cells == 0 || here == 0 || here == cells).as(line).isTrue();
      cells = here;
    }
  }

  @Test
  void csvHasAFigureALine() {
    assertThat(CSV.get(0)).isEqualTo(String.join(",", CsvFile.COLUMNS));
    assertThat(CSV)
        .contains(
            "feedback,compliments,compliments-from-1,child,2023-03-31,12,count,,,,no,,compliments-from-1",
            "feedback,compliments,compliments-from-3,mother,2023-03-31,,count,,,,yes,c,compliments-from-3");
    assertThat(CSV).hasSizeGreaterThan(200);
  }

  /** Nobody is to take 110 for a count. */
  @Test
  void whatIsRoundedSaysSo() {
    ReportDocument rounded =
        ReportDocument.of(
            SampleReport.ofCouncil(),
            DisclosureControl.departmentForEducation().withRounding(Rounding.TO_10));

    assertThat(CSV).noneMatch(line -> line.contains(",legal-status,") && line.contains("rounded"));
    assertThat(rounded.text(DocumentFormat.CSV).lines())
        .filteredOn(line -> line.startsWith("legal-status,legal-status,"))
        .isNotEmpty()
        .allMatch(line -> line.contains(",rounded,"));
    assertThat(rounded.text(DocumentFormat.MARKDOWN))
        .contains("Counts are rounded to the nearest 10, each for itself, and need not add up.");
    assertThat(
            Jsoup.parse(rounded.text(DocumentFormat.HTML))
                .select("#picture-legal-status-desc")
                .text())
        .contains("These counts are rounded.");
  }

  @Test
  void csvHoldsEveryPublishedFigureOfTheHtml() {
    long figures =
        Jsoup.parse(DOCUMENT.text(DocumentFormat.HTML)).select(".exhibit td").stream()
            .filter(each -> !each.text().equals("no figure"))
            .count();
    assertThat(CSV).hasSize((int) figures + 1);
  }

  /** More officers than posts are a number below 0. */
  @Test
  void aNumberBelowNoughtStaysANumber() {
    LocalDate first = SampleReport.YEAR.firstDay();
    AnnualReport report =
        AnnualReport.builder(SampleReport.YEAR)
            .roster(
                Roster.of(
                        IntStream.range(0, 20)
                            .mapToObj(
                                number ->
                                    new Employment(
                                        OfficerId.of("O" + number),
                                        first.minusYears(1),
                                        Optional.empty(),
                                        BigDecimal.ONE,
                                        Contract.PERMANENT))
                            .toList())
                    .withPostsApproved(first.minusYears(1), new BigDecimal("19.5")))
            .build();

    assertThat(
            ReportDocument.of(report, DisclosureControl.departmentForEducation())
                .text(DocumentFormat.CSV))
        .contains(",-0.5,number,");
  }

  @Test
  void noCellOfCsvIsAFormula() {
    assertThat(CSV).anyMatch(line -> line.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    for (String harmful : List.of("=1", "+1", "-1", "@a", "\ta", "\ra")) {
      assertThat(CsvFile.cell(harmful)).matches("(?s)\"?'.*");
    }
    assertThat(CsvFile.cell("plain")).isEqualTo("plain");
    assertThat(CsvFile.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
  }

  @Test
  void linesOfCsvEndAsTheStandardHasIt() {
    String csv = DOCUMENT.text(DocumentFormat.CSV);
    assertThat(csv).endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }
}
