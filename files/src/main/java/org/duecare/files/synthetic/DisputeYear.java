package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duecare.calendar.WorkingDayCalendar;

/**
 * What Walsall's reviewing officers reported of the disputes from April 2022 to March 2023
 * (paragraphs 7.2 and 7.3 of their annual report): how many there were, and about what.
 */
final class DisputeYear {

  static final LocalDate FIRST_DAY = LocalDate.of(2022, 4, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2023, 3, 31);

  /** The counts of the fifteen themes, in the order in which the policy has them. */
  private static final int[] OF_EACH_THEME = {39, 28, 17, 14, 10, 10, 5, 5, 3, 2, 2, 2, 1, 1, 40};

  private final List<LocalDate> workingDays;

  DisputeYear(WorkingDayCalendar calendar) {
    workingDays =
        FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).filter(calendar::isWorkingDay).toList();
  }

  static int disputes() {
    return Arrays.stream(OF_EACH_THEME).sum();
  }

  /** The themes of the disputes, each as often as reported, in an order that is drawn. */
  static List<String> themes(List<String> ids, Draw draw) {
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

  /** The working days, in order, on which the disputes are opened. */
  List<LocalDate> openingDays(Draw draw) {
    return IntStream.range(0, disputes())
        .mapToObj(dispute -> workingDays.get(draw.below(workingDays.size())))
        .sorted()
        .toList();
  }
}
