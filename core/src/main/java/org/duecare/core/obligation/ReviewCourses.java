package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.AdoptionDisruption;
import org.duecare.core.law.reading.EndOfShortBreaks;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.RemandOfLookedAfterChild;
import org.jspecify.annotations.Nullable;

/**
 * Which cycles of reviews run through a period of care, and when: those of a looked-after child,
 * interrupted by placements for adoption and short breaks, and beside them those that these have of
 * their own. Where a book has no rules on one of them, it says nothing from its first day on.
 */
final class ReviewCourses {

  private final ReviewRules rules;
  private final KnownPeriod known;
  private final Readings readings;
  private final List<CareStretch> stretches;

  /** Whether the book has rules on all that the child went through. */
  private final boolean isComplete;

  private final List<ReviewCourse> courses = new ArrayList<>(3);

  private ReviewCourses(ReviewRules rules, KnownPeriod known) {
    this.rules = rules;
    this.known = known;
    readings = known.inquiry.law.readings();
    stretches =
        CareStretch.of(
            known, this::hasRulesOn, readings.use(RemandOfLookedAfterChild.STARTS_AGAIN));
    isComplete = known.episodes().stream().allMatch(it -> hasRulesOn(KindOfCare.of(it)));
  }

  static List<ReviewCourse> of(ReviewRules rules, KnownPeriod known) {
    if (rules.countsFromPlacements()) {
      return PlacementCourses.of(rules, known);
    }
    return known.isOrdinaryCare() && known.inquiry.law.readings().areMainstream()
        ? List.of(ordinary(rules.care(), known))
        : new ReviewCourses(rules, known).found();
  }

  /** Care without interruption, which nearly every period is. */
  private static ReviewCourse ordinary(ReviewCycle care, KnownPeriod known) {
    return ReviewCourse.begunOn(
        known.latestStart,
        known.startKnown(),
        known.earliestStart,
        care,
        List.of(new ReviewWindow(known.earliestStart, known.lastKnownDay(), null)),
        known,
        known.cut);
  }

  private List<ReviewCourse> found() {
    addCare();
    for (ReviewWindow authority : AdoptionAuthority.of(known)) {
      addWhileAuthorised(authority);
    }
    for (CareStretch stretch : stretches) {
      if (stretch.kind() == KindOfCare.ADOPTION) {
        boolean begins = stretch.equals(stretches.get(0));
        add(
            Trigger.PLACED_FOR_ADOPTION,
            stretch,
            begins ? stretch.first() : stretch.first().plusDays(1));
      } else if (stretch.kind() == KindOfCare.SHORT_BREAKS) {
        add(Trigger.SHORT_BREAKS, stretch, stretch.first());
      }
    }
    return courses;
  }

  /** The cycle of a looked-after child: begun once, it goes on after what interrupts it. */
  private void addCare() {
    List<ReviewWindow> windows = new ArrayList<>(2);
    CareStretch first = stretches.get(0);
    @Nullable KindOfCare before = null;
    boolean afreshAfterAdoption = readings.use(AdoptionDisruption.AFRESH);
    for (CareStretch stretch : stretches) {
      if (stretch.kind() == KindOfCare.LOOKED_AFTER) {
        boolean begins = stretch.equals(first);
        boolean returned = before == KindOfCare.ADOPTION;
        boolean afresh = stretch.afterRemand() || (returned && afreshAfterAdoption);
        if (!begins && afresh) {
          if (!windows.isEmpty()) {
            addCare(first, windows);
          }
          windows = new ArrayList<>(1);
          first = stretch;
        }
        ReviewWindow window =
            new ReviewWindow(
                begins ? known.earliestStart : stretch.first().plusDays(1),
                stretch.last(),
                stretch.ending());
        windows.add(returned && !afresh ? window.afterReturnOn(stretch.first()) : window);
      }
      before = stretch.kind();
    }
    if (!windows.isEmpty()) {
      addCare(first, windows);
    }
  }

  private void addCare(CareStretch first, List<ReviewWindow> windows) {
    boolean fromTheBeginning = first.equals(stretches.get(0));
    boolean afterShortBreaks =
        fromTheBeginning
            && first.kind() == KindOfCare.SHORT_BREAKS
            && readings.use(EndOfShortBreaks.FROM_FULL_STATUS);
    if (fromTheBeginning && !afterShortBreaks) {
      courses.add(
          new ReviewCourse(
              rules.care(),
              known.startKnown() ? known.becameLookedAfter() : known.earliestStart,
              known.becameLookedAfter(),
              known.startKnown(),
              known.earliestStart,
              windows,
              cut(),
              known.cycleOfAuthorityBefore(),
              /* begunBy= */ null));
      return;
    }
    LocalDate begins = afterShortBreaks ? windows.get(0).first().minusDays(1) : first.first();
    LocalDate from = afterShortBreaks ? known.earliestStart : begins.plusDays(1);
    courses.add(
        new ReviewCourse(
            rules.care(),
            begins,
            begins,
            /* startKnown= */ true,
            from,
            windows,
            cut(),
            /* goesOnFrom= */ null,
            begunBy(afterShortBreaks, first)));
  }

  private static Reading begunBy(boolean afterShortBreaks, CareStretch first) {
    if (afterShortBreaks) {
      return EndOfShortBreaks.FROM_FULL_STATUS;
    }
    return first.afterRemand() ? RemandOfLookedAfterChild.STARTS_AGAIN : AdoptionDisruption.AFRESH;
  }

  /** Reviews under two instruments until the child is placed; both are shown. */
  private void addWhileAuthorised(ReviewWindow authority) {
    ReviewCycle cycle = rules.begunBy(Trigger.ADOPTION_AUTHORISED);
    if (cycle == null) {
      return;
    }
    List<ReviewWindow> windows = new ArrayList<>(1);
    @Nullable KindOfCare before = null;
    for (CareStretch stretch : stretches) {
      LocalDate from = later(authority.first(), stretch.first()).plusDays(1);
      boolean endsFirst = authority.last().isBefore(stretch.last());
      ReviewWindow window =
          new ReviewWindow(
              from,
              endsFirst ? authority.last() : stretch.last(),
              endsFirst ? authority.ending() : stretch.ending());
      if (stretch.kind() == KindOfCare.LOOKED_AFTER && !window.isEmpty()) {
        boolean returned =
            before == KindOfCare.ADOPTION && !authority.first().isAfter(stretch.first());
        windows.add(returned ? window.afterReturnOn(stretch.first()) : window);
      }
      before = stretch.kind();
    }
    if (!windows.isEmpty()) {
      boolean startKnown =
          known.startKnown() || authority.first().isAfter(known.period.knownFrom());
      LocalDate dayBefore = startKnown ? authority.first() : known.earliestStart;
      courses.add(
          ReviewCourse.begunOn(
              authority.first(), startKnown, dayBefore.plusDays(1), cycle, windows, known, cut()));
    }
  }

  private void add(Trigger begins, CareStretch stretch, LocalDate firstAnswer) {
    ReviewCycle cycle = Objects.requireNonNull(rules.begunBy(begins));
    LocalDate from = stretch.startKnown() ? firstAnswer : known.earliestStart;
    courses.add(
        ReviewCourse.begunOn(
            stretch.first(),
            stretch.startKnown(),
            from,
            cycle,
            List.of(
                new ReviewWindow(from, stretch.last(), stretch.ending())
                    .withReviewsUntil(reviewsUntil(stretch))),
            known,
            cut()));
  }

  private LocalDate reviewsUntil(CareStretch stretch) {
    @Nullable LocalDate atHome =
        known.breaks == null || stretch.next() != null ? null : known.breaks.reviewsUntil();
    return atHome == null ? stretch.last() : atHome;
  }

  private boolean hasRulesOn(KindOfCare kind) {
    return switch (kind) {
      case LOOKED_AFTER -> true;
      case SHORT_BREAKS ->
          known.inquiry.history.givesShortBreakReviews()
              && rules.begunBy(Trigger.SHORT_BREAKS) != null;
      case ADOPTION -> rules.begunBy(Trigger.PLACED_FOR_ADOPTION) != null;
    };
  }

  private KnownPeriod.@Nullable Cut cut() {
    return isComplete ? known.doubt() : known.cut;
  }
}
