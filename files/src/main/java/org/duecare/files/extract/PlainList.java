package org.duecare.files.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.ReturnCodes;
import org.duecare.files.table.CellType;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/**
 * A list of children that can be written by hand: one row for each period of care, with all its
 * reviews in one cell, or one row for each review.
 *
 * <p>All reviews of a period are to be given. Why a period ended is taken as {@link
 * ReasonCeased#OTHER}, and where a status is given the child is taken to have lived in one
 * placement, {@link Placement#OTHER}: the list is for reviews and tells nothing of placements.
 */
public final class PlainList {

  private static final CellType<LegalStatus> STATUS_CODE = statusCode();

  private static final Column<ChildId> CHILD =
      Column.needed("child", CellTypes.child(), "the child");
  private static final Column<LocalDate> START =
      Column.needed("start", CellTypes.day(), "the day on which the child became looked after");
  private static final Column<LocalDate> END =
      Column.optional("end", CellTypes.day(), "the last day in care; blank while it lasts");
  private static final Column<LegalStatus> STATUS =
      Column.optional("status", STATUS_CODE, "why the child is looked after");
  private static final Column<List<LocalDate>> REVIEWS =
      Column.optional(
          "reviews",
          CellTypes.several(CellTypes.day(), "expected days"),
          "the days on which reviews were held");
  private static final Column<LocalDate> BORN =
      Column.optional("date_of_birth", CellTypes.day(), "the day of birth");

  private static final Layout LAYOUT = Layout.of(CHILD, START, END, STATUS, REVIEWS, BORN);

  private PlainList() {}

  private static CellType<LegalStatus> statusCode() {
    String codes = "C1, C2, D1, E1, V2, V3, V4, L1, L2, L3, J1, J2, J3";
    String sentence = "not a known code (expected " + codes + ")";
    List<String> all = Arrays.asList(codes.split(", ", -1));
    return CellType.of(
        "the code of the return: "
            + all.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", ")),
        sentence,
        text -> ReturnCodes.legalStatus(text).orElseThrow(() -> new InvalidCellException(sentence)),
        LegalStatus::name);
  }

  /**
   * Reads a file in UTF-8.
   *
   * @param file the file
   * @return one history for each child in text order, immutable, and the issues
   * @throws IOException if the file cannot be opened or read
   */
  public static Loaded<List<CareHistory>> read(Path file) throws IOException {
    return TableFile.open(file, reader -> read(reader, String.valueOf(file.getFileName())));
  }

  /**
   * Reads what is not a file. The reader is read to its end and not closed.
   *
   * @param reader where the text comes from
   * @param name what messages call it
   * @return one history for each child in text order, immutable, and the issues
   * @throws IOException if the text cannot be read
   */
  public static Loaded<List<CareHistory>> read(Reader reader, String name) throws IOException {
    return Drafts.read(reader, name, LAYOUT, CHILD, PlainList::take);
  }

  private static void take(TableRow row, Drafts drafts, TableIssues issues)
      throws InvalidCellException {
    ChildId child = row.get(CHILD);
    row.requireInOrder(START, END);
    PeriodOfCare period = period(row.get(START), row.find(END), row.find(STATUS));
    List<LocalDate> reviews = row.find(REVIEWS).orElse(List.of());
    Optional<LocalDate> born = row.find(BORN);
    ChildDraft draft = drafts.of(child);
    born.ifPresent(day -> draft.born(new Cell(issues, row.line(), BORN), day));
    draft.period(new Cell(issues, row.line(), START), period);
    reviews.forEach(day -> draft.review(new Cell(issues, row.line(), REVIEWS), Review.heldOn(day)));
  }

  private static PeriodOfCare period(
      LocalDate start, Optional<LocalDate> end, Optional<LegalStatus> status) {
    PeriodOfCare period = PeriodOfCare.startingOn(start);
    if (status.isPresent()) {
      CareEpisode episode = CareEpisode.startingOn(start, status.get(), Placement.OTHER);
      period = period.withEpisodes(List.of(end.map(episode::endingOn).orElse(episode)));
    }
    return end.isPresent() ? period.endingOn(end.get(), ReasonCeased.OTHER) : period;
  }

  /**
   * The first line of such a file, with which to start one.
   *
   * @return the names of the columns, with an end of line
   */
  public static String template() {
    return String.join(",", LAYOUT.titles()) + "\n";
  }

  static Layout layout() {
    return LAYOUT;
  }
}
