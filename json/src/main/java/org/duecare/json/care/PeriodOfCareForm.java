package org.duecare.json.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.json.LeftOut;

record PeriodOfCareForm(
    Optional<LocalDate> start,
    Optional<LocalDate> begunBefore,
    Optional<LocalTime> startTime,
    Optional<LocalDate> end,
    Optional<LocalTime> endTime,
    Optional<ReasonCeased> reasonCeased,
    Optional<List<CareEpisode>> episodes) {

  static PeriodOfCareForm of(PeriodOfCare periodOfCare) {
    return new PeriodOfCareForm(
        periodOfCare.start(),
        periodOfCare.start().isPresent() ? Optional.empty() : Optional.of(periodOfCare.knownFrom()),
        periodOfCare.startTime(),
        periodOfCare.end(),
        periodOfCare.endTime(),
        periodOfCare.reasonCeased(),
        LeftOut.whenEmpty(periodOfCare.episodes()));
  }

  PeriodOfCare value() {
    PeriodOfCare period = begun();
    period = startTime.map(period::begunAt).orElse(period);
    if (end.isPresent() != reasonCeased.isPresent()) {
      throw new IllegalArgumentException(
          "period of care ended by half: end and reasonCeased are given both or neither");
    }
    if (end.isPresent()) {
      period = period.endingOn(end.orElseThrow(), reasonCeased.orElseThrow());
    }
    period = endTime.map(period::endedAt).orElse(period);
    return episodes.map(period::withEpisodes).orElse(period);
  }

  private PeriodOfCare begun() {
    if (start.isPresent() == begunBefore.isPresent()) {
      throw new IllegalArgumentException(
          "period of care without one beginning: start or begunBefore is needed, and not both");
    }
    return start
        .map(PeriodOfCare::startingOn)
        .orElseGet(() -> PeriodOfCare.begunBefore(begunBefore.orElseThrow()));
  }
}
