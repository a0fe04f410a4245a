package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
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

  private static final String NO_ACTIVITY = "no figures of reviews are given for the year";
  private static final String NO_TIMELINESS = "no figures of timeliness are given for the year";
  private static final String NO_RECORDS = "no records of reviews are given";
  private static final String CHILDREN =
      "it counts children on short breaks, too, and with the number of the others tells how many"
          + " they are";
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
      content.notSupplied("Reviews held", NO_ACTIVITY);
    }
    content.measures(
        "Reviews held and overdue", Content.each(sources.activity.all(), this::activity));
    content.measuresForService(
        "Reviews to each child, and children with a review overdue",
        Content.each(sources.activity.all(), ReviewSections::ofChildren),
        CHILDREN);
    sources
        .activity
        .ofYear()
        .ifPresent(
            each ->
                content.parts(
                    "Reviews falling due, by month",
                    List.of(each.reviewsFallingDue(MONTHS_AHEAD))));
    if (sources.records != null) {
      content.parts(
          "Reviews held, by how the people met",
          circumstances().map(ReviewCircumstances::byManner).toList());
    }
  }

  private List<Measure<?>> activity(ReviewActivity each) {
    List<Measure<?>> figures = new ArrayList<>();
    figures.add(each.reviewsHeld());
    if (sources.roster != null && each.period().equals(sources.year)) {
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
    List<Measure<?>> figures = new ArrayList<>();
    List<Breakdown<?, ?>> reasons = new ArrayList<>();
    for (Rearrangements each : sources.rearrangements.all()) {
      reasons.add(each.byReason());
      figures.add(each.byReason().whole());
      figures.add(each.cancelled());
      figures.add(each.rearranged());
    }
    if (!figures.isEmpty()) {
      content.table(
          FigureTable.withRows("Reviews not held as planned", FigureTable.Shape.PARTS, figures));
      content.parts("Reviews not held as planned, by reason", reasons);
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
      content.notSupplied("Reviews in time", NO_TIMELINESS);
    }
    List<Timeliness> years = sources.timeliness.all();
    content.measures("Reviews in time", Content.each(years, Timeliness::measures));
    for (Timeliness each : years) {
      List<Measure<?>> shares = new ArrayList<>();
      shares.add(each.reviewsInTime());
      for (ReviewKind kind : ReviewKind.values()) {
        shares.add(each.reviewsInTime(kind));
      }
      if (each.ratio().denominator() > 0) {
        content.table(
            FigureTable.withRows(
                "Reviews in time by kind, " + each.year(), FigureTable.Shape.SHARES, shares));
      }
    }
  }

  private void reasons() {
    Content content = sections.of(ReportSection.REASONS_FOR_LATENESS);
    if (sources.timeliness.ofYear().isEmpty()) {
      content.notSupplied("Reviews held late, by reason", NO_TIMELINESS);
    }
    ReviewRecords records = sources.records;
    if (records == null) {
      content.notSupplied("Reviews held late, by reason", NO_RECORDS);
      return;
    }
    content.parts(
        "Reviews held late, by reason",
        sources.timeliness.all().stream()
            .map(each -> LatenessReasons.of(each, records).inTheYear())
            .toList());
  }

  private void preparation() {
    Content content = sections.of(ReportSection.PREPARATION);
    if (!Sources.hasYear(sources.duties)) {
      content.notSupplied("Other duties in time", "no figures of duties are given for the year");
    }
    sources
        .duties
        .values()
        .forEach(
            duties ->
                content.measures(
                    "Other duties in time",
                    Content.each(
                        duties.all(), (DutyTimeliness each) -> List.copyOf(each.measures()))));
  }

  private void participation() {
    Content content = sections.of(ReportSection.PARTICIPATION_OF_CHILDREN);
    if (!Sources.hasYear(sources.participation)) {
      content.notSupplied(
          "How children took part", "no figures of participation are given for the year");
    }
    boolean first = true;
    for (Yearly<ReviewParticipation> cut : sources.participation.values()) {
      List<Measure<?>> figures = Content.each(cut.all(), ReviewParticipation::measures);
      String title = "Attendance and contribution";
      if (first) {
        content.measures(title, figures);
      } else {
        content.measuresForService(
            title, figures, "beside another age cut it tells of the few children between the cuts");
      }
      first = false;
      content.partsForService(
          "Reviews by code of participation",
          cut.all().stream().map(ReviewParticipation::byCode).toList(),
          "its parts add up to attendance and contribution, which are published");
    }
  }

  private void parents() {
    Content content = sections.of(ReportSection.PARTICIPATION_OF_PARENTS);
    if (sources.records == null) {
      content.notSupplied("Reviews in which a parent took part", NO_RECORDS);
    } else if (sources.activity.ofYear().isEmpty()) {
      content.notSupplied("Reviews in which a parent took part", NO_ACTIVITY);
    }
    content.measures(
        "Reviews in which a parent took part",
        circumstances().map(ReviewCircumstances::withParents).toList());
    sections
        .of(ReportSection.CONTINUITY)
        .measures(
            "Children whose reviews one officer chaired",
            circumstances().map(ReviewCircumstances::childrenWithOneChair).toList());
  }
}
