package org.duecare.files.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ChildId;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.Feedback;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.ImprovementAction;
import org.duecare.core.quality.Supervision;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.ReviewDecision;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableCells;
import org.duecare.files.table.TableRow;

/**
 * One file of a folder of records, and what its rows are. Beside these there is {@code
 * disputes.csv}, whose rows only together make disputes. Other files may be added. Immutable and
 * thread-safe.
 *
 * @param <T> what a row is
 */
public final class RecordTable<T> {

  /** {@code roster.csv}: the reviewing officers. */
  public static final RecordTable<Employment> ROSTER = WorkforceTables.roster();

  /** {@code posts.csv}: the posts approved for them. */
  public static final RecordTable<ApprovedPosts> POSTS = WorkforceTables.posts();

  /** {@code allocations.csv}: which officer has which child. */
  public static final RecordTable<Allocation> ALLOCATIONS = WorkforceTables.allocations();

  /** {@code children.csv}: whether a child is disabled. */
  public static final RecordTable<RecordedDisability> CHILDREN = ChildTables.children();

  /** {@code review-steps.csv}: what was done for each review, and when. */
  public static final RecordTable<ReviewSteps> REVIEW_STEPS = ReviewStepsTable.table();

  /** {@code midway-checks.csv}: checks between two reviews. */
  public static final RecordTable<RecordedEvent> MIDWAY_CHECKS = EventTables.midwayChecks();

  /** {@code ratings.csv}: how plans were rated. */
  public static final RecordTable<PlanRating> RATINGS = ReviewTables.ratings();

  /** {@code decisions.csv}: what reviews decided. */
  public static final RecordTable<ReviewDecision> DECISIONS = ReviewTables.decisions();

  /** {@code feedback.csv}: compliments, complaints and comments. */
  public static final RecordTable<Feedback> FEEDBACK = QualityTables.feedback();

  /** {@code audits.csv}: audits of cases. */
  public static final RecordTable<CaseAudit> AUDITS = QualityTables.audits();

  /** {@code supervision.csv}: when officers were supervised. */
  public static final RecordTable<Supervision> SUPERVISION = QualityTables.supervision();

  /** {@code good-practice.csv}: good practice that officers saw. */
  public static final RecordTable<GoodPractice> GOOD_PRACTICE = QualityTables.goodPractice();

  /** {@code actions.csv}: priorities and actions, carried from year to year. */
  public static final RecordTable<ImprovementAction> ACTIONS = QualityTables.actions();

  /** {@code events.csv}: anything else that happened to a child. */
  public static final RecordTable<RecordedEvent> EVENTS = EventTables.events();

  /** {@code complete.csv}: the kinds of events of which every one is given. */
  public static final RecordTable<CareEventKind> COMPLETE = EventTables.complete();

  private static final List<RecordTable<?>> ALL =
      List.of(
          ROSTER,
          POSTS,
          ALLOCATIONS,
          CHILDREN,
          REVIEW_STEPS,
          MIDWAY_CHECKS,
          RATINGS,
          DECISIONS,
          FEEDBACK,
          AUDITS,
          SUPERVISION,
          GOOD_PRACTICE,
          ACTIONS,
          EVENTS,
          COMPLETE);

  /** Makes what a row is. */
  @FunctionalInterface
  interface RowReader<T> {

    T read(TableRow row) throws InvalidCellException;
  }

  /** Whom a row names, and where. */
  record OfficerCell<T>(Column<OfficerId> column, Function<T, Optional<OfficerId>> of) {}

  private final String fileName;
  private final Layout layout;
  private final RowReader<T> reader;
  private final BiConsumer<T, TableCells> writer;
  private final RowCheck.Maker<T> check;
  private final Function<T, Optional<ChildId>> child;
  private final OfficerCell<T> officer;
  private final Function<Optional<TableRow>, Set<CareEventKind>> told;

  private RecordTable(
      String fileName,
      Layout layout,
      RowReader<T> reader,
      BiConsumer<T, TableCells> writer,
      RowCheck.Maker<T> check,
      Function<T, Optional<ChildId>> child,
      OfficerCell<T> officer,
      Function<Optional<TableRow>, Set<CareEventKind>> told) {
    this.fileName = fileName;
    this.layout = layout;
    this.reader = reader;
    this.writer = writer;
    this.check = check;
    this.child = child;
    this.officer = officer;
    this.told = told;
  }

  static <T> RecordTable<T> of(
      String fileName,
      Layout layout,
      RowReader<T> reader,
      BiConsumer<T, TableCells> writer,
      RowCheck.Maker<T> check) {
    return new RecordTable<>(
        fileName,
        layout,
        reader,
        writer,
        check,
        row -> Optional.empty(),
        new OfficerCell<>(Cells.OFFICER_IF_KNOWN, row -> Optional.empty()),
        row -> Set.of());
  }

  /** This table, whose rows are about children. */
  RecordTable<T> about(Function<T, Optional<ChildId>> child) {
    return new RecordTable<>(fileName, layout, reader, writer, check, child, officer, told);
  }

  /** This table, whose rows name an officer in a column, if one is meant. */
  RecordTable<T> naming(Column<OfficerId> column, Function<T, Optional<OfficerId>> officer) {
    return new RecordTable<>(
        fileName, layout, reader, writer, check, child, new OfficerCell<>(column, officer), told);
  }

  /** This table, whose rows tell events of kinds that a row shows; all of them where none does. */
  RecordTable<T> telling(Function<Optional<TableRow>, Set<CareEventKind>> told) {
    return new RecordTable<>(fileName, layout, reader, writer, check, child, officer, told);
  }

  /**
   * All tables.
   *
   * @return the tables in the order in which they are read, immutable
   */
  public static List<RecordTable<?>> all() {
    return ALL;
  }

  /**
   * What the file is called.
   *
   * @return the name, in small letters
   */
  public String fileName() {
    return fileName;
  }

  /**
   * The names of the columns, as the first line of the file has them.
   *
   * @return the names in order, immutable
   */
  public List<String> columns() {
    return layout.titles();
  }

  /** A copy of these rows with the tables in the order in which they are read. */
  static Map<RecordTable<?>, List<Placed<?>>> inOrder(Map<RecordTable<?>, List<Placed<?>>> rows) {
    Map<RecordTable<?>, List<Placed<?>>> copy = new LinkedHashMap<>();
    for (RecordTable<?> table : ALL) {
      Optional.ofNullable(rows.get(table)).ifPresent(given -> copy.put(table, List.copyOf(given)));
    }
    return Collections.unmodifiableMap(copy);
  }

  Layout layout() {
    return layout;
  }

  T read(TableRow row) throws InvalidCellException {
    return reader.read(row);
  }

  /**
   * The cells of a row.
   *
   * @throws IllegalArgumentException if it could not be read as it is; the value itself is not
   *     repeated, as it may be about a child
   */
  List<String> cells(T value) {
    TableCells cells = new TableCells(layout);
    writer.accept(value, cells);
    try {
      if (!reader.read(cells.asRow()).equals(value)) {
        throw new IllegalArgumentException(
            "row of " + fileName + " cannot be written: it would be read as another");
      }
    } catch (InvalidCellException e) {
      throw new IllegalArgumentException(
          "row of "
              + fileName
              + " cannot be written: "
              + e.column().title()
              + " would be refused: "
              + e.sentence(),
          e);
    }
    return cells.texts();
  }

  RowCheck<T> newCheck() {
    return check.make();
  }

  Optional<ChildId> child(T value) {
    return child.apply(value);
  }

  OfficerCell<T> officer() {
    return officer;
  }

  /** The child that a lost row is about, as far as it can be read. */
  Optional<ChildId> childOf(TableRow row) {
    return row.readable(Cells.CHILD);
  }

  /** The kinds of which a row may tell an event; those of the whole table without a row. */
  Set<CareEventKind> told(Optional<TableRow> row) {
    return told.apply(row);
  }

  Column<?> firstColumn() {
    return layout.columns().get(0);
  }

  /** The name of the file. */
  @Override
  public String toString() {
    return fileName;
  }
}
