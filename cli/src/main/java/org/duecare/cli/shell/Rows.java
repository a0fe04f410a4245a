package org.duecare.cli.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.duecare.calendar.BankHoliday;
import org.duecare.cli.council.MeasureTable;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.Issue;
import org.duecare.files.Issues;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.measure.Change;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Series;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.MonthlyDemand;
import org.jspecify.annotations.Nullable;

/** Values of one kind as a table, a row each. None of the tables names a child. */
final class Rows {

  private static final int DECIMALS = 1;

  /**
   * How the values of a kind are written.
   *
   * @param kind the kind
   * @param columns the names of the columns
   * @param cells a cell for each column
   */
  private record Form<T>(Class<T> kind, List<String> columns, Function<T, List<Cell>> cells) {

    Table table(List<?> values) {
      Table table = new Table(columns.toArray(String[]::new));
      values.forEach(value -> table.row(cells.apply(kind.cast(value)).toArray(Cell[]::new)));
      return table;
    }
  }

  private static final List<Form<?>> FORMS =
      List.of(
          form(Obligation.class, "duty,rule,due,done,outcome,days_late", Rows::obligation),
          form(DueDate.class, "rule,counted_from,due,plan_by,certainty", Rows::dueDate),
          form(ReviewEvidence.class, "review,due,held,outcome", Rows::evidence),
          form(ReviewTimetable.class, "as_of,reviews,overdue,next_due", Rows::timetable),
          form(CareHistory.class, "periods,reviews,looked_after_from,to", Rows::history),
          form(
              Rule.class, "rule,duty,limit,counted_from,provision,in_force_from,until", Rows::rule),
          form(BankHoliday.class, "date,name,division,certainty", Rows::holiday),
          form(Issues.Group.class, "file,issue,number,what_is_wrong", Rows::group),
          form(Issue.class, "file,line,column,issue", Rows::issue),
          form(MonthlyDemand.class, "month,of_todays_children,low,likely,high", Rows::demand),
          form(
              Timeliness.class,
              "year_ending,reviews_in_time,judged,percent,left_out,due_in_time,due_left_out,"
                  + "children_in_time,children_left_out,never_held",
              Rows::timeliness),
          form(Change.class, "measure,before,now,difference,points", Rows::change),
          form(
              DisputeRegister.Entry.class,
              "dispute,stage,level,raised,next_limit,overdue",
              Rows::dispute));

  private Rows() {}

  private static <T> Form<T> form(Class<T> kind, String columns, Function<T, List<Cell>> cells) {
    return new Form<>(kind, List.of(columns.split(",", -1)), cells);
  }

  /** The table of these values; empty where there is none of their kind, or they differ in kind. */
  static Optional<Table> of(List<?> values) {
    if (values.stream().allMatch(Measure.class::isInstance)) {
      List<? extends Measure<?>> measures =
          values.stream().map(value -> (Measure<?>) value).toList();
      return Optional.of(MeasureTable.of(measures));
    }
    if (values.stream().allMatch(Map.Entry.class::isInstance)) {
      return Optional.of(ofEntries(values));
    }
    return FORMS.stream()
        .filter(form -> values.stream().allMatch(form.kind()::isInstance))
        .findFirst()
        .<Table>map(form -> form.table(values));
  }

  private static Table ofEntries(List<?> entries) {
    Table table = new Table("key", "value");
    for (Object each : entries) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
      table.row(text(entry.getKey()), entry(entry.getValue()));
    }
    return table;
  }

  private static Cell entry(@Nullable Object value) {
    return value instanceof Number ? Cell.number(value.toString()) : text(value);
  }

  /** Counts that are not to be published yet. */
  static Table ofCounts(CountTable counts) {
    List<String> columns = new ArrayList<>(counts.columns());
    columns.add(0, "");
    Table table = new Table(columns.toArray(String[]::new));
    for (int i = 0; i < counts.rows().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(counts.rows().get(i)));
      counts.counts().get(i).forEach(count -> cells.add(Cell.number(count)));
      table.row(cells.toArray(Cell[]::new));
    }
    return table;
  }

  /** A row for each period of a series. */
  static Table ofSeries(Series<?> series) {
    Table table = new Table("year_ending", "measure", "numerator", "denominator", "percent");
    for (Measure<?> figure : series.figures()) {
      table.row(
          Cell.of(figure.period().lastDay()),
          Cell.of(figure.id()),
          Cell.number(figure.numerator()),
          Cell.number(figure.ratio().map(ratio -> Long.toString(ratio.denominator())).orElse(null)),
          percent(figure));
    }
    return table;
  }

  /** How many there are of each code, the worst first. */
  static Table ofIssues(Issues issues) {
    Table table = new Table("issue", "effect", "number", "what_is_wrong");
    issues.groups().stream()
        .map(Issues.Group::code)
        .distinct()
        .sorted((one, other) -> other.effect().compareTo(one.effect()))
        .forEach(
            code ->
                table.row(
                    Cell.of(code.name()),
                    Cell.of(words(code.effect())),
                    Cell.number(issues.count(code)),
                    Cell.of(code.sentence())));
    return table;
  }

  private static List<Cell> obligation(Obligation obligation) {
    return List.of(
        Cell.of(words(obligation.duty())),
        Cell.of(obligation.rule().map(Rule::id).orElse(null)),
        day(obligation.due().map(DueDate::date)),
        day(obligation.doneOn()),
        Cell.of(obligation.outcome().name()),
        number(obligation.daysLate()));
  }

  private static List<Cell> dueDate(DueDate due) {
    return List.of(
        Cell.of(due.rule().id()),
        Cell.of(due.trigger()),
        Cell.of(due.date()),
        due.planBy().map(Cell::of).orElseGet(Cell::empty),
        Cell.of(due.certainty().name()));
  }

  private static List<Cell> evidence(ReviewEvidence review) {
    return List.of(
        Cell.of(words(review.kind())),
        day(review.due()),
        day(review.held()),
        Cell.of(review.outcome().name()));
  }

  private static List<Cell> timetable(ReviewTimetable timetable) {
    return List.of(
        Cell.of(timetable.asOf()),
        Cell.number(timetable.obligations().size()),
        Cell.number(timetable.overdue().size()),
        day(timetable.next().flatMap(Obligation::due).map(DueDate::date)));
  }

  private static List<Cell> history(CareHistory history) {
    int last = history.periods().size() - 1;
    return List.of(
        Cell.number(history.periods().size()),
        Cell.number(history.reviews().size()),
        last < 0 ? Cell.empty() : Cell.of(history.periods().get(last).knownFrom()),
        last < 0 ? Cell.empty() : day(history.periods().get(last).end()));
  }

  private static List<Cell> rule(Rule rule) {
    return List.of(
        Cell.of(rule.id()),
        Cell.of(words(rule.duty())),
        Cell.of(rule.limit().map(Limits::words).orElse(null)),
        Cell.of(words(rule.trigger())),
        Cell.of(rule.citation().toString()),
        Cell.of(rule.inForceFrom()),
        day(rule.inForceUntil()));
  }

  private static List<Cell> holiday(BankHoliday holiday) {
    return List.of(
        Cell.of(holiday.date()),
        Cell.of(holiday.name()),
        Cell.of(words(holiday.division())),
        Cell.of(holiday.certainty().name()));
  }

  private static List<Cell> group(Issues.Group group) {
    return List.of(
        Cell.of(group.file()),
        Cell.of(group.code().name()),
        Cell.number(group.count()),
        Cell.of(group.code().sentence()));
  }

  private static List<Cell> issue(Issue issue) {
    return List.of(
        Cell.of(issue.file()),
        number(issue.line()),
        Cell.of(issue.column().orElse(null)),
        Cell.of(issue.sentence()));
  }

  private static List<Cell> demand(MonthlyDemand month) {
    return List.of(
        Cell.of(YearMonth.from(month.month().firstDay()).toString()),
        Cell.number(month.cohort().numerator()),
        Cell.number(month.reviews().low().toPlainString()),
        Cell.number(month.reviews().likely().toPlainString()),
        Cell.number(month.reviews().high().toPlainString()));
  }

  private static List<Cell> timeliness(Timeliness timeliness) {
    return List.of(
        Cell.of(timeliness.year().lastDay()),
        Cell.number(timeliness.ratio().numerator()),
        Cell.number(timeliness.ratio().denominator()),
        percent(timeliness.reviewsInTime()),
        Cell.number(timeliness.reviewsInTime().leftOut()),
        percent(timeliness.reviewsDueInTime()),
        Cell.number(timeliness.reviewsDueInTime().leftOut()),
        percent(timeliness.childrenAllInTime()),
        Cell.number(timeliness.childrenAllInTime().leftOut()),
        Cell.number(timeliness.reviewsNeverHeld().numerator()));
  }

  private static Cell percent(Measure<?> measure) {
    return Cell.number(measure.percent(DECIMALS).map(share -> share.toPlainString()).orElse(null));
  }

  private static List<Cell> change(Change change) {
    return List.of(
        Cell.of(change.now().id()),
        Cell.number(change.before().numerator()),
        Cell.number(change.now().numerator()),
        Cell.number(change.difference()),
        Cell.number(change.points(DECIMALS).map(points -> points.toPlainString()).orElse(null)));
  }

  private static List<Cell> dispute(DisputeRegister.Entry entry) {
    return List.of(
        Cell.of(entry.reference()),
        Cell.of(words(entry.status().stage())),
        Cell.number(entry.status().level()),
        day(entry.status().raisedOn()),
        day(entry.status().nextDeadline().map(limit -> limit.date())),
        Cell.of(entry.status().isOverdue() ? "overdue" : ""));
  }

  private static Cell text(@Nullable Object value) {
    return Cell.of(Sentences.of(value));
  }

  private static Cell day(Optional<LocalDate> day) {
    return Cell.of(day.map(LocalDate::toString).orElse(null));
  }

  private static Cell number(OptionalInt number) {
    return Cell.number(number.isPresent() ? Integer.toString(number.getAsInt()) : null);
  }

  /** A constant as words: LATER_REVIEW is "later review". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
