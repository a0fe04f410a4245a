package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.local.CouncilPolicy;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.timeline.StatutoryTimeline;

/** An overlay stands beside the law: it changes nothing of it, and the earliest limit binds. */
@Domain(CareDomain.class)
@Domain(DomainContext.Global.class)
class OverlayProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  private static CarePlanning overlaid(int days, int months, int age) {
    CouncilPolicy council =
        CouncilPolicy.of(
            new Instrument("Anytown 2011", "Anytown reviewing standards"),
            LocalDate.of(2011, 4, 1));
    List<Rule> rules = new ArrayList<>(Walsall2022.overlay());
    rules.add(council.firstReviewWithinDays(days));
    rules.add(council.reviewsEveryMonthsUnderAge(months, age));
    rules.addAll(council.midwayCheckAtPart(1, 2));
    return ENGLAND.withOverlay(rules);
  }

  /** Everything that can be read from an obligation that hangs on no review still to be held. */
  private static List<String> written(StatutoryTimeline timeline) {
    return timeline.obligations().stream()
        .filter(OverlayProperties::isLaw)
        .filter(it -> it.triggerBasis() != TriggerBasis.LAST_DAY)
        .map(it -> Line.of(it) + "\n" + explanation(it))
        .toList();
  }

  /** By another reading a step of guidance may hang on a review still to be held. */
  private static String explanation(Obligation obligation) {
    String whole = obligation.explanation().toString();
    boolean guidance =
        obligation
            .rule()
            .filter(rule -> rule.authority() == Authority.STATUTORY_GUIDANCE)
            .isPresent();
    return guidance
        ? whole
            .lines()
            .filter(line -> !line.strip().startsWith("reading "))
            .collect(Collectors.joining("\n"))
        : whole;
  }

  private static List<Obligation> stepsBeforeTheNextReview(StatutoryTimeline timeline) {
    return timeline.obligations().stream()
        .filter(OverlayProperties::isLaw)
        .filter(it -> it.triggerBasis() == TriggerBasis.LAST_DAY)
        .sorted(Comparator.comparing(Obligation::duty))
        .toList();
  }

  private static boolean isLaw(Obligation obligation) {
    return obligation.rule().filter(it -> it.authority() == Authority.LOCAL_POLICY).isEmpty();
  }

  @Property(tries = 300)
  void changesNoObligationOfTheLaw(
      @ForAll Facts facts,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 1, max = 18) int age) {
    StatutoryTimeline law = ENGLAND.timeline(facts.history(), facts.asOf());
    StatutoryTimeline both = overlaid(days, months, age).timeline(facts.history(), facts.asOf());

    assertThat(written(both)).isEqualTo(written(law));
    List<Obligation> byLaw = stepsBeforeTheNextReview(law);
    // Where the law leaves open when the next review is due, a policy may tell.
    if (!byLaw.isEmpty()) {
      assertThat(stepsBeforeTheNextReview(both))
          .as("counted from what asks for the review first")
          .hasSameSizeAs(byLaw)
          .zipSatisfy(
              byLaw,
              (step, other) -> {
                assertThat(step.duty()).isEqualTo(other.duty());
                assertThat(step.due().orElseThrow().date())
                    .isBeforeOrEqualTo(other.due().orElseThrow().date());
              });
    }
    assertThat(both.reviews().obligations())
        .extracting(Line::of)
        .isEqualTo(law.reviews().obligations().stream().map(Line::of).toList());
    assertThat(written(both.in(Authority.STATUTE))).isEqualTo(written(law.in(Authority.STATUTE)));
  }

  @Property(tries = 300)
  void theEarliestLimitBindsAndNoneIsLost(
      @ForAll Facts facts,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 1, max = 18) int age) {
    StatutoryTimeline timeline =
        overlaid(days, months, age).timeline(facts.history(), facts.asOf());
    List<Requirement> requirements = timeline.requirements();

    assertThat(requirements.stream().flatMap(it -> it.obligations().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(timeline.obligations());
    for (Requirement requirement : requirements) {
      Optional<LocalDate> earliest =
          requirement.obligations().stream()
              .flatMap(it -> it.due().stream())
              .map(DueDate::date)
              .min(LocalDate::compareTo);
      assertThat(requirement.binding().due().map(DueDate::date)).isEqualTo(earliest);
      assertThat(requirement.others()).hasSize(requirement.obligations().size() - 1);
      assertThat(requirement.obligations())
          .as("one act does them all")
          .extracting(Obligation::doneOn, Obligation::period)
          .allMatch(
              answer ->
                  answer.equals(
                      tuple(requirement.binding().doneOn(), requirement.binding().period())));
    }
  }

  @Property(tries = 300)
  void nextIsTheBindingObligationOfTheFirstPendingRequirement(
      @ForAll Question question,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll boolean in2020) {
    Question asked = in2020 ? withReviewMissedIn2020(question) : question;
    CareHistory history =
        asked.care().history().dateOfBirth(asked.care().start().minusYears(2)).build();
    StatutoryTimeline reviews =
        overlaid(days, months, 5)
            .timeline(history, asked.asOf())
            .about(Duty.FIRST_REVIEW, Duty.SECOND_REVIEW, Duty.REVIEW);

    Optional<Requirement> pending =
        reviews.requirements().stream()
            .filter(it -> it.obligations().stream().anyMatch(Obligation::isPending))
            .findFirst();
    assertThat(reviews.next())
        .isEqualTo(
            pending.map(
                it ->
                    it.binding().isUnknown()
                        ? it.others().stream()
                            .filter(Obligation::isPending)
                            .findFirst()
                            .orElseThrow()
                        : it.binding()));
  }

  /** It was to be held where practicable: it binds first, and is UNKNOWN. */
  private static Question withReviewMissedIn2020(Question question) {
    Care care = question.inTheMonthsOf2020().care();
    return care.reviews().size() < 2
        ? question
        : new Question(
            new Care(care.start(), null, care.reviews().subList(0, 2)), LocalDate.of(2020, 8, 1));
  }

  /** Whatever happened, counted by hand: the local limit of each review beside the statutory. */
  @Property(tries = 300)
  void asksForEachReviewBesideTheLaw(
      @ForAll Question question,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 1, max = 9) int age,
      @ForAll @IntRange(min = 0, max = 3000) int daysOld) {
    besideTheLaw(question, days, months, age, question.care().start().minusDays(daysOld));
  }

  /** The age counts on the day of the review, which is the birthday or a day beside it. */
  @Property(tries = 300)
  void asksByTheAgeOnTheDayOfTheReview(
      @ForAll Question question,
      @ForAll @IntRange(min = 3, max = 9) int age,
      @ForAll @IntRange(min = -1, max = 1) int away,
      @ForAll boolean leapDay) {
    for (Meetings review : question.care().reviews()) {
      // On 29 February 2016 or 2012 somebody was born who was 7 or 11 on 1 March 2023.
      long shift = LocalDate.of(2023, 3, 1).toEpochDay() - review.opened().toEpochDay();
      if (leapDay) {
        besideTheLaw(question.shiftedBy(shift + away), 20, 6, 7, LocalDate.of(2016, 2, 29));
      } else {
        besideTheLaw(question, 20, 6, age, review.opened().minusYears(age).plusDays(away));
      }
    }
  }

  private static void besideTheLaw(
      Question question, int days, int months, int age, LocalDate born) {
    CareHistory history = question.care().history().dateOfBirth(born).build();
    Map<String, List<String>> local =
        overlaid(days, months, age).timeline(history, question.asOf()).obligations().stream()
            .filter(it -> it.rule().filter(rule -> rule.id().startsWith("LOCAL-REV")).isPresent())
            .collect(
                Collectors.groupingBy(
                    it -> it.rule().orElseThrow().id(),
                    Collectors.mapping(
                        it -> it.trigger().orElseThrow() + " " + it.due().orElseThrow().date(),
                        Collectors.toList())));

    List<String> first = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (Obligation review : ENGLAND.reviews(history, question.asOf()).obligations()) {
      LocalDate event = review.trigger().orElseThrow();
      Trigger kind = review.rule().orElseThrow().trigger();
      if (kind == Trigger.BECAME_LOOKED_AFTER) {
        first.add(event + " " + dayAfter(event, days));
      } else if (kind == Trigger.PREVIOUS_REVIEW && years(born, event) < age) {
        later.add(event + " " + event.plusMonths(months));
      }
    }
    assertThat(local.getOrDefault("LOCAL-REV-1", List.of()))
        .containsExactlyInAnyOrderElementsOf(first);
    assertThat(local.getOrDefault("LOCAL-REV-N", List.of()))
        .containsExactlyInAnyOrderElementsOf(later);
  }

  private static LocalDate dayAfter(LocalDate event, int days) {
    LocalDate day = event;
    for (int i = 0; i < days; i++) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Birthdays passed, the one of a leap day on 1 March. */
  private static int years(LocalDate born, LocalDate day) {
    int birthdays = 0;
    for (int year = born.getYear() + 1; year <= day.getYear(); year++) {
      LocalDate birthday =
          born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && year % 4 != 0
              ? LocalDate.of(year, 3, 1)
              : LocalDate.of(year, born.getMonth(), born.getDayOfMonth());
      birthdays += birthday.isAfter(day) ? 0 : 1;
    }
    return birthdays;
  }
}
