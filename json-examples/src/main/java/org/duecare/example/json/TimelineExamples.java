package org.duecare.example.json;

import static org.duecare.example.json.ObligationExamples.AS_OF;
import static org.duecare.example.json.ObligationExamples.ENGLAND;
import static org.duecare.example.json.ObligationExamples.HISTORY;
import static org.duecare.example.json.ObligationExamples.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Direction;
import org.duecare.core.crosscheck.DateCheck;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.timeline.DirectedTimeline;
import org.duecare.core.timeline.MovedObligation;
import org.duecare.core.timeline.StatutoryTimeline;

/** All obligations of a child in order, and what is held against them. */
public final class TimelineExamples {

  private TimelineExamples() {}

  /** The examples. */
  public static List<Example> all() {
    StatutoryTimeline timeline = ENGLAND.timeline(HISTORY, AS_OF);
    StatutoryTimeline reviews = timeline.about(Duty.SECOND_REVIEW, Duty.REVIEW);
    DirectedTimeline directed =
        DirectedTimeline.of(reviews, List.of(next(reviews), ExplanationExamples.direction()));
    List<MovedObligation> moved =
        ENGLAND
            .withCalendar(ENGLAND.calendar().withClosure(START.plusDays(10), "closed"))
            .movedSince(ENGLAND, HISTORY, START.plusDays(1));
    return List.of(
        Example.of("timeline", timeline.reviews()),
        Example.of("timeline", timeline),
        Example.of(
            "timeline",
            "StatutoryTimeline-part",
            StatutoryTimeline.class,
            reviews.dueIn(DateSpan.closed(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 12, 31)))),
        Example.of("timeline", directed),
        Example.of(
            "timeline",
            directed.obligations().stream()
                .filter(each -> each.inEffect().isPresent())
                .findFirst()
                .orElseThrow()),
        Example.of("timeline", moved.get(0)),
        Example.of(
            "timeline",
            "MovedObligation-new",
            MovedObligation.class,
            MovedObligation.recorded(
                Optional.empty(), moved.get(0).after(), moved.get(0).explanation())),
        Example.of("crosscheck", ExplanationExamples.approximation()),
        Example.of("crosscheck", check(reviews)));
  }

  private static Direction next(StatutoryTimeline reviews) {
    DueDate due = reviews.next().flatMap(next -> next.due()).orElseThrow();
    return Direction.about(due.rule().id(), due.trigger())
        .setting(due.date().plusDays(5))
        .by(Direction.Author.REVIEWING_OFFICER, AS_OF)
        .because("the hearing comes first")
        .build();
  }

  /** A system that counts 182 days for six months. */
  private static DateCheck check(StatutoryTimeline reviews) {
    return DateCheck.of(
            reviews,
            each ->
                each.due().filter(due -> each.isPending()).map(due -> due.trigger().plusDays(182)))
        .get(0);
  }
}
