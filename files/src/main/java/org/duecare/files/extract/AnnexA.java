package org.duecare.files.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/**
 * List 8 of Annex A, the children in care that Ofsted asks for before an inspection, saved as CSV;
 * workbooks are not read.
 *
 * <p>The list holds the latest review only. Whether it was the first is not in it, so that reviews
 * before it are not known; where there is none, none was held. Why a child ceased to be looked
 * after is taken as {@link ReasonCeased#OTHER}, and the last visit or contact of the reviewing
 * officer as one at which the officer saw the child.
 */
public final class AnnexA {

  private static final Column<ChildId> CHILD =
      Column.needed("Child Unique ID", CellTypes.child(), "the child");
  private static final Column<LocalDate> STARTED =
      Column.needed(
          "Date Started to be Looked After", CellTypes.dayOfExtract(), "the start of the period");
  private static final Column<LocalDate> REVIEWED =
      Column.needed(
          "Date of Latest Statutory Review",
          CellTypes.dayOfExtract(),
          "the latest review; earlier ones are not known");
  private static final Column<LocalDate> SEEN =
      Column.optional(
          "Date of Last IRO Visit / Contact to the Child",
          CellTypes.dayOfExtract(),
          "`SEEN_BY_REVIEWING_OFFICER`");
  private static final Column<LocalDate> CEASED =
      Column.optional(
          "Date Ceased to be Looked After",
          CellTypes.dayOfExtract(),
          "the last day in care; blank while it lasts");
  private static final Column<LocalDate> BORN =
      Column.optional("Date of Birth", CellTypes.dayOfExtract(), "the day of birth");

  private static final Layout LAYOUT = Layout.of(CHILD, BORN, STARTED, REVIEWED, SEEN, CEASED);

  private AnnexA() {}

  /**
   * Reads a file in UTF-8.
   *
   * @param file the file
   * @return one history for each child in text order, immutable, and the issues
   * @throws IOException if the file cannot be opened or read
   */
  public static Loaded<List<CareHistory>> readList8(Path file) throws IOException {
    return TableFile.open(file, reader -> readList8(reader, String.valueOf(file.getFileName())));
  }

  /**
   * Reads what is not a file. The reader is read to its end and not closed.
   *
   * @param reader where the text comes from
   * @param name what messages call it
   * @return one history for each child in text order, immutable, and the issues
   * @throws IOException if the text cannot be read
   */
  public static Loaded<List<CareHistory>> readList8(Reader reader, String name) throws IOException {
    return Drafts.read(reader, name, LAYOUT, CHILD, AnnexA::take);
  }

  private static void take(TableRow row, Drafts drafts, TableIssues issues)
      throws InvalidCellException {
    ChildId child = row.get(CHILD);
    row.requireInOrder(STARTED, CEASED);
    LocalDate started = row.get(STARTED);
    PeriodOfCare open = PeriodOfCare.startingOn(started);
    PeriodOfCare period =
        row.find(CEASED).map(day -> open.endingOn(day, ReasonCeased.OTHER)).orElse(open);
    Optional<LocalDate> reviewed = row.find(REVIEWED);
    Optional<LocalDate> seen = row.find(SEEN);
    Optional<LocalDate> born = row.find(BORN);
    ChildDraft draft = drafts.of(child);
    born.ifPresent(day -> draft.born(new Cell(issues, row.line(), BORN), day));
    draft.period(new Cell(issues, row.line(), STARTED), period);
    seen.ifPresent(
        day ->
            draft.event(
                new Cell(issues, row.line(), SEEN), CareEventKind.SEEN_BY_REVIEWING_OFFICER, day));
    if (reviewed.filter(started::isAfter).isPresent()) {
      issues.add(
          IssueCode.REVIEWS_OF_EARLIER_PERIOD,
          row.line(),
          REVIEWED,
          "before the child started to be looked after: left out, and none was held since");
    } else if (reviewed.isPresent()) {
      draft.review(new Cell(issues, row.line(), REVIEWED), Review.heldOn(reviewed.get()));
      draft.reviewsKnownFrom(reviewed.get());
    }
  }

  static Layout layout() {
    return LAYOUT;
  }
}
