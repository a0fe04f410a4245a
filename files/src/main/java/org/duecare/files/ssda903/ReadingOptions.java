package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duecare.files.Issue;
import org.duecare.files.postcode.PostcodeTable;
import org.jspecify.annotations.Nullable;

/**
 * How a return is read: as it was known on a day, with or without postcodes, with or without a
 * table that tells where they are, and with which checks.
 *
 * <p>Immutable; thread-safe if its listener is.
 */
public final class ReadingOptions {

  private static final ReadingOptions STANDARD =
      new ReadingOptions(null, Reviews.NEEDED, /* postcodes= */ false, null, Checks.all(), null);

  /** Whether there is no return without reviews. */
  private enum Reviews {
    NEEDED,
    MAY_BE_MISSING
  }

  private final @Nullable LocalDate asOf;
  private final Reviews reviews;
  private final boolean postcodes;
  private final @Nullable PostcodeTable places;
  private final Checks checks;
  private final @Nullable Consumer<? super Issue> listener;

  private ReadingOptions(
      @Nullable LocalDate asOf,
      Reviews reviews,
      boolean postcodes,
      @Nullable PostcodeTable places,
      Checks checks,
      @Nullable Consumer<? super Issue> listener) {
    this.asOf = asOf;
    this.reviews = reviews;
    this.postcodes = postcodes;
    this.places = places;
    this.checks = checks;
    this.listener = listener;
  }

  /**
   * Everything that is given is read, but for postcodes and numbers of providers, with all checks.
   *
   * @return the standard options
   */
  public static ReadingOptions standard() {
    return STANDARD;
  }

  /**
   * These options, to read a return as it could be known on a day: what began after it is noted and
   * left out, so that it neither changes nor contradicts anything.
   *
   * @param day the day, inclusive; ask only about this day or an earlier one afterwards
   * @return the changed options
   */
  public ReadingOptions asOf(LocalDate day) {
    return new ReadingOptions(
        Objects.requireNonNull(day, "day"), reviews, postcodes, places, checks, listener);
  }

  /**
   * These options, to read a folder without a Reviews table, too, for what needs no reviews. Of its
   * year and of those before it no review is then taken to be known.
   *
   * @return the changed options
   */
  public ReadingOptions withReviewsOptional() {
    return new ReadingOptions(asOf, Reviews.MAY_BE_MISSING, postcodes, places, checks, listener);
  }

  /**
   * These options, to keep the postcodes of home and placement and the numbers of the providers
   * too, which takes memory and time.
   *
   * @return the changed options
   */
  public ReadingOptions withPostcodes() {
    return new ReadingOptions(asOf, reviews, /* postcodes= */ true, places, checks, listener);
  }

  /**
   * These options, to tell how far each placement is from home where the return does not: by the
   * places of the two postcodes, in a straight line. The distance is kept, the postcodes are not,
   * unless {@link #withPostcodes} asks for them.
   *
   * @param table where postcodes are
   * @return the changed options
   */
  public ReadingOptions withPostcodeTable(PostcodeTable table) {
    return new ReadingOptions(
        asOf, reviews, postcodes, Objects.requireNonNull(table, "table"), checks, listener);
  }

  /**
   * These options, with other checks.
   *
   * @param checks the checks that are switched on
   * @return the changed options
   */
  public ReadingOptions withChecks(Checks checks) {
    return new ReadingOptions(
        asOf, reviews, postcodes, places, Objects.requireNonNull(checks, "checks"), listener);
  }

  /**
   * These options, to tell a listener every issue, also those that are only counted in the result.
   * The return is read on one thread then.
   *
   * @param listener hears each issue when it is found, on the caller's thread
   * @return the changed options
   */
  public ReadingOptions listeningWith(Consumer<? super Issue> listener) {
    return new ReadingOptions(
        asOf, reviews, postcodes, places, checks, Objects.requireNonNull(listener, "listener"));
  }

  /**
   * As of which day the return is read.
   *
   * @return the day, inclusive; empty if everything given is read
   */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /**
   * Whether a folder without a Reviews table is refused.
   *
   * @return true unless reviews are optional
   */
  public boolean needsReviews() {
    return reviews == Reviews.NEEDED;
  }

  /**
   * Whether postcodes and numbers of providers are kept.
   *
   * @return true if they are
   */
  public boolean keepsPostcodes() {
    return postcodes;
  }

  /**
   * By which table distances from home are told.
   *
   * @return the table; empty if only those are known that the return supplies
   */
  public Optional<PostcodeTable> postcodeTable() {
    return Optional.ofNullable(places);
  }

  /**
   * The checks that are switched on.
   *
   * @return the checks
   */
  public Checks checks() {
    return checks;
  }

  /** The day as of which to read as a number; {@link LaterRows#NO_DAY} if there is none. */
  int asOfDay() {
    return asOf == null ? LaterRows.NO_DAY : LaterRows.asOf(asOf);
  }

  /** The listener; null if there is none. */
  @Nullable Consumer<? super Issue> listener() {
    return listener;
  }

  /** Where a file keeps postcodes; null if it does not. */
  @Nullable PlaceColumns newPlaceColumns() {
    return postcodes ? new PlaceColumns() : null;
  }
}
