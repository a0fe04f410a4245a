package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.DemandForecast;

/**
 * Nothing that a published report hides can be worked out from all that it prints: from sums within
 * tables, from totals that several tables have, from how children come and leave between the years,
 * from percentages. What ties figures of several tables is granted to the attacker wherever it
 * holds of the true figures, though he could not be sure of it.
 */
class PublishedReportAttackTest {

  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();
  private static final int LARGEST_SMALL = 5;

  private static AnnualReport report(Council council) {
    AnnualReportBuilder builder = AnnualReport.builder(Council.YEAR);
    council.calls().forEach(call -> call.accept(builder));
    return withForecastOf(council.children().stream().map(ChildFacts::history).toList(), builder);
  }

  /** In time were 3 of 10; the reasons of the 7 that were late would tell it. */
  @Example
  void reasonsForLatenessDoNotTellTheReviewsInTime() {
    AnnualReport report = report(new Council(-23, 7));

    assertThat(ReportTies.attack(report, report.published(CONTROL)).determined())
        .doesNotContainKey("reviews-in-time@2023-03-31");
  }

  /** Of the children there 20 had a late review and 3 have one overdue; 7 left without one. */
  @Example
  void childrenInTimeDoNotTellTheReviewsOverdue() {
    AnnualReport report = firstReviews(20, 3, 7);

    assertThat(ReportTies.attack(report, report.published(CONTROL)).determined())
        .containsEntry("limits-met-late@2023-03-31", 20L)
        .doesNotContainKey("reviews-overdue@2023-03-31");
  }

  /** Of the children there 2 had a late review and 12 have one overdue. */
  @Example
  void childrenInTimeDoNotTellTheLateReviews() {
    AnnualReport report = firstReviews(2, 12, 0);

    assertThat(ReportTies.attack(report, report.published(CONTROL)).determined())
        .doesNotContainKeys(
            "reviews-in-time@2023-03-31",
            "reviews-in-time@2023-03-31/not",
            "limits-met-late@2023-03-31");
  }

  /** Late reviews and those overdue tell how many children were not in time. */
  @Example
  void childrenInTimeAreNotToldInPart() {
    AnnualReport report = report(new Council(-3, 22));

    assertThat(ReportTies.attack(report, report.published(CONTROL)).determined())
        .doesNotContainKey("children-all-in-time@2022-03-31/of");
  }

  /** Of 20 of whom it was not known since when they were in care 3 left, and 40 others. */
  @Example
  void timesInCareOfTwoYearsDoNotTellWhoLeftAfterATimeNotKnown() {
    LocalDate began = LocalDate.of(2021, 6, 1);
    List<ChildFacts> children = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      PeriodOfCare care =
          i < 20 ? PeriodOfCare.begunBefore(began) : PeriodOfCare.startingOn(began.plusDays(i));
      boolean leaves = i < 3 || i >= 60;
      children.add(
          ChildFacts.of(
              CareHistory.builder(ChildId.of("C" + i))
                  .period(
                      leaves ? care.endingOn(LocalDate.of(2022, 9, 1), ReasonCeased.OTHER) : care)
                  .build()));
    }
    AnnualReport report =
        withForecastOf(
            children.stream().map(ChildFacts::history).toList(),
            AnnualReport.builder(Council.YEAR)
                .population(children.stream().collect(Population.in(Council.YEAR.before())))
                .population(children.stream().collect(Population.in(Council.YEAR))));

    assertThat(ReportTies.attack(report, report.published(CONTROL)).determined())
        .doesNotContainKey("ends-duration-3-months-to-under-1-year@2023-03-31");
    assertThat(report.published(CONTROL).sections())
        .flatExtracting(PublishedSection::withheld)
        .anyMatch(each -> each.table().equals("time-in-care-ended"));
  }

  /** 3 children are on short breaks, of which a return gives no reviews: they are left out. */
  @Example
  void reviewsLeftOutDoNotTellWhoIsOnShortBreaks() {
    LocalDate start = LocalDate.of(2023, 2, 20);
    List<ChildFacts> children = new ArrayList<>();
    for (int i = 0; i < 43; i++) {
      CareEpisode onBreak =
          CareEpisode.startingOn(start, LegalStatus.SHORT_BREAK, Placement.FOSTER_OTHER);
      PeriodOfCare care = PeriodOfCare.startingOn(start);
      children.add(
          ChildFacts.of(
              CareHistory.builder(ChildId.of("C" + i))
                  .period(i < 3 ? care.withEpisodes(List.of(onBreak)) : care)
                  .withoutShortBreakReviews()
                  .build()));
    }
    AnnualReport report =
        withReviewsOf(
            children.stream().map(ChildFacts::history).toList(),
            AnnualReport.builder(Council.YEAR)
                .population(children.stream().collect(Population.in(Council.YEAR))));

    assertThat(ReportTies.truth(report)).containsEntry("reviews-overdue@2023-03-31/left", 3L);
    assertThat(ReportTies.attack(report, report.published(CONTROL)).determined())
        .doesNotContainKey("short-breaks@2023-03-31");
  }

  @Example
  void whatIsNotPublishedRestsOnNothing() {
    assertThat(assumptions(firstReviews(0, 3, 0))).isEmpty();
    assertThat(assumptions(firstReviews(0, 0, 0))).hasSizeGreaterThan(2);
  }

  private static List<Phrase> assumptions(AnnualReport report) {
    return report.published(CONTROL).sections().stream()
        .flatMap(section -> section.statements().stream())
        .filter(each -> each.key().matches("statement[.](forecast|assumed)"))
        .toList();
  }

  /** 80 children beside those who left, most with a first review in time. */
  private static AnnualReport firstReviews(int late, int overdue, int left) {
    LocalDate start = LocalDate.of(2023, 2, 20);
    List<CareHistory> histories = new ArrayList<>();
    for (int i = 0; i < 80 + left; i++) {
      PeriodOfCare care = PeriodOfCare.startingOn(start);
      boolean leaves = i >= 80;
      CareHistory.Builder history =
          CareHistory.builder(ChildId.of("C" + i))
              .period(leaves ? care.endingOn(LocalDate.of(2023, 3, 28), ReasonCeased.OTHER) : care);
      if (!leaves && i >= overdue) {
        history.review(Review.heldOn(LocalDate.of(2023, 3, i < overdue + late ? 24 : 10)));
      }
      histories.add(history.build());
    }
    return withReviewsOf(
        histories,
        AnnualReport.builder(Council.YEAR)
            .timeliness(timetables(histories).collect(Timeliness.in(Council.YEAR))));
  }

  private static AnnualReport withReviewsOf(
      List<CareHistory> histories, AnnualReportBuilder builder) {
    return withForecastOf(
        histories, builder.reviews(timetables(histories).collect(ReviewActivity.in(Council.YEAR))));
  }

  private static AnnualReport withForecastOf(
      List<CareHistory> histories, AnnualReportBuilder builder) {
    return builder
        .forecast(DemandForecast.of(CarePlanning.england(), histories, Council.YEAR.lastDay()))
        .build();
  }

  private static Stream<ReviewTimetable> timetables(List<CareHistory> histories) {
    CarePlanning england = CarePlanning.england();
    return histories.stream().map(each -> england.reviews(each, Council.YEAR.lastDay()));
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void nothingHiddenIsDetermined(@ForAll long seed, @ForAll @IntRange(max = 90) int size) {
    AnnualReport report = report(new Council(seed, size));
    ReportAttack attack = ReportTies.attack(report, report.published(CONTROL));
    Map<String, Long> truth = ReportTies.truth(report);

    Map<String, Long> determined = attack.determined();

    assertThat(determined)
        .allSatisfy(
            (name, number) -> {
              // What the attacker believes to know is true, or the ties are wrong.
              assertThat(truth.getOrDefault(name, number)).as(name).isEqualTo(number);
              assertThat(attack.marked()).as("seed %d size %d", seed, size).doesNotContain(name);
              // How many reviews could not be judged is no secret; of children it is marked.
              boolean secret = truth.containsKey(name) && !name.endsWith("/left");
              boolean small = secret && number > 0 && number <= LARGEST_SMALL;
              assertThat(small).as("%s is %d, seed %d size %d", name, number, seed, size).isFalse();
            });
    Statistics.collect(!attack.marked().isEmpty());
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
  }
}
