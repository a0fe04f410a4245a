package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;

/** Laws that hold of every timetable, whatever the rules say. */
@Domain(CareDomain.class)
@Domain(DomainContext.Global.class)
class TimetableLawsProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  @Property
  void whatHappensAfterTheAsOfDayChangesNothing(
      @ForAll Question question, @ForAll @IntRange(min = 1, max = 60) int later) {
    LocalDate asOf = question.asOf();
    Care care = question.care();
    Care knownThen =
        new Care(
            care.start(),
            care.hasEndedBy(asOf) ? care.end() : null,
            care.reviews().stream().filter(held -> !held.completed().isAfter(asOf)).toList());
    Assume.that(!care.start().isAfter(asOf));
    Assume.that(care.reviews().stream().noneMatch(held -> isOpenOn(held, asOf)));
    List<Obligation> before = obligations(knownThen.history(), asOf);

    CareHistory.Builder history = CareHistory.builder(ChildId.of("C-1042"));
    care.recordedReviews().forEach(history::review);
    LocalDate then = asOf.plusDays(later);
    boolean stillInCare = care.end() == null || !then.isAfter(care.end());
    LocalDate back = stillInCare ? then : later(care.end().plusDays(later), then);
    List<CareEpisode> episodes = new ArrayList<>();
    episodes.add(
        CareEpisode.startingOn(care.start(), LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER));
    if (stillInCare) {
      episodes.add(
          CareEpisode.startingOn(then, LegalStatus.SHORT_BREAK, Placement.ADOPTIVE_BY_ORDER));
    } else {
      history.period(PeriodOfCare.startingOn(back));
    }
    history.period(care.period().withEpisodes(episodes));
    history.earlyReviewEvent(
        EarlyReviewEvent.arisingOn(EarlyReviewEvent.Ground.REVIEWING_OFFICER_ASKED, back));
    history.doubt(Doubt.from(asOf.plusDays(later), "a row was refused"));

    assertThat(texts(obligations(history, asOf))).isEqualTo(texts(before));
  }

  @Property
  void oneMoreReviewNeverMakesAnotherLate(
      @ForAll Question question, @ForAll @IntRange(max = 2000) int daysAfterStart) {
    Care care = question.care();
    LocalDate extra = care.start().plusDays(daysAfterStart);
    Assume.that(care.end() == null || !extra.isAfter(care.end()));
    Assume.that(
        care.reviews().stream()
            .noneMatch(held -> !extra.isBefore(held.opened()) && !extra.isAfter(held.completed())));
    List<LocalDate> inTime = inTime(care.history(), question.asOf());

    assertThat(inTime(care.history().review(Review.heldOn(extra)), question.asOf()))
        .containsAll(inTime);
  }

  @Property
  void whatWasHeldKeepsItsOutcomeAsTimeGoesOn(
      @ForAll Question question, @ForAll @IntRange(max = 800) int days) {
    CareHistory.Builder history = question.care().history();
    List<Line> before = held(history, question.asOf());
    List<Line> after = held(history, question.asOf().plusDays(days));

    assertThat(after.stream().map(TimetableLawsProperties::withoutPeriodEnd))
        .containsAll(before.stream().map(TimetableLawsProperties::withoutPeriodEnd).toList());
  }

  @Property
  void reviewsKnownFromTheFirstDayOfCareAreAllKnown(
      @ForAll Question question, @ForAll @IntRange(max = 500) int daysBefore) {
    LocalDate known = question.care().start().minusDays(daysBefore);

    assertThat(
            texts(obligations(question.care().history().reviewsKnownFrom(known), question.asOf())))
        .isEqualTo(texts(obligations(question.care().history(), question.asOf())));
  }

  @Property
  void anEarlierPeriodOfCareChangesNothing(
      @ForAll Question question, @ForAll @IntRange(min = 1, max = 500) int gap) {
    Care care = question.care();
    LocalDate left = care.start().minusDays(gap);
    CareHistory.Builder history =
        care.history()
            .period(PeriodOfCare.startingOn(left.minusDays(50)).endingOn(left, ReasonCeased.OTHER))
            .review(Review.heldOn(left));
    List<String> alone = texts(obligations(care.history(), question.asOf()));
    List<String> after = texts(obligations(history, question.asOf()));

    assertThat(after.subList(after.size() - alone.size(), after.size())).isEqualTo(alone);
  }

  @Property
  void aDayLessToWorkNeverMovesALimitEarlier(
      @ForAll Question question, @ForAll @IntRange(max = 60) int daysAfterStart) {
    LocalDate closed = question.care().start().plusDays(daysAfterStart);
    CarePlanning fewer =
        ENGLAND.withCalendar(ENGLAND.calendar().withClosure(closed, "a proclaimed day"));
    List<Obligation> before = obligations(question.care().history(), question.asOf());
    List<Obligation> after =
        fewer.reviews(question.care().history().build(), question.asOf()).obligations();

    for (int i = 0; i < before.size(); i++) {
      assertThat(dueDate(after.get(i))).isAfterOrEqualTo(dueDate(before.get(i)));
    }
  }

  @Property
  void theOrderInWhichFactsAreGivenDoesNotMatter(@ForAll Question question, @ForAll long seed) {
    List<Review> reviews = new ArrayList<>(question.care().recordedReviews());
    Collections.shuffle(reviews, new Random(seed));
    CareHistory.Builder shuffled = CareHistory.builder(ChildId.of("C-1042"));
    reviews.forEach(shuffled::review);

    assertThat(shuffled.period(question.care().period()).build())
        .isEqualTo(question.care().history().build());
  }

  @Property(tries = 500)
  void forgettingNeverTurnsOneAnswerIntoAnother(@ForAll Facts facts) {
    List<Obligation> all = facts.obligations();
    CareHistory.Builder less = CareHistory.builder(ChildId.of("C-1042"));
    facts.history().reviews().forEach(less::review);
    facts.history().periods().forEach(less::period);
    facts.history().dateOfBirth().ifPresent(less::dateOfBirth);
    facts.history().reviewsKnownFrom().ifPresent(less::reviewsKnownFrom);
    less.doubt(Doubt.aboutTheDayOfAReview("a review has no day"));
    List<Obligation> fewer = obligations(less, facts.asOf());

    assertThat(fewer).hasSameSizeAs(all);
    for (int i = 0; i < fewer.size(); i++) {
      Outcome outcome = fewer.get(i).outcome();
      assertThat(List.of(all.get(i).outcome(), Outcome.UNKNOWN)).contains(outcome);
    }
  }

  private static boolean isOpenOn(Meetings held, LocalDate day) {
    return !held.opened().isAfter(day) && held.completed().isAfter(day);
  }

  private static LocalDate dueDate(Obligation obligation) {
    return obligation.due().orElseThrow().date();
  }

  private static List<LocalDate> inTime(CareHistory.Builder history, LocalDate asOf) {
    return held(history, asOf).stream()
        .filter(line -> line.isOrdinary() && line.outcome() == Outcome.ON_TIME)
        .map(Line::held)
        .toList();
  }

  private static List<Line> held(CareHistory.Builder history, LocalDate asOf) {
    return obligations(history, asOf).stream()
        .map(Line::of)
        .filter(line -> line.held() != null)
        .toList();
  }

  private static Line withoutPeriodEnd(Line line) {
    return new Line(
        line.rule(),
        line.sequence(),
        line.trigger(),
        line.due(),
        line.held(),
        line.outcome(),
        line.daysLate(),
        null);
  }

  private static List<Obligation> obligations(CareHistory.Builder history, LocalDate asOf) {
    return ENGLAND.reviews(history.build(), asOf).obligations();
  }

  private static List<String> texts(List<Obligation> obligations) {
    return obligations.stream().map(each -> Line.of(each) + "\n" + each.explanation()).toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
