package org.duecare.files.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.Roster;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.dispute.DisputeEvents;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.table.InvalidCellException;
import org.jspecify.annotations.Nullable;

/**
 * What a return of a year lacks: the roster and the cases of the reviewing officers, the steps of
 * each review, ratings, decisions, disputes, feedback and the like, each from a file of its own.
 * What a file that is not there would tell is not known.
 *
 * <p>Immutable and thread-safe.
 */
public final class Records {

  /** {@code disputes.csv}, in the layout of {@link org.duecare.files.dispute.DisputeEvents}. */
  public static final String DISPUTES = "disputes.csv";

  private final Map<RecordTable<?>, List<Placed<?>>> rows;
  private final @Nullable RecordedDisputes disputes;
  private final RecordJoin join;

  Records(
      Map<RecordTable<?>, List<Placed<?>>> rows,
      @Nullable RecordedDisputes disputes,
      Completeness completeness) {
    this.rows = rows;
    this.disputes = disputes;
    this.join = new RecordJoin(this, completeness);
  }

  /**
   * Reads a folder without its disputes, which only a policy makes of their events: where there are
   * any, a note says so. Any of its files may be missing; a file that is none of them is noted.
   *
   * @param folder the folder
   * @return the good rows and the issues, file by file
   * @throws IOException if the folder or a file of it cannot be read
   */
  public static Loaded<Records> read(Path folder) throws IOException {
    return RecordFolder.read(Objects.requireNonNull(folder, "folder"), RecordFolder::withoutPolicy);
  }

  /**
   * Reads a folder. Any of its files may be missing; a file that is none of them is noted.
   *
   * @param folder the folder
   * @param policies the versions of the policy for disputes
   * @param calendar which days are working days, for disputes
   * @return the good rows and the issues, file by file
   * @throws IOException if the folder or a file of it cannot be read
   */
  public static Loaded<Records> read(
      Path folder, PolicyVersions policies, WorkingDayCalendar calendar) throws IOException {
    Objects.requireNonNull(policies, "policies");
    Objects.requireNonNull(calendar, "calendar");
    return RecordFolder.read(
        Objects.requireNonNull(folder, "folder"),
        file -> {
          Loaded<RecordedDisputes> disputes = DisputeEvents.read(file, policies, calendar);
          return new Loaded<>(Optional.of(disputes.value()), disputes.issues());
        });
  }

  /**
   * Starts records that were not read from files.
   *
   * @return a builder without any
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The first line of a file, with which to start one by hand.
   *
   * @param fileName the name of the file, as {@code ratings.csv}
   * @return the names of the columns, with an end of line
   * @throws IllegalArgumentException if no file of records is called so
   */
  public static String template(String fileName) {
    return RecordFiles.template(Objects.requireNonNull(fileName, "fileName"));
  }

  /**
   * Writes the first lines of all files of records into a folder, except of those that are there.
   *
   * @param folder the folder, made if it is not there
   * @return the files written
   * @throws IOException if the folder or a file cannot be made or written
   */
  public static List<Path> writeTemplates(Path folder) throws IOException {
    return RecordFiles.writeTemplates(Objects.requireNonNull(folder, "folder"));
  }

  /**
   * Writes a file for each table that is given. What is read from them are the same records. No
   * file is written over: where one of these is there, nothing is written.
   *
   * @param folder the folder, made if it is not there
   * @throws java.nio.file.FileAlreadyExistsException if a file is there that would be written
   * @throws IOException if the folder or a file cannot be made or written
   * @throws IllegalArgumentException if a value could not be read as it is: a day is not of the
   *     years 1991 to 2090, or a text is too long, holds an end of line, has blanks around it or
   *     begins with a sign that makes a formula of it in a spreadsheet; no file is written then
   */
  public void writeTo(Path folder) throws IOException {
    RecordFiles.write(this, Objects.requireNonNull(folder, "folder"));
  }

  /**
   * Whether there is a file of a table, or rows were added.
   *
   * @param table the table
   * @return true also where it has no rows, so that there were none
   */
  public boolean isGiven(RecordTable<?> table) {
    return rows.containsKey(Objects.requireNonNull(table, "table"));
  }

  /**
   * The rows of a table.
   *
   * @param <T> what a row is
   * @param table the table
   * @return the rows in the order of the file, immutable; none where the table is not given
   */
  public <T> List<T> of(RecordTable<T> table) {
    return placed(table).stream().map(Placed::value).toList();
  }

  /** The rows of a table, which are all of its type as only rows read by it are put under it. */
  <T> List<Placed<T>> placed(RecordTable<T> table) {
    return placed(table, rows);
  }

  /** The same of rows that are no records yet. */
  @SuppressWarnings("unchecked")
  static <T> List<Placed<T>> placed(
      RecordTable<T> table, Map<RecordTable<?>, List<Placed<?>>> rows) {
    List<?> placed = rows.getOrDefault(Objects.requireNonNull(table, "table"), List.of());
    return (List<Placed<T>>) placed;
  }

  /**
   * The reviewing officers and the posts approved for them.
   *
   * @return the roster; empty where there is no {@link RecordTable#ROSTER}
   */
  public Optional<Roster> roster() {
    if (!isGiven(RecordTable.ROSTER)) {
      return Optional.empty();
    }
    Roster roster = Roster.of(of(RecordTable.ROSTER));
    for (ApprovedPosts posts : of(RecordTable.POSTS)) {
      roster = roster.withPostsApproved(posts.from(), posts.fullTimeEquivalent());
    }
    return Optional.of(roster);
  }

  /**
   * Which officer has which child.
   *
   * @return the allocations; empty where there is no {@link RecordTable#ALLOCATIONS}
   */
  public Optional<Allocations> allocations() {
    return isGiven(RecordTable.ALLOCATIONS)
        ? Optional.of(Allocations.of(of(RecordTable.ALLOCATIONS)))
        : Optional.empty();
  }

  /**
   * How each review was held, of {@link RecordTable#REVIEW_STEPS}.
   *
   * @return the records in the order of the file, immutable
   */
  public List<ReviewRecord> reviewRecords() {
    return of(RecordTable.REVIEW_STEPS).stream()
        .map(ReviewSteps::record)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Which reviews were not held on the day planned, of {@link RecordTable#REVIEW_STEPS}.
   *
   * @return the reviews in the order of the file, immutable
   */
  public List<RearrangedReview> rearrangedReviews() {
    return of(RecordTable.REVIEW_STEPS).stream()
        .map(ReviewSteps::rearranged)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The disputes.
   *
   * @return the disputes by reference, with the children where they are told; empty where there is
   *     no {@link #DISPUTES}
   */
  public Optional<RecordedDisputes> disputes() {
    return Optional.ofNullable(disputes);
  }

  /**
   * The ratings of {@link RecordTable#RATINGS} that were given at reviews: those of a day on which
   * the history of the child has one. The others are issues of {@link #joined}, unless earlier
   * reviews than all that are given may be missing.
   *
   * @param histories the histories, one for each child
   * @return the ratings in the order of the histories, immutable
   */
  public List<PlanRating> ratingsAtReviewsOf(Stream<CareHistory> histories) {
    return join.ratingsAtReviewsOf(Objects.requireNonNull(histories, "histories"));
  }

  /**
   * A child's history with what the records tell of the child: each step with its review, each
   * midway check and event, the meetings of each review, and of which kinds every event is given.
   *
   * @param history the history
   * @return the history and, as issues, the rows that it refuses; what it had before stays
   */
  public Loaded<CareHistory> addTo(CareHistory history) {
    return join.addTo(Objects.requireNonNull(history, "history"));
  }

  /**
   * What else is recorded of a child, with whether it is disabled by {@link RecordTable#CHILDREN}.
   *
   * @param record the record, as the return gives it
   * @return the record; as it was where these records do not tell of the child
   */
  public ChildRecord addTo(ChildRecord record) {
    return join.addTo(Objects.requireNonNull(record, "record"));
  }

  /**
   * The rows about children who are none of these.
   *
   * @param children the children of whom there is a history
   * @return the issues, which name no child
   */
  public Issues issuesOfChildrenOtherThan(Set<ChildId> children) {
    return join.issuesOfChildrenOtherThan(Set.copyOf(children));
  }

  /**
   * All histories with what the records tell.
   *
   * @param histories the histories, one for each child
   * @return the histories in the same order, immutable, with the issues of {@link #addTo} and of
   *     {@link #issuesOfChildrenOtherThan}
   */
  public Loaded<List<CareHistory>> joined(Stream<CareHistory> histories) {
    return join.joined(Objects.requireNonNull(histories, "histories"));
  }

  Map<RecordTable<?>, List<Placed<?>>> rows() {
    return rows;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Records that
        && rows.keySet().equals(that.rows.keySet())
        && rows.keySet().stream().allMatch(table -> of(table).equals(that.of(table)))
        && Objects.equals(disputes, that.disputes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows.keySet(), disputes);
  }

  /** How many rows there are of how many tables. */
  @Override
  public String toString() {
    return "records: "
        + rows.values().stream().mapToInt(List::size).sum()
        + " rows of "
        + rows.size()
        + " tables"
        + (disputes == null ? "" : ", " + disputes.disputes().size() + " disputes");
  }

  /** Collects records. Not thread-safe. */
  public static final class Builder {

    private final Map<RecordTable<?>, List<Placed<?>>> rows = new LinkedHashMap<>();
    private final Map<RecordTable<?>, RowCheck<?>> checks = new LinkedHashMap<>();
    private @Nullable RecordedDisputes disputes;

    private Builder() {}

    /**
     * Adds rows to a table, which is then given even where they are none.
     *
     * @param <T> what a row is
     * @param table the table
     * @param values the rows
     * @return this builder
     * @throws IllegalArgumentException if a row repeats the key of one before it, or overlaps it
     */
    public <T> Builder add(RecordTable<T> table, List<T> values) {
      List<Placed<?>> into = rows.computeIfAbsent(table, none -> new ArrayList<>());
      for (T value : List.copyOf(values)) {
        try {
          check(table).take(value, 0);
        } catch (InvalidCellException e) {
          throw new IllegalArgumentException(table + ": " + e.getMessage(), e);
        }
        into.add(new Placed<>(value, 0));
      }
      return this;
    }

    @SuppressWarnings("unchecked")
    private <T> RowCheck<T> check(RecordTable<T> table) {
      return (RowCheck<T>) checks.computeIfAbsent(table, RecordTable::newCheck);
    }

    /**
     * Adds one row to a table.
     *
     * @param <T> what a row is
     * @param table the table
     * @param value the row
     * @return this builder
     * @throws IllegalArgumentException if it repeats the key of a row before it, or overlaps it
     */
    public <T> Builder add(RecordTable<T> table, T value) {
      return add(table, List.of(value));
    }

    /**
     * Sets the disputes.
     *
     * @param disputes the disputes by reference, with the children where they are known
     * @return this builder
     */
    public Builder disputes(RecordedDisputes disputes) {
      this.disputes = Objects.requireNonNull(disputes, "disputes");
      return this;
    }

    /**
     * The records.
     *
     * @return the records
     */
    public Records build() {
      return new Records(RecordTable.inOrder(rows), disputes, new Completeness());
    }
  }
}
