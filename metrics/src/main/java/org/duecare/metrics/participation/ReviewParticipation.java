package org.duecare.metrics.participation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;
import org.duecare.metrics.participation.ReviewsOfChild.Given;

/**
 * How children took part in the reviews held in a period: who attended, and who contributed, which
 * a child can do without attending, and attend without doing. A review counts once, one a child and
 * day; one that was adjourned and not completed by the last day was not held.
 *
 * <p>A review without a code is left out and listed; so is a day with two codes, which a history
 * holds without any. A child of whom a review of the period may not be given is left out of the
 * figures by child, unless what is given decides. Reviews of short breaks, where a return leaves
 * them out, are no part of these figures.
 *
 * <p>One small record is kept for each review; the histories are not kept. Immutable and
 * thread-safe.
 */
public final class ReviewParticipation {

  private final ReportingPeriod period;
  private final AgeCut cut;
  private final Cases<ParticipationEvidence> reviews;
  private final Cases<ReviewsOfChild> children;
  private final List<ParticipationEvidence> all;

  ReviewParticipation(ReportingPeriod period, AgeCut cut, List<ReviewsOfChild> children) {
    this.period = period;
    this.cut = cut;
    this.children = Cases.of(children, ReviewsOfChild.ORDER);
    all = children.stream().flatMap(child -> child.reviews().stream()).toList();
    reviews = Cases.of(all, ParticipationEvidence.ORDER);
  }

  /**
   * Collects histories into the figures of a period. The order of the children does not matter, and
   * a parallel stream gives the same figures. Each child must come once.
   *
   * @param period the period; what happened after its last day is not looked at
   * @param cut of which children it is asked
   * @return the collector
   */
  public static Collector<CareHistory, ?, ReviewParticipation> in(
      ReportingPeriod period, AgeCut cut) {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(cut, "cut");
    return Collector.of(
        () -> new ParticipationTally(period, cut),
        ParticipationTally::add,
        ParticipationTally::plus,
        ParticipationTally::participation,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * The figures of cases that were kept.
   *
   * @param cases the cases
   * @return the figures
   */
  public static ReviewParticipation of(ParticipationCases cases) {
    SortedMap<ChildId, List<ParticipationEvidence>> reviews = new TreeMap<>();
    cases.mayLackReviews().forEach(child -> reviews.put(child, new ArrayList<>()));
    cases
        .reviews()
        .forEach(
            each -> reviews.computeIfAbsent(each.child(), none -> new ArrayList<>()).add(each));
    Set<ChildId> mayLackReviews = Set.copyOf(cases.mayLackReviews());
    List<ReviewsOfChild> children = new ArrayList<>();
    reviews.forEach(
        (child, list) ->
            children.add(
                new ReviewsOfChild(
                    child,
                    List.copyOf(list),
                    mayLackReviews.contains(child) ? Given.MAYBE_NOT_ALL : Given.ALL)));
    return new ReviewParticipation(cases.period(), cases.cut(), children);
  }

  /**
   * The cases of which the figures are made.
   *
   * @return the cases, each list in the order in which they are shown as evidence
   */
  public ParticipationCases cases() {
    List<ChildId> mayLackReviews =
        children.all().stream()
            .filter(child -> child.complete() == Given.MAYBE_NOT_ALL)
            .map(ReviewsOfChild::child)
            .toList();
    return new ParticipationCases(period, cut, reviews.all(), mayLackReviews);
  }

  /**
   * Of which children.
   *
   * @return the age from which on they are counted
   */
  public AgeCut cut() {
    return cut;
  }

  /**
   * The six figures: attendance and contribution, each by review, by child at every review, and by
   * child at any.
   *
   * @return the figures, immutable
   */
  public List<Measure<?>> measures() {
    return List.of(
        attendanceByReview(),
        attendanceByChildAtEveryReview(),
        attendanceByChildAtAnyReview(),
        contributionByReview(),
        contributionByChildAtEveryReview(),
        contributionByChildAtAnyReview());
  }

  /**
   * Reviews that the child attended (PN1 to PN4), of the reviews held at which it is asked.
   *
   * @return the share "attendance-by-review" with the label of the cut
   */
  public Measure<ParticipationEvidence> attendanceByReview() {
    return byReview(Manner.ATTENDED);
  }

  /**
   * Children who attended every review held of theirs at which it is asked, of those with one.
   *
   * @return the share "attendance-by-child-every-review" with the label of the cut
   */
  public Measure<ChildId> attendanceByChildAtEveryReview() {
    return atEvery(Manner.ATTENDED);
  }

  /**
   * Children who attended any review held of theirs at which it is asked, of those with one.
   *
   * @return the share "attendance-by-child-any-review" with the label of the cut
   */
  public Measure<ChildId> attendanceByChildAtAnyReview() {
    return atAny(Manner.ATTENDED);
  }

  /**
   * Reviews to which the child contributed (PN1, PN2, PN3, PN5, PN6), of the reviews held at which
   * it is asked.
   *
   * @return the share "contribution-by-review" with the label of the cut
   */
  public Measure<ParticipationEvidence> contributionByReview() {
    return byReview(Manner.CONTRIBUTED);
  }

  /**
   * Children who contributed to every review held of theirs at which it is asked, of those with
   * one.
   *
   * @return the share "contribution-by-child-every-review" with the label of the cut
   */
  public Measure<ChildId> contributionByChildAtEveryReview() {
    return atEvery(Manner.CONTRIBUTED);
  }

  /**
   * Children who contributed to any review held of theirs at which it is asked, of those with one.
   *
   * @return the share "contribution-by-child-any-review" with the label of the cut
   */
  public Measure<ChildId> contributionByChildAtAnyReview() {
    return atAny(Manner.CONTRIBUTED);
  }

  /**
   * The reviews held at which it is asked, by the way in which the child took part.
   *
   * @return the breakdown "participation-by-code" with the label of the cut
   */
  public Breakdown<Participation, ParticipationEvidence> byCode() {
    Set<Participation> asked = EnumSet.complementOf(EnumSet.of(Participation.UNDER_FOUR));
    return Cases.of(
            all.stream().filter(review -> review.asked() != Asked.NOT_ASKED).toList(),
            ParticipationEvidence.ORDER)
        .parts(
            definition(
                "participation-by-code", "reviews held by how the child took part", "reviews"),
            period,
            asked,
            review -> review.asked() == Asked.ASKED ? review.code() : Optional.empty());
  }

  private Measure<ParticipationEvidence> byReview(Manner manner) {
    return reviews.share(
        definition(
            manner.noun() + "-by-review",
            "of the reviews held, those that the child " + manner.verb(),
            "reviews"),
        period,
        review -> review.standingIn(manner));
  }

  private Measure<ChildId> atEvery(Manner manner) {
    return byChild(
        manner.noun() + "-by-child-every-review",
        "of the children with reviews held, those who " + manner.verb() + " every one of them",
        child -> child.atEvery(manner));
  }

  private Measure<ChildId> atAny(Manner manner) {
    return byChild(
        manner.noun() + "-by-child-any-review",
        "of the children with reviews held, those who " + manner.verb() + " any of them",
        child -> child.atAny(manner));
  }

  private Measure<ChildId> byChild(
      String id, String sentence, Function<ReviewsOfChild, Standing> standing) {
    Definition definition = definition(id, sentence, "children");
    Measure<ReviewsOfChild> share = children.share(definition, period, standing);
    return Measure.ofRatio(
        definition,
        period,
        share.ratio().orElseThrow(),
        share.leftOut(),
        part -> share.evidence(part).stream().map(ReviewsOfChild::child).toList());
  }

  private Definition definition(String id, String sentence, String unit) {
    return cut.restrict(
        Definition.of(id, sentence, unit, "children with reviews held in the period"));
  }

  /** The cut and how many reviews there are. */
  @Override
  public String toString() {
    return "participation " + cut + ", " + period + ", " + reviews;
  }
}
