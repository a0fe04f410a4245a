package org.duecare.files.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a child should be placed for adoption, and what came of it.
 *
 * @param decided the day of the decision, in care and on or before the placement order
 * @param end the day on which the child was adopted or the decision given up
 * @param whyCeased why the decision no longer stands (REASON_PLACED_CEASED), blank if it led to
 *     adoption
 * @param matched the day of the match with the adopters, or null without adoption
 */
record AdoptionPlan(
    LocalDate decided, LocalDate end, String whyCeased, @Nullable LocalDate matched) {

  /** Marks the stream; any number does. */
  private static final long STREAM = 0x0AD1_0000L;

  private static final Weights<String> WHY_CEASED =
      Weights.of(60, "RD3").and(25, "RD1").and(15, "RD4");

  /** Of young children in proceedings, so many are not placed as the court makes no order. */
  private static final int NO_ORDER_PER_MILLE = 80;

  private static final int OLDEST_WITHOUT_ORDER = 6;

  /** The plans of a child, one for each period of care at most. */
  static List<AdoptionPlan> of(SyntheticChild child) {
    List<AdoptionPlan> plans = new ArrayList<>();
    Draw draw = child.draw(STREAM);
    for (CareOutline outline : child.fullCare()) {
      @Nullable AdoptionPlan plan = of(draw, outline, child.birth());
      if (plan != null) {
        plans.add(plan);
      }
    }
    return plans;
  }

  private static @Nullable AdoptionPlan of(Draw draw, CareOutline outline, LocalDate birth) {
    @Nullable LocalDate ordered = from(outline, "E1");
    @Nullable LocalDate proceedings = from(outline, "C1");
    if (ordered != null) {
      LocalDate decided = decided(outline, ordered.minusDays(draw.between(14, 100)));
      return outline.ending() == Ending.ADOPTED
          ? adopted(draw, outline, decided, ordered)
          : givenUp(draw, outline, decided, ordered);
    }
    if (outline.course() != CareCourse.PROCEEDINGS
        || proceedings == null
        || Ages.hasReached(OLDEST_WITHOUT_ORDER, birth, proceedings)
        || !draw.perMille(NO_ORDER_PER_MILLE)) {
      return null;
    }
    LocalDate hearing = after(outline, proceedings);
    LocalDate decided = decided(outline, hearing.minusDays(draw.between(14, 80)));
    return new AdoptionPlan(decided, hearing, "RD2", null);
  }

  private static AdoptionPlan adopted(
      Draw draw, CareOutline outline, LocalDate decided, LocalDate ordered) {
    LocalDate placed = outline.adoptiveFrom() == null ? outline.end() : outline.adoptiveFrom();
    int days = (int) Math.min(60, ChronoUnit.DAYS.between(ordered, placed));
    return new AdoptionPlan(
        decided, outline.end(), "", placed.minusDays(draw.between(days / 6, days)));
  }

  private static AdoptionPlan givenUp(
      Draw draw, CareOutline outline, LocalDate decided, LocalDate ordered) {
    LocalDate revoked = after(outline, ordered);
    int days = (int) Math.min(90, ChronoUnit.DAYS.between(ordered, revoked));
    return new AdoptionPlan(
        decided, revoked.minusDays(draw.between(0, days)), WHY_CEASED.draw(draw), null);
  }

  /** A decision is made on a weekday, and of a child in care. */
  private static LocalDate decided(CareOutline outline, LocalDate day) {
    LocalDate weekday = day;
    while (weekday.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      weekday = weekday.minusDays(1);
    }
    return weekday.isBefore(outline.start()) ? outline.start() : weekday;
  }

  private static @Nullable LocalDate from(CareOutline outline, String status) {
    for (LegalStretch stretch : outline.legal()) {
      if (stretch.status().equals(status)) {
        return stretch.from();
      }
    }
    return null;
  }

  /** The day on which the status that holds from a day gives way to another, or care ends. */
  private static LocalDate after(CareOutline outline, LocalDate from) {
    for (LegalStretch stretch : outline.legal()) {
      if (stretch.from().isAfter(from)) {
        return stretch.from();
      }
    }
    return outline.end();
  }
}
