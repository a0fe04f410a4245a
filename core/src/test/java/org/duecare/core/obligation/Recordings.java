package org.duecare.core.obligation;

import java.util.Optional;
import org.duecare.calendar.DateSpan;

/** Stores what an answer says and makes it again, by what is public only. */
public final class Recordings {

  private Recordings() {}

  /** The obligation as it would be read from where it was stored. */
  public static Obligation of(Obligation from) {
    RecordedObligation to =
        RecordedObligation.of(from.asOf(), from.duty(), from.outcome(), from.explanation())
            .readings(from.readings());
    from.period().ifPresent(to::period);
    from.periodEnd().ifPresent(to::periodEnd);
    from.ending().ifPresent(to::ending);
    from.sequence().ifPresent(to::sequence);
    from.rule().ifPresent(to::rule);
    from.trigger().ifPresent(day -> to.trigger(day, from.triggerBasis()));
    from.previous().map(Recordings::of).ifPresent(to::previous);
    from.due().map(Recordings::of).ifPresent(to::due);
    from.limitBetween()
        .map(it -> DateSpan.closed(it.first(), it.last()))
        .ifPresent(to::limitBetween);
    from.review().ifPresent(to::review);
    from.doneOn().ifPresent(to::doneOn);
    from.relaxation().ifPresent(to::relaxation);
    from.missingFact().ifPresent(to::missingFact);
    from.step().ifPresent(to::step);
    from.ofReviewHeldOn().ifPresent(to::ofReviewHeldOn);
    if (from.isOwedToTheEnd()) {
      to.owedToTheEnd();
    }
    if (from.openedInTimeAndCompletedAfterAdjournment()) {
      to.openedInTimeAndCompletedAfterAdjournment();
    }
    return to.build();
  }

  /** The due date as it would be read from where it was stored. */
  public static DueDate of(DueDate from) {
    return DueDate.recorded(
        from.rule(),
        from.trigger(),
        from.date(),
        from.certainty(),
        from.planBy(),
        from.explanation());
  }

  /** The eligibility as it would be read from where it was stored. */
  static Eligibility of(Eligibility from) {
    return Eligibility.recorded(
        from.asOf(),
        from.finding(),
        from.eligibleFromBetween(),
        from.daysCounted(),
        from.missingFact(),
        from.explanation());
  }

  /** The requirement as it would be read from where it was stored. */
  static Requirement of(Requirement from) {
    return Requirement.recorded(
        from.obligations().stream().map(Recordings::of).toList(),
        Optional.of(from).flatMap(Requirement::limitByOtherReading));
  }
}
