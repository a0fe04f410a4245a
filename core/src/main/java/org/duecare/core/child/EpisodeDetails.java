package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What records say of an episode of care beyond legal status and placement: who provides the
 * placement, where it is, why it ended. Each part may be unknown. {@link #toString()} shows neither
 * postcodes nor the number of the provider.
 *
 * <p>Immutable and thread-safe.
 */
public final class EpisodeDetails {

  private final LocalDate start;
  private final @Nullable LocalDate end;
  private final @Nullable Placement placement;
  private final @Nullable CategoryOfNeed need;
  private final @Nullable PlacementProvider provider;
  private final @Nullable String providerNumber;
  private final @Nullable ReasonForPlacementChange reasonForChange;
  private final @Nullable Postcode home;
  private final @Nullable Postcode placedAt;
  private final @Nullable Double miles;

  private EpisodeDetails(Builder builder) {
    start = builder.start;
    end = builder.end;
    placement = builder.placement;
    need = builder.need;
    provider = builder.provider;
    providerNumber = builder.providerNumber;
    reasonForChange = builder.reasonForChange;
    home = builder.home;
    placedAt = builder.placedAt;
    miles = builder.miles;
  }

  /**
   * Begins the details of an episode.
   *
   * @param start the first day of the episode, inclusive
   * @return a builder
   */
  public static Builder startingOn(LocalDate start) {
    return new Builder(Objects.requireNonNull(start, "start"));
  }

  /**
   * The first day of the episode.
   *
   * @return the first day, inclusive
   */
  public LocalDate start() {
    return start;
  }

  /**
   * The day on which the episode ended.
   *
   * @return the end, exclusive; empty while it is open
   */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Whether these are the details of an episode: it starts and ends on the same days.
   *
   * @param episode the episode
   * @return true if they are
   */
  public boolean areOf(CareEpisode episode) {
    return start.equals(Objects.requireNonNull(episode, "episode").start())
        && end().equals(episode.end());
  }

  /**
   * Where the child lived.
   *
   * @return the placement; empty if it is not known
   */
  public Optional<Placement> placement() {
    return Optional.ofNullable(placement);
  }

  /**
   * Why the child is helped.
   *
   * @return the category of need; empty if it is not known
   */
  public Optional<CategoryOfNeed> need() {
    return Optional.ofNullable(need);
  }

  /**
   * Who provides the placement.
   *
   * @return the provider; empty if none is stated, as for temporary placements
   */
  public Optional<PlacementProvider> provider() {
    return Optional.ofNullable(provider);
  }

  /**
   * The number under which the inspectorate registers the home or agency that provides the
   * placement (URN in England).
   *
   * @return the number as the record writes it; empty if it is not stated
   */
  public Optional<String> providerNumber() {
    return Optional.ofNullable(providerNumber);
  }

  /**
   * Why the placement ended.
   *
   * @return the reason; empty if it did not end with this episode or none is stated
   */
  public Optional<ReasonForPlacementChange> reasonForChange() {
    return Optional.ofNullable(reasonForChange);
  }

  /**
   * Where the child lived before coming into care.
   *
   * @return the postcode; empty if it is not stated
   */
  public Optional<Postcode> home() {
    return Optional.ofNullable(home);
  }

  /**
   * Where the placement is.
   *
   * @return the postcode; empty if it is not stated
   */
  public Optional<Postcode> placedAt() {
    return Optional.ofNullable(placedAt);
  }

  /**
   * How far the placement is from home, as the record states it or as its reader found by a table
   * of postcodes. None is computed here.
   *
   * @return the distance in miles; empty if it is not known
   */
  public OptionalDouble distanceInMiles() {
    return miles == null ? OptionalDouble.empty() : OptionalDouble.of(miles);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EpisodeDetails that
        && start.equals(that.start)
        && Objects.equals(end, that.end)
        && placement == that.placement
        && need == that.need
        && provider == that.provider
        && Objects.equals(providerNumber, that.providerNumber)
        && reasonForChange == that.reasonForChange
        && Objects.equals(home, that.home)
        && Objects.equals(placedAt, that.placedAt)
        && Objects.equals(miles, that.miles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        start,
        end,
        placement,
        need,
        provider,
        providerNumber,
        reasonForChange,
        home,
        placedAt,
        miles);
  }

  @Override
  public String toString() {
    return "details of the episode from " + start + (end == null ? "" : " to " + end);
  }

  /** Builds the details of an episode. Not thread-safe. */
  public static final class Builder {

    private final LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable Placement placement;
    private @Nullable CategoryOfNeed need;
    private @Nullable PlacementProvider provider;
    private @Nullable String providerNumber;
    private @Nullable ReasonForPlacementChange reasonForChange;
    private @Nullable Postcode home;
    private @Nullable Postcode placedAt;
    private @Nullable Double miles;

    private Builder(LocalDate start) {
      this.start = start;
    }

    /**
     * Sets the day on which the episode ended.
     *
     * @param day the end, exclusive
     * @return this builder
     * @throws IllegalArgumentException if the day lies before the start
     */
    public Builder endingOn(LocalDate day) {
      if (Objects.requireNonNull(day, "day").isBefore(start)) {
        throw new IllegalArgumentException(
            "episode ends before it starts: starts " + start + ", ends " + day);
      }
      end = day;
      return this;
    }

    /**
     * Sets where the child lived.
     *
     * @param placement the placement
     * @return this builder
     */
    public Builder placement(Placement placement) {
      this.placement = Objects.requireNonNull(placement, "placement");
      return this;
    }

    /**
     * Sets why the child is helped.
     *
     * @param need the category of need
     * @return this builder
     */
    public Builder need(CategoryOfNeed need) {
      this.need = Objects.requireNonNull(need, "need");
      return this;
    }

    /**
     * Sets who provides the placement.
     *
     * @param provider the provider
     * @return this builder
     */
    public Builder provider(PlacementProvider provider) {
      this.provider = Objects.requireNonNull(provider, "provider");
      return this;
    }

    /**
     * Sets the number under which the provider is registered.
     *
     * @param number the number as the record writes it
     * @return this builder
     */
    public Builder providerNumber(String number) {
      this.providerNumber = Objects.requireNonNull(number, "number");
      return this;
    }

    /**
     * Sets why the placement ended.
     *
     * @param reason the reason
     * @return this builder
     */
    public Builder reasonForChange(ReasonForPlacementChange reason) {
      this.reasonForChange = Objects.requireNonNull(reason, "reason");
      return this;
    }

    /**
     * Sets where the child lived before coming into care.
     *
     * @param postcode the postcode
     * @return this builder
     */
    public Builder home(Postcode postcode) {
      this.home = Objects.requireNonNull(postcode, "postcode");
      return this;
    }

    /**
     * Sets where the placement is.
     *
     * @param postcode the postcode
     * @return this builder
     */
    public Builder placedAt(Postcode postcode) {
      this.placedAt = Objects.requireNonNull(postcode, "postcode");
      return this;
    }

    /**
     * Sets how far the placement is from home.
     *
     * @param miles the distance in miles, finite and not negative
     * @return this builder
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public Builder distanceInMiles(double miles) {
      if (!(miles >= 0 && miles < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "no distance: found " + miles + " miles, allowed 0 or more");
      }
      this.miles = miles;
      return this;
    }

    /**
     * Builds the details.
     *
     * @return the details
     */
    public EpisodeDetails build() {
      return new EpisodeDetails(this);
    }
  }
}
