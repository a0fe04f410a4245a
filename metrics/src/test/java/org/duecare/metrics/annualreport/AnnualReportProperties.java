package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duecare.calendar.DateSpan;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.CheckKind;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.FigureKind;
import org.duecare.metrics.audit.FigureValue;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.audit.Term;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.PublishedFigure;

class AnnualReportProperties {

  /** Wholes, whose parts have the same name with more behind it. */
  private static final List<String> PARTS =
      List.of(
          "legal-status",
          "sex",
          "age",
          "duration",
          "placement",
          "ratings-given",
          "plans-by-latest-rating",
          "disputes-by-stage",
          "reviews-late-by-reason",
          "reviews-falling-due",
          "reviews-in-time",
          "caseload",
          "compliments");

  @Property(tries = 30)
  void anAuditOfOurOwnReportFindsNothing(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    Audit audit = Audit.of(new Council(seed, size).report().toAudit());

    assertThat(audit.findings()).isEmpty();
  }

  @Property(tries = 20)
  void theOrderOfCallsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 20) int size) {
    Council council = new Council(seed, size);
    List<Consumer<AnnualReportBuilder>> calls = new ArrayList<>(council.calls());
    Collections.shuffle(calls, new Random(seed));
    AnnualReportBuilder shuffled = AnnualReport.builder(Council.YEAR);
    calls.forEach(call -> call.accept(shuffled));

    assertThat(shuffled.build()).isEqualTo(council.report()).hasToString(council.report() + "");
  }

  /** A section has content or says what is wanting, whatever is given. */
  @Property(tries = 40)
  void nothingIsSilentlyEmpty(
      @ForAll long seed, @ForAll @IntRange(max = 10) int size, @ForAll long some) {
    AnnualReportBuilder builder = AnnualReport.builder(Council.YEAR);
    Random random = new Random(some);
    new Council(seed, size)
        .calls().stream()
            .filter(call -> random.nextBoolean())
            .forEach(call -> call.accept(builder));
    AnnualReport report = builder.build();

    assertThat(report.sections()).extracting(Section::id).containsExactly(ReportSection.values());
    assertThat(report.sections())
        .filteredOn(section -> section.standing() != SectionStanding.SUPPLIED)
        .noneMatch(section -> section.gaps().isEmpty());
    assertThat(report.sections())
        .filteredOn(section -> section.standing() == SectionStanding.SUPPLIED)
        .allMatch(
            section ->
                section.text().isPresent()
                    || !section.statements().isEmpty()
                    || section.tables().stream().anyMatch(table -> !table.rows().isEmpty()));
    assertThat(report.checklist().items())
        .allMatch(
            item -> item.metBy().size() + item.wanting().size() == item.item().sections().size());
  }

  @Property(tries = 60)
  void anEditedPercentageIsFound(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 60) int size) {
    findsEdit(
        seed,
        size,
        CheckKind.SHARE_AGAINST_COUNTS,
        figure -> figure.kind() == FigureKind.PERCENTAGE);
  }

  @Property(tries = 60)
  void anEditedPartIsFound(@ForAll long seed, @ForAll @IntRange(min = 20, max = 60) int size) {
    findsEdit(
        seed,
        size,
        CheckKind.PARTS_AGAINST_WHOLE,
        figure ->
            figure.kind() == FigureKind.COUNT
                && PARTS.stream().anyMatch(part -> figure.id().matches(part + "[-@].*")));
  }

  private static void findsEdit(long seed, int size, CheckKind kind, Predicate<Figure> which) {
    Report report = new Council(seed, size).report().toAudit();
    List<Figure> bound = report.figures().stream().filter(which).toList();
    Figure edited = bound.get(new Random(seed).nextInt(bound.size()));

    assertThat(Audit.of(with(report, edited)).findings())
        .as("%s", edited)
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(kind);
              assertThat(finding.figures()).contains(edited.id());
            });
  }

  private static Report with(Report report, Figure edited) {
    Report.Builder builder = Report.builder(report.name());
    report.figures().forEach(each -> builder.figures(each == edited ? edit(each) : each));
    report.relations().forEach((Relation each) -> builder.relations(each));
    report.exhibits().forEach(builder::exhibits);
    return builder.build();
  }

  private static Figure edit(Figure figure) {
    BigDecimal number = ((FigureValue.Printed) figure.value()).number();
    Figure edited =
        figure.kind() == FigureKind.PERCENTAGE
            ? Figure.percentage(
                figure.id(), figure.label(), number.add(new BigDecimal("0.3")).toPlainString())
            : Figure.count(figure.id(), figure.label(), number.longValueExact() + 1);
    for (Term term : figure.terms().keySet()) {
      edited = edited.with(term, figure.terms().get(term));
    }
    DateSpan days = figure.timing().orElseThrow().days();
    return days.days() == 1 ? edited.asAt(days.first()) : edited.over(days);
  }

  /** No printed count of a published table or figure is small. */
  @Property(tries = 30)
  void publishesNoSmallNumber(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    PublishedReport published =
        new Council(seed, size).report().published(DisclosureControl.departmentForEducation());

    for (PublishedSection section : published.sections()) {
      section.tables().forEach(parts -> assertThat(parts.table().figures()).noneMatch(this::small));
      assertThat(section.values())
          .noneMatch(value -> small(value.figure().numerator()))
          .noneMatch(
              value -> value.figure().unit().equals("children") && small(value.figure().leftOut()));
    }
  }

  /**
   * The number of children looked after is printed, and so is every part but the hidden ones: those
   * of whom a part is not known are one of the parts, or they would be the rest.
   */
  @Property(tries = 30)
  void publishedPartsAreOfAllChildren(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    PublishedReport published =
        new Council(seed, size).report().published(DisclosureControl.departmentForEducation());
    PublishedFigure children =
        published.section(ReportSection.CHILDREN_LOOKED_AFTER).values().stream()
            .filter(value -> value.period().lastDay().equals(Council.YEAR.lastDay()))
            .findFirst()
            .map(value -> value.figure().numerator())
            .orElseThrow();

    published
        .section(ReportSection.SEX)
        .tables()
        .forEach(
            parts ->
                assertThat(parts.table().columnTotal(Council.YEAR.lastDay().toString()))
                    .contains(children));
  }

  private boolean small(PublishedFigure figure) {
    return figure.number().orElse(0) > 0 && figure.number().orElse(0) < 6;
  }
}
