package org.duecare.cli.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;

/**
 * The reviews that are overdue or due soon, by officer; those of whom none is known come last.
 * Immutable and thread-safe.
 *
 * @param day as of which day
 * @param reviews the reviews, in the order of officer, limit and child
 * @param notKnown how many children are looked after of whom it is not known when the next is due
 * @param adultsBefore how many children are looked after who are 18 by the day on which the next is
 *     due
 */
public record DueList(LocalDate day, List<DueReview> reviews, long notKnown, long adultsBefore) {

  /** How many days ahead reviews are listed where nobody says how many. */
  public static final int DAYS = 60;

  private static final Comparator<DueReview> ORDER =
      Comparator.comparing((DueReview review) -> review.officer().isEmpty())
          .thenComparing(DueReview::officer)
          .thenComparing(DueReview::by)
          .thenComparing(review -> review.child().value());

  /**
   * Checks that nothing is null.
   *
   * @param day as of which day
   * @param reviews the reviews
   * @param notKnown how many children are looked after without a known limit
   * @param adultsBefore how many children are looked after who are 18 by their next limit
   * @throws NullPointerException if a part is null
   */
  public DueList {
    Objects.requireNonNull(day, "day");
    reviews = List.copyOf(reviews);
  }

  /**
   * The list of a day.
   *
   * @param histories the histories, read to the end
   * @param allocations who has which child; empty if nobody told
   * @param law the law
   * @param day as of which day
   * @param days how many days ahead, besides what is overdue, 0 or more
   * @return the list
   */
  public static DueList of(
      Stream<CareHistory> histories,
      Optional<Allocations> allocations,
      CarePlanning law,
      LocalDate day,
      int days) {
    List<DueReview> reviews = new ArrayList<>();
    long notKnown = 0;
    long adultsBefore = 0;
    Iterator<CareHistory> each = histories.iterator();
    while (each.hasNext()) {
      CareHistory history = each.next();
      ReviewTimetable timetable = law.reviews(history, day);
      List<Obligation> due = pending(timetable);
      if (due.isEmpty() && CareAtEndOfDay.of(history, day).mayBeInCare()) {
        boolean lapses = lapsesAtMajority(timetable);
        adultsBefore += lapses ? 1 : 0;
        notKnown += lapses ? 0 : 1;
      }
      String officer = officer(timetable.child(), allocations, day);
      for (Obligation review : due) {
        LocalDate by = review.limitBetween().orElseThrow().last();
        if (!by.isAfter(day.plusDays(days))) {
          reviews.add(new DueReview(officer, timetable.child(), by, review));
        }
      }
    }
    reviews.sort(ORDER);
    return new DueList(day, reviews, notKnown, adultsBefore);
  }

  /** What one review would meet is listed once, by the limit that binds. */
  private static List<Obligation> pending(ReviewTimetable timetable) {
    List<Obligation> pending =
        timetable.toBeHeld().stream().filter(it -> it.isOverdue() || it.due().isPresent()).toList();
    return Requirement.of(pending).stream().map(Requirement::binding).toList();
  }

  /** Whether the next review is due, and would be, on the 18th birthday or after it. */
  private static boolean lapsesAtMajority(ReviewTimetable timetable) {
    return timetable.toBeHeld().isEmpty()
        && timetable.obligations().stream().anyMatch(Obligation::isPending);
  }

  private static String officer(ChildId child, Optional<Allocations> allocations, LocalDate day) {
    return allocations
        .flatMap(all -> all.officer(child, CaseKind.LOOKED_AFTER, day))
        .map(OfficerId::value)
        .orElse("");
  }

  /**
   * What the list leaves out.
   *
   * @return a sentence without full stop; empty if it leaves out nothing
   */
  public Optional<String> note() {
    List<String> left = new ArrayList<>(2);
    if (notKnown > 0) {
      left.add(
          "children looked after of whom it is not known when the next review is due: " + notKnown);
    }
    if (adultsBefore > 0) {
      left.add(
          "children looked after who are 18 by the day on which their next review is due: "
              + adultsBefore);
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", left));
  }

  /**
   * The list as a table.
   *
   * @return the table, a row for each review, which names the child
   */
  public Table table() {
    Table table = new Table("officer", "child", "rule", "due", "plan_by", "days_overdue");
    for (DueReview each : reviews) {
      boolean overdue = each.by().isBefore(day);
      Optional<DueDate> due = each.review().due();
      table.row(
          Cell.of(each.officer()),
          Cell.of(each.child().value()),
          each.review().rule().map(rule -> Cell.of(rule.id())).orElse(Cell.empty()),
          due.map(it -> Cell.of(it.date())).orElse(Cell.empty()),
          overdue
              ? Cell.empty()
              : due.flatMap(DueDate::planBy).map(Cell::of).orElseGet(Cell::empty),
          overdue
              ? Cell.number(ChronoUnit.DAYS.between(each.by(), day))
              : Cell.number((String) null));
    }
    return table;
  }

  /** How many reviews there are, and what is left out; names nobody. */
  @Override
  public String toString() {
    return "reviews to be held as of "
        + day
        + ": "
        + reviews.size()
        + note().map(left -> "; " + left).orElse("");
  }
}
