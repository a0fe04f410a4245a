package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.Locale;

/** The year of a return: 1 April to 31 March, both inclusive. */
record ReturnYear(int ending) {

  LocalDate firstDay() {
    return LocalDate.of(ending - 1, 4, 1);
  }

  LocalDate lastDay() {
    return LocalDate.of(ending, 3, 31);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** A day as a return writes it that is made on the last day: what is later is not yet known. */
  String known(LocalDate day) {
    return day.isAfter(lastDay()) ? "" : ReturnFolder.text(day);
  }

  /** The name that councils give such a year, for example 2023-24. */
  String folderName() {
    return String.format(Locale.ROOT, "%d-%02d", ending - 1, ending % 100);
  }
}
