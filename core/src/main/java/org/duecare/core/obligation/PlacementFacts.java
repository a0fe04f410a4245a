package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one placement by which regulation 28 of SI 2010/959 tells how often the child is
 * visited, on any day of it. An event counts if it lies in the placement. What calls for more
 * visits counts where it is given; whether something is known that lets fewer be enough can be
 * asked. Days are best asked in order: the episode found last is where the search begins.
 */
final class PlacementFacts {

  private final CareHistory history;
  private final VisitStretch stretch;
  private final TemporaryCare temporary;
  private int episode;

  PlacementFacts(CareHistory history, VisitStretch stretch, TemporaryCare temporary) {
    this.history = history;
    this.stretch = stretch;
    this.temporary = temporary;
  }

  VisitRegime regimeOn(LocalDate day) {
    CareEpisode now = episodeOn(day);
    if (isInCare(now) && livesByArrangementsOfOthers(day)) {
      return VisitRegime.BY_OTHERS;
    }
    boolean withParent = now.placement() == Placement.WITH_PARENTS;
    if ((withParent && now.legalStatus() == LegalStatus.INTERIM_CARE_ORDER)
        || holds(temporary.begun(), temporary.ended(), day)) {
      return VisitRegime.INTERIM;
    }
    if (latest(history.daysOf(CareEventKind.PLACED_WITH_PARENT_UNASSESSED), day) != null) {
      return VisitRegime.UNASSESSED_PARENT;
    }
    return withParent && now.legalStatus() == LegalStatus.FULL_CARE_ORDER
        ? VisitRegime.CARE_ORDER_WITH_PARENT
        : VisitRegime.ORDINARY;
  }

  /**
   * In care by a care order, full or interim, which accommodation and a placement order are not.
   */
  private static boolean isInCare(CareEpisode episode) {
    return episode.legalStatus() == LegalStatus.INTERIM_CARE_ORDER
        || episode.legalStatus() == LegalStatus.FULL_CARE_ORDER;
  }

  private boolean livesByArrangementsOfOthers(LocalDate day) {
    return holds(
        CareEventKind.LIVING_ARRANGEMENTS_BY_OTHERS,
        CareEventKind.LIVING_ARRANGEMENTS_BY_OTHERS_ENDED,
        day);
  }

  /**
   * The first day after one on which paragraph (4) held no longer and paragraph (2) did, because a
   * temporary approval had ended; null where there is none.
   */
  @Nullable LocalDate endOfTemporaryApprovalAfter(LocalDate day) {
    for (LocalDate ended : temporary.ended()) {
      if (ended.isAfter(day)
          && stretch.includes(ended)
          && regimeOn(ended.minusDays(1)) == VisitRegime.INTERIM
          && regimeOn(ended) == VisitRegime.ORDINARY) {
        return ended;
      }
    }
    return null;
  }

  /** The days after the first on which another regime may have begun, in order. */
  SortedSet<LocalDate> daysOfChange() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (CareEpisode next : stretch.episodes().subList(1, stretch.episodes().size())) {
      days.add(next.start());
    }
    days.addAll(temporary.begun());
    days.addAll(history.daysOf(CareEventKind.PLACED_WITH_PARENT_UNASSESSED));
    days.removeIf(day -> !stretch.includes(day) || day.equals(stretch.from()));
    return days;
  }

  /** Whether a full care order was made on a day on the child, who lives with a parent. */
  boolean orderMadeWithParentOn(LocalDate day) {
    return episodeOn(day).placement() == Placement.WITH_PARENTS
        && day.equals(orderMade(stretch.known()));
  }

  /**
   * The day on which the full care order of a period of care was made; null where it is not known.
   * An order that comes back after a placement order is not made anew.
   */
  private static @Nullable LocalDate orderMade(KnownPeriod known) {
    List<CareEpisode> episodes = known.period.episodes();
    for (int i = 0; i < episodes.size(); i++) {
      LegalStatus status = episodes.get(i).legalStatus();
      if (status == LegalStatus.PLACEMENT_ORDER) {
        return null;
      }
      if (status == LegalStatus.FULL_CARE_ORDER) {
        return i > 0 || known.startKnown() ? episodes.get(i).start() : null;
      }
    }
    return null;
  }

  /**
   * Whether a day lies in the first year of the placement. The day it began is the first day of
   * that year, whose last day is therefore the one before the anniversary; for a beginning on 29
   * February that is 28 February. Counted as a period after an event is, the anniversary would
   * belong to it, too.
   */
  boolean isInFirstYear(LocalDate day) {
    return day.isBefore(Birthday.of(stretch.from(), 1));
  }

  /** Whether a day lies in the first year since such arrangements last began or changed. */
  boolean isInFirstYearByOthers(LocalDate day) {
    LocalDate since = latest(history.daysOf(CareEventKind.LIVING_ARRANGEMENTS_BY_OTHERS), day);
    return since != null && day.isBefore(Birthday.of(since, 1));
  }

  boolean isLongTermFostering(LocalDate day) {
    Placement placement = episodeOn(day).placement();
    return placement == Placement.FOSTER_LONG_TERM
        || placement == Placement.RELATIVE_FOSTER_LONG_TERM;
  }

  boolean isIntendedToLastTo18(LocalDate day) {
    return holds(
        CareEventKind.PLACEMENT_INTENDED_TO_LAST_TO_18,
        CareEventKind.PLACEMENT_NO_LONGER_INTENDED_TO_LAST_TO_18,
        day);
  }

  boolean mayBeIntendedToLastTo18(LocalDate day) {
    return mayHold(
        CareEventKind.PLACEMENT_INTENDED_TO_LAST_TO_18,
        CareEventKind.PLACEMENT_NO_LONGER_INTENDED_TO_LAST_TO_18,
        day);
  }

  boolean childAgreesToFewerVisits(LocalDate day) {
    return holds(
        CareEventKind.FEWER_VISITS_AGREED, CareEventKind.FEWER_VISITS_NO_LONGER_AGREED, day);
  }

  boolean childMayAgreeToFewerVisits(LocalDate day) {
    return mayHold(
        CareEventKind.FEWER_VISITS_AGREED, CareEventKind.FEWER_VISITS_NO_LONGER_AGREED, day);
  }

  /** Whether a fact that is not given to hold on a day is not known not to. */
  private boolean mayHold(CareEventKind begun, CareEventKind ended, LocalDate day) {
    return latest(history.daysOf(ended), day) == null && !history.hasCompleteRecordsOf(begun);
  }

  private boolean holds(CareEventKind begun, CareEventKind ended, LocalDate day) {
    return holds(history.daysOf(begun), history.daysOf(ended), day);
  }

  private boolean holds(List<LocalDate> begun, List<LocalDate> ended, LocalDate day) {
    LocalDate begin = latest(begun, day);
    if (begin == null) {
      return false;
    }
    LocalDate end = latest(ended, day);
    return end == null || !end.isAfter(begin);
  }

  /** The last of some days in the placement up to one, inclusive; null where there is none. */
  private @Nullable LocalDate latest(List<LocalDate> days, LocalDate day) {
    if (days.isEmpty()) {
      return null;
    }
    int next = DutyJudgement.firstFrom(day.plusDays(1), days);
    return next == 0 || days.get(next - 1).isBefore(stretch.from()) ? null : days.get(next - 1);
  }

  private CareEpisode episodeOn(LocalDate day) {
    List<CareEpisode> episodes = stretch.episodes();
    while (episode > 0 && episodes.get(episode).start().isAfter(day)) {
      episode--;
    }
    while (episode + 1 < episodes.size() && !episodes.get(episode + 1).start().isAfter(day)) {
      episode++;
    }
    return episodes.get(episode);
  }
}
