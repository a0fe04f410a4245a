package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.duecare.core.care.Placement;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.PlacementProvider;
import org.duecare.core.child.Postcode;
import org.duecare.core.child.ReasonForPlacementChange;

record EpisodeDetailsForm(
    LocalDate start,
    Optional<LocalDate> end,
    Optional<Placement> placement,
    Optional<CategoryOfNeed> need,
    Optional<PlacementProvider> provider,
    Optional<String> providerNumber,
    Optional<ReasonForPlacementChange> reasonForChange,
    Optional<Postcode> home,
    Optional<Postcode> placedAt,
    OptionalDouble distanceInMiles) {

  static EpisodeDetailsForm of(EpisodeDetails episodeDetails) {
    return new EpisodeDetailsForm(
        episodeDetails.start(),
        episodeDetails.end(),
        episodeDetails.placement(),
        episodeDetails.need(),
        episodeDetails.provider(),
        episodeDetails.providerNumber(),
        episodeDetails.reasonForChange(),
        episodeDetails.home(),
        episodeDetails.placedAt(),
        episodeDetails.distanceInMiles());
  }

  EpisodeDetails value() {
    EpisodeDetails.Builder details = EpisodeDetails.startingOn(start);
    end.ifPresent(details::endingOn);
    placement.ifPresent(details::placement);
    need.ifPresent(details::need);
    provider.ifPresent(details::provider);
    providerNumber.ifPresent(details::providerNumber);
    reasonForChange.ifPresent(details::reasonForChange);
    home.ifPresent(details::home);
    placedAt.ifPresent(details::placedAt);
    distanceInMiles.ifPresent(details::distanceInMiles);
    return details.build();
  }
}
