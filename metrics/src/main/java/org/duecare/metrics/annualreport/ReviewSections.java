package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;

/** The sections on reviews. */
final class ReviewSections {

  private static final String NO_ACTIVITY = "no-activity";
  private static final String NO_TIMELINESS = "no-timeliness";
  private static final String NO_RECORDS = "no-review-records";
  private static final int MONTHS_AHEAD = 6;

  private final Sources sources;
  private final Contents sections;

  ReviewSections(Sources sources, Contents sections) {
    this.sources = sources;
    this.sections = sections;
  }

  void add() {
    held();
    rearranged();
    timeliness();
    reasons();
    preparation();
    participation();
    parents();
  }

  private void held() {
    Content content = sections.of(ReportSection.REVIEWS_HELD);
    if (sources.activity.ofYear().isEmpty()) {
      content.notSupplied(FigureTable.titled("reviews-held"), NO_ACTIVITY);
    }
    content.measures("reviews-held", Content.each(sources.activity.all(), this::activity));
    content.measuresForService(
        "reviews-of-children",
        Content.each(sources.activity.all(), ReviewSections::ofChildren),
        "short-breaks");
    sources
        .activity
        .ofYear()
        .ifPresent(
            each ->
                content.parts(
                    "reviews-falling-due", List.of(each.reviewsFallingDue(MONTHS_AHEAD))));
    if (sources.records != null) {
      content.parts(
          "reviews-by-manner", circumstances().map(ReviewCircumstances::byManner).toList());
    }
  }

  private List<Measure<?>> activity(ReviewActivity each) {
    List<Measure<?>> figures = new ArrayList<>();
    figures.add(each.reviewsHeld());
    if (sources.roster != null && sources.isYear(each.period())) {
      each.reviewsPerOfficer(sources.roster, sources.officers).ifPresent(figures::add);
    }
    figures.add(each.reviewsOverdue());
    return figures;
  }

  private static List<Measure<?>> ofChildren(ReviewActivity each) {
    List<Measure<?>> figures = new ArrayList<>();
    each.reviewsPerChild().ifPresent(figures::add);
    figures.add(each.childrenWithReviewOverdue());
    return figures;
  }

  /** Cancelled and rearranged add up to those by reason; each alone would tell the other. */
  private void rearranged() {
    Content content = sections.of(ReportSection.REVIEWS_HELD);
    List<Rearrangements> years = sources.rearrangements.all();
    if (!years.isEmpty()) {
      List<Breakdown<?, ?>> reasons =
          years.stream().<Breakdown<?, ?>>map(Rearrangements::byReason).toList();
      content.table(
          FigureTable.of(
              "reviews-not-as-planned",
              FigureTable.titled("reviews-not-as-planned"),
              FigureTable.Shape.PARTS,
              List.of(
                  new MeasureRow(
                      PartWords.ALL, reasons.stream().<Measure<?>>map(Breakdown::whole).toList()),
                  MeasureRow.of(years.stream().map(Rearrangements::cancelled).toList()),
                  MeasureRow.of(years.stream().map(Rearrangements::rearranged).toList()))));
      content.parts("reviews-not-as-planned-by-reason", reasons);
    }
  }

  private Stream<ReviewCircumstances> circumstances() {
    ReviewRecords records = sources.records;
    return records == null
        ? Stream.of()
        : sources.activity.all().stream().map(each -> ReviewCircumstances.of(each, records));
  }

  private void timeliness() {
    Content content = sections.of(ReportSection.TIMELINESS);
    if (sources.timeliness.ofYear().isEmpty()) {
      content.notSupplied(FigureTable.titled("reviews-in-time"), NO_TIMELINESS);
    }
    List<Timeliness> years = sources.timeliness.all();
    content.measures("reviews-in-time", Content.each(years, Timeliness::measures));
    for (Timeliness each : years) {
      if (each.ratio().denominator() > 0) {
        List<MeasureRow> kinds = new ArrayList<>();
        for (ReviewKind kind : ReviewKind.values()) {
          kinds.add(new MeasureRow(PartWords.of(kind), List.of(each.reviewsInTime(kind))));
        }
        content.table(shares("reviews-in-time-by-kind", each, kinds));
        List<MeasureRow> quarters = new ArrayList<>();
        for (Measure<?> quarter : each.reviewsInTimeByQuarter()) {
          quarters.add(
              new MeasureRow(Phrase.of("part.period", quarter.period()), List.of(quarter)));
        }
        content.table(shares("reviews-in-time-by-quarter", each, quarters));
      }
    }
  }

  /** One table for each year, which its id has at its end. */
  private static FigureTable shares(String id, Timeliness year, List<MeasureRow> parts) {
    List<MeasureRow> rows = new ArrayList<>();
    rows.add(new MeasureRow(PartWords.ALL, List.of(year.reviewsInTime())));
    rows.addAll(parts);
    return FigureTable.of(
        id + "-" + year.year().lastDay(),
        Phrase.of("table." + id, year.year()),
        FigureTable.Shape.SHARES,
        rows);
  }

  private void reasons() {
    Content content = sections.of(ReportSection.REASONS_FOR_LATENESS);
    if (sources.timeliness.ofYear().isEmpty()) {
      content.notSupplied(FigureTable.titled("reasons-for-lateness"), NO_TIMELINESS);
    }
    ReviewRecords records = sources.records;
    if (records == null) {
      content.notSupplied(FigureTable.titled("reasons-for-lateness"), NO_RECORDS);
      return;
    }
    content.parts(
        "reasons-for-lateness",
        sources.timeliness.all().stream()
            .filter(each -> isTold(each.year(), records))
            .map(each -> LatenessReasons.of(each, records).inTheYear())
            .toList());
  }

  /** Of a year before of which no reason is recorded, nothing is known of the reasons. */
  private boolean isTold(ReportingYear year, ReviewRecords records) {
    return year.equals(sources.year)
        || records.all().stream()
            .anyMatch(each -> year.contains(each.heldOn()) && each.reasonLate().isPresent());
  }

  private void preparation() {
    Content content = sections.of(ReportSection.PREPARATION);
    if (!Sources.hasYear(sources.duties)) {
      content.notSupplied(FigureTable.titled("duties"), "no-duties");
    }
    List<Measure<?>> figures = new ArrayList<>();
    for (Yearly<DutyTimeliness> duties : sources.duties.values()) {
      figures.addAll(
          Content.each(duties.all(), (DutyTimeliness each) -> List.copyOf(each.measures())));
    }
    content.measures("duties", figures);
  }

  private void participation() {
    Content content = sections.of(ReportSection.PARTICIPATION_OF_CHILDREN);
    if (!Sources.hasYear(sources.participation)) {
      content.notSupplied(Phrase.of("table.participation-as-coded"), "no-participation");
    }
    boolean first = true;
    for (Yearly<ReviewParticipation> cut : sources.participation.values()) {
      String whose = cut.all().get(0).cut().label();
      List<Measure<?>> figures = Content.each(cut.all(), ReviewParticipation::measures);
      if (first) {
        content.measures("participation-" + whose, figures);
      } else {
        content.measuresForService("participation-" + whose, figures, "second-age-cut");
      }
      first = false;
      content.partsForService(
          "participation-codes-" + whose,
          FigureTable.titled("participation-codes-" + whose),
          cut.all().stream().map(ReviewParticipation::byCode).toList(),
          "participation-codes");
    }
  }

  private void parents() {
    Content content = sections.of(ReportSection.PARTICIPATION_OF_PARENTS);
    if (sources.records == null) {
      content.notSupplied(FigureTable.titled("participation-of-parents"), NO_RECORDS);
    } else if (sources.activity.ofYear().isEmpty()) {
      content.notSupplied(FigureTable.titled("participation-of-parents"), NO_ACTIVITY);
    }
    content.measures(
        "participation-of-parents", circumstances().map(ReviewCircumstances::withParents).toList());
    sections
        .of(ReportSection.CONTINUITY)
        .measures(
            "one-chair", circumstances().map(ReviewCircumstances::childrenWithOneChair).toList());
  }
}
