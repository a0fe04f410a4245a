package org.duecare.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A list of bank holidays as the government publishes it for one division, ready to be merged by
 * {@link BankHolidays#merge}. It speaks of the years in which it has at least one day, and of no
 * other year. Immutable and thread-safe.
 *
 * @param division the division
 * @param listedOn the day on which the list was published or fetched
 * @param entries the days of the list, put in order of date; no day twice
 */
public record BankHolidayList(Division division, LocalDate listedOn, List<Entry> entries) {

  /**
   * One day of a published list, as it stands there. Immutable and thread-safe.
   *
   * @param date the day
   * @param title the name of the holiday, not blank
   * @param notes the remark beside it, such as {@code Substitute day}; may be empty
   */
  public record Entry(LocalDate date, String title, String notes) {

    /**
     * Checks the title; a curly apostrophe becomes a plain one, blanks around it are dropped.
     *
     * @param date the day
     * @param title the name of the holiday, not blank
     * @param notes the remark beside it, such as {@code Substitute day}; may be empty
     * @throws IllegalArgumentException if the title is blank
     */
    public Entry {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(notes, "notes");
      title = title.strip().replace('\u2019', '\'');
      if (title.isEmpty()) {
        throw new IllegalArgumentException(
            "bank holiday on " + date + " has a blank title: it must hold a character");
      }
    }
  }

  /**
   * Orders and checks the days.
   *
   * @param division the division
   * @param listedOn the day on which the list was published or fetched
   * @param entries the days of the list, put in order of date; no day twice
   * @throws IllegalArgumentException if a day is listed twice
   */
  public BankHolidayList {
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(listedOn, "listedOn");
    Objects.requireNonNull(entries, "entries");
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::date));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).date().equals(sorted.get(i - 1).date())) {
        throw new IllegalArgumentException(
            "bank holiday listed twice: " + sorted.get(i).date() + " in " + division.slug());
      }
    }
    entries = List.copyOf(sorted);
  }

  /**
   * The years that the list speaks of.
   *
   * @return each year in which it has at least one day, in order
   */
  public SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    entries.forEach(entry -> years.add(entry.date().getYear()));
    return years;
  }

  /** The entries as bank holidays, first published by this list. */
  List<BankHoliday> holidays() {
    return entries.stream().map(this::holiday).toList();
  }

  private BankHoliday holiday(Entry entry) {
    String source = "Government list of bank holidays of " + listedOn;
    return BankHoliday.of(entry.date(), entry.title(), division, kindOf(entry), source)
        .withFirstPublished(listedOn);
  }

  /**
   * What makes a listed day a holiday. A list does not say, so the rules for its year do: the day
   * they give has their kind; another day under one of their names was moved; the rest stand alone.
   */
  private BankHolidayKind kindOf(Entry entry) {
    boolean substitute = entry.notes().toLowerCase(Locale.ROOT).contains("substitute");
    boolean moved = false;
    for (BankHoliday rule :
        BankingAndFinancialDealingsAct1971.holidays(division, entry.date().getYear())) {
      boolean sameName = entry.title().startsWith(rule.name());
      if (rule.date().equals(entry.date())) {
        return substitute && !sameName ? BankHolidayKind.SUBSTITUTE : rule.kind();
      }
      moved |= sameName;
    }
    if (moved) {
      return BankHolidayKind.MOVED;
    }
    return substitute ? BankHolidayKind.SUBSTITUTE : BankHolidayKind.ONE_OFF;
  }
}
