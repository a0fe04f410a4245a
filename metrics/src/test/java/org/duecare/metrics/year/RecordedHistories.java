package org.duecare.metrics.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.duecare.metrics.timeliness.RandomHistories;

/**
 * Children of whom more is recorded than their reviews: how they took part, the steps after a
 * review, checks between two, placements, and an age at which few are nearly grown up. Without it
 * every figure but those of reviews is nought or leaves all out.
 */
final class RecordedHistories {

  private static final CareEventKind[] KINDS = {
    CareEventKind.MIDWAY_CHECK_DONE,
    CareEventKind.REVIEW_RECORD_COMPLETED,
    CareEventKind.REVIEW_DECISIONS_SENT
  };
  private static final LegalStatus[] STATUSES = {
    LegalStatus.ACCOMMODATED, LegalStatus.FULL_CARE_ORDER, LegalStatus.INTERIM_CARE_ORDER
  };
  private static final Placement[] PLACEMENTS = {
    Placement.FOSTER_OTHER, Placement.WITH_PARENTS, Placement.CHILDRENS_HOME
  };

  private final Random random;

  private RecordedHistories(Random random) {
    this.random = random;
  }

  /** Children in care in a year that ends on 31 March, or in the two before it, each once. */
  static Arbitrary<List<CareHistory>> lists(int yearEnding) {
    Arbitrary<List<CareHistory>> histories =
        RandomHistories.lists(yearEnding)
            .filter(
                list -> list.stream().map(CareHistory::child).distinct().count() == list.size());
    return Combinators.combine(histories, Arbitraries.randoms())
        .as((list, random) -> list.stream().map(new RecordedHistories(random)::recorded).toList())
        .withoutEdgeCases();
  }

  private CareHistory recorded(CareHistory bare) {
    CareHistory.Builder history = CareHistory.builder(bare.child());
    bare.periods().forEach(care -> history.period(placed(care)));
    bare.reviews().forEach(review -> history.review(coded(review)));
    bare.reviews().forEach(review -> addSteps(review.heldOn(), history));
    bare.earlyReviewEvents().forEach(history::earlyReviewEvent);
    bare.doubts().forEach(history::doubt);
    bare.reviewsKnownFrom().ifPresent(history::reviewsKnownFrom);
    bare.dateOfBirth().ifPresent(history::dateOfBirth);
    if (bare.dateOfBirth().isEmpty() && random.nextInt(4) > 0) {
      // No older than 11 when care begins, so that all that is recorded is of a child.
      LocalDate start = bare.periods().get(0).knownFrom();
      history.dateOfBirth(start.minusDays(random.nextInt(11 * 365)));
    }
    for (CareEventKind kind : KINDS) {
      if (random.nextInt(3) > 0) {
        history.completeRecordsOf(kind);
      }
    }
    return history.build();
  }

  /** Where no placements are given, mostly one of years, or several of weeks or months each. */
  private PeriodOfCare placed(PeriodOfCare care) {
    if (!care.episodes().isEmpty() || random.nextInt(8) == 0) {
      return care;
    }
    boolean onShortBreaks = random.nextInt(6) == 0;
    boolean settled = random.nextBoolean();
    List<CareEpisode> episodes = new ArrayList<>();
    LocalDate day = care.knownFrom();
    LocalDate last = care.end().orElse(day.plusDays(1_200));
    while (day.isBefore(last) && (episodes.isEmpty() || !settled)) {
      LegalStatus status = onShortBreaks ? LegalStatus.SHORT_BREAK : pick(STATUSES);
      episodes.add(CareEpisode.startingOn(day, status, pick(PLACEMENTS)).inNewPlacement());
      day = day.plusDays(20L + random.nextInt(180));
    }
    return care.withEpisodes(episodes);
  }

  private Review coded(Review review) {
    return random.nextInt(8) == 0 ? review : review.withParticipation(pick(Participation.values()));
  }

  /** The record and the decisions around their limits, and a check before the next review. */
  private void addSteps(LocalDate held, CareHistory.Builder history) {
    if (random.nextInt(6) > 0) {
      history.event(CareEventKind.REVIEW_RECORD_COMPLETED, held.plusDays(random.nextInt(40)));
    }
    if (random.nextInt(6) > 0) {
      history.event(CareEventKind.REVIEW_DECISIONS_SENT, held.plusDays(random.nextInt(12)));
    }
    if (random.nextInt(3) > 0) {
      history.event(CareEventKind.MIDWAY_CHECK_DONE, held.plusDays(random.nextInt(180)));
    }
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
