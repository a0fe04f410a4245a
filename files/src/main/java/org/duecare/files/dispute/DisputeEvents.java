package org.duecare.files.dispute;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.files.Loaded;
import org.duecare.files.table.Layout;
import org.duecare.files.table.NewFile;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableWriter;

/**
 * Reads and writes the events of disputes as CSV, one event a line, in the layout that
 * docs/dispute-events.md describes column by column. A dispute goes by a reference of the
 * authority's own; who the child is stands beside it, where a file tells it.
 *
 * <p>A bad row never stops the rest: it is refused with an issue, and the other events of its
 * dispute stay.
 */
public final class DisputeEvents {

  private DisputeEvents() {}

  /**
   * Reads a file in UTF-8.
   *
   * @param file the file
   * @param policies the versions of the policy, of which each dispute has the one that is in force
   *     on the day on which it was raised or opened
   * @param calendar which days are working days
   * @return the disputes by reference, with the children where the file tells them, and the issues
   * @throws IOException if the file cannot be opened or read
   */
  public static Loaded<RecordedDisputes> read(
      Path file, PolicyVersions policies, WorkingDayCalendar calendar) throws IOException {
    Objects.requireNonNull(policies, "policies");
    Objects.requireNonNull(calendar, "calendar");
    return TableFile.open(
        file, reader -> read(reader, String.valueOf(file.getFileName()), policies, calendar));
  }

  /**
   * Reads what is not a file. The reader is read to its end and not closed.
   *
   * @param reader where the text comes from
   * @param name what messages call it
   * @param policies the versions of the policy, of which each dispute has the one that is in force
   *     on the day on which it was raised or opened
   * @param calendar which days are working days
   * @return the disputes by reference, with the children where the file tells them, and the issues
   * @throws IOException if the text cannot be read
   */
  public static Loaded<RecordedDisputes> read(
      Reader reader, String name, PolicyVersions policies, WorkingDayCalendar calendar)
      throws IOException {
    TableIssues issues = new TableIssues(Objects.requireNonNull(name, "name"));
    DisputeAssembly assembly =
        new DisputeAssembly(
            Objects.requireNonNull(policies, "policies"),
            Objects.requireNonNull(calendar, "calendar"),
            issues);
    SortedMap<String, Dispute> disputes = new TreeMap<>();
    EventFile events = EventFile.read(Objects.requireNonNull(reader, "reader"), issues);
    events
        .disputes()
        .forEach(
            (reference, rows) ->
                assembly.of(rows).ifPresent(dispute -> disputes.put(reference, dispute)));
    return new Loaded<>(
        new RecordedDisputes(disputes, events.children().of(disputes.keySet())), issues.issues());
  }

  /**
   * Writes a file in UTF-8; no file is written over. What is read from it are the same disputes and
   * children. Where no child is told, the file is without that column.
   *
   * @param disputes the disputes, which are written in text order of their references
   * @param file the file
   * @throws java.nio.file.FileAlreadyExistsException if the file is there
   * @throws IOException if the file cannot be opened or written
   * @throws IllegalArgumentException if a reference is none, a dispute has more than 200 events or
   *     one of them twice, a day is not of the years 1991 to 2090, a level is above 99, or a text
   *     could not be read as it is: it is blank or has blanks around it, is longer than 256
   *     characters, holds an end of line, begins with a sign that makes a formula of it in a
   *     spreadsheet, or, of a theme or an action, holds what separates them; nothing is written
   *     then
   */
  public static void write(RecordedDisputes disputes, Path file) throws IOException {
    Layout layout = layout(disputes);
    List<List<String>> rows = rows(disputes, layout);
    try (Writer writer = NewFile.open(file)) {
      TableWriter.write(layout, rows, writer);
    }
  }

  /**
   * Writes to where the caller says. The writer is flushed and not closed.
   *
   * @param disputes the disputes, which are written in text order of their references
   * @param writer where the text goes
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException as for {@link #write(RecordedDisputes, Path)}
   */
  public static void write(RecordedDisputes disputes, Writer writer) throws IOException {
    Layout layout = layout(disputes);
    TableWriter.write(layout, rows(disputes, layout), Objects.requireNonNull(writer, "writer"));
  }

  private static Layout layout(RecordedDisputes disputes) {
    return disputes.children().isEmpty() ? EventColumn.WITHOUT_CHILD : EventColumn.LAYOUT;
  }

  private static List<List<String>> rows(RecordedDisputes disputes, Layout layout) {
    List<List<String>> rows = new ArrayList<>();
    disputes
        .disputes()
        .forEach(
            (reference, dispute) ->
                rows.addAll(
                    EventWriter.rows(
                        reference, dispute.history(), disputes.children().get(reference), layout)));
    return rows;
  }

  /**
   * The names of the columns, as the first line of a file has them that tells the children.
   *
   * @return the names in order, immutable
   */
  public static List<String> columns() {
    return EventColumn.LAYOUT.titles();
  }
}
