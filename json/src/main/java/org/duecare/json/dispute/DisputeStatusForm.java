package org.duecare.json.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.dispute.CafcassStep;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.DisputeDeadline;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.dispute.Pause;
import org.duecare.core.dispute.Stage;
import org.duecare.core.dispute.StageEpisode;

/** The level and whether it is overdue follow from the rest and are told for other readers. */
record DisputeStatusForm(
    LocalDate asOf,
    Stage stage,
    Optional<Stage> pausedAt,
    Optional<LocalDate> since,
    Optional<Integer> level,
    Optional<Boolean> overdue,
    Optional<Concern> concern,
    Optional<CafcassStep> cafcass,
    boolean reopened,
    Optional<LocalDate> settledOn,
    Optional<LocalDate> raisedOn,
    Optional<LocalDate> openedOn,
    Optional<DisputeDeadline> stageDeadline,
    List<DisputeDeadline> totalDeadlines,
    List<StageEpisode> episodes,
    List<Pause> pauses,
    List<Pause> timesResolved,
    Optional<DisputeEvent.Accepted> accepted,
    int grossDays,
    int netDays) {

  static DisputeStatusForm of(DisputeStatus disputeStatus) {
    return new DisputeStatusForm(
        disputeStatus.asOf(),
        disputeStatus.stage(),
        disputeStatus.pausedAt(),
        disputeStatus.since(),
        Optional.of(disputeStatus.level()),
        Optional.of(disputeStatus.isOverdue()),
        disputeStatus.concern(),
        disputeStatus.cafcass(),
        disputeStatus.isReopened(),
        disputeStatus.settledOn(),
        disputeStatus.raisedOn(),
        disputeStatus.openedOn(),
        disputeStatus.stageDeadline(),
        disputeStatus.totalDeadlines(),
        disputeStatus.episodes(),
        disputeStatus.pauses(),
        disputeStatus.timesResolved(),
        disputeStatus.accepted(),
        disputeStatus.grossDays(),
        disputeStatus.netDays());
  }

  DisputeStatus value() {
    DisputeStatus.Builder status =
        DisputeStatus.builder(asOf, stage)
            .totalDeadlines(totalDeadlines)
            .episodes(episodes)
            .pauses(pauses)
            .timesResolved(timesResolved)
            .days(grossDays, netDays);
    pausedAt.ifPresent(status::pausedAt);
    since.ifPresent(status::since);
    concern.ifPresent(status::concern);
    cafcass.ifPresent(status::cafcass);
    if (reopened) {
      status.reopened();
    }
    settledOn.ifPresent(status::settledOn);
    raisedOn.ifPresent(status::raisedOn);
    openedOn.ifPresent(status::openedOn);
    stageDeadline.ifPresent(status::stageDeadline);
    accepted.ifPresent(status::accepted);
    return status.build();
  }
}
