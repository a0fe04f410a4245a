package org.duecare.example.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.StartDay;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Eligibility;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.JudgedHistory;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.RecordedObligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.obligation.ReviewStep;
import org.duecare.core.obligation.TriggerBasis;
import org.duecare.core.timeline.ReviewTimetable;

/** What is owed by when, what became of it and why. */
public final class ObligationExamples {

  static final CarePlanning ENGLAND = CarePlanning.england();
  static final LocalDate START = LocalDate.of(2024, 1, 8);
  static final LocalDate AS_OF = LocalDate.of(2024, 9, 2);

  /** A child with two reviews, the first held early and the second adjourned until it was late. */
  static final CareHistory HISTORY =
      CareHistory.builder(ChildId.of("C1"))
          .dateOfBirth(LocalDate.of(2008, 2, 29))
          .period(
              PeriodOfCare.startingOn(START)
                  .withEpisodes(
                      List.of(
                          CareEpisode.startingOn(
                              START, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER))))
          .review(Review.heldOn(LocalDate.of(2024, 1, 30)))
          .review(Review.openedAndCompleted(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 5, 10)))
          .build();

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private ObligationExamples() {}

  /** The examples. */
  public static List<Example> all() {
    ReviewTimetable reviews = ENGLAND.reviews(HISTORY, AS_OF);
    List<Obligation> obligations = reviews.obligations();
    DueDate due = ENGLAND.due("ENG-REV-1", START);
    return List.of(
        Example.of("obligation", due),
        Example.of("obligation", "DueDate-bare", DueDate.class, bareDueDate()),
        Example.of("obligation", new Ending(Ending.Cause.PLACEMENT, DAY)),
        Example.of("obligation", obligations.get(1)),
        Example.of("obligation", "Obligation-full", Obligation.class, full()),
        Example.of("obligation", "Obligation-bare", Obligation.class, bare()),
        Example.of("obligation", new ReviewStep(Trigger.BECAME_LOOKED_AFTER, DAY, 2)),
        Example.of(
            "obligation",
            "ReviewStep-open",
            ReviewStep.class,
            new ReviewStep(Trigger.BECAME_LOOKED_AFTER, LocalDate.MAX, 0)),
        Example.of("obligation", Requirement.of(obligations).get(2)),
        Example.of(
            "obligation",
            "Requirement-other-reading",
            Requirement.class,
            Requirement.recorded(List.of(bare()), Optional.of(DAY))),
        Example.of("obligation", new JudgedHistory(obligations, List.of(bare()))),
        Example.of("obligation", ENGLAND.eligibility(HISTORY, AS_OF)),
        Example.of("obligation", "Eligibility-bare", Eligibility.class, bareEligibility()),
        Example.of("obligation", ENGLAND.coverage(HISTORY, AS_OF)),
        Example.of("obligation", "Coverage-unknown", Coverage.class, unknownCoverage()));
  }

  private static Explanation explanation() {
    return new Explanation(List.of(new ExplanationStep.DueOnUnknownDay(Optional.empty())));
  }

  static DueDate bareDueDate() {
    return DueDate.recorded(
        LawExamples.BARE, DAY, DAY, Certainty.PROJECTED, Optional.empty(), explanation());
  }

  static Obligation bare() {
    return RecordedObligation.of(AS_OF, Duty.VISIT, Outcome.NOT_YET_DUE, explanation()).build();
  }

  private static Obligation full() {
    PeriodOfCare period =
        PeriodOfCare.startingOn(START).endingOn(AS_OF.minusDays(3), ReasonCeased.OTHER);
    return RecordedObligation.of(AS_OF, Duty.REVIEW, Outcome.UNKNOWN, explanation())
        .missingFact(MissingFact.WHETHER_PRACTICABLE)
        .rule(LawExamples.BARE)
        .trigger(DAY, TriggerBasis.PLANNED)
        .ofReviewHeldOn(DAY)
        .due(bareDueDate())
        .limitBetween(DateSpan.closed(DAY, DAY))
        .relaxation(LawExamples.RELAXATION)
        .review(Review.openedAndCompleted(DAY, DAY.plusDays(2)))
        .doneOn(DAY.plusDays(2))
        .openedInTimeAndCompletedAfterAdjournment()
        .ending(new Ending(Ending.Cause.CARE, AS_OF.minusDays(3)))
        .owedToTheEnd()
        .sequence(2)
        .step(new ReviewStep(Trigger.BECAME_LOOKED_AFTER, AS_OF, 1))
        .period(period)
        .periodEnd(AS_OF.minusDays(3))
        .readings(Readings.mainstream().with(StartDay.COUNTED))
        .previous(
            RecordedObligation.of(AS_OF, Duty.FIRST_REVIEW, Outcome.ON_TIME, explanation())
                .period(period)
                .sequence(1)
                .build())
        .build();
  }

  private static Eligibility bareEligibility() {
    return Eligibility.recorded(
        AS_OF,
        Eligibility.Finding.UNKNOWN,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(MissingFact.DATE_OF_BIRTH),
        explanation());
  }

  private static Coverage unknownCoverage() {
    return Coverage.recorded(
        AS_OF,
        Optional.empty(),
        Optional.empty(),
        Optional.of(MissingFact.DOUBTFUL_FACTS),
        Optional.of("two dates are given"),
        explanation());
  }
}
