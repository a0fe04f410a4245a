package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.RecordCoverage;
import org.duecare.core.child.RecordKind;
import org.duecare.core.child.UnaccompaniedStatus;

/**
 * A child as the specification file writes it, statements after semicolons:
 *
 * <pre>
 * born 2015-06-01
 * in care [before] 2022-04-01 [to 2022-09-01]
 * episode 2022-04-01 ACCOMMODATED FOSTER_OTHER [20.5 miles]
 * unaccompanied [to 2022-09-01]
 * unaccompanied given
 * disabled yes|no
 * doubt from 2022-04-01 [until 2022-09-01]
 * </pre>
 */
final class WrittenChild {

  private final CareHistory.Builder history = CareHistory.builder(ChildId.of("C1"));
  private final ChildRecord.Builder record = ChildRecord.builder(ChildId.of("C1"));
  private final List<CareEpisode> episodes = new ArrayList<>();
  private final Map<LocalDate, Double> miles = new HashMap<>();
  private PeriodOfCare period;
  private LocalDate periodEnd;

  private WrittenChild() {}

  static ChildFacts of(String text) {
    WrittenChild child = new WrittenChild();
    for (String statement : text.split(";", -1)) {
      child.take(statement.strip().split(" ", -1));
    }
    child.endPeriod();
    CareHistory history = child.history.build();
    history.periods().stream()
        .flatMap(period -> period.episodes().stream())
        .filter(episode -> child.miles.containsKey(episode.start()))
        .map(child::details)
        .forEach(child.record::episode);
    return new ChildFacts(history, child.record.build());
  }

  private EpisodeDetails details(CareEpisode episode) {
    EpisodeDetails.Builder details =
        EpisodeDetails.startingOn(episode.start()).distanceInMiles(miles.get(episode.start()));
    episode.end().ifPresent(details::endingOn);
    return details.build();
  }

  private void take(String[] words) {
    switch (words[0]) {
      case "born" -> history.dateOfBirth(day(words[1]));
      case "in" -> {
        endPeriod();
        boolean before = words[2].equals("before");
        LocalDate from = day(words[before ? 3 : 2]);
        period = before ? PeriodOfCare.begunBefore(from) : PeriodOfCare.startingOn(from);
        periodEnd = words.length > (before ? 4 : 3) ? day(words[words.length - 1]) : null;
      }
      case "episode" -> {
        CareEpisode episode =
            CareEpisode.startingOn(
                day(words[1]), LegalStatus.valueOf(words[2]), Placement.valueOf(words[3]));
        episodes.add(episode);
        if (words.length > 4) {
          miles.put(episode.start(), Double.parseDouble(words[4]));
        }
      }
      case "unaccompanied" -> {
        if (words.length > 1 && words[1].equals("given")) {
          record.coverage(
              RecordCoverage.none()
                  .with(
                      RecordKind.UNACCOMPANIED,
                      DateSpan.closed(LocalDate.of(2020, 4, 1), LocalDate.of(2026, 3, 31))));
        } else {
          record.unaccompanied(
              words.length > 1
                  ? UnaccompaniedStatus.ceasingOn(day(words[2]))
                  : UnaccompaniedStatus.lasting());
        }
      }
      case "disabled" -> {
        if (words[1].equals("yes")) {
          record.disabled();
        } else {
          record.notDisabled();
        }
      }
      case "doubt" -> {
        Doubt doubt = Doubt.from(day(words[2]), "a row was refused");
        history.doubt(words.length > 3 ? doubt.until(day(words[4])) : doubt);
      }
      default -> throw new IllegalArgumentException("no such statement: " + words[0]);
    }
  }

  private void endPeriod() {
    if (period != null) {
      PeriodOfCare whole = episodes.isEmpty() ? period : period.withEpisodes(episodes);
      history.period(periodEnd == null ? whole : whole.endingOn(periodEnd, ReasonCeased.OTHER));
      episodes.clear();
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
