package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period of care in outline: its legal statuses from the first day on, and its end.
 *
 * @param end the day on which care ends; the child is not looked after that night
 * @param adoptiveFrom the day on which the child is placed for adoption, or null
 */
record CareOutline(
    CareCourse course,
    List<LegalStretch> legal,
    LocalDate end,
    Ending ending,
    @Nullable LocalDate adoptiveFrom) {

  LocalDate start() {
    return legal.get(0).from();
  }

  String statusOn(LocalDate day) {
    String status = legal.get(0).status();
    for (LegalStretch stretch : legal) {
      if (stretch.from().isAfter(day)) {
        break;
      }
      status = stretch.status();
    }
    return status;
  }

  boolean touches(LocalDate firstDay, LocalDate lastDay) {
    return !end.isBefore(firstDay) && !start().isAfter(lastDay);
  }
}
