package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Draws the reviews of a period of care. Most are held up to three weeks before their limit, about
 * one in twenty after it, and a few not at all.
 *
 * <p>The limits of regulation 33 are typed in here a second time, and on purpose not taken from the
 * engine, so that either can show a fault of the other.
 */
final class ReviewCadence {

  private static final int WORKING_DAYS_TO_FIRST = 20;
  private static final int MONTHS_TO_SECOND = 3;
  private static final int MONTHS_TO_LATER = 6;

  /** Adoption Agencies Regulations 2005 regulation 36(3)(a): four weeks after placement. */
  private static final int WEEKS_TO_FIRST_AFTER_PLACEMENT = 4;

  /** With the reviews never held this makes 1 in 20 late, as in Walsall in 2022-23 (5.3%). */
  private static final int LATE_PER_MILLE = 47;

  private static final int NEVER_HELD_PER_MILLE = 4;
  private static final int ON_ANY_DAY_PER_MILLE = 10;
  private static final int DAYS_OF_WORK_A_WEEK = 5;
  private static final int WELL_BEFORE_PER_MILLE = 100;

  private static final Spread DAYS_LATE = Spread.ofDays(1, 2, 5, 9, 16, 28, 45);
  private static final Spread DAYS_BEFORE = Spread.ofDays(0, 2, 5, 9, 14, 21);
  private static final Spread DAYS_WELL_BEFORE = Spread.ofDays(22, 28, 40, 60);

  private final Draw draw;
  private final WorkingDayCalendar calendar;

  ReviewCadence(Draw draw, WorkingDayCalendar calendar) {
    this.draw = draw;
    this.calendar = calendar;
  }

  /** The reviews of a period of care, all after its first day and before its end. */
  List<HeldReview> of(CareOutline outline, LocalDate birth) {
    if (outline.course() == CareCourse.SHORT_BREAKS) {
      return List.of();
    }
    List<LocalDate> days = new ArrayList<>();
    @Nullable LocalDate placed = outline.adoptiveFrom();
    LocalDate until = placed == null ? outline.end() : placed;
    hold(days, calendar.plusWorkingDays(outline.start(), WORKING_DAYS_TO_FIRST), until);
    if (outline.course() == CareCourse.REMAND && days.isEmpty()) {
      holdBeforeRemandEnds(days, outline);
    }
    if (placed != null) {
      List<LocalDate> after = new ArrayList<>();
      hold(after, placed.plusWeeks(WEEKS_TO_FIRST_AFTER_PLACEMENT), outline.end());
      days.addAll(after);
    }
    return days.stream()
        .map(day -> new HeldReview(day, TakingPart.code(draw, birth, day)))
        .toList();
  }

  private void hold(List<LocalDate> days, LocalDate firstLimit, LocalDate until) {
    LocalDate limit = firstLimit;
    while (true) {
      int months = days.isEmpty() ? MONTHS_TO_SECOND : MONTHS_TO_LATER;
      if (draw.perMille(NEVER_HELD_PER_MILLE)) {
        limit = limit.plusMonths(months);
        continue;
      }
      LocalDate day = dayFor(limit, days.isEmpty());
      if (!day.isBefore(until)) {
        return;
      }
      days.add(day);
      limit = day.plusMonths(months);
    }
  }

  /** Regulation 33(3)(c): no child leaves remand without a review. */
  private void holdBeforeRemandEnds(List<LocalDate> days, CareOutline outline) {
    LocalDate day = outline.end().minusDays(draw.between(1, 4));
    if (day.isAfter(outline.start())) {
      days.add(day);
    }
  }

  private LocalDate dayFor(LocalDate limit, boolean first) {
    if (draw.perMille(LATE_PER_MILLE)) {
      return calendar.nextOrSameWorkingDay(limit.plusDays(DAYS_LATE.draw(draw)));
    }
    boolean wellBefore = !first && draw.perMille(WELL_BEFORE_PER_MILLE);
    LocalDate day = limit.minusDays((wellBefore ? DAYS_WELL_BEFORE : DAYS_BEFORE).draw(draw));
    if (calendar.isWorkingDay(day) || draw.perMille(ON_ANY_DAY_PER_MILLE)) {
      return day;
    }
    // On any of the days of the week before: the last of them alone would make most days Fridays.
    return calendar.minusWorkingDays(day, draw.between(1, DAYS_OF_WORK_A_WEEK));
  }
}
