package org.duecare.files.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableText;
import org.jspecify.annotations.Nullable;

/** Makes a row of an event, and refuses what could not be read as it was. */
final class EventWriter {

  private final DisputeEvent event;
  private final Map<Column<?>, String> cells = new HashMap<>();

  private EventWriter(DisputeEvent event) {
    this.event = event;
  }

  /**
   * The rows of a dispute, each with the cells of an event in the order of the columns.
   *
   * @param child the child, told in every row; null where it is not known
   * @param layout the columns
   * @throws IllegalArgumentException if the dispute has what could not be read again
   */
  static List<List<String>> rows(
      String dispute, List<DisputeEvent> events, @Nullable ChildId child, Layout layout) {
    String reference = reference(dispute);
    if (events.size() > DisputeAssembly.MOST_EVENTS) {
      throw new IllegalArgumentException(
          "dispute cannot be written: it has "
              + events.size()
              + " events; up to "
              + DisputeAssembly.MOST_EVENTS
              + " are allowed");
    }
    Set<DisputeEvent> before = new HashSet<>();
    List<List<String>> rows = new ArrayList<>(events.size());
    for (DisputeEvent event : events) {
      if (!before.add(event)) {
        throw new IllegalArgumentException(
            "event cannot be written: "
                + event.kind()
                + " on "
                + event.at().day()
                + " is there twice; times that tell the two apart are needed");
      }
      rows.add(row(reference, event, child, layout));
    }
    return rows;
  }

  private static List<String> row(
      String reference, DisputeEvent event, @Nullable ChildId child, Layout layout) {
    EventWriter writer = new EventWriter(event);
    writer.cells.put(EventColumn.DISPUTE, reference);
    writer.cells.put(EventColumn.DATE, writer.day(EventColumn.DATE, event.at().day()));
    event.at().time().ifPresent(time -> writer.cells.put(EventColumn.TIME, time.toString()));
    writer.cells.put(EventColumn.EVENT, event.kind().name());
    writer.fill();
    writer.text(EventColumn.CHILD, Optional.ofNullable(child).map(ChildId::value));
    return layout.columns().stream().map(column -> writer.cells.getOrDefault(column, "")).toList();
  }

  private static String reference(String dispute) {
    if (!TableText.isReference(dispute)) {
      throw new IllegalArgumentException(
          "dispute cannot be written: its reference is none; up to 64 letters, digits and . _ / : -"
              + " are allowed, a letter or digit first");
    }
    return dispute;
  }

  private void fill() {
    if (event instanceof DisputeEvent.RaisedInformally raised) {
      concern(raised.concern());
    } else if (event instanceof DisputeEvent.Opened opened) {
      concern(opened.concern());
      level(opened.level(), opened.by());
      text(EventColumn.REASON, opened.reason());
    } else if (event instanceof DisputeEvent.Responded responded) {
      level(responded.level(), responded.by());
    } else if (event instanceof DisputeEvent.Escalated escalated) {
      level(escalated.level(), escalated.by());
      text(EventColumn.REASON, escalated.reason());
    } else if (event instanceof DisputeEvent.Reopened reopened) {
      level(reopened.level(), reopened.by());
    } else if (event instanceof DisputeEvent.Accepted accepted) {
      text(EventColumn.OUTCOME, accepted.outcome());
      text(EventColumn.OUTCOME_FOR_CHILD, accepted.forTheChild());
      cells.put(
          EventColumn.ACTIONS,
          accepted.actions().stream().map(this::action).collect(Collectors.joining(separator())));
    } else if (event instanceof DisputeEvent.Paused paused) {
      text(EventColumn.REASON, Optional.of(paused.reason()));
    } else if (event instanceof DisputeEvent.Withdrawn withdrawn) {
      text(EventColumn.REASON, Optional.of(withdrawn.reason()));
    } else if (event instanceof DisputeEvent.Cafcass cafcass) {
      cells.put(EventColumn.STEP, cafcass.step().name());
    }
  }

  private void concern(Concern concern) {
    cells.put(EventColumn.SUBJECT, concern.subject().name());
    text(EventColumn.SEVERITY, concern.severity());
    cells.put(
        EventColumn.THEMES,
        concern.themes().stream()
            .map(theme -> item(EventColumn.THEMES, theme))
            .collect(Collectors.joining(separator())));
    text(EventColumn.TEAM, concern.team());
    concern.origin().ifPresent(origin -> cells.put(EventColumn.ORIGIN, origin.name()));
  }

  private void level(int level, Optional<String> by) {
    if (level > EventColumn.HIGHEST_LEVEL) {
      throw unwritable(
          EventColumn.LEVEL,
          "a level above " + EventColumn.HIGHEST_LEVEL + ", which is the highest");
    }
    cells.put(EventColumn.LEVEL, Integer.toString(level));
    text(EventColumn.BY, by);
  }

  private String action(AgreedAction action) {
    if (action.reference().indexOf(EventReader.BEFORE_DAY) >= 0) {
      throw unwritable(EventColumn.ACTIONS, "a sign = before its day");
    }
    String reference = item(EventColumn.ACTIONS, action.reference());
    return action
        .due()
        .map(due -> day(EventColumn.ACTIONS, due))
        .map(due -> item(EventColumn.ACTIONS, reference + EventReader.BEFORE_DAY + due))
        .orElse(reference);
  }

  private String day(Column<?> column, LocalDate day) {
    if (!CellTypes.isReadable(day)) {
      throw unwritable(
          column, "a day outside the years " + CellTypes.FIRST_YEAR + " to " + CellTypes.LAST_YEAR);
    }
    return day.toString();
  }

  private static String separator() {
    return String.valueOf(TableText.SEPARATOR);
  }

  private String item(Column<?> column, String text) {
    if (text.indexOf(TableText.SEPARATOR) >= 0) {
      throw unwritable(column, "a semicolon, which separates them");
    }
    return written(column, text);
  }

  private void text(Column<?> column, Optional<String> text) {
    text.ifPresent(given -> cells.put(column, written(column, given)));
  }

  private String written(Column<?> column, String text) {
    if (text.isEmpty() || !text.strip().equals(text)) {
      throw unwritable(column, "nothing, or blanks around its text");
    }
    @Nullable String fault = TableText.fault(text);
    if (fault != null) {
      throw unwritable(column, "text that is refused when read: " + fault);
    }
    return text;
  }

  /** The text itself is not repeated: it may be about a child. */
  private IllegalArgumentException unwritable(Column<?> column, String found) {
    return new IllegalArgumentException(
        "event cannot be written: "
            + event.kind()
            + " on "
            + event.at().day()
            + " has in "
            + column.title()
            + " "
            + found);
  }
}
