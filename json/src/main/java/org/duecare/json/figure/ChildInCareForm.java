package org.duecare.json.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.ChildInCareBuilder;

/**
 * A child in care.
 *
 * @param knownInPlacementFrom empty where it is known since when the child lives there
 */
record ChildInCareForm(
    ChildId child,
    LocalDate day,
    Optional<LocalDate> since,
    Optional<LegalStatus> legalStatus,
    Optional<Placement> placement,
    Optional<LocalDate> inPlacementSince,
    Optional<LocalDate> knownInPlacementFrom,
    OptionalInt age,
    Optional<Sex> sex,
    Optional<EthnicGroup> ethnicGroup,
    Optional<CategoryOfNeed> need,
    Optional<Boolean> disabled,
    Optional<Boolean> unaccompanied,
    OptionalDouble distanceInMiles) {

  static ChildInCareForm of(ChildInCare child) {
    return new ChildInCareForm(
        child.child(),
        child.day(),
        child.since(),
        child.legalStatus(),
        child.placement(),
        child.inPlacementSince(),
        child.knownInPlacementFrom().filter(day -> child.inPlacementSince().isEmpty()),
        child.age(),
        child.sex(),
        child.ethnicGroup(),
        child.need(),
        child.disabled(),
        child.unaccompanied(),
        child.distanceInMiles());
  }

  ChildInCare value() {
    ChildInCareBuilder known = ChildInCare.builder(child, day);
    since.ifPresent(known::since);
    legalStatus.ifPresent(known::legalStatus);
    placement.ifPresent(known::placement);
    inPlacementSince.ifPresent(known::inPlacementSince);
    knownInPlacementFrom.ifPresent(known::knownInPlacementFrom);
    age.ifPresent(known::age);
    sex.ifPresent(known::sex);
    ethnicGroup.ifPresent(known::ethnicGroup);
    need.ifPresent(known::need);
    disabled.ifPresent(so -> say(so, known::disabled, known::notDisabled));
    unaccompanied.ifPresent(so -> say(so, known::unaccompanied, known::notUnaccompanied));
    distanceInMiles.ifPresent(known::distanceInMiles);
    return known.build();
  }

  private static void say(boolean so, Runnable yes, Runnable no) {
    (so ? yes : no).run();
  }
}
