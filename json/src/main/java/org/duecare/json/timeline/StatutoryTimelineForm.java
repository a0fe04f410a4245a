package org.duecare.json.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.json.LeftOut;
import org.duecare.json.obligation.ObligationForm;
import org.duecare.json.obligation.ObligationsRead;
import org.duecare.json.obligation.ObligationsWritten;

/**
 * Obligations refer to the periods of the history by their places, and to each other.
 *
 * @param obligations those of the timeline
 * @param others those that only the reviews, or the time outside the span asked for, have; their
 *     places follow
 * @param reviews the places of those on reviews, of the whole child
 * @param inAnySpan the places of those of the part that lie in any span; empty where these are
 *     those of the timeline
 */
record StatutoryTimelineForm(
    CareHistory history,
    LocalDate asOf,
    Optional<List<PeriodOfCare>> otherPeriods,
    List<ObligationForm> obligations,
    Optional<List<ObligationForm>> others,
    List<Integer> reviews,
    Optional<List<Integer>> inAnySpan) {

  static StatutoryTimelineForm of(StatutoryTimeline timeline) {
    List<Obligation> own = timeline.obligations();
    List<Obligation> reviews = timeline.reviews().obligations();
    List<Obligation> listed = new ArrayList<>(own);
    ObligationsWritten.addMissing(listed, timeline.inAnySpan());
    ObligationsWritten.addMissing(listed, reviews);
    ObligationsWritten written = new ObligationsWritten(listed, timeline.history().periods());
    List<ObligationForm> forms = written.obligations();
    return new StatutoryTimelineForm(
        timeline.history(),
        timeline.asOf(),
        LeftOut.whenEmpty(written.periods()),
        forms.subList(0, own.size()),
        LeftOut.whenEmpty(
            Stream.concat(
                    forms.subList(own.size(), forms.size()).stream(), written.others().stream())
                .toList()),
        written.places(reviews),
        Optional.of(timeline.inAnySpan()).filter(all -> !all.equals(own)).map(written::places));
  }

  StatutoryTimeline value() {
    ObligationsRead read =
        new ObligationsRead(
            ReviewTimetableForm.both(obligations, others),
            ReviewTimetableForm.both(history.periods(), otherPeriods));
    List<Obligation> own = read.first(obligations.size());
    return StatutoryTimeline.recorded(
        ReviewTimetable.recorded(history, asOf, read.at(reviews)),
        own,
        inAnySpan.map(read::at).orElse(own));
  }
}
