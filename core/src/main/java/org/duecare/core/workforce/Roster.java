package org.duecare.core.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reviewing officers of an authority over time, and how many posts are approved for them.
 * Immutable and thread-safe.
 */
public final class Roster {

  private final SortedMap<OfficerId, List<Employment>> employments;

  /** The approved posts since each day on which their number changed. */
  private final NavigableMap<LocalDate, BigDecimal> posts;

  private Roster(
      SortedMap<OfficerId, List<Employment>> employments,
      NavigableMap<LocalDate, BigDecimal> posts) {
    this.employments = employments;
    this.posts = posts;
  }

  /**
   * The roster of these employments.
   *
   * @param employments the employments, in any order
   * @return the roster, in which no number of approved posts is known
   * @throws IllegalArgumentException if two employments of one officer overlap by more than the day
   *     on which one ends and the next begins
   */
  public static Roster of(Collection<Employment> employments) {
    SortedMap<OfficerId, List<Employment>> byOfficer =
        List.copyOf(employments).stream()
            .collect(
                Collectors.groupingBy(
                    Employment::officer,
                    TreeMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), Roster::apart)));
    return new Roster(Collections.unmodifiableSortedMap(byOfficer), new TreeMap<>());
  }

  private static List<Employment> apart(List<Employment> employments) {
    return DaysInOrder.apart(
        "two employments of one officer at a time", employments, Employment::from, Employment::to);
  }

  /**
   * This roster with the number of posts approved from a day on, until another number is.
   *
   * @param from the first day, inclusive
   * @param fullTimeEquivalent the posts, in full-time ones, 0 or more
   * @return the roster
   * @throws IllegalArgumentException if the number is negative, or one is given for that day
   */
  public Roster withPostsApproved(LocalDate from, BigDecimal fullTimeEquivalent) {
    Objects.requireNonNull(from, "from");
    if (fullTimeEquivalent.signum() < 0) {
      throw new IllegalArgumentException(
          "approved posts are negative: "
              + fullTimeEquivalent.toPlainString()
              + "; 0 or more is allowed");
    }
    NavigableMap<LocalDate, BigDecimal> changed = new TreeMap<>(posts);
    @Nullable BigDecimal before = changed.put(from, fullTimeEquivalent);
    if (before != null) {
      throw new IllegalArgumentException(
          "approved posts are given twice from "
              + from
              + ": "
              + before.toPlainString()
              + " and "
              + fullTimeEquivalent.toPlainString());
    }
    return new Roster(employments, changed);
  }

  /**
   * This roster if an officer works until a day and not longer: what would begin later is left out.
   *
   * @param officer the officer
   * @param lastDay the last day, inclusive
   * @return the roster, with the same approved posts
   * @throws IllegalArgumentException if the officer does not work on that day
   */
  public Roster withLastDay(OfficerId officer, LocalDate lastDay) {
    if (of(officer, lastDay).isEmpty()) {
      throw new IllegalArgumentException(
          "officer leaves on a day without an employment: "
              + lastDay
              + "; a day on which the officer works is allowed");
    }
    SortedMap<OfficerId, List<Employment>> changed = new TreeMap<>(employments);
    changed.computeIfPresent(officer, (id, each) -> until(lastDay, each));
    return new Roster(Collections.unmodifiableSortedMap(changed), posts);
  }

  private static List<Employment> until(LocalDate lastDay, List<Employment> employments) {
    return employments.stream()
        .filter(each -> !each.from().isAfter(lastDay))
        .map(
            each ->
                each.holdsOn(lastDay)
                    ? new Employment(
                        each.officer(),
                        each.from(),
                        Optional.of(lastDay),
                        each.fullTimeEquivalent(),
                        each.contract())
                    : each)
        .toList();
  }

  /**
   * Everybody who was ever on the roster.
   *
   * @return the officers in the order of their identifiers, with their employments in order;
   *     immutable
   */
  public SortedMap<OfficerId, List<Employment>> employments() {
    return employments;
  }

  /**
   * Who works on a day.
   *
   * @param day the day
   * @return one employment for each officer, in the order of their identifiers; on a day on which
   *     one ends and the next begins, the next; immutable
   */
  public List<Employment> on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return employments.values().stream()
        .map(each -> on(day, each))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Who works on any day of some.
   *
   * @param first the first of the days, inclusive
   * @param last the last of them, inclusive
   * @return the officers in the order of their identifiers; immutable
   */
  public SortedSet<OfficerId> officersBetween(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    SortedSet<OfficerId> officers = new TreeSet<>();
    employments.values().stream()
        .flatMap(List::stream)
        .filter(each -> !each.from().isAfter(last))
        .filter(each -> each.to().filter(first::isAfter).isEmpty())
        .forEach(each -> officers.add(each.officer()));
    return Collections.unmodifiableSortedSet(officers);
  }

  /**
   * The terms on which an officer works on a day.
   *
   * @param officer the officer
   * @param day the day
   * @return the employment; empty where the officer does not work then
   */
  public Optional<Employment> of(OfficerId officer, LocalDate day) {
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(day, "day");
    return on(day, employments.getOrDefault(officer, List.of()));
  }

  private static Optional<Employment> on(LocalDate day, List<Employment> inOrder) {
    return DaysInOrder.on(day, inOrder, Employment::from, Employment::to);
  }

  /**
   * How many full-time posts those are who work on a day.
   *
   * @param day the day
   * @return the sum of the parts of a full-time post
   */
  public BigDecimal fullTimeEquivalentOn(LocalDate day) {
    return on(day).stream()
        .map(Employment::fullTimeEquivalent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * How many posts are approved on a day.
   *
   * @param day the day
   * @return the posts in full-time ones; empty where none are given from that day or an earlier one
   */
  public Optional<BigDecimal> postsApprovedOn(LocalDate day) {
    return Optional.ofNullable(posts.floorEntry(Objects.requireNonNull(day, "day")))
        .map(Map.Entry::getValue);
  }

  /**
   * The approved posts since each day on which their number changed.
   *
   * @return the posts in full-time equivalents by the first day on which they hold; unmodifiable
   */
  public SortedMap<LocalDate, BigDecimal> postsApproved() {
    return Collections.unmodifiableSortedMap(posts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Roster that
        && employments.equals(that.employments)
        && posts.equals(that.posts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(employments, posts);
  }

  /** How many officers there are, without naming one. */
  @Override
  public String toString() {
    return "roster of " + employments.size() + " officers";
  }
}
