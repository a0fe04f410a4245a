package org.duecare.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One bank holiday of one division: the day, its name, what makes it a holiday, and since when that
 * has been public. A substitute day carries the name of the holiday it stands for; that it is a
 * substitute is said by {@link #kind()}. Immutable and thread-safe.
 */
public final class BankHoliday {
  private final LocalDate date;
  private final String name;
  private final Division division;
  private final BankHolidayKind kind;
  private final String source;
  private final Certainty certainty;
  private final @Nullable LocalDate firstPublished;
  private final @Nullable LocalDate withdrawn;

  private BankHoliday(
      LocalDate date,
      String name,
      Division division,
      BankHolidayKind kind,
      String source,
      Certainty certainty,
      @Nullable LocalDate firstPublished,
      @Nullable LocalDate withdrawn) {
    this.date = date;
    this.name = name;
    this.division = division;
    this.kind = kind;
    this.source = source;
    this.certainty = certainty;
    this.firstPublished = firstPublished;
    this.withdrawn = withdrawn;
  }

  /**
   * A published bank holiday of which it is not recorded when it was first published.
   *
   * @param date the day
   * @param name the name, such as {@code Good Friday}, not blank
   * @param division the division that keeps it
   * @param kind what makes it a bank holiday
   * @param source the authority for it, such as the Act or the proclamation, not blank
   * @return the bank holiday
   * @throws IllegalArgumentException if the name or the source is blank
   */
  public static BankHoliday of(
      LocalDate date, String name, Division division, BankHolidayKind kind, String source) {
    return of(date, name, division, kind, source, Certainty.PUBLISHED);
  }

  /**
   * A bank holiday, published or projected, of which it is not recorded when it was first
   * published.
   *
   * @param date the day
   * @param name the name, such as {@code Good Friday}, not blank
   * @param division the division that keeps it
   * @param kind what makes it a bank holiday
   * @param source the authority for it, such as the Act or the proclamation, not blank
   * @param certainty whether it is published or only projected from the rules
   * @return the bank holiday
   * @throws IllegalArgumentException if the name or the source is blank
   */
  public static BankHoliday of(
      LocalDate date,
      String name,
      Division division,
      BankHolidayKind kind,
      String source,
      Certainty certainty) {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(certainty, "certainty");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "bank holiday on " + date + " has a blank name: it must hold a character");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "bank holiday on " + date + " has a blank source: it must hold a character");
    }
    return new BankHoliday(date, name, division, kind, source, certainty, null, null);
  }

  /**
   * The same bank holiday, first published on a day.
   *
   * @param day the first day on which the list held it
   * @return the changed copy
   * @throws IllegalArgumentException if it was withdrawn before that day
   */
  public BankHoliday withFirstPublished(LocalDate day) {
    Objects.requireNonNull(day, "day");
    checkOrder(day, withdrawn);
    return new BankHoliday(date, name, division, kind, source, certainty, day, withdrawn);
  }

  /**
   * The same bank holiday, withdrawn on a day.
   *
   * @param day the first day on which the list no longer held it
   * @return the changed copy
   * @throws IllegalArgumentException if it was first published after that day
   */
  public BankHoliday withWithdrawn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    checkOrder(firstPublished, day);
    return new BankHoliday(date, name, division, kind, source, certainty, firstPublished, day);
  }

  private void checkOrder(@Nullable LocalDate published, @Nullable LocalDate taken) {
    if (published != null && taken != null && taken.isBefore(published)) {
      throw new IllegalArgumentException(
          "bank holiday on "
              + date
              + " withdrawn before it was published: published "
              + published
              + ", withdrawn "
              + taken);
    }
  }

  /**
   * The day.
   *
   * @return the day that is a bank holiday
   */
  public LocalDate date() {
    return date;
  }

  /**
   * The name as the government's list spells it, with a plain apostrophe.
   *
   * @return the name, such as {@code New Year's Day}
   */
  public String name() {
    return name;
  }

  /**
   * The division that keeps it.
   *
   * @return the division
   */
  public Division division() {
    return division;
  }

  /**
   * What makes it a bank holiday.
   *
   * @return the kind
   */
  public BankHolidayKind kind() {
    return kind;
  }

  /**
   * The authority for it.
   *
   * @return the Act, proclamation or list, as text
   */
  public String source() {
    return source;
  }

  /**
   * Whether it is published or only projected from the rules.
   *
   * @return the certainty
   */
  public Certainty certainty() {
    return certainty;
  }

  /**
   * The first day on which the government's list held it.
   *
   * @return the day, or empty where that is not recorded; it then counts as always known
   */
  public Optional<LocalDate> firstPublished() {
    return Optional.ofNullable(firstPublished);
  }

  /**
   * The first day on which the government's list no longer held it, though it held its year.
   *
   * @return the day, or empty if it was never withdrawn
   */
  public Optional<LocalDate> withdrawn() {
    return Optional.ofNullable(withdrawn);
  }

  boolean isKnownOn(LocalDate day) {
    return (firstPublished == null || !firstPublished.isAfter(day))
        && (withdrawn == null || withdrawn.isAfter(day));
  }

  /** The same bank holiday as it looked before anybody knew that it would be withdrawn. */
  BankHoliday notWithdrawn() {
    return withdrawn == null
        ? this
        : new BankHoliday(date, name, division, kind, source, certainty, firstPublished, null);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof BankHoliday other
        && date.equals(other.date)
        && name.equals(other.name)
        && division == other.division
        && kind == other.kind
        && source.equals(other.source)
        && certainty == other.certainty
        && Objects.equals(firstPublished, other.firstPublished)
        && Objects.equals(withdrawn, other.withdrawn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, name, division, kind, source, certainty, firstPublished, withdrawn);
  }

  /** The bank holiday as {@code 2026-04-03 Good Friday (england-and-wales, COMMON_LAW)}. */
  @Override
  public String toString() {
    return date + " " + name + " (" + division.slug() + ", " + kind + ")";
  }
}
