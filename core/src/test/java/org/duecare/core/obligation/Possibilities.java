package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * What the library says about an obligation, and what the naive judge says about it in every world
 * that fits the facts.
 *
 * @param obligation the library's answer
 * @param lines the same obligation in the worlds; never empty
 */
record Possibilities(Obligation obligation, Set<Line> lines) {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final NaiveJudge JUDGE = new NaiveJudge(CALENDAR::isWorkingDay);
  private static final NaiveJudge UNAWARE_OF_2020 = JUDGE.unawareOf2020();
  private static final LocalDate LAST_DAY_OF_2020_WINDOW = LocalDate.of(2020, 9, 25);

  /** The obligations of regulation 33(1) and (2) that the facts raise. */
  static List<Possibilities> of(Facts facts) {
    List<FittingWorlds.World> worlds = new FittingWorlds(facts, JUDGE).all();
    List<List<Line>> judged = judged(worlds, facts, JUDGE);
    List<List<Line>> withoutRelaxation = judged(worlds, facts, UNAWARE_OF_2020);
    List<Possibilities> all = new ArrayList<>();
    for (Obligation obligation : facts.obligations()) {
      if (Line.of(obligation).isOrdinary()) {
        Set<Line> possible = new HashSet<>();
        for (int i = 0; i < worlds.size(); i++) {
          boolean mayLieAfterTheWindow =
              obligation
                  .limitBetween()
                  .filter(span -> span.last().isAfter(LAST_DAY_OF_2020_WINDOW))
                  .isPresent();
          List<Line> lines = mayLieAfterTheWindow ? withoutRelaxation.get(i) : judged.get(i);
          @Nullable Line line = line(obligation, worlds.get(i), lines);
          if (line != null) {
            possible.add(line);
          }
        }
        all.add(new Possibilities(obligation, possible));
      }
    }
    return all;
  }

  private static List<List<Line>> judged(
      List<FittingWorlds.World> worlds, Facts facts, NaiveJudge judge) {
    return worlds.stream().map(world -> judge.judge(world.care(), facts.asOf())).toList();
  }

  /**
   * The line of the same obligation; null where its review belongs to an earlier period of care.
   */
  private static @Nullable Line line(
      Obligation obligation, FittingWorlds.World world, List<Line> lines) {
    if (isPresumed(obligation)) {
      return lines.get(0);
    }
    @Nullable Review review = obligation.review().orElse(null);
    if (review == null) {
      return lines.get(lines.size() - 1);
    }
    int index = world.given().indexOf(review);
    return index < 0 ? null : lines.get(index);
  }

  boolean isPresumed() {
    return isPresumed(obligation);
  }

  private static boolean isPresumed(Obligation obligation) {
    return obligation.missingFact().filter(MissingFact.FIRST_REVIEW_PRESUMED::equals).isPresent();
  }

  /** Whether the limit counts from the opening of a review whose opening is not recorded. */
  boolean dependsOnAnUnknownOpening() {
    return obligation.previous().filter(Obligation::openingUnknown).isPresent();
  }

  /** Every different value that a column has in the worlds. */
  <T extends @Nullable Object> Set<T> values(Function<Line, T> column) {
    Set<T> values = new HashSet<>();
    lines.forEach(line -> values.add(column.apply(line)));
    return values;
  }

  /** The answer, and some of the lines that it has in the worlds. */
  @Override
  public String toString() {
    return Line.text(List.of(obligation))
        + " "
        + obligation.limitBetween()
        + ", in the worlds for example "
        + lines.stream().limit(10).toList();
  }
}
