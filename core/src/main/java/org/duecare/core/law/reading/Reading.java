package org.duecare.core.law.reading;

/**
 * An answer to a question that the law leaves open, where the answer can change a date. Each
 * question is an enum, whose first constant is the mainstream reading.
 *
 * <p>Other questions may be added. Immutable and thread-safe.
 */
public sealed interface Reading
    permits StartDay,
        AccommodationStart,
        ReviewInSeveralMeetings,
        EarlyReview,
        AdjournedReview,
        LateReview,
        MonthLimitOnBankHoliday,
        MonthLimitAtWeekend,
        DaysBefore,
        WeeklyVisit,
        FirstReviewAfterPlacement,
        HealthAssessmentPeriod,
        TemporaryApproval,
        TwentyWorkingDaysLookedAfter,
        ThirteenWeeks,
        EndOfShortBreaks,
        AdoptionDisruption,
        AdoptionAndCareReviews,
        LeapDayBirthday,
        ScottishPlacement,
        ShortBreakDays,
        TwelveMonths,
        LateProclamation,
        PlacedInScotland,
        RemandOfLookedAfterChild,
        EndOfRemand,
        DisputeStart,
        TransferBetweenAuthorities {

  /**
   * The number of the question in the project's list of ambiguities.
   *
   * @return for example "A1"
   */
  String number();

  /**
   * The name of the answer.
   *
   * @return the name of the constant
   */
  String name();

  /**
   * The place of the answer among those to its question.
   *
   * @return 0 for the mainstream reading
   */
  int ordinal();

  /**
   * Whether this is the mainstream reading, which is used unless another is chosen.
   *
   * @return true for the first answer to its question
   */
  default boolean isMainstream() {
    return ordinal() == 0;
  }
}
