package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to a child who is placed once, perhaps moved to a children's home, and visited;
 * nothing is hidden.
 *
 * @param start the day of the first placement
 * @param placement its kind
 * @param status the legal status on that day
 * @param orderMade the day of a full care order; null if there is none
 * @param moved the day of the move; null if there was none
 * @param facts what is known of the placements
 * @param visits the days of visits in order
 * @param reviews the days of reviews in order
 */
record VisitWorld(
    LocalDate start,
    Placement placement,
    LegalStatus status,
    @Nullable LocalDate orderMade,
    @Nullable LocalDate moved,
    List<Fact> facts,
    List<LocalDate> visits,
    List<LocalDate> reviews) {

  /** Something that was so from a day on. */
  record Fact(CareEventKind kind, LocalDate day) {}

  VisitWorld {
    facts = List.copyOf(facts);
    visits = List.copyOf(visits);
    reviews = List.copyOf(reviews);
  }

  CareHistory history() {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(PeriodOfCare.startingOn(start).withEpisodes(episodes()))
            .completeRecordsOf(CareEventKind.values());
    visits.forEach(day -> history.event(CareEventKind.VISIT, day));
    facts.forEach(fact -> history.event(fact.kind(), fact.day()));
    reviews.forEach(day -> history.review(Review.heldOn(day)));
    return history.build();
  }

  private List<CareEpisode> episodes() {
    List<LocalDate> begins = new ArrayList<>(List.of(start));
    for (LocalDate day : new LocalDate[] {orderMade, moved}) {
      if (day != null && !begins.contains(day)) {
        begins.add(day);
      }
    }
    begins.sort(null);
    List<CareEpisode> episodes = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      LocalDate day = begins.get(i);
      CareEpisode open = CareEpisode.startingOn(day, statusOn(day), placementOn(day));
      episodes.add(i + 1 < begins.size() ? open.endingOn(begins.get(i + 1)) : open);
    }
    return episodes;
  }

  LegalStatus statusOn(LocalDate day) {
    return orderMade != null && !day.isBefore(orderMade) ? LegalStatus.FULL_CARE_ORDER : status;
  }

  Placement placementOn(LocalDate day) {
    return moved != null && !day.isBefore(moved) ? Placement.CHILDRENS_HOME : placement;
  }

  /** Whether a fact was given on or after one day and not after another. */
  boolean given(CareEventKind kind, LocalDate from, LocalDate to) {
    return facts.stream()
        .anyMatch(
            fact -> fact.kind() == kind && !fact.day().isBefore(from) && !fact.day().isAfter(to));
  }
}
