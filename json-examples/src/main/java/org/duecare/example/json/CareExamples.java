package org.duecare.example.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Direction;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.reading.LeapDayBirthday;

/** The facts of a child's care. */
public final class CareExamples {

  private static final LocalDate START = LocalDate.of(2024, 1, 8);
  private static final LocalDate MOVED = LocalDate.of(2024, 4, 2);
  private static final LocalDate END = LocalDate.of(2024, 9, 30);

  private CareExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of("care", ChildId.of("C1")),
        Example.of(
            "care",
            Review.openedAndCompleted(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 3))
                .withParticipation(Participation.ATTENDED_AND_SPOKE)),
        review("bare", Review.heldOn(MOVED)),
        review("first-meeting", Review.firstMeetingOn(MOVED)),
        review("last-meeting", Review.lastMeetingOn(MOVED)),
        review("adjourned", Review.adjourned(MOVED)),
        Example.of("care", episode().endingOn(MOVED).inNewPlacement()),
        Example.of("care", "CareEpisode-same-placement", CareEpisode.class, same()),
        Example.of("care", "CareEpisode-bare", CareEpisode.class, episode()),
        Example.of("care", period()),
        Example.of("care", "PeriodOfCare-bare", PeriodOfCare.class, PeriodOfCare.startingOn(START)),
        Example.of(
            "care",
            "PeriodOfCare-begun-before",
            PeriodOfCare.class,
            PeriodOfCare.begunBefore(START).endingOn(END, ReasonCeased.ADOPTED)),
        Example.of("care", PlacementPeriod.begunWith(List.of(episode().endingOn(MOVED), same()))),
        Example.of(
            "care",
            "PlacementPeriod-begun-before",
            PlacementPeriod.class,
            PlacementPeriod.begunBefore(List.of(episode()))),
        Example.of(
            "care",
            Direction.about("R33.2", START)
                .setting(MOVED)
                .by(Direction.Author.REVIEWING_OFFICER, LocalDate.of(2024, 1, 30))
                .because("the placement is new")
                .build()),
        Example.of("care", early().withReviewBy(LocalDate.of(2024, 6, 14))),
        Example.of("care", "EarlyReviewEvent-bare", EarlyReviewEvent.class, early()),
        Example.of(
            "care",
            CareEvent.of(CareEventKind.REVIEW_DECISIONS_SENT, MOVED).forReviewHeldOn(START)),
        Example.of(
            "care", "CareEvent-bare", CareEvent.class, CareEvent.of(CareEventKind.VISIT, MOVED)),
        Example.of("care", Doubt.from(START, "a row was refused").until(MOVED)),
        Example.of(
            "care", "Doubt-bare", Doubt.class, Doubt.aboutEverything("rows contradict each other")),
        Example.of(
            "care",
            "Doubt-review-day",
            Doubt.class,
            Doubt.aboutTheDayOfAReview("a date is not one")),
        Example.of("care", history()),
        Example.of(
            "care", "CareHistory-bare", CareHistory.class, CareHistory.builder(id()).build()));
  }

  /** Everything that a history may hold. */
  public static CareHistory history() {
    return CareHistory.builder(id())
        .dateOfBirth(LocalDate.of(2008, 2, 29))
        .leapDayBirthday(LeapDayBirthday.ON_28_FEBRUARY)
        .period(period())
        .period(PeriodOfCare.startingOn(LocalDate.of(2025, 3, 3)))
        .review(Review.heldOn(LocalDate.of(2024, 2, 2)))
        .review(Review.heldOn(LocalDate.of(2024, 4, 26)))
        .earlyReviewEvent(early())
        .event(CareEventKind.PLACEMENT_PLAN_PREPARED, LocalDate.of(2024, 1, 9))
        .event(CareEventKind.VISIT, LocalDate.of(2024, 1, 12))
        .event(CareEventKind.VISIT, LocalDate.of(2024, 2, 20))
        .event(
            CareEvent.of(CareEventKind.REVIEW_DECISIONS_SENT, LocalDate.of(2024, 2, 6))
                .forReviewHeldOn(LocalDate.of(2024, 2, 2)))
        .completeRecordsOf(CareEventKind.VISIT)
        .doubt(Doubt.from(LocalDate.of(2025, 6, 1), "a row was refused"))
        .reviewsKnownFrom(LocalDate.of(2024, 1, 1))
        .withoutShortBreakReviews()
        .build();
  }

  private static ChildId id() {
    return ChildId.of("C1");
  }

  private static PeriodOfCare period() {
    return PeriodOfCare.startingOn(START)
        .begunAt(LocalTime.of(16, 30))
        .endingOn(END, ReasonCeased.RETURNED_HOME_AS_PLANNED)
        .endedAt(LocalTime.of(11, 0))
        .withEpisodes(List.of(episode(), same().endingOn(END)));
  }

  private static CareEpisode episode() {
    return CareEpisode.startingOn(START, LegalStatus.INTERIM_CARE_ORDER, Placement.FOSTER_OTHER);
  }

  private static CareEpisode same() {
    return CareEpisode.startingOn(MOVED, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_LONG_TERM)
        .inSamePlacement();
  }

  private static EarlyReviewEvent early() {
    return EarlyReviewEvent.arisingOn(
        EarlyReviewEvent.Ground.REVIEWING_OFFICER_ASKED, LocalDate.of(2024, 5, 20));
  }

  private static Example review(String name, Review review) {
    return Example.of("care", "Review-" + name, Review.class, review);
  }
}
