package org.duecare.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Wording;
import org.jspecify.annotations.Nullable;

/** Writes a deadline as an event. */
final class DeadlineEvent {

  private static final int SECONDS_OF_A_MINUTE = 60;

  private final Instant writtenAt;
  private final Wording wording;
  private final @Nullable Duration reminder;

  DeadlineEvent(Instant writtenAt, Wording wording, @Nullable Duration reminder) {
    this.writtenAt = writtenAt;
    this.wording = wording;
    this.reminder = reminder;
  }

  VEvent of(Deadline deadline) {
    VEvent event = new VEvent(/* initialise= */ false);
    event.add(new Uid(deadline.uid()));
    event.add(new DtStamp(writtenAt));
    event.add(new LastModified(writtenAt));
    event.add(new Sequence(revision()));
    event.add(new DtStart<>(deadline.due().date()));
    event.add(new Summary(summary(deadline)));
    event.add(new Description(description(deadline)));
    event.add(new Status(status(deadline.obligation())));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    event.add(new Clazz(Clazz.VALUE_PRIVATE));
    if (reminder != null && deadline.obligation().isPending()) {
      event.add(alarm(reminder, deadline));
    }
    return event;
  }

  /** A number that grows from file to file; seconds would outgrow it in 2038. */
  private int revision() {
    return Math.toIntExact(writtenAt.getEpochSecond() / SECONDS_OF_A_MINUTE);
  }

  private String summary(Deadline deadline) {
    String due = wording.sentence(deadline.due().explanation().steps().get(0));
    String title = CalendarText.of(deadline.title());
    return title.isEmpty() ? due : title + ": " + due;
  }

  /** Of the reasons those that say nothing of the child: no day on which anything happened. */
  private String description(Deadline deadline) {
    return deadline.due().explanation().steps().stream()
        .filter(DeadlineEvent::tellsOnlyOfTheLimit)
        .map(wording::sentence)
        .map(CalendarText::of)
        .collect(Collectors.joining("\n"));
  }

  private static boolean tellsOnlyOfTheLimit(ExplanationStep step) {
    return step instanceof ExplanationStep.UnderRule
        || step instanceof ExplanationStep.PlanBy
        || step instanceof ExplanationStep.DayToPlanByUnknown
        || step instanceof ExplanationStep.CertaintyOfDate;
  }

  private static String status(Obligation obligation) {
    if (obligation.isPending()) {
      return Status.VALUE_CONFIRMED;
    }
    return obligation.isUnknown() ? Status.VALUE_TENTATIVE : Status.VALUE_CANCELLED;
  }

  private VAlarm alarm(Duration before, Deadline deadline) {
    VAlarm alarm = new VAlarm();
    alarm.add(new Trigger(before.negated()));
    alarm.add(new Action(Action.VALUE_DISPLAY));
    alarm.add(new Description(summary(deadline)));
    return alarm;
  }
}
