package org.duecare.metrics.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A child who is looked after at the end of a day, or was last, or may be, and what is known of the
 * child then: a record behind the figures. Immutable and thread-safe.
 */
public final class ChildInCare {

  private final ChildId child;
  private final LocalDate day;
  private final @Nullable LocalDate since;
  private final @Nullable LegalStatus legalStatus;
  private final @Nullable Placement placement;
  private final @Nullable LocalDate inPlacementSince;

  /**
   * The first day on which the child is known to have lived there; it may have lived there before.
   */
  private final @Nullable LocalDate knownInPlacementFrom;

  private final int age;
  private final @Nullable Sex sex;
  private final @Nullable EthnicGroup ethnicGroup;
  private final @Nullable CategoryOfNeed need;
  private final @Nullable Boolean disabled;
  private final @Nullable Boolean unaccompanied;
  private final double miles;

  /** The child as of a day of a period; of one that ended then, as of its last episode. */
  ChildInCare(ChildFacts facts, PeriodOfCare period, LocalDate day) {
    ChildRecord record = facts.record();
    this.child = facts.history().child();
    this.day = day;
    since = period.start().orElse(null);
    @Nullable CareEpisode episode = period.episodeOn(day).orElse(null);
    legalStatus = episode == null ? null : episode.legalStatus();
    @Nullable PlacementPeriod home = lastUpTo(day, period);
    @Nullable CareEpisode inHome = home == null ? null : lastKnownPlace(home, day);
    placement = inHome == null ? null : inHome.placement();
    inPlacementSince = home == null ? null : home.start().orElse(null);
    knownInPlacementFrom = home == null ? null : home.knownFrom();
    age = facts.history().dateOfBirth().map(birth -> ageOn(day, birth)).orElse(-1);
    sex = record.sex().orElse(null);
    ethnicGroup = record.ethnicGroup().orElse(null);
    @Nullable EpisodeDetails details =
        inHome == null ? null : record.detailsOf(inHome).orElse(null);
    @Nullable EpisodeDetails now =
        episode == null || episode.equals(inHome)
            ? details
            : record.detailsOf(episode).orElse(null);
    need = now == null || episode == null ? null : now.need().orElse(null);
    miles = details == null ? Double.NaN : details.distanceInMiles().orElse(Double.NaN);
    disabled = record.isDisabled().orElse(null);
    unaccompanied = UnaccompaniedOn.day(day, record);
  }

  /** A child of whom it is in doubt whether it is looked after: nothing but the age is known. */
  ChildInCare(ChildFacts facts, LocalDate day) {
    child = facts.history().child();
    this.day = day;
    since = null;
    legalStatus = null;
    placement = null;
    inPlacementSince = null;
    knownInPlacementFrom = null;
    age = facts.history().dateOfBirth().map(birth -> ageOn(day, birth)).orElse(-1);
    sex = facts.record().sex().orElse(null);
    ethnicGroup = facts.record().ethnicGroup().orElse(null);
    need = null;
    disabled = facts.record().isDisabled().orElse(null);
    unaccompanied = null;
    miles = Double.NaN;
  }

  ChildInCare(ChildInCareBuilder known) {
    child = known.child;
    day = known.day;
    since = known.since;
    legalStatus = known.legalStatus;
    placement = known.placement;
    inPlacementSince = known.inPlacementSince;
    knownInPlacementFrom = inPlacementSince == null ? known.knownInPlacementFrom : inPlacementSince;
    age = known.age;
    sex = known.sex;
    ethnicGroup = known.ethnicGroup;
    need = known.need;
    disabled = known.disabled;
    unaccompanied = known.unaccompanied;
    miles = known.distanceInMiles;
  }

  /**
   * A child of whom it is told what is known.
   *
   * @param child the child
   * @param day the day as of which
   * @return the builder
   */
  public static ChildInCareBuilder builder(ChildId child, LocalDate day) {
    return new ChildInCareBuilder(child, day);
  }

  private static int ageOn(LocalDate day, LocalDate birth) {
    int years = (int) ChronoUnit.YEARS.between(birth, day);
    // On 28 February of a common year a child born on the 29th is not a year older yet.
    return Birthday.of(birth, years).isAfter(day) ? years - 1 : years;
  }

  private static @Nullable PlacementPeriod lastUpTo(LocalDate day, PeriodOfCare period) {
    @Nullable PlacementPeriod last = null;
    for (PlacementPeriod placement : period.placements()) {
      last = placement.knownFrom().isAfter(day) ? last : placement;
    }
    return last;
  }

  /** An absence is no placement: the child keeps the one left. */
  private static @Nullable CareEpisode lastKnownPlace(PlacementPeriod home, LocalDate day) {
    @Nullable CareEpisode last = null;
    for (CareEpisode episode : home.episodes()) {
      if (!episode.start().isAfter(day) && !episode.placement().isAbsence()) {
        last = episode;
      }
    }
    return last;
  }

  /**
   * The child.
   *
   * @return the identifier
   */
  public ChildId child() {
    return child;
  }

  /**
   * The day as of which this holds.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Since when the child is looked after.
   *
   * @return the first day of the period of care; empty where it is not known
   */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /**
   * The legal status.
   *
   * @return the status; empty where no episode is known
   */
  public Optional<LegalStatus> legalStatus() {
    return Optional.ofNullable(legalStatus);
  }

  /**
   * Where the child lives.
   *
   * @return the placement, of an absent child the one left; empty where none is known
   */
  public Optional<Placement> placement() {
    return Optional.ofNullable(placement);
  }

  /**
   * Since when the child lives there.
   *
   * @return the first day of the placement; empty where it is not known
   */
  public Optional<LocalDate> inPlacementSince() {
    return Optional.ofNullable(inPlacementSince);
  }

  /**
   * From when on the child is known to have lived there.
   *
   * @return the first such day, which is that on which the placement began where that is known;
   *     empty where none is known
   */
  public Optional<LocalDate> knownInPlacementFrom() {
    return Optional.ofNullable(knownInPlacementFrom);
  }

  /**
   * How old the child is.
   *
   * @return the age in whole years; empty where the day of birth is not known
   */
  public OptionalInt age() {
    return age < 0 ? OptionalInt.empty() : OptionalInt.of(age);
  }

  /**
   * The sex as recorded.
   *
   * @return the sex; empty where none is recorded
   */
  public Optional<Sex> sex() {
    return Optional.ofNullable(sex);
  }

  /**
   * The ethnic group as recorded.
   *
   * @return the group; empty where none is recorded
   */
  public Optional<EthnicGroup> ethnicGroup() {
    return Optional.ofNullable(ethnicGroup);
  }

  /**
   * Why the child came into care, as recorded.
   *
   * @return the category of need; empty where none is recorded
   */
  public Optional<CategoryOfNeed> need() {
    return Optional.ofNullable(need);
  }

  /**
   * Whether the child is disabled, as the authority records it.
   *
   * @return true or false; empty where it is not recorded
   */
  public Optional<Boolean> disabled() {
    return Optional.ofNullable(disabled);
  }

  /**
   * Whether the child is an unaccompanied child who seeks asylum.
   *
   * @return true or false; empty where such records are not given for the day
   */
  public Optional<Boolean> unaccompanied() {
    return Optional.ofNullable(unaccompanied);
  }

  /**
   * How far from home the child lives.
   *
   * @return the distance in miles, not rounded; empty where it is not known
   */
  public OptionalDouble distanceInMiles() {
    return Double.isNaN(miles) ? OptionalDouble.empty() : OptionalDouble.of(miles);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChildInCare that
        && child.equals(that.child)
        && day.equals(that.day)
        && Objects.equals(since, that.since)
        && legalStatus == that.legalStatus
        && placement == that.placement
        && Objects.equals(inPlacementSince, that.inPlacementSince)
        && Objects.equals(knownInPlacementFrom, that.knownInPlacementFrom)
        && age == that.age
        && sex == that.sex
        && ethnicGroup == that.ethnicGroup
        && need == that.need
        && Objects.equals(disabled, that.disabled)
        && Objects.equals(unaccompanied, that.unaccompanied)
        && Double.compare(miles, that.miles) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, day, since, legalStatus, placement);
  }

  /** The day, status and placement, without the child. */
  @Override
  public String toString() {
    return "child on "
        + day
        + ": "
        + legalStatus().map(Object::toString).orElse("status not known")
        + ", "
        + placement().map(Object::toString).orElse("placement not known");
  }
}
