package org.duecare.files.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.duecare.calendar.WorkingDayCalendar;

/**
 * A made-up return on looked-after children (SSDA903) in the layout of the Department for
 * Education: the tables Header, Episodes and Reviews, on request all others of the year, with the
 * ages, legal statuses, placements and rhythm of reviews of England. For examples, tests and
 * benchmarks; nobody in it exists.
 *
 * <p>The same settings write the same bytes on every machine. A child is the same whether written
 * in folders of one year or as a complete history, and whatever the number of children.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Path> years = SyntheticReturn.ofChildren(200).withSeed(7).withYears(2024, 2026).writeTo(folder);
 * }</pre>
 */
public final class SyntheticReturn {

  /** With a seventh digit the identifiers have the ten characters that a return allows. */
  private static final int MOST_CHILDREN = 9_999_999;

  /** The first whole year under the regulations that the reviews follow. */
  static final int EARLIEST_YEAR = 2012;

  /** Care that begins in this year ends before the calendar does, in 2099. */
  static final int LATEST_YEAR = 2080;

  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

  private enum Scope {
    SINGLE_YEARS,
    COMPLETE_HISTORIES
  }

  /** What is written beside the tables Header, Episodes and Reviews as the Department has them. */
  enum Content {
    /** The other tables of the year. */
    RECORDS,
    /** How far from home each placement is, in Episodes. */
    DISTANCES
  }

  private final int children;
  private final long seed;
  private final ReturnYear firstYear;
  private final ReturnYear lastYear;
  private final Scope scope;
  private final Set<Content> contents;

  private SyntheticReturn(
      int children,
      long seed,
      ReturnYear firstYear,
      ReturnYear lastYear,
      Scope scope,
      Set<Content> contents) {
    this.children = children;
    this.seed = seed;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.scope = scope;
    this.contents = contents;
  }

  /**
   * A return of one year, ending 31 March 2026, with seed 1.
   *
   * @param children the number of children looked after on at least one day of the years of the
   *     return, 1 to 9999999
   * @return the return
   * @throws IllegalArgumentException if the number of children is not from 1 to 9999999
   */
  public static SyntheticReturn ofChildren(int children) {
    if (children < 1 || children > MOST_CHILDREN) {
      throw new IllegalArgumentException(
          "number of children out of range: " + children + "; 1 to " + MOST_CHILDREN + " allowed");
    }
    ReturnYear year = new ReturnYear(2026);
    return new SyntheticReturn(children, 1, year, year, Scope.SINGLE_YEARS, Set.of());
  }

  /**
   * The return of one council, of the size of Walsall: some 650 children looked after on each 31
   * March, in folders for the three years ending 2024, 2025 and 2026.
   *
   * @return the return
   */
  public static SyntheticReturn council() {
    return ofChildren(1520).withYears(2024, 2026).withRecords().withDistances();
  }

  /**
   * This return, with other children.
   *
   * @param seed any number; the same number gives the same children
   * @return the changed return
   */
  public SyntheticReturn withSeed(long seed) {
    return new SyntheticReturn(children, seed, firstYear, lastYear, scope, contents);
  }

  /**
   * This return, for other years.
   *
   * @param firstYearEnding the calendar year in which the first year of the return ends on 31
   *     March, 2012 to 2080
   * @param lastYearEnding the calendar year in which the last one ends, not before the first, at
   *     most 2080
   * @return the changed return
   * @throws IllegalArgumentException if a year is out of range, or the last before the first
   */
  public SyntheticReturn withYears(int firstYearEnding, int lastYearEnding) {
    if (firstYearEnding < EARLIEST_YEAR
        || lastYearEnding < firstYearEnding
        || lastYearEnding > LATEST_YEAR) {
      throw new IllegalArgumentException(
          "years of the return out of range: ending "
              + firstYearEnding
              + " to "
              + lastYearEnding
              + "; "
              + EARLIEST_YEAR
              + " to "
              + LATEST_YEAR
              + " allowed, in this order");
    }
    return new SyntheticReturn(
        children,
        seed,
        new ReturnYear(firstYearEnding),
        new ReturnYear(lastYearEnding),
        scope,
        contents);
  }

  /**
   * This return, as one folder with everything that happened to its children from their first day
   * in care to the last day of the last year.
   *
   * @return the changed return
   */
  public SyntheticReturn withCompleteHistories() {
    return new SyntheticReturn(
        children, seed, firstYear, lastYear, Scope.COMPLETE_HISTORIES, contents);
  }

  /**
   * This return, with the other tables too: UASC, OC2, OC3, AD1, PlacedAdoption, PrevPerm, Missing,
   * from the return of 2024 on SWEpisodes and from that of 2027 on DoLo, each with what happened in
   * the year of its folder, or in the last year of complete histories. Header then also holds those
   * who left care in an earlier year of the return and are in OC3.
   *
   * @return the changed return
   */
  public SyntheticReturn withRecords() {
    return with(Content.RECORDS);
  }

  /**
   * This return, with how many miles from home each child is placed, as local systems export it:
   * the column PL_DISTANCE at the end of Episodes, which the return itself has not.
   *
   * @return the changed return
   */
  public SyntheticReturn withDistances() {
    return with(Content.DISTANCES);
  }

  private SyntheticReturn with(Content content) {
    Set<Content> more = EnumSet.of(content);
    more.addAll(contents);
    return new SyntheticReturn(children, seed, firstYear, lastYear, scope, Set.copyOf(more));
  }

  /**
   * Writes the tables {@code header.csv}, {@code episodes.csv} and {@code reviews.csv}. Each year
   * goes into a folder of its own, named like {@code 2023-24}, with every episode that was open on
   * or after its 1 April and the reviews held in it; complete histories go into the given folder
   * itself. No file is written over: where one of these is there, nothing is written. Holds one
   * child at a time.
   *
   * @param folder the folder to write into, made if it is not there
   * @return the folders that hold tables, the oldest year first
   * @throws java.nio.file.FileAlreadyExistsException if a file is there that would be written
   * @throws IOException if a folder or file cannot be made or written
   */
  public List<Path> writeTo(Path folder) throws IOException {
    Objects.requireNonNull(folder, "folder");
    ChildLife life =
        new ChildLife(
            seed, firstYear.firstDay(), lastYear.lastDay(), WorkingDayCalendar.englandAndWales());
    try (OpenTables looking = OpenTables.looking()) {
      folders(looking, folder);
    }
    try (OpenTables tables = OpenTables.writing()) {
      List<ReturnFolder> folders = folders(tables, folder);
      for (int number = 1; number <= children; number++) {
        SyntheticChild child = life.child(number);
        folders.forEach(each -> each.write(child));
      }
      return folders.stream().map(ReturnFolder::path).toList();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private List<ReturnFolder> folders(OpenTables tables, Path folder) throws IOException {
    if (scope == Scope.COMPLETE_HISTORIES) {
      return List.of(new ReturnFolder(tables, folder, BEFORE_ALL, lastYear, contents));
    }
    List<ReturnFolder> folders = new ArrayList<>();
    for (ReturnYear year : years()) {
      Path yearFolder = folder.resolve(year.folderName());
      folders.add(new ReturnFolder(tables, yearFolder, year.firstDay(), year, contents));
    }
    return folders;
  }

  private List<ReturnYear> years() {
    return IntStream.rangeClosed(firstYear.ending(), lastYear.ending())
        .mapToObj(ReturnYear::new)
        .toList();
  }
}
