package org.duecare.example.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.core.dispute.Stage;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.review.Manner;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.metrics.consistency.ChildDispute;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Change;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.KeyedSentence;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Series;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.midway.RecentCheck;
import org.duecare.metrics.population.AgeBand;
import org.duecare.metrics.population.LegalStatusGroup;
import org.duecare.metrics.population.PlacementGroup;
import org.duecare.metrics.rating.Movement;
import org.duecare.metrics.rating.RatedPlan;
import org.duecare.metrics.review.CodedReason;
import org.duecare.metrics.review.HeldReview;
import org.duecare.metrics.review.PendingReview;
import org.duecare.metrics.workload.GuidelinePosition;
import org.duecare.metrics.workload.HeldCase;
import org.duecare.metrics.workload.Post;

/** What a figure is made of: every kind of record behind a number, and of part of a whole. */
public final class MeasureExamples {

  static final ReportingYear YEAR = ReportingYear.ending(2024);
  static final ChildId CHILD = ChildId.of("C1");
  static final ChildId OTHER = ChildId.of("C2");
  static final LocalDate DAY = LocalDate.of(2023, 11, 6);

  private static final String SUBJECT = "measure";
  private static final Definition REVIEWS =
      Definition.of("reviews-held", "reviews held in the year", "reviews", "children looked after");

  private MeasureExamples() {}

  /** The examples. */
  public static List<Example> all() {
    List<Example> all =
        new ArrayList<>(
            List.of(
                Example.of(SUBJECT, new Ratio(2, 3)),
                Example.of(SUBJECT, new Rate(650, new BigDecimal("12.80"), 1)),
                Example.of(SUBJECT, new Target(new BigDecimal("92.5"))),
                Example.of(SUBJECT, REVIEWS.on(Basis.HEADS)),
                Example.of(SUBJECT, sentence()),
                Example.of(SUBJECT, "Definition-bare", Definition.class, REVIEWS),
                Example.of(SUBJECT, "ReportingPeriod-year", ReportingPeriod.class, YEAR),
                Example.of(
                    SUBJECT, "ReportingPeriod-span", ReportingPeriod.class, YEAR.quarters().get(0)),
                Example.of(SUBJECT, "Measure-share", Measure.class, share()),
                Example.of(SUBJECT, "Measure-rate", Measure.class, rate()),
                Example.of(SUBJECT, "Measure-bare", Measure.class, bare(YEAR, 596)),
                Example.of(SUBJECT, new Change(bare(YEAR.before(), 596), bare(YEAR, 551))),
                Example.of(
                    SUBJECT, new Series<>(List.of(bare(YEAR.before(), 596), bare(YEAR, 551)))),
                Example.of(SUBJECT, "Breakdown-rating", Breakdown.class, ratings())));
    records()
        .forEach(
            (kind, record) ->
                all.add(
                    Example.of(
                        SUBJECT, "Measure-of-" + kind, Measure.class, counting(List.of(record)))));
    parts()
        .forEach(
            (kind, part) ->
                all.add(Example.of(SUBJECT, "Breakdown-" + kind, Breakdown.class, wholly(part))));
    return all;
  }

  static KeyedSentence sentence() {
    return new KeyedSentence("disclosure.hidden", List.of("4", "9"), "Hidden (c): 4 of 9 figures.");
  }

  static Measure<HeldReview> share() {
    HeldReview first = new HeldReview(CHILD, Optional.of(DAY));
    HeldReview second = new HeldReview(OTHER, Optional.of(DAY.plusDays(1)));
    HeldReview doubtful = new HeldReview(OTHER, Optional.empty());
    return Measure.ofRatio(
            Definition.of(
                "reviews-in-time",
                "of the reviews held in the year and judged, those in time",
                "reviews",
                "children looked after"),
            YEAR,
            new Ratio(1, 2),
            1,
            part ->
                switch (part) {
                  case NUMERATOR -> List.of(first);
                  case DENOMINATOR -> List.of(first, second);
                  case LEFT_OUT -> List.of(doubtful);
                })
        .withConfidence("dates of 2022 were typed in from paper");
  }

  private static Measure<ChildId> rate() {
    return Measure.ofRate(
        REVIEWS.on(Basis.FULL_TIME_EQUIVALENT),
        ReportingSpan.day(YEAR.lastDay()),
        Rate.each(2, new BigDecimal("1.5")),
        0,
        part -> part == Part.NUMERATOR ? List.of(CHILD, OTHER) : List.of());
  }

  static Measure<Object> bare(ReportingPeriod period, long count) {
    return Measure.ofCount(REVIEWS, period, count, 0, part -> List.of());
  }

  private static Measure<Object> counting(List<Object> records) {
    return Measure.ofCount(
        REVIEWS, YEAR, records.size(), 0, part -> part == Part.NUMERATOR ? records : List.of());
  }

  private static Breakdown<Rating, PlanRating> ratings() {
    Map<Rating, List<PlanRating>> parts = new LinkedHashMap<>();
    parts.put(Rating.GREEN, List.of(new PlanRating(CHILD, DAY, Rating.GREEN)));
    parts.put(Rating.AMBER, List.of());
    parts.put(Rating.RED, List.of(new PlanRating(OTHER, DAY, Rating.RED)));
    return Breakdown.of(
        Definition.of(
            "ratings-given", "ratings given in the period, by colour", "ratings", "children"),
        YEAR.quarters().get(3),
        parts,
        List.of(new PlanRating(OTHER, DAY.plusDays(1), Rating.RED)));
  }

  private static <K> Breakdown<K, ChildId> wholly(K part) {
    return Breakdown.of(REVIEWS, YEAR, Map.of(part, List.of(CHILD)), List.of());
  }

  private static Map<String, Object> records() {
    Map<String, Object> records = new LinkedHashMap<>();
    records.put("child", CHILD);
    records.put("review", FigureExamples.review());
    records.put("pending-review", pending());
    records.put(
        "rearranged-review",
        new RearrangedReview(CHILD, DAY, Optional.of(DAY.plusDays(7)), Optional.of("SICKNESS")));
    records.put("step", FigureExamples.step());
    records.put("review-interval", FigureExamples.interval());
    records.put("recent-check", new RecentCheck(CHILD, Optional.of(DAY), Optional.of(true)));
    records.put("participation", FigureExamples.participation());
    records.put("child-in-care", PopulationExamples.child());
    records.put("stability", PopulationExamples.stability());
    records.put("time-in-care", PopulationExamples.time());
    records.put(
        "rated-plan", new RatedPlan(CHILD, Optional.of(new PlanRating(CHILD, DAY, Rating.GREEN))));
    records.put("child-dispute", new ChildDispute(CHILD, "E1", FigureExamples.dispute()));
    records.put("dispute", FigureExamples.register().all().get(0));
    records.put(
        "answer",
        FigureExamples.register()
            .responses(TimeBand.upTo(List.of()))
            .values()
            .iterator()
            .next()
            .get(0));
    records.put("case", new HeldCase(CHILD, CaseKind.CHILD_PROTECTION));
    records.put("post", new Post(new BigDecimal("0.80"), Contract.AGENCY));
    records.put("guideline-position", GuidelinePosition.WITHIN);
    records.put("decision", QualityExamples.decision());
    records.put("audit", QualityExamples.audit());
    records.put("supervision", QualityExamples.supervision());
    records.put("good-practice", QualityExamples.goodPractice());
    records.put("text", "a case of a service's own");
    return records;
  }

  static PendingReview pending() {
    return new PendingReview(
        CHILD, Optional.of("CPR-REVIEW-LATER"), Optional.of(DAY), Outcome.OUTSTANDING);
  }

  private static Map<String, Object> parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("text", "under 3 months");
    parts.put("number", 2);
    parts.put("month", YearMonth.of(2024, 4));
    parts.put("legal-status", LegalStatus.FULL_CARE_ORDER);
    parts.put("legal-status-group", LegalStatusGroup.CARE_ORDER);
    parts.put("sex", Sex.FEMALE);
    parts.put("age", AgeBand.FROM_10_TO_15);
    parts.put("ethnic-group", EthnicGroup.Broad.MIXED);
    parts.put("need", CategoryOfNeed.ABUSE_OR_NEGLECT);
    parts.put("placement", PlacementGroup.FOSTER);
    parts.put("participation", Participation.ATTENDED_SILENT);
    parts.put("stage", Stage.AWAITING_RESPONSE);
    parts.put("working-days", TimeBand.upTo(List.of(5)).get(1));
    parts.put("movement", Movement.BETTER);
    parts.put("reason", new CodedReason(Optional.of("SICKNESS")));
    parts.put("reason-bare", new CodedReason(Optional.empty()));
    parts.put("manner", Manner.HYBRID);
    parts.put("guideline-position", GuidelinePosition.ABOVE);
    return parts;
  }
}
