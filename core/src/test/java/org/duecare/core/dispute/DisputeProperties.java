package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.DisputeEvent.Kind;

/** Whatever is tried with a dispute, under whichever policy, these hold. */
class DisputeProperties {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private static final List<String> POLICIES =
      List.of(
          "plain",
          "free",
          "informal-limit",
          "informal-counts",
          "talks-count",
          "talks-and-pauses",
          "escalates",
          "agrees",
          "pauses",
          "pauses-total",
          "pauses-and-escalates",
          "calendar-days",
          "beginning-with",
          "cut-off",
          "no-limits",
          "no-total",
          "reopens",
          "roles",
          "handbook-2010",
          "four-by-five",
          "ten-day-alert");

  @Provide
  Arbitrary<EscalationPolicy> policies() {
    return Arbitraries.of(POLICIES).map(Policies::named).map(DisputeProperties::withReopening);
  }

  @Provide
  Arbitrary<Dispute> disputes() {
    return policies()
        .flatMap(
            policy -> Arbitraries.longs().map(seed -> RandomDispute.of(policy, CALENDAR, seed)));
  }

  /** So that ends are left again. */
  private static EscalationPolicy withReopening(EscalationPolicy policy) {
    return policy.successor(policy.id(), Policies.IN_FORCE).reopenWithinDays(20).build();
  }

  private static LocalDate lastDay(Dispute dispute) {
    return dispute.history().get(dispute.history().size() - 1).at().day();
  }

  private static LocalDate firstDay(Dispute dispute) {
    return dispute.history().get(0).at().day();
  }

  @Property
  void atMostOneLevelIsOpen(
      @ForAll @From("disputes") Dispute dispute, @ForAll @IntRange(max = 60) int after) {
    DisputeStatus status = dispute.asOf(lastDay(dispute).plusDays(after));

    long open = status.episodes().stream().filter(each -> each.left().isEmpty()).count();
    assertThat(open)
        .isEqualTo(
            status.stage().isOpen() && status.settledOn().isEmpty() && !isLapsed(status) ? 1 : 0);
  }

  /** Its level was left with the agreement. */
  private static boolean isLapsed(DisputeStatus status) {
    return status.stage() == Stage.ACTIONS_LAPSED
        || (status.stage() == Stage.PAUSED
            && status.episodes().get(status.episodes().size() - 1).left().isPresent());
  }

  @Property
  void theLevelFallsByAReopeningOnly(
      @ForAll @From("disputes") Dispute dispute, @ForAll @IntRange(max = 60) int after) {
    DisputeStatus status = dispute.asOf(lastDay(dispute).plusDays(after));
    List<LocalDate> reopened =
        dispute.history().stream()
            .filter(event -> event.kind() == Kind.REOPENED)
            .map(event -> event.at().day())
            .toList();

    for (int i = 1; i < status.episodes().size(); i++) {
      StageEpisode before = status.episodes().get(i - 1);
      StageEpisode next = status.episodes().get(i);
      assertThat(next.opened()).isAfterOrEqualTo(before.opened());
      if (!reopened.contains(next.opened())) {
        assertThat(next.level()).isGreaterThan(before.level());
      }
    }
    assertThat(status.isReopened()).isEqualTo(!reopened.isEmpty());
  }

  @Property
  void noDeadlineLiesBeforeItsStart(
      @ForAll @From("disputes") Dispute dispute, @ForAll @IntRange(max = 60) int after) {
    DisputeStatus status = dispute.asOf(lastDay(dispute).plusDays(after));

    for (StageEpisode episode : status.episodes()) {
      episode
          .deadline()
          .ifPresent(deadline -> assertThat(deadline.date()).isAfterOrEqualTo(episode.opened()));
    }
    status
        .totalDeadline()
        .ifPresent(total -> assertThat(total.date()).isAfterOrEqualTo(total.due().trigger()));
    assertThat(status.netDays()).isBetween(0, status.grossDays());
  }

  @Property
  void theDaysReachTheNumberOfALimitOnItsLastDay(
      @ForAll @IntRange(max = 300) int first, @ForAll boolean late) {
    for (String id : List.of("plain", "thirty", "beginning-with", "cut-off", "calendar-days")) {
      EscalationPolicy policy = Policies.named(id);
      LocalDate day = LocalDate.of(2026, 1, 1).plusDays(first);
      Moment opened = Moment.at(day, late ? LocalTime.of(18, 0) : LocalTime.NOON);
      Dispute dispute =
          Dispute.raise(
              policy, CALENDAR, new DisputeEvent.Opened(opened, Concern.about("DRIFT"), 1));
      DisputeDeadline own =
          dispute.asOf(day).totalDeadlines().stream()
              .filter(each -> each.due().rule().limit().equals(policy.total()))
              .max(Comparator.comparing(DisputeDeadline::date))
              .orElseThrow();

      assertThat(dispute.asOf(own.date()).grossDays())
          .as("%s under %s", day, id)
          .isEqualTo(NaiveClock.days(policy.total().orElseThrow()));
    }
  }

  @Property
  void replayingTheHistoryGivesTheSame(@ForAll @From("disputes") Dispute dispute) {
    List<DisputeEvent> history = dispute.history();
    Dispute replayed = Dispute.raise(dispute.policy(), CALENDAR, history.get(0));
    for (DisputeEvent event : history.subList(1, history.size())) {
      replayed = replayed.after(event);
    }

    assertThat(replayed).isEqualTo(dispute);
    assertThat(replayed.asOf(lastDay(dispute))).isEqualTo(dispute.asOf(lastDay(dispute)));
  }

  @Property
  void anyOrderOfTheSameEventsGivesTheSame(
      @ForAll @From("disputes") Dispute dispute, @ForAll long seed) {
    List<DisputeEvent> shuffled = new ArrayList<>(dispute.history());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Dispute.of(dispute.policy(), CALENDAR, shuffled)).isEqualTo(dispute);
  }

  /** Whatever was known first, if it is a dispute, and whatever came to be known together then. */
  @Property
  void whatBecomesKnownLaterAndTogetherGivesTheSame(
      @ForAll @From("disputes") Dispute dispute, @ForAll long seed) {
    Random random = new Random(seed);
    List<DisputeEvent> first = new ArrayList<>();
    List<DisputeEvent> second = new ArrayList<>();
    dispute.history().forEach(event -> (random.nextInt(3) == 0 ? second : first).add(event));
    Optional<Dispute> begun = begun(dispute.policy(), first);
    Assume.that(begun.isPresent());

    assertThat(begun.get().refusalOf(second)).isEmpty();
    assertThat(begun.get().after(second)).isEqualTo(dispute);
  }

  private static Optional<Dispute> begun(EscalationPolicy policy, List<DisputeEvent> events) {
    try {
      return events.isEmpty()
          ? Optional.empty()
          : Optional.of(Dispute.of(policy, CALENDAR, events));
    } catch (DisputeRefusedException e) {
      return Optional.empty();
    }
  }

  /** Times say more than days, so that nothing becomes impossible where they are not known. */
  @Property
  void whatFitsWithTimesFitsWithout(
      @ForAll @From("policies") EscalationPolicy policy, @ForAll long seed) {
    List<String> timed = RandomDispute.timed(policy, CALENDAR, seed);
    Random random = new Random(seed);
    boolean all = random.nextBoolean();
    List<DisputeEvent> events = new ArrayList<>();
    for (String statement : timed) {
      events.add(
          DisputeNotation.event(
              all || random.nextBoolean() ? statement.replaceFirst(" [0-9:]{5}", "") : statement));
    }
    Dispute dispute = Dispute.of(policy, CALENDAR, events);
    Collections.shuffle(events, random);

    assertThat(Dispute.of(policy, CALENDAR, events)).isEqualTo(dispute);
  }

  /** What is known on a day tells where it stood, however much happened later. */
  @Property
  void laterEventsDoNotChangeWhatStoodBefore(
      @ForAll @From("disputes") Dispute dispute, @ForAll @IntRange(max = 100) int percent) {
    int days = (int) (lastDay(dispute).toEpochDay() - firstDay(dispute).toEpochDay());
    LocalDate asOf = firstDay(dispute).plusDays((long) days * percent / 100);

    assertThat(Dispute.of(dispute.policy(), CALENDAR, knownOn(asOf, dispute)).asOf(asOf))
        .isEqualTo(dispute.asOf(asOf));
  }

  @Property
  void anEndIsFinalButForAReopening(@ForAll @From("disputes") Dispute dispute, @ForAll long seed) {
    LocalDate day = lastDay(dispute).plusDays(1);
    DisputeStatus status = dispute.asOf(day);
    Assume.that(status.stage().isEnd());

    for (int i = 0; i < 20; i++) {
      DisputeEvent event = RandomDispute.event(dispute.policy(), day, seed + i);
      if (event.kind() != Kind.REOPENED && dispute.refusalOf(event).isEmpty()) {
        assertThat(dispute.after(event).asOf(day).stage())
            .as("%s", event)
            .isEqualTo(status.stage());
      }
    }
  }

  /** From one day to the next a stage moves as the table says, by an event or by time alone. */
  @Property
  void everyMoveStandsInTheTable(@ForAll @From("disputes") Dispute dispute) {
    Stage before = Stage.NOT_RAISED;
    LocalDate day = firstDay(dispute).minusDays(1);
    while (day.isBefore(lastDay(dispute).plusDays(40))) {
      day = day.plusDays(1);
      Stage stage = dispute.asOf(day).stage();
      List<DisputeEvent> known = knownOn(day, dispute);
      DisputeEvent last = known.get(known.size() - 1);
      if (!last.at().day().equals(day)) {
        assertThat(withTime(before)).as("from %s", before).contains(stage);
      } else if (known.stream().map(event -> event.at().day()).distinct().count() == known.size()) {
        // Of several on one day nobody knows the order before the next ones are told.
        assertThat(
                withTime(before).stream()
                    .flatMap(now -> TransitionTable.targets(now, last.kind()).stream())
                    .flatMap(next -> withTime(next).stream()))
            .as("from %s by %s", before, last)
            .contains(stage);
      }
      before = stage;
    }
  }

  private static List<DisputeEvent> knownOn(LocalDate day, Dispute dispute) {
    return dispute.history().stream().filter(event -> !event.at().day().isAfter(day)).toList();
  }

  /** A pause may end, and the limit after it pass, on one day. */
  private static Set<Stage> withTime(Stage stage) {
    Set<Stage> reached = new HashSet<>(Set.of(stage));
    for (int i = 0; i < 2; i++) {
      Set.copyOf(reached).forEach(each -> reached.addAll(TransitionTable.byTime(each)));
    }
    return reached;
  }

  /** The naive oracle walks day by day, and knows nothing of limits made longer. */
  @Property
  void deadlinesAreThoseOfSomeoneWhoCountsOnFingers(
      @ForAll @From("disputes") Dispute dispute, @ForAll @IntRange(max = 60) int after) {
    DisputeStatus status = dispute.asOf(lastDay(dispute).plusDays(after));
    NaiveClock naive = new NaiveClock(dispute.policy(), CALENDAR);

    assertThat(status.stageDeadline().map(DisputeDeadline::date)).isEqualTo(naive.stageDue(status));
    if (status.settledOn().isEmpty()) {
      assertThat(status.totalDeadline().map(DisputeDeadline::date))
          .isEqualTo(naive.totalDue(dispute, status));
    }
  }
}
