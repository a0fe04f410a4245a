package org.duecare.core.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * What records tell of one child beside the {@link org.duecare.core.care.CareHistory} of the same
 * identifier. Of a kind of which no records were given, or one of the child's was refused, what is
 * here is not all: {@link #knows} tells.
 *
 * <p>{@link #toString()} shows neither the child nor a day. Immutable and thread-safe.
 */
public final class ChildRecord {

  private static final Comparator<EpisodeDetails> BY_START =
      Comparator.comparing(EpisodeDetails::start)
          .thenComparing(details -> details.end().orElse(LocalDate.MAX));

  private final ChildId child;
  private final @Nullable Sex sex;
  private final @Nullable LocalDate dateOfBirth;
  private final @Nullable EthnicGroup ethnicGroup;
  private final @Nullable Boolean mother;
  private final @Nullable LocalDate firstChildBorn;
  private final @Nullable Boolean disabled;
  private final @Nullable UnaccompaniedStatus unaccompanied;
  private final List<EpisodeDetails> episodes;
  private final List<MissingPeriod> missingPeriods;
  private final List<SocialWorkerSpell> socialWorkers;
  private final List<PlacementForAdoptionDecision> placementForAdoptionDecisions;
  private final List<Adoption> adoptions;
  private final List<PreviousPermanence> previousPermanences;
  private final List<HealthRecord> healthRecords;
  private final List<CareLeaverRecord> careLeaverRecords;
  private final List<DeprivationOfLiberty> deprivationsOfLiberty;
  private final RecordCoverage coverage;
  private final Set<RecordKind> doubtful;

  private ChildRecord(Builder builder) {
    child = builder.child;
    sex = builder.sex;
    dateOfBirth = builder.dateOfBirth;
    ethnicGroup = builder.ethnicGroup;
    mother = builder.mother;
    firstChildBorn = builder.firstChildBorn;
    disabled = builder.disabled;
    unaccompanied = builder.unaccompanied;
    episodes = ordered(builder.episodes, BY_START);
    missingPeriods = orderedBy(builder.missingPeriods, MissingPeriod::from);
    socialWorkers = orderedBy(builder.socialWorkers, SocialWorkerSpell::from);
    placementForAdoptionDecisions =
        orderedBy(builder.placementForAdoptionDecisions, PlacementForAdoptionDecision::decided);
    adoptions = List.copyOf(builder.adoptions);
    previousPermanences = List.copyOf(builder.previousPermanences);
    healthRecords = orderedBy(builder.healthRecords, HealthRecord::yearEnd);
    careLeaverRecords = orderedBy(builder.careLeaverRecords, CareLeaverRecord::yearEnd);
    deprivationsOfLiberty = orderedBy(builder.deprivationsOfLiberty, DeprivationOfLiberty::from);
    coverage = builder.coverage;
    doubtful =
        builder.doubtful.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(builder.doubtful));
  }

  /** Most children have one at most, and no order has to be made for it. */
  private static <T> List<T> orderedBy(List<T> values, Function<? super T, LocalDate> day) {
    return values.size() < 2 ? List.copyOf(values) : ordered(values, Comparator.comparing(day));
  }

  private static <T> List<T> ordered(List<T> values, Comparator<? super T> order) {
    if (values.size() < 2) {
      return List.copyOf(values);
    }
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(order);
    return List.copyOf(sorted);
  }

  /**
   * Begins the record of a child.
   *
   * @param child the child
   * @return an empty builder
   */
  public static Builder builder(ChildId child) {
    return new Builder(Objects.requireNonNull(child, "child"));
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
   * The sex.
   *
   * @return the sex; empty if it is not stated
   */
  public Optional<Sex> sex() {
    return Optional.ofNullable(sex);
  }

  /**
   * The day of birth.
   *
   * @return the day; empty if it is not known
   */
  public Optional<LocalDate> dateOfBirth() {
    return Optional.ofNullable(dateOfBirth);
  }

  /**
   * Ethnic origin.
   *
   * @return the group; empty if it is not stated
   */
  public Optional<EthnicGroup> ethnicGroup() {
    return Optional.ofNullable(ethnicGroup);
  }

  /**
   * Whether the child is a mother.
   *
   * @return whether she is; empty if it is not stated
   */
  public Optional<Boolean> isMother() {
    return Optional.ofNullable(mother);
  }

  /**
   * When the child's own first child was born.
   *
   * @return the day; empty if there is none or it is not stated
   */
  public Optional<LocalDate> firstChildBorn() {
    return Optional.ofNullable(firstChildBorn);
  }

  /**
   * Whether the child is disabled, as the authority records it. England's yearly return does not
   * ask: a category of need tells only why the child is helped.
   *
   * @return whether the child is; empty if it is not stated
   */
  public Optional<Boolean> isDisabled() {
    return Optional.ofNullable(disabled);
  }

  /**
   * Whether the child seeks asylum without company.
   *
   * @return the status; empty if the child is not recorded as one who does
   */
  public Optional<UnaccompaniedStatus> unaccompanied() {
    return Optional.ofNullable(unaccompanied);
  }

  /**
   * Whether the child has, on a day, the status of one who seeks asylum without company.
   *
   * @param day the day
   * @return true if it is recorded and has not ceased by then
   */
  public boolean isUnaccompaniedOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return unaccompanied != null && unaccompanied.isOn(day);
  }

  /**
   * The details of the episodes.
   *
   * @return the details in order of their start, and where they start on one day of their end;
   *     immutable
   */
  public List<EpisodeDetails> episodes() {
    return episodes;
  }

  /**
   * The times missing or away.
   *
   * @return the periods in order of their first day; immutable
   */
  public List<MissingPeriod> missingPeriods() {
    return missingPeriods;
  }

  /**
   * The social workers, one after the other.
   *
   * @return the spells in order of their first day; immutable
   */
  public List<SocialWorkerSpell> socialWorkers() {
    return socialWorkers;
  }

  /**
   * The decisions that the child should be placed for adoption.
   *
   * @return the decisions in order of their day; immutable
   */
  public List<PlacementForAdoptionDecision> placementForAdoptionDecisions() {
    return placementForAdoptionDecisions;
  }

  /**
   * How the child came to be adopted.
   *
   * @return one adoption mostly, in the order in which they were added; immutable
   */
  public List<Adoption> adoptions() {
    return adoptions;
  }

  /**
   * Lasting homes before a time in care that broke down.
   *
   * @return what was there before each period of care, in the order in which it was added;
   *     immutable
   */
  public List<PreviousPermanence> previousPermanences() {
    return previousPermanences;
  }

  /**
   * What is recorded of the child's health, year by year.
   *
   * @return the records in order of their year; immutable
   */
  public List<HealthRecord> healthRecords() {
    return healthRecords;
  }

  /**
   * What is recorded after the child left care, year by year.
   *
   * @return the records in order of their year; immutable
   */
  public List<CareLeaverRecord> careLeaverRecords() {
    return careLeaverRecords;
  }

  /**
   * The orders that deprive the child of liberty.
   *
   * @return the orders in order of their first day; immutable
   */
  public List<DeprivationOfLiberty> deprivationsOfLiberty() {
    return deprivationsOfLiberty;
  }

  /**
   * The details of an episode of the child's history.
   *
   * @param episode the episode
   * @return the first details of an episode that starts and ends on the same days; empty if there
   *     are none
   */
  public Optional<EpisodeDetails> detailsOf(CareEpisode episode) {
    Objects.requireNonNull(episode, "episode");
    for (EpisodeDetails details : episodes) {
      if (details.areOf(episode)) {
        return Optional.of(details);
      }
    }
    return Optional.empty();
  }

  /**
   * For which days records of each kind were given.
   *
   * @return the coverage, mostly shared by all children of a return
   */
  public RecordCoverage coverage() {
    return coverage;
  }

  /**
   * The kinds of which a record of the child was refused, so that what is here may not be all.
   *
   * @return the kinds, immutable
   */
  public Set<RecordKind> doubtful() {
    return doubtful;
  }

  /**
   * Whether all that records of a kind can tell of the child in a span of days is here.
   *
   * @param kind the kind of records
   * @param span the days
   * @return true if such records were given for all of them and none of the child was refused
   */
  public boolean knows(RecordKind kind, DateSpan span) {
    return coverage.covers(kind, span) && !doubtful.contains(kind);
  }

  /**
   * Begins a record with all that this one holds.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(child);
    builder.sex = sex;
    builder.dateOfBirth = dateOfBirth;
    builder.ethnicGroup = ethnicGroup;
    builder.mother = mother;
    builder.firstChildBorn = firstChildBorn;
    builder.disabled = disabled;
    builder.unaccompanied = unaccompanied;
    builder.episodes.addAll(episodes);
    builder.missingPeriods.addAll(missingPeriods);
    builder.socialWorkers.addAll(socialWorkers);
    builder.placementForAdoptionDecisions.addAll(placementForAdoptionDecisions);
    builder.adoptions.addAll(adoptions);
    builder.previousPermanences.addAll(previousPermanences);
    builder.healthRecords.addAll(healthRecords);
    builder.careLeaverRecords.addAll(careLeaverRecords);
    builder.deprivationsOfLiberty.addAll(deprivationsOfLiberty);
    builder.coverage = coverage;
    builder.doubtful.addAll(doubtful);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChildRecord that
        && child.equals(that.child)
        && sex == that.sex
        && Objects.equals(dateOfBirth, that.dateOfBirth)
        && ethnicGroup == that.ethnicGroup
        && Objects.equals(mother, that.mother)
        && Objects.equals(firstChildBorn, that.firstChildBorn)
        && Objects.equals(disabled, that.disabled)
        && Objects.equals(unaccompanied, that.unaccompanied)
        && episodes.equals(that.episodes)
        && missingPeriods.equals(that.missingPeriods)
        && socialWorkers.equals(that.socialWorkers)
        && placementForAdoptionDecisions.equals(that.placementForAdoptionDecisions)
        && adoptions.equals(that.adoptions)
        && previousPermanences.equals(that.previousPermanences)
        && healthRecords.equals(that.healthRecords)
        && careLeaverRecords.equals(that.careLeaverRecords)
        && deprivationsOfLiberty.equals(that.deprivationsOfLiberty)
        && coverage.equals(that.coverage)
        && doubtful.equals(that.doubtful);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        child,
        sex,
        dateOfBirth,
        ethnicGroup,
        mother,
        firstChildBorn,
        disabled,
        unaccompanied,
        episodes,
        missingPeriods,
        socialWorkers,
        placementForAdoptionDecisions,
        adoptions,
        previousPermanences,
        healthRecords,
        careLeaverRecords,
        deprivationsOfLiberty,
        coverage,
        doubtful);
  }

  /** How much the record holds; neither the child nor a day. */
  @Override
  public String toString() {
    return "record of a child with details of " + episodes.size() + " episodes";
  }

  /** Collects the records of one child in any order. Not thread-safe. */
  public static final class Builder {

    private final ChildId child;
    private @Nullable Sex sex;
    private @Nullable LocalDate dateOfBirth;
    private @Nullable EthnicGroup ethnicGroup;
    private @Nullable Boolean mother;
    private @Nullable LocalDate firstChildBorn;
    private @Nullable Boolean disabled;
    private @Nullable UnaccompaniedStatus unaccompanied;
    private final List<EpisodeDetails> episodes = new ArrayList<>(0);
    private final List<MissingPeriod> missingPeriods = new ArrayList<>(0);
    private final List<SocialWorkerSpell> socialWorkers = new ArrayList<>(0);
    private final List<PlacementForAdoptionDecision> placementForAdoptionDecisions =
        new ArrayList<>(0);
    private final List<Adoption> adoptions = new ArrayList<>(0);
    private final List<PreviousPermanence> previousPermanences = new ArrayList<>(0);
    private final List<HealthRecord> healthRecords = new ArrayList<>(0);
    private final List<CareLeaverRecord> careLeaverRecords = new ArrayList<>(0);
    private final List<DeprivationOfLiberty> deprivationsOfLiberty = new ArrayList<>(0);
    private RecordCoverage coverage = RecordCoverage.none();
    private final Set<RecordKind> doubtful = EnumSet.noneOf(RecordKind.class);

    private Builder(ChildId child) {
      this.child = child;
    }

    /**
     * Sets the sex.
     *
     * @param sex the sex
     * @return this builder
     */
    public Builder sex(Sex sex) {
      this.sex = Objects.requireNonNull(sex, "sex");
      return this;
    }

    /**
     * Sets the day of birth.
     *
     * @param day the day
     * @return this builder
     */
    public Builder dateOfBirth(LocalDate day) {
      this.dateOfBirth = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Sets ethnic origin.
     *
     * @param group the group
     * @return this builder
     */
    public Builder ethnicGroup(EthnicGroup group) {
      this.ethnicGroup = Objects.requireNonNull(group, "group");
      return this;
    }

    /**
     * Says that the child is a mother.
     *
     * @return this builder
     */
    public Builder mother() {
      mother = true;
      return this;
    }

    /**
     * Says that the child is no mother.
     *
     * @return this builder
     */
    public Builder noMother() {
      mother = false;
      return this;
    }

    /**
     * Sets when the child's own first child was born; the child is a mother then.
     *
     * @param day the day
     * @return this builder
     */
    public Builder firstChildBorn(LocalDate day) {
      this.firstChildBorn = Objects.requireNonNull(day, "day");
      mother = true;
      return this;
    }

    /**
     * Says that the authority records the child as disabled.
     *
     * @return this builder
     */
    public Builder disabled() {
      disabled = true;
      return this;
    }

    /**
     * Says that the authority records the child as not disabled.
     *
     * @return this builder
     */
    public Builder notDisabled() {
      disabled = false;
      return this;
    }

    /**
     * Says that the child seeks asylum without company.
     *
     * @param status the status
     * @return this builder
     */
    public Builder unaccompanied(UnaccompaniedStatus status) {
      this.unaccompanied = Objects.requireNonNull(status, "status");
      return this;
    }

    /**
     * Adds the details of an episode.
     *
     * @param episode the details
     * @return this builder
     */
    public Builder episode(EpisodeDetails episode) {
      episodes.add(Objects.requireNonNull(episode, "episode"));
      return this;
    }

    /**
     * Adds a time missing or away.
     *
     * @param period the period
     * @return this builder
     */
    public Builder missing(MissingPeriod period) {
      missingPeriods.add(Objects.requireNonNull(period, "period"));
      return this;
    }

    /**
     * Adds the time of a social worker.
     *
     * @param spell the spell
     * @return this builder
     */
    public Builder socialWorker(SocialWorkerSpell spell) {
      socialWorkers.add(Objects.requireNonNull(spell, "spell"));
      return this;
    }

    /**
     * Adds a decision that the child should be placed for adoption.
     *
     * @param decision the decision
     * @return this builder
     */
    public Builder placementForAdoptionDecision(PlacementForAdoptionDecision decision) {
      placementForAdoptionDecisions.add(Objects.requireNonNull(decision, "decision"));
      return this;
    }

    /**
     * Adds how the child came to be adopted.
     *
     * @param adoption the adoption
     * @return this builder
     */
    public Builder adoption(Adoption adoption) {
      adoptions.add(Objects.requireNonNull(adoption, "adoption"));
      return this;
    }

    /**
     * Adds a lasting home before a time in care.
     *
     * @param permanence the previous permanence
     * @return this builder
     */
    public Builder previousPermanence(PreviousPermanence permanence) {
      previousPermanences.add(Objects.requireNonNull(permanence, "permanence"));
      return this;
    }

    /**
     * Adds what is recorded of the child's health in a year.
     *
     * @param health the record
     * @return this builder
     */
    public Builder health(HealthRecord health) {
      healthRecords.add(Objects.requireNonNull(health, "health"));
      return this;
    }

    /**
     * Adds what is recorded in a year after the child left care.
     *
     * @param careLeaver the record
     * @return this builder
     */
    public Builder careLeaver(CareLeaverRecord careLeaver) {
      careLeaverRecords.add(Objects.requireNonNull(careLeaver, "careLeaver"));
      return this;
    }

    /**
     * Adds an order that deprives the child of liberty.
     *
     * @param order the order
     * @return this builder
     */
    public Builder deprivationOfLiberty(DeprivationOfLiberty order) {
      deprivationsOfLiberty.add(Objects.requireNonNull(order, "order"));
      return this;
    }

    /**
     * Sets for which days records of each kind were given; without it none were.
     *
     * @param coverage the coverage
     * @return this builder
     */
    public Builder coverage(RecordCoverage coverage) {
      this.coverage = Objects.requireNonNull(coverage, "coverage");
      return this;
    }

    /**
     * Says that a record of the child was refused.
     *
     * @param kind the kind of the record
     * @return this builder
     */
    public Builder doubtful(RecordKind kind) {
      doubtful.add(Objects.requireNonNull(kind, "kind"));
      return this;
    }

    /**
     * Builds the record.
     *
     * @return the record, its parts in order of time
     */
    public ChildRecord build() {
      return new ChildRecord(this);
    }
  }
}
