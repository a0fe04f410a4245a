package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * The library against brute force: histories with missing facts, and every complete world that fits
 * them.
 */
@Domain(CareDomain.class)
class MissingFactsProperties {

  @Property(tries = 300)
  void whatIsSaidHoldsInEveryWorldThatFits(@ForAll Facts facts) {
    for (Possibilities possible : Possibilities.of(facts)) {
      Line said = Line.of(possible.obligation());
      if (said.outcome() != Outcome.UNKNOWN) {
        assertOnly(possible, Line::outcome, said);
      }
      assertOnly(possible, Line::rule, said);
      assertOnly(possible, Line::sequence, said);
      assertOnly(possible, Line::trigger, said);
      assertOnly(possible, Line::due, said);
      assertOnly(possible, Line::daysLate, said);
      assertOnly(possible, Line::periodEnd, said);
    }
  }

  /** The second review was completed on 10 September at the latest, so that it was in time. */
  @Example
  void aReviewIsCompletedBeforeTheNextOneIsOpened() {
    LocalDate start = LocalDate.of(2022, 3, 10);
    whatIsSaidHoldsInEveryWorldThatFits(
        new Facts(
            start,
            start,
            null,
            List.of(
                Review.heldOn(LocalDate.of(2022, 6, 10)),
                Review.firstMeetingOn(LocalDate.of(2022, 6, 12)),
                Review.openedAndCompleted(LocalDate.of(2022, 9, 11), LocalDate.of(2022, 10, 16))),
            null,
            0,
            LocalDate.of(2022, 9, 18)));
  }

  @Property(tries = 300)
  void everyLimitThatFitsLiesInTheSpanThatIsSaid(@ForAll Facts facts) {
    for (Possibilities possible : Possibilities.of(facts)) {
      DateSpan said = possible.obligation().limitBetween().orElseThrow();
      assertThat(possible.values(Line::due)).as("%s", possible).allMatch(said::contains);
    }
  }

  /**
   * A review that is presumed held is never judged, even where every day on which it can have been
   * held was in time. Where only the last meeting of a review is recorded, the judge takes a day on
   * which a hidden review had to come first as a possible opening. A limit that bound only where
   * practicable is unknown in every world.
   */
  @Property(tries = 300)
  void anOutcomeIsUnknownOnlyIfTwoWorldsThatFitDiffer(@ForAll Facts facts) {
    for (Possibilities possible : Possibilities.of(facts)) {
      boolean excused = possible.isPresumed() || possible.dependsOnAnUnknownOpening();
      if (possible.obligation().isUnknown() && !excused) {
        Set<Outcome> outcomes = possible.values(Line::outcome);
        assertThat(outcomes.size() > 1 || outcomes.contains(Outcome.UNKNOWN))
            .as("%s", possible)
            .isTrue();
      }
    }
  }

  /**
   * A due date is left open where the day it counts from is. The number of a review is not looked
   * at: it is left open wherever the start of care is, and in a few cases more than it must be.
   */
  @Property(tries = 300)
  void aColumnIsEmptyOnlyIfTwoWorldsThatFitDiffer(@ForAll Facts facts) {
    for (Possibilities possible : Possibilities.of(facts)) {
      Line said = Line.of(possible.obligation());
      if (said.rule() == null) {
        assertSeveral(possible, Line::rule);
      }
      if (said.trigger() == null) {
        assertSeveral(possible, Line::trigger);
      }
      if (said.due() == null && said.rule() != null && said.trigger() != null) {
        assertSeveral(possible, Line::due);
      }
    }
  }

  @Property(tries = 300)
  void theSpanThatIsSaidIsNoWiderThanTheLimitsThatFit(@ForAll Facts facts) {
    for (Possibilities possible : Possibilities.of(facts)) {
      // Two reviews that are not given may have come before; an undated one is one.
      boolean excused = facts.undatedReviews() > 0 || possible.dependsOnAnUnknownOpening();
      if (!excused) {
        DateSpan said = possible.obligation().limitBetween().orElseThrow();
        assertThat(said)
            .as("%s", possible)
            .isEqualTo(
                DateSpan.closed(
                    Collections.min(possible.values(Line::due)),
                    Collections.max(possible.values(Line::due))));
      }
    }
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyOutcomeAndEveryGapIsTried(@ForAll Facts facts) {
    for (Obligation said : facts.obligations()) {
      Statistics.label("outcome").collect(said.outcome());
      Statistics.label("missing fact").collect(said.missingFact().orElse(null));
    }
    Statistics.label("outcome")
        .coverage(
            all -> {
              for (Outcome outcome : Outcome.values()) {
                all.check(outcome).count(count -> count > 0);
              }
            });
    Statistics.label("missing fact")
        .coverage(
            all -> {
              all.check(MissingFact.START_OF_CARE).count(count -> count > 0);
              all.check(MissingFact.EARLIER_REVIEWS).count(count -> count > 0);
              all.check(MissingFact.FIRST_REVIEW_PRESUMED).count(count -> count > 0);
              all.check(MissingFact.DOUBTFUL_FACTS).count(count -> count > 0);
            });
  }

  private static <T extends @Nullable Object> void assertOnly(
      Possibilities possible, Function<Line, T> column, Line said) {
    T value = column.apply(said);
    if (value != null) {
      assertThat(possible.values(column)).as("%s", possible).containsExactly(value);
    }
  }

  private static void assertSeveral(
      Possibilities possible, Function<Line, ? extends @Nullable Object> column) {
    assertThat(possible.values(column)).as("%s", possible).hasSizeGreaterThan(1);
  }
}
