package org.duecare.files.dispute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.files.Issue;
import org.duecare.files.Loaded;

/** A file of events in text, read under a policy. */
final class EventTable {

  static final String COLUMNS =
      "dispute,date,time,event,step,level,by,subject,severity,themes,team,origin,reason,outcome,"
          + "outcome_for_child,actions\n";

  private EventTable() {}

  static Loaded<SortedMap<String, Dispute>> read(String text, EscalationPolicy... policies) {
    Loaded<RecordedDisputes> loaded = readAll(text, policies);
    return new Loaded<>(loaded.value().disputes(), loaded.issues());
  }

  static Loaded<RecordedDisputes> readAll(String text, EscalationPolicy... policies) {
    try {
      return DisputeEvents.read(
          new StringReader(text),
          "events.csv",
          new PolicyVersions(List.of(policies)),
          WorkingDayCalendar.englandAndWales());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The issues of rows below the names of columns of these, under Walsall's policy. */
  static List<String> issues(String columns, String... rows) {
    String text = columns + "\n" + String.join("", Stream.of(rows).map(row -> row + "\n").toList());
    return shown(read(text, EscalationPolicy.walsall2022()));
  }

  static List<String> shown(Loaded<?> loaded) {
    return loaded.issues().kept().stream().map(EventTable::shown).toList();
  }

  private static String shown(Issue issue) {
    return issue.code() + " " + issue;
  }
}
