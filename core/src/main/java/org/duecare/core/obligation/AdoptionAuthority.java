package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * When the authority may place a child for adoption: under a placement order, section 21 of the
 * Adoption and Children Act 2002, by consent, section 19, which no legal status tells, or freed for
 * adoption before that Act.
 */
final class AdoptionAuthority {

  private static final EventSpan BY_CONSENT =
      new EventSpan(
          CareEventKind.ADOPTION_AUTHORISED,
          CareEventKind.ADOPTION_AUTHORITY_ENDED,
          Ending.Cause.ADOPTION_AUTHORITY);

  private AdoptionAuthority() {}

  /** The spans of a period, from the first to the last day, in order; they do not overlap. */
  static List<ReviewWindow> of(KnownPeriod known) {
    List<ReviewWindow> spans = new ArrayList<>(1);
    LocalDate last = known.lastKnownDay();
    @Nullable LocalDate from = null;
    for (CareEpisode episode : known.episodes()) {
      if (episode.start().isAfter(last)) {
        break;
      }
      boolean authorises = isGivenIn(episode);
      if (authorises && from == null) {
        from = episode.start();
      } else if (!authorises && from != null) {
        spans.add(span(from, new Ending(Ending.Cause.ADOPTION_AUTHORITY, episode.start()), last));
        from = null;
      }
    }
    if (from != null) {
      spans.add(span(from, null, last));
    }
    for (LocalDate day : known.inquiry.history.daysOf(BY_CONSENT.begun())) {
      if (known.includes(day)) {
        spans.add(span(day, BY_CONSENT.ending(known.inquiry.history, day, last), last));
      }
    }
    spans.sort(Comparator.comparing(ReviewWindow::first));
    return joined(spans);
  }

  /** Authority that is given in another way before it ended goes on. */
  private static List<ReviewWindow> joined(List<ReviewWindow> spans) {
    List<ReviewWindow> joined = new ArrayList<>(spans.size());
    for (ReviewWindow span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && !span.first().isAfter(joined.get(last).last())) {
        ReviewWindow before = joined.get(last);
        ReviewWindow longer = span.last().isAfter(before.last()) ? span : before;
        boolean open = span.ending() == null || before.ending() == null;
        joined.set(
            last, new ReviewWindow(before.first(), longer.last(), open ? null : longer.ending()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  static boolean isGivenIn(CareEpisode episode) {
    return episode.legalStatus() == LegalStatus.PLACEMENT_ORDER
        || episode.legalStatus() == LegalStatus.FREED_FOR_ADOPTION;
  }

  private static ReviewWindow span(LocalDate from, @Nullable Ending ending, LocalDate lastKnown) {
    return new ReviewWindow(from, ending == null ? lastKnown : ending.day(), ending);
  }
}
