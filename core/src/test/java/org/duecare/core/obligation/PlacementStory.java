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
import org.duecare.core.care.ReasonCeased;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lived, and when plans were made and health assessed, as a layman looks at it, who
 * goes from day to day.
 *
 * @param start the day on which care began
 * @param moves the days from each stay to the next
 * @param stays the stays, one more than the moves
 * @param done the days from the start on which something was done
 * @param length the days of care; null if it has not ended
 * @param asOf the days from the start to the question
 * @param ageInMonths the age at the start
 */
record PlacementStory(
    LocalDate start,
    List<Integer> moves,
    List<Stay> stays,
    List<Integer> done,
    @Nullable Integer length,
    int asOf,
    int ageInMonths) {

  enum Stay {
    FOSTERED(LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER),
    IN_A_HOME(LegalStatus.ACCOMMODATED, Placement.CHILDRENS_HOME),
    REMANDED(LegalStatus.REMANDED, Placement.CHILDRENS_HOME),
    DETAINED(LegalStatus.REMANDED_TO_YOUTH_DETENTION, Placement.YOUNG_OFFENDER_INSTITUTION);

    private final LegalStatus status;
    final Placement placement;

    Stay(LegalStatus status, Placement placement) {
      this.status = status;
      this.placement = placement;
    }
  }

  LocalDate askedOn() {
    return start.plusDays(asOf);
  }

  LocalDate lastKnownDay() {
    return length == null || length > asOf ? askedOn() : start.plusDays(length);
  }

  boolean hasEnded() {
    return length != null && length <= asOf;
  }

  LocalDate born() {
    return start.minusMonths(ageInMonths);
  }

  /** Where the child was on a day; null before care. */
  @Nullable Stay stayOn(LocalDate day) {
    LocalDate from = start;
    @Nullable Stay stay = day.isBefore(from) ? null : stays.get(0);
    for (int i = 0; i < moves.size(); i++) {
      from = from.plusDays(moves.get(i));
      boolean moved = length == null || from.isBefore(start.plusDays(length));
      stay = moved && !day.isBefore(from) ? stays.get(i + 1) : stay;
    }
    return stay;
  }

  boolean wasDoneOn(LocalDate day) {
    return done.stream().anyMatch(days -> start.plusDays(days).equals(day));
  }

  /** The story as the library takes it, with something of each kind on each day. */
  CareHistory history(CareEventKind... kinds) {
    PeriodOfCare period = PeriodOfCare.startingOn(start);
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042"))
            .dateOfBirth(born())
            .period(
                (length == null
                        ? period
                        : period.endingOn(start.plusDays(length), ReasonCeased.OTHER))
                    .withEpisodes(episodes()))
            .completeRecordsOf(kinds);
    for (CareEventKind kind : kinds) {
      done.stream().distinct().forEach(days -> history.event(kind, start.plusDays(days)));
    }
    return history.build();
  }

  private List<CareEpisode> episodes() {
    List<CareEpisode> episodes = new ArrayList<>();
    LocalDate from = start;
    for (int i = 0; i < stays.size(); i++) {
      CareEpisode episode =
          CareEpisode.startingOn(from, stays.get(i).status, stays.get(i).placement);
      boolean last = i == moves.size();
      LocalDate next = last ? from : from.plusDays(moves.get(i));
      if (last || (length != null && !next.isBefore(start.plusDays(length)))) {
        episodes.add(episode);
        break;
      }
      episodes.add(episode.endingOn(next));
      from = next;
    }
    return episodes;
  }

  /**
   * What a layman says of something to be done from a day on.
   *
   * @param ended the day on which the time for it ended before care did, and which belongs to what
   *     came then; null if it did not
   */
  String judged(LocalDate event, LocalDate limit, LocalDate from, @Nullable LocalDate ended) {
    LocalDate last = ended == null ? lastKnownDay() : ended;
    for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
      if (wasDoneOn(day) && !day.equals(ended)) {
        return line(event, limit, day, day.isAfter(limit) ? Outcome.LATE : Outcome.ON_TIME);
      }
    }
    boolean over = ended != null || hasEnded();
    return line(
        event,
        limit,
        null,
        last.isAfter(limit) ? Outcome.OUTSTANDING : over ? Outcome.LAPSED : Outcome.NOT_YET_DUE);
  }

  static String line(
      @Nullable LocalDate event,
      @Nullable LocalDate limit,
      @Nullable LocalDate done,
      Outcome outcome) {
    return event + " " + limit + " " + done + " " + outcome;
  }
}
