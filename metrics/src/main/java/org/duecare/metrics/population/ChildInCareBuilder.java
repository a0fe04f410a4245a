package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is known of a child in care on a day; what is not given is not known. Not thread-safe.
 */
public final class ChildInCareBuilder {

  final ChildId child;
  final LocalDate day;
  @Nullable LocalDate since;
  @Nullable LegalStatus legalStatus;
  @Nullable Placement placement;
  @Nullable LocalDate inPlacementSince;
  @Nullable LocalDate knownInPlacementFrom;
  int age = -1;
  @Nullable Sex sex;
  @Nullable EthnicGroup ethnicGroup;
  @Nullable CategoryOfNeed need;
  @Nullable Boolean disabled;
  @Nullable Boolean unaccompanied;
  double distanceInMiles = Double.NaN;

  ChildInCareBuilder(ChildId child, LocalDate day) {
    this.child = Objects.requireNonNull(child, "child");
    this.day = Objects.requireNonNull(day, "day");
  }

  /**
   * Since when the child is looked after.
   *
   * @param since the day on which the time in care began
   * @return this
   */
  public ChildInCareBuilder since(LocalDate since) {
    this.since = Objects.requireNonNull(since, "since");
    return this;
  }

  /**
   * The legal status.
   *
   * @param legalStatus the legal status
   * @return this
   */
  public ChildInCareBuilder legalStatus(LegalStatus legalStatus) {
    this.legalStatus = Objects.requireNonNull(legalStatus, "legalStatus");
    return this;
  }

  /**
   * Where the child lives.
   *
   * @param placement the kind of placement
   * @return this
   */
  public ChildInCareBuilder placement(Placement placement) {
    this.placement = Objects.requireNonNull(placement, "placement");
    return this;
  }

  /**
   * Since when the child lives there.
   *
   * @param inPlacementSince the day on which the placement began
   * @return this
   */
  public ChildInCareBuilder inPlacementSince(LocalDate inPlacementSince) {
    this.inPlacementSince = Objects.requireNonNull(inPlacementSince, "inPlacementSince");
    return this;
  }

  /**
   * From when on the child is known to have lived there, where it is not known since when; where it
   * is, that day counts.
   *
   * @param knownInPlacementFrom the first such day
   * @return this
   */
  public ChildInCareBuilder knownInPlacementFrom(LocalDate knownInPlacementFrom) {
    this.knownInPlacementFrom =
        Objects.requireNonNull(knownInPlacementFrom, "knownInPlacementFrom");
    return this;
  }

  /**
   * How old the child is.
   *
   * @param age the age in whole years, 0 or more
   * @return this
   * @throws IllegalArgumentException if it is negative
   */
  public ChildInCareBuilder age(int age) {
    if (age < 0) {
      throw new IllegalArgumentException("age is negative: " + age + "; 0 or more is allowed");
    }
    this.age = age;
    return this;
  }

  /**
   * The sex.
   *
   * @param sex the sex
   * @return this
   */
  public ChildInCareBuilder sex(Sex sex) {
    this.sex = Objects.requireNonNull(sex, "sex");
    return this;
  }

  /**
   * The ethnic group.
   *
   * @param ethnicGroup the ethnic group
   * @return this
   */
  public ChildInCareBuilder ethnicGroup(EthnicGroup ethnicGroup) {
    this.ethnicGroup = Objects.requireNonNull(ethnicGroup, "ethnicGroup");
    return this;
  }

  /**
   * Why the child is looked after.
   *
   * @param need the category of need
   * @return this
   */
  public ChildInCareBuilder need(CategoryOfNeed need) {
    this.need = Objects.requireNonNull(need, "need");
    return this;
  }

  /**
   * The child is recorded as disabled.
   *
   * @return this
   */
  public ChildInCareBuilder disabled() {
    disabled = true;
    return this;
  }

  /**
   * The child is recorded as not disabled.
   *
   * @return this
   */
  public ChildInCareBuilder notDisabled() {
    disabled = false;
    return this;
  }

  /**
   * The child is unaccompanied and seeks asylum.
   *
   * @return this
   */
  public ChildInCareBuilder unaccompanied() {
    unaccompanied = true;
    return this;
  }

  /**
   * The child is not one who is unaccompanied and seeks asylum.
   *
   * @return this
   */
  public ChildInCareBuilder notUnaccompanied() {
    unaccompanied = false;
    return this;
  }

  /**
   * How far from home the child lives.
   *
   * @param distanceInMiles how far the placement is from home, in miles, finite and 0 or more
   * @return this
   * @throws IllegalArgumentException if it is negative, infinite or no number
   */
  public ChildInCareBuilder distanceInMiles(double distanceInMiles) {
    if (!Double.isFinite(distanceInMiles) || distanceInMiles < 0) {
      throw new IllegalArgumentException(
          "distance out of range: " + distanceInMiles + "; 0 or more miles are allowed");
    }
    this.distanceInMiles = distanceInMiles;
    return this;
  }

  /**
   * The child as it was told.
   *
   * @return the child
   */
  public ChildInCare build() {
    return new ChildInCare(this);
  }
}
