package org.duecare.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.review.PlanRating;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.ReviewsKnown;
import org.duecare.files.ssda903.ReviewsKnownReason;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import org.jspecify.annotations.Nullable;

/** A return, and the records that it lacks, put into its histories. Immutable and thread-safe. */
public final class GivenReturn {

  /** Months between two reviews at most: regulation 33(2) of SI 2010/959. */
  private static final int LONGEST_INTERVAL = 6;

  private final Loaded<Ssda903Return> loaded;
  private final @Nullable ReviewsKnown known;
  private final @Nullable Loaded<Records> records;
  private final @Nullable Loaded<List<CareHistory>> joined;

  private GivenReturn(
      Loaded<Ssda903Return> loaded,
      @Nullable ReviewsKnown known,
      @Nullable Loaded<Records> records,
      @Nullable Loaded<List<CareHistory>> joined) {
    this.loaded = loaded;
    this.known = known;
    this.records = records;
    this.joined = joined;
  }

  /**
   * A return without records.
   *
   * @param loaded the return
   * @param known how far back its reviews reach; empty for what the return itself suggests
   * @return the return
   */
  public static GivenReturn of(Loaded<Ssda903Return> loaded, Optional<ReviewsKnown> known) {
    return new GivenReturn(
        Objects.requireNonNull(loaded, "loaded"), known.orElse(null), null, null);
  }

  /**
   * This return with records, which are put into its histories.
   *
   * @param more the records
   * @return the return
   */
  public GivenReturn with(Loaded<Records> more) {
    return new GivenReturn(loaded, known, more, more.value().joined(historiesOfReturn()));
  }

  /**
   * The records.
   *
   * @return the records; empty where none are given
   */
  public Optional<Records> records() {
    return Optional.ofNullable(records).map(Loaded::value);
  }

  /**
   * What was wrong when the records were put into the histories.
   *
   * @return the issues; none where no records are given
   */
  public Issues issuesOfJoining() {
    return joined == null ? Issues.of(List.of()) : joined.issues();
  }

  /**
   * Whether everything given is used.
   *
   * @return true if there are notes only, or nothing at all
   */
  public boolean isWhole() {
    return loaded.issues().loseNothing() && recordsNotReadWhole().isEmpty();
  }

  /**
   * Which files of the records are not used whole.
   *
   * @return their names in text order; none where no records are given
   */
  public SortedSet<String> recordsNotReadWhole() {
    SortedSet<String> files = new TreeSet<>();
    Stream.concat(
            records == null ? Stream.of() : records.issues().groups().stream(),
            issuesOfJoining().groups().stream())
        .filter(each -> !each.code().effect().losesNothing())
        .forEach(each -> files.add(each.file()));
    return files;
  }

  /**
   * The histories.
   *
   * @return the histories, in the order of the return
   */
  public Stream<CareHistory> histories() {
    return joined == null ? historiesOfReturn() : joined.value().stream();
  }

  private Stream<CareHistory> historiesOfReturn() {
    return known == null ? loaded.value().histories() : loaded.value().histories(known);
  }

  /**
   * The children.
   *
   * @return the history and the record of each child, in the order of the return
   */
  public Stream<ChildFacts> children() {
    if (records == null || joined == null) {
      Ssda903Return given = loaded.value();
      return known == null
          ? given.children(ChildFacts::new)
          : given.children(known, ChildFacts::new);
    }
    List<CareHistory> histories = joined.value();
    List<ChildRecord> sides = loaded.value().records().map(records.value()::addTo).toList();
    return IntStream.range(0, sides.size())
        .mapToObj(i -> new ChildFacts(histories.get(i), sides.get(i)));
  }

  /**
   * The ratings of plans that were given at reviews.
   *
   * @return the ratings; none where no records are given
   */
  public List<PlanRating> ratings() {
    return records().map(given -> given.ratingsAtReviewsOf(histories())).orElse(List.of());
  }

  /**
   * Whether a year is one of the return, with its reviews.
   *
   * @param year the year
   * @return false if it ends after the last year of the return, or begins before the reviews are
   *     known; true, too, where the return does not tell its years
   */
  public boolean holds(ReportingYear year) {
    List<LocalDate> ends = loaded.value().yearEnds();
    return ends.isEmpty()
        || (knownOnlyFrom(year).isEmpty()
            && ends.stream().anyMatch(end -> !end.isBefore(year.lastDay())));
  }

  /**
   * Whether the return has a folder for every part of a year.
   *
   * @param year the year
   * @return true if its first and its last day lie in years of the folders
   */
  public boolean hasAllOf(ReportingYear year) {
    return isGiven(year.firstDay()) && isGiven(year.lastDay());
  }

  private boolean isGiven(LocalDate day) {
    return loaded.value().yearEnds().stream()
        .map(ReportingYear::ending)
        .anyMatch(each -> each.contains(day));
  }

  /**
   * Refuses a year of which nothing is told: all who were in care before it would be counted as
   * still there.
   *
   * @param year the year
   * @return this return
   * @throws IllegalArgumentException if the return certainly tells nothing of it or of a later one
   */
  public GivenReturn requireTold(ReportingYear year) {
    if (!loaded.value().mayTellSince(year.firstDay())) {
      throw new IllegalArgumentException(
          "the return tells nothing of the year ending "
              + year.lastDay()
              + ": it has the "
              + years()
              + "; an earlier year is allowed, or give the folder of that year too");
    }
    return this;
  }

  /**
   * What is to be said of shares of reviews in time. Of a review without the one before it, it can
   * be shown that it was in time, by an earlier one that is given, but hardly that it was late; and
   * the one before lies up to six months back.
   *
   * @param year the year of the shares
   * @return a sentence without full stop; empty where reviews are known from six months before the
   *     year on, or earlier
   */
  public Optional<String> noteOnTimeliness(ReportingYear year) {
    return knownFrom()
        .filter(day -> day.plusMonths(LONGEST_INTERVAL).isAfter(year.firstDay()))
        .map(
            day ->
                "reviews are known from "
                    + day
                    + " on only: one held before "
                    + day.plusMonths(LONGEST_INTERVAL)
                    + " can be found in time but hardly late, and shares of reviews in time of the year"
                    + " to "
                    + year.lastDay()
                    + " are the higher for it");
  }

  /**
   * What is to be said of the shares of reviews in time among all figures of a year.
   *
   * @param year the year of the figures
   * @return as {@link #noteOnTimeliness}; empty where no review is counted at all
   */
  public Optional<String> noteOnFigures(ReportingYear year) {
    return tellsReviewsOf(year) ? noteOnTimeliness(year) : Optional.empty();
  }

  /**
   * The years of the return, for a message.
   *
   * @return a clause with their last days, in the order of the folders
   */
  public String years() {
    return loaded.value().yearEnds().stream()
        .map(LocalDate::toString)
        .collect(Collectors.joining(", ", "years ending ", ""));
  }

  /**
   * Whether any review of a year can be known, so that there is something to count.
   *
   * @param year the year
   * @return false if it ends before the reviews are known, or after the last year of which a table
   *     of reviews is given while another has none
   */
  public boolean tellsReviewsOf(ReportingYear year) {
    return loaded.value().mayTellReviewsUntil(year.lastDay())
        && knownFrom().filter(day -> day.isAfter(year.lastDay())).isEmpty();
  }

  /** The day from which reviews are known, where the year has begun before it. */
  private Optional<LocalDate> knownOnlyFrom(ReportingYear year) {
    return knownFrom().filter(day -> day.isAfter(year.firstDay()));
  }

  private Optional<LocalDate> knownFrom() {
    Ssda903Return given = loaded.value();
    return known == null ? given.reviewsKnownFromByDefault() : given.asFarAsGiven(known).day();
  }

  /**
   * How far back the reviews are taken to reach.
   *
   * @return a sentence without full stop
   */
  public String reviewsKnown() {
    Ssda903Return given = loaded.value();
    if (known != null) {
      ReviewsKnown reach = given.asFarAsGiven(known);
      return reach.equals(known)
          ? known.toString()
          : reach + " (" + ReviewsKnownReason.TABLE_MISSING + ')';
    }
    return given
        .reviewsKnownFromByDefault()
        .map(from -> "reviews known from " + from + " (" + given.reviewsKnownReason() + ')')
        .orElse("no reviews and no episodes");
  }
}
