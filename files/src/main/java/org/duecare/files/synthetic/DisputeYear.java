package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duecare.calendar.WorkingDayCalendar;

/**
 * How many disputes a year has, and about what. Of the year 2022-23 Walsall's reviewing officers
 * reported it (paragraphs 7.2 and 7.3 of their annual report); in any other year the number lies
 * near theirs, and each theme comes as often as there on average.
 */
final class DisputeYear {

  /** The policy is in force from the first day of the year that ends in this one. */
  static final int EARLIEST = 2023;

  /** The counts of the fifteen themes, in the order in which the policy has them. */
  private static final int[] OF_EACH_THEME = {39, 28, 17, 14, 10, 10, 5, 5, 3, 2, 2, 2, 1, 1, 40};

  private static final int REPORTED = Arrays.stream(OF_EACH_THEME).sum();

  /** Not from the report: by how many the number of another year differs at most. */
  private static final int MORE_OR_FEWER = 20;

  private final ReturnYear year;
  private final List<LocalDate> workingDays;

  DisputeYear(ReturnYear year, WorkingDayCalendar calendar) {
    this.year = year;
    workingDays =
        year.firstDay()
            .datesUntil(year.lastDay().plusDays(1))
            .filter(calendar::isWorkingDay)
            .toList();
  }

  /** The themes of the disputes in an order that is drawn. */
  List<String> themes(List<String> ids, Draw draw) {
    return year.ending() == EARLIEST ? asReported(ids, draw) : like(ids, draw);
  }

  private static List<String> asReported(List<String> ids, Draw draw) {
    List<String> themes = new ArrayList<>();
    for (int theme = 0; theme < OF_EACH_THEME.length; theme++) {
      for (int count = 0; count < OF_EACH_THEME[theme]; count++) {
        themes.add(ids.get(theme));
      }
    }
    for (int place = themes.size() - 1; place > 0; place--) {
      int other = draw.below(place + 1);
      themes.set(place, themes.set(other, themes.get(place)));
    }
    return themes;
  }

  private static List<String> like(List<String> ids, Draw draw) {
    Weights<String> weights = Weights.of(OF_EACH_THEME[0], ids.get(0));
    for (int theme = 1; theme < OF_EACH_THEME.length; theme++) {
      weights = weights.and(OF_EACH_THEME[theme], ids.get(theme));
    }
    int disputes = draw.between(REPORTED - MORE_OR_FEWER, REPORTED + MORE_OR_FEWER);
    List<String> themes = new ArrayList<>();
    while (themes.size() < disputes) {
      themes.add(weights.draw(draw));
    }
    return themes;
  }

  /** The working days, in order, on which so many disputes are opened. */
  List<LocalDate> openingDays(int disputes, Draw draw) {
    return IntStream.range(0, disputes)
        .mapToObj(dispute -> workingDays.get(draw.below(workingDays.size())))
        .sorted()
        .toList();
  }
}
