package org.duecare.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.FeedbackCount;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.DemandForecast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page has to have to be read by everybody, and must not have to be safe. */
class HtmlTest {

  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  private static final String HTML =
      ReportDocument.of(SampleReport.ofCouncil(), CONTROL)
          .publishedBy("Council <of> \"Example\"")
          .text(DocumentFormat.HTML);

  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void everyTableHasACaptionAndScopes() {
    assertThat(PAGE.select("table")).hasSizeGreaterThan(30);
    for (Element table : PAGE.select("table")) {
      assertThat(table.select("> caption").text()).as(table.id()).isNotBlank();
      assertThat(table.select("th")).allMatch(head -> head.hasAttr("scope"));
      assertThat(table.select("th")).allMatch(head -> !head.text().isBlank());
      for (Element row : table.select("tbody > tr")) {
        assertThat(row.select("> th[scope=row]")).as(row.text()).hasSize(1);
        assertThat(row.select("> td")).hasSameSizeAs(table.select("thead th").next());
        assertThat(row.select("> td")).allMatch(cell -> !cell.text().isBlank());
      }
    }
  }

  @Test
  void everyTableOfFiguresLeadsToTheDefinitions() {
    for (Element table : PAGE.select(".exhibit table")) {
      Set<String> defined =
          table.select("th a").stream()
              .map(link -> link.attr("href"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(defined).as(table.id()).isNotEmpty();
      assertThat(defined).allMatch(link -> link.startsWith("#definition-"));
      boolean turned = table.select("tbody th a").isEmpty();
      assertThat(table.select(turned ? "thead th:not(.head)" : "tbody th"))
          .as(table.id())
          .allMatch(head -> !head.select("a").isEmpty());
    }
    assertThat(PAGE.select("dl > div > dd")).allMatch(words -> words.text().length() > 10);
    assertThat(PAGE.select("dl > div"))
        .noneMatch(each -> each.select("dt").text().equalsIgnoreCase(each.select("dd").text()));
  }

  @Test
  void idsAreUniqueAndLinksLeadToThem() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(PAGE.select("a")).hasSizeGreaterThan(100);
    for (Element link : PAGE.select("a")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    for (Element labelled : PAGE.select("[aria-labelledby]")) {
      assertThat(ids).containsAll(List.of(labelled.attr("aria-labelledby").split(" ")));
    }
  }

  @Test
  void needsNothingFromElsewhere() {
    assertThat(PAGE.select("script, link, iframe, object, embed, img, form, base")).isEmpty();
    assertThat(HTML).doesNotContainIgnoringCase("http:").doesNotContainIgnoringCase("https:");
    assertThat(PAGE.select("style").html())
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain("@font-face");
    assertThat(PAGE.getAllElements())
        .allMatch(
            each ->
                each.attributes().asList().stream()
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @Test
  void headingsSkipNoLevel() {
    List<Integer> levels =
        PAGE.select("h1, h2, h3, h4, h5, h6").stream()
            .map(each -> Integer.valueOf(each.tagName().substring(1)))
            .toList();
    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyPictureIsToldInWordsAndStandsBesideItsTable() {
    assertThat(PAGE.select("figure > svg")).hasSizeGreaterThan(9);
    for (Element picture : PAGE.select("figure > svg")) {
      assertThat(picture.attr("role")).isEqualTo("img");
      assertThat(picture.selectFirst("title").text()).isNotBlank();
      assertThat(picture.selectFirst("desc").text()).matches(".*[0-9].*");
      assertThat(picture.closest(".exhibit").select("table")).hasSize(1);
    }
    assertThat(PAGE.select("svg:not([role=img])"))
        .allMatch(each -> each.attr("aria-hidden").equals("true"));
  }

  /** There was no early review, and so no share of those in time; nothing is hidden by that. */
  @Test
  void aFigureThatThereIsNotIsNotToldAsHidden() {
    ReportingYear year = SampleReport.YEAR;
    CarePlanning england = CarePlanning.england();
    Timeliness timeliness =
        IntStream.range(0, 40)
            .mapToObj(
                number ->
                    CareHistory.builder(ChildId.of("C" + number))
                        .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 4)))
                        .review(Review.heldOn(LocalDate.of(2022, number < 20 ? 5 : 7, 30)))
                        .build())
            .map(history -> england.reviews(history, year.lastDay()))
            .collect(Timeliness.in(year));
    AnnualReport report = AnnualReport.builder(year).timeliness(timeliness).build();

    Document html = Jsoup.parse(ReportDocument.of(report, CONTROL).text(DocumentFormat.HTML));

    assertThat(html.select("desc[id*=by-kind]").text())
        .contains("first reviews: 50%", "early reviews: no figure")
        .doesNotContain(": c");
  }

  @Test
  void drawsWhatIsAskedFor() {
    List<String> drawn = PAGE.select(".pictured table").stream().map(Element::id).sorted().toList();
    assertThat(drawn)
        .contains(
            "table-children-in-care-by-month",
            "table-legal-status",
            "table-age",
            "table-home",
            "table-reviews-in-time-by-quarter-2023-03-31",
            "table-reviews-in-time-by-kind-2023-03-31",
            "table-participation-as-coded",
            "table-disputes-by-level",
            "table-themes",
            "table-average-caseload-rates",
            "table-officers-by-caseload",
            "table-reviews-falling-due");
    assertThat(PAGE.select("#table-average-caseload-rates").first().closest(".exhibit").text())
        .contains("guideline of the handbook, 50 to 70");
  }

  /** Of the sample few reviews are overdue, which the forecast would tell. */
  @Test
  void drawsTheForecastWhereNoReviewIsOverdue() {
    List<CareHistory> histories =
        IntStream.range(0, 40)
            .mapToObj(
                number ->
                    CareHistory.builder(ChildId.of("C" + number))
                        .period(PeriodOfCare.startingOn(LocalDate.of(2023, 2, 6)))
                        .review(Review.heldOn(LocalDate.of(2023, 3, 1)))
                        .build())
            .toList();
    DemandForecast forecast =
        DemandForecast.of(CarePlanning.england(), histories, SampleReport.YEAR.lastDay());
    AnnualReport report = AnnualReport.builder(SampleReport.YEAR).forecast(forecast).build();

    Document html = Jsoup.parse(ReportDocument.of(report, CONTROL).text(DocumentFormat.HTML));

    assertThat(html.select(".pictured table").eachAttr("id"))
        .containsExactly("table-reviews-ahead");
    assertThat(PAGE.select("#demand ~ .note").text())
        .contains("Reviews ahead: not published, with other figures of the report");
  }

  @Test
  void picturesHaveNoColoursOfTheirOwn() {
    assertThat(PAGE.select("svg [fill], svg [style], svg [stroke], svg [font-family]")).isEmpty();
    assertThat(PAGE.select("style").html()).contains("forced-colors").contains("@media print");
  }

  @Test
  void whatAnAuthorWritesStaysText() {
    assertThat(PAGE.select("#governance ~ p.text").last().text()).isEqualTo(SampleReport.HOSTILE);
    assertThat(PAGE.select(".publisher").text()).isEqualTo("Council <of> \"Example\"");
    assertThat(PAGE.title()).endsWith("Council <of> \"Example\"");
  }

  @Test
  void saysOfEachHiddenFigureThatItIsHidden() {
    List<Element> hidden = PAGE.select("td.hidden");
    assertThat(hidden).isNotEmpty();
    for (Element each : hidden) {
      assertThat(each.text()).startsWith("c: hidden to protect people");
      assertThat(each.closest(".data").select(".key").text()).contains("hidden to protect");
    }
    assertThat(PAGE.select("tr:has(th:contains(mother)) td.hidden")).hasSize(1);
  }

  @Test
  void tellsWhatWasChecked() {
    assertThat(PAGE.select("#table-checks tbody tr")).hasSizeGreaterThan(4);
    assertThat(PAGE.select("#table-checks").text()).doesNotContain("_");
    assertThat(PAGE.select("#checks ~ p").text()).contains("checks were made", "0 found something");
    assertThat(PAGE.select("#table-handbook tbody tr")).hasSize(16);
    assertThat(PAGE.select("#table-handbook a")).isNotEmpty();
    assertThat(PAGE.select("#table-handbook").text()).contains("wanting:");
  }

  /** The records of the sample are of the last year alone. */
  @Test
  void saysNothingOfReasonsInAYearWithoutRecords() {
    assertThat(PAGE.select("#table-reviews-in-time thead th")).hasSize(3);
    assertThat(PAGE.select("#table-reasons-for-lateness thead th").eachText())
        .containsExactly("Figure", "2022-23");
  }

  /** 2022-22 would name no year, and 2021-22 another. */
  @Test
  void aYearThatIsNoFinancialYearIsNamedByItsDays() {
    AnnualReport report =
        AnnualReport.builder(ReportingYear.ending(LocalDate.of(2022, 12, 31)))
            .timeliness(
                Stream.<ReviewTimetable>empty()
                    .collect(Timeliness.in(ReportingYear.ending(LocalDate.of(2022, 12, 31)))))
            .build();
    Document page =
        Jsoup.parse(
            ReportDocument.of(report, DisclosureControl.departmentForEducation())
                .text(DocumentFormat.HTML));

    assertThat(page.select("#table-reviews-in-time thead th").eachText())
        .containsExactly("Figure", "1 January 2022 to 31 December 2022");
  }

  @Test
  void everySectionIsThereAndNoneIsSilent() {
    for (Element section : PAGE.select(".section")) {
      assertThat(section.children().size()).as(section.text()).isGreaterThan(1);
    }
    assertThat(PAGE.select(".section")).hasSize(35);
  }

  @Test
  void isTheSameEachTime() {
    String again =
        ReportDocument.of(SampleReport.ofCouncil(), CONTROL)
            .publishedBy("Council <of> \"Example\"")
            .text(DocumentFormat.HTML);
    assertThat(again).isEqualTo(HTML);
  }

  @Test
  void tellsNoSmallNumber() {
    List<String> texts = new ArrayList<>();
    for (int mothers : List.of(1, 2)) {
      AnnualReport report =
          AnnualReport.builder(SampleReport.YEAR)
              .feedback(
                  List.of(
                      new FeedbackCount("child", FeedbackCount.Kind.COMPLIMENT, 12),
                      new FeedbackCount("carer", FeedbackCount.Kind.COMPLIMENT, 9 - mothers),
                      new FeedbackCount("mother", FeedbackCount.Kind.COMPLIMENT, mothers)))
              .build();
      ReportDocument document = ReportDocument.of(report, CONTROL);
      StringBuilder all = new StringBuilder();
      for (DocumentFormat format : DocumentFormat.values()) {
        all.append(document.text(format));
      }
      texts.add(all.toString());
    }
    assertThat(texts.get(0)).isEqualTo(texts.get(1)).contains("c: hidden to protect people");
  }

  @Test
  void hidesTheRateOfFewChildren() {
    CareHistory child =
        CareHistory.builder(ChildId.of("made up"))
            .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 4)))
            .build();
    AnnualReport report =
        AnnualReport.builder(SampleReport.YEAR)
            .population(Stream.of(ChildFacts.of(child)).collect(Population.in(SampleReport.YEAR)))
            .peopleUnder18(SampleReport.YEAR, 10_000)
            .build();
    Document few = Jsoup.parse(ReportDocument.of(report, CONTROL).text(DocumentFormat.HTML));
    assertThat(few.select("#table-rate td").eachText())
        .containsExactly("c: hidden to protect people");
    assertThat(few.select(".glance")).isEmpty();
    assertThat(PAGE.select(".glance li").eachText())
        .hasSize(5)
        .contains("647 children in care, without those on short breaks");
  }

  @Test
  void anEmptyReportSaysWhatIsWanting() {
    Document empty =
        Jsoup.parse(
            ReportDocument.of(AnnualReport.builder(SampleReport.YEAR).build(), CONTROL)
                .text(DocumentFormat.HTML));
    assertThat(empty.select(".exhibit, .glance")).isEmpty();
    assertThat(empty.select(".section.empty")).hasSize(35);
    assertThat(empty.select(".section .note")).hasSizeGreaterThanOrEqualTo(35);
  }
}
