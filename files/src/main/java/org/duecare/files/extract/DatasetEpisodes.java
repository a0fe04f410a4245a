package org.duecare.files.extract;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.files.IssueCode;
import org.duecare.files.ssda903.ReturnCodes;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/** The table cla_episodes: of which child a period of care is, and from when to when it lasted. */
final class DatasetEpisodes {

  /** How a database writes that there is nothing. */
  static final String NOTHING = "NULL";

  private static final Column<ChildId> PERSON =
      Column.needed("clae_person_id", CellTypes.child(), "the child");
  private static final Column<String> PERIOD =
      Column.needed("clae_cla_id", CellTypes.text(), "the period of care");
  private static final Column<LocalDate> START =
      Column.needed(
          "clae_cla_episode_start_date", CellTypes.dayOfExtract(), "the start of the episode");
  private static final Column<LocalDate> ENTERED =
      Column.optional(
          "clae_entered_care_date",
          CellTypes.dayOfExtract(),
          "the start of the period; without it that of its first episode");
  private static final Column<LocalDate> CEASED =
      Column.optional(
          "clae_cla_episode_ceased_date", CellTypes.dayOfExtract(), "the end of the episode");
  private static final Column<LocalDate> CEASED_BEFORE =
      Column.optional(
          "clae_cla_episode_ceased",
          CellTypes.dayOfExtract(),
          "the same in older versions of the dataset");
  private static final Column<String> REASON =
      Column.optional(
          "clae_cla_episode_ceased_reason",
          CellTypes.text(),
          "why it ended, by the code of the return, which words may follow; `X1`: care goes on");

  static final Layout LAYOUT =
      Layout.of(PERSON, PERIOD, START, ENTERED, CEASED, CEASED_BEFORE, REASON).withBlank(NOTHING);

  /** What the rows of a period of care say so far: its first day and its last episode. */
  private static final class Stretch {
    private final ChildId child;
    private final int line;
    private LocalDate from;
    private LocalDate lastStart;
    private Optional<LocalDate> end;
    private Optional<String> reason;

    Stretch(ChildId child, int line, LocalDate from, LocalDate lastStart) {
      this.child = child;
      this.line = line;
      this.from = from;
      this.lastStart = lastStart;
      this.end = Optional.empty();
      this.reason = Optional.empty();
    }

    PeriodOfCare period() {
      PeriodOfCare open = PeriodOfCare.startingOn(from);
      boolean goesOn = reason.filter("X1"::equals).isPresent();
      return goesOn ? open : end.map(day -> open.endingOn(day, ceased())).orElse(open);
    }

    private ReasonCeased ceased() {
      return reason.flatMap(ReturnCodes::reasonCeased).orElse(ReasonCeased.OTHER);
    }
  }

  private final TableIssues issues;
  private final Drafts drafts;
  private final Map<String, Stretch> stretches = new LinkedHashMap<>();

  private DatasetEpisodes(String name) {
    issues = new TableIssues(name);
    drafts = new Drafts();
  }

  static DatasetEpisodes read(Reader reader, String name) throws IOException {
    DatasetEpisodes read = new DatasetEpisodes(name);
    TableFile.read(reader, LAYOUT, read.issues, read::take, row -> read.drafts.lost(row, PERSON));
    for (Stretch stretch : read.stretches.values()) {
      read.drafts
          .of(stretch.child)
          .period(new Cell(read.issues, stretch.line, START), stretch.period());
    }
    return read;
  }

  private void take(TableRow row) throws InvalidCellException {
    ChildId child = row.get(PERSON);
    String id = row.get(PERIOD);
    LocalDate start = row.get(START);
    Optional<LocalDate> entered = row.find(ENTERED);
    row.requireInOrder(START, CEASED);
    row.requireInOrder(START, CEASED_BEFORE);
    Optional<LocalDate> ceased = row.find(CEASED).or(() -> row.readable(CEASED_BEFORE));
    Optional<String> reason = row.find(REASON).map(DatasetEpisodes::code);
    Stretch stretch =
        stretches.computeIfAbsent(id, none -> new Stretch(child, row.line(), start, start));
    if (!stretch.child.equals(child)) {
      throw InvalidCellException.of(
          IssueCode.CELL_INVALID, PERIOD, "a period of care of another child before");
    }
    LocalDate from = entered.orElse(start);
    stretch.from = from.isBefore(stretch.from) ? from : stretch.from;
    if (!start.isBefore(stretch.lastStart)) {
      stretch.lastStart = start;
      stretch.end = ceased;
      stretch.reason = reason;
    }
  }

  /** The code that words may follow, as in "E4A - returned home". */
  static String code(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  Optional<ChildId> childOf(String id) {
    return Optional.ofNullable(stretches.get(id)).map(stretch -> stretch.child);
  }

  Drafts drafts() {
    return drafts;
  }

  TableIssues issues() {
    return issues;
  }
}
