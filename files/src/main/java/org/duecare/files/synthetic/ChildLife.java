package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;

/**
 * Draws children who are in care within a span of time.
 *
 * <p>Children come into care evenly over the 18 years before and over the span itself; whoever has
 * left before it is drawn again. What remains is the mix that is met on any day: many who have been
 * in care for long among those in care, many who leave soon among those who come.
 */
final class ChildLife {

  private static final int RETURNS_PER_MILLE = 180;
  private static final Spread AWAY = Spread.ofDays(3, 30, 100, 250, 500, 900);

  private final long seed;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final WorkingDayCalendar calendar;

  /** A span of time, both days inclusive. */
  ChildLife(long seed, LocalDate firstDay, LocalDate lastDay, WorkingDayCalendar calendar) {
    this.seed = seed;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.calendar = calendar;
  }

  /** The child of a number; the same for the same seed and span, whatever was asked before. */
  SyntheticChild child(int number) {
    Draw draw = Draw.ofChild(seed, number);
    LocalDate earliest = firstDay.minusYears(Ages.ADULT);
    int span = (int) ChronoUnit.DAYS.between(earliest, lastDay) + 1;
    while (true) {
      LocalDate start = earliest.plusDays(draw.below(span));
      CareCourse course = CareCourse.drawFirst(draw);
      LocalDate birth = start.minusDays(course.drawAgeInDays(draw));
      List<CareOutline> outlines = outlines(draw, course, start, birth);
      if (outlines.stream().anyMatch(outline -> outline.touches(firstDay, lastDay))) {
        return fullLife(number, draw, birth, outlines);
      }
    }
  }

  private static List<CareOutline> outlines(
      Draw draw, CareCourse course, LocalDate start, LocalDate birth) {
    if (course == CareCourse.SHORT_BREAKS) {
      return ShortBreaks.of(draw, start, birth);
    }
    List<CareOutline> outlines = new ArrayList<>();
    CareOutline outline = LegalPath.of(course, draw, start, birth);
    outlines.add(outline);
    while (outline.ending().mayReturn() && draw.perMille(RETURNS_PER_MILLE)) {
      LocalDate back = outline.end().plusDays(AWAY.draw(draw));
      if (Ages.hasReached(Ages.ADULT, birth, back.plusDays(1))) {
        break;
      }
      int years = (int) ChronoUnit.YEARS.between(birth, back);
      outline = LegalPath.of(CareCourse.drawReturning(draw, years), draw, back, birth);
      outlines.add(outline);
    }
    return outlines;
  }

  private SyntheticChild fullLife(
      int number, Draw draw, LocalDate birth, List<CareOutline> outlines) {
    CareCourse course = outlines.get(0).course();
    boolean boy = NationalMix.isBoy(draw, course);
    String ethnicity = NationalMix.ethnicity(draw, course);
    ReviewCadence cadence = new ReviewCadence(draw, calendar);
    List<Episode> episodes = new ArrayList<>();
    List<HeldReview> reviews = new ArrayList<>();
    for (CareOutline outline : outlines) {
      String need = NationalMix.need(draw, outline.course());
      List<Home.Stay> stays = PlacementPath.of(draw, outline, birth);
      episodes.addAll(EpisodeChain.of(draw, outline, stays, birth, need));
      reviews.addAll(cadence.of(outline, birth));
    }
    SideRecords side = new SideRecords(seed, number);
    return new SyntheticChild(
        seed,
        number,
        boy,
        birth,
        ethnicity,
        course == CareCourse.UNACCOMPANIED,
        outlines,
        episodes,
        reviews,
        side.workers(outlines),
        side.timesAway(episodes, birth));
  }
}
