package org.duecare.benchmarks;

import java.time.LocalDate;

/** A process that makes one date and prints it: what every Java process costs. */
public final class EmptyMain {

  private EmptyMain() {}

  /**
   * Prints a date.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println(LocalDate.of(2026, 4, 1));
  }
}
