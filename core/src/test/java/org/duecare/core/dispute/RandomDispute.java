package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duecare.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/** A dispute that somebody led at random: what was refused on the way is left out. */
final class RandomDispute {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int ATTEMPTS = 120;
  private static final int ENOUGH = 14;

  private static final List<String> BEGINNINGS =
      List.of("raised", "opened at 1", "opened at 1", "cafcass CONSIDERED");

  private static final List<String> STEPS =
      List.of(
          "opened at LEVEL, because danger",
          "answered at LEVEL",
          "answered at LEVEL",
          "to level LEVEL, because danger",
          "to level LEVEL, by head of quality",
          "accepted",
          "accepted, do PLAN by 2026-04-01",
          "done",
          "not done",
          "paused, because leave",
          "resumed",
          "opened again at LEVEL");

  /** Rare, so that there is something to follow. */
  private static final List<String> RARE =
      List.of(
          "withdrawn, because error",
          "child ceased",
          "raised",
          "raised",
          "resolved informally",
          "cafcass CONSIDERED",
          "cafcass REFERRED",
          "cafcass DECLINED");

  private final EscalationPolicy policy;
  private final Random random;

  private RandomDispute(EscalationPolicy policy, long seed) {
    this.policy = policy;
    random = new Random(seed);
  }

  static Dispute of(EscalationPolicy policy, WorkingDayCalendar calendar, long seed) {
    return new RandomDispute(policy, seed).lead(calendar);
  }

  /** Events with a time each, in order, that a dispute takes; on each day there may be several. */
  static List<String> timed(EscalationPolicy policy, WorkingDayCalendar calendar, long seed) {
    RandomDispute random = new RandomDispute(policy, seed);
    List<String> taken = new ArrayList<>();
    LocalTime time = LocalTime.of(7, 0);
    LocalDate day = FIRST.plusDays(random.random.nextInt(365));
    @Nullable Dispute dispute = null;
    for (int i = 0; i < ATTEMPTS && taken.size() < ENOUGH; i++) {
      String statement =
          day + " " + time + " " + (dispute == null ? random.beginning() : random.step());
      DisputeEvent event = DisputeNotation.event(statement);
      if (dispute == null || dispute.refusalOf(event).isEmpty()) {
        dispute = dispute == null ? Dispute.raise(policy, calendar, event) : dispute.after(event);
        taken.add(statement);
        // Before any cut-off, so that a time that is not known changes no deadline.
        time = time.plusMinutes(30);
      }
      if (random.random.nextInt(6) == 0) {
        day = day.plusDays(1 + random.random.nextInt(8));
        time = LocalTime.of(7, 0);
      }
    }
    return taken;
  }

  private String beginning() {
    return policy.informal().isEmpty() ? "opened at 1" : oneOf(BEGINNINGS);
  }

  private Dispute lead(WorkingDayCalendar calendar) {
    LocalDate day = FIRST.plusDays(random.nextInt(365));
    Dispute dispute =
        Dispute.raise(policy, calendar, DisputeNotation.event(day + " " + beginning()));
    for (int i = 0; i < ATTEMPTS && dispute.history().size() < ENOUGH; i++) {
      DisputeEvent event = DisputeNotation.event(day + " " + step());
      Optional<DisputeRefusedException> refused = dispute.refusalOf(event);
      dispute = refused.isPresent() ? dispute : dispute.after(event);
      if (random.nextInt(4) == 0) {
        day = day.plusDays(random.nextInt(9));
      }
    }
    return dispute;
  }

  /** An event of any kind on a day. */
  static DisputeEvent event(EscalationPolicy policy, LocalDate day, long seed) {
    RandomDispute random = new RandomDispute(policy, seed);
    return DisputeNotation.event(day + " " + random.step());
  }

  private String step() {
    return oneOf(random.nextInt(20) == 0 ? RARE : STEPS)
        .replace("LEVEL", String.valueOf(1 + random.nextInt(policy.levels().size())));
  }

  private String oneOf(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
