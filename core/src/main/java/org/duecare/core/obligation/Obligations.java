package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Lays a rule book over care histories. What happened after the as-of day is not known yet and
 * changes nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Obligations {

  private final RuleBook ruleBook;
  private final LimitCounting counting;
  private final ReviewObligations reviews;
  private final LessBindingReviews lessBinding;
  private final DutyObligations duties;

  /** The same rules for some duties, of which few sets are ever asked. */
  private final Map<Set<Duty>, DutyObligations> byDuties = new ConcurrentHashMap<>();

  /** The same law by other readings, which explanations compare with. */
  private final Map<Readings, Obligations> byReadings = new ConcurrentHashMap<>();

  private Obligations(RuleBook ruleBook, LimitCounting counting) {
    this.ruleBook = ruleBook;
    this.counting = counting;
    ReviewRules onReviews = ReviewRules.of(ruleBook);
    reviews = new ReviewObligations(onReviews);
    lessBinding = new LessBindingReviews(onReviews, ReviewRules.lessBinding(ruleBook));
    duties = new DutyObligations(ruleBook, onReviews.care(), counting);
  }

  /**
   * The obligations under a rule book.
   *
   * @param ruleBook the rules
   * @param calendar which days are working days
   * @return what lays them over histories
   * @throws IllegalArgumentException if the book lacks a rule on the first, second or later review,
   *     or one of them, or of those on adjourned reviews, has no limit
   */
  public static Obligations under(RuleBook ruleBook, WorkingDayCalendar calendar) {
    Objects.requireNonNull(ruleBook, "ruleBook");
    Objects.requireNonNull(calendar, "calendar");
    return new Obligations(ruleBook, LimitCounting.of(calendar));
  }

  /**
   * The obligations by other readings of the law.
   *
   * @param readings the answers used to the questions that the law leaves open
   * @return what lays the same rules over histories by these readings
   */
  public Obligations with(Readings readings) {
    Objects.requireNonNull(readings, "readings");
    return new Obligations(ruleBook, counting.with(readings));
  }

  /**
   * The obligations with other working days.
   *
   * @param calendar which days are working days
   * @return what lays the same rules over histories by these days
   */
  public Obligations with(WorkingDayCalendar calendar) {
    Objects.requireNonNull(calendar, "calendar");
    return new Obligations(ruleBook, counting.with(calendar));
  }

  /**
   * The obligations with other working days for a child who lives in Scotland, which matter by a
   * reading of A25 only.
   *
   * @param calendar which days are working days in Scotland
   * @return what lays the same rules over histories by these days
   */
  public Obligations withCalendarOfScotland(WorkingDayCalendar calendar) {
    Objects.requireNonNull(calendar, "calendar");
    return new Obligations(ruleBook, counting.inScotlandWith(calendar));
  }

  /**
   * The obligations under another rule book.
   *
   * @param others the rules
   * @return what lays these rules over histories, by the same working days and readings
   * @throws IllegalArgumentException if the book lacks a rule on the first, second or later review,
   *     or one of them, or of those on adjourned reviews, has no limit
   */
  public Obligations with(RuleBook others) {
    return new Obligations(Objects.requireNonNull(others, "ruleBook"), counting);
  }

  /** The same, made once. */
  Obligations byReadings(Readings readings) {
    return readings.equals(readings()) ? this : byReadings.computeIfAbsent(readings, this::with);
  }

  /**
   * The rules.
   *
   * @return the rule book
   */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  /**
   * Which days are working days.
   *
   * @return the calendar
   */
  public WorkingDayCalendar calendar() {
    return counting.calendar();
  }

  /**
   * Which days are working days for a child who lives in Scotland, by a reading of A25.
   *
   * @return the {@link #calendar()} where it is one of Scotland only, else the one given for that,
   *     else the bundled one of Scotland
   */
  public WorkingDayCalendar calendarOfScotland() {
    return counting.calendarOfScotland();
  }

  /**
   * Which readings of the law are used.
   *
   * @return the readings, mainstream unless others were chosen
   */
  public Readings readings() {
    return counting.readings();
  }

  LimitCounting counting() {
    return counting;
  }

  /**
   * The last day of a rule's limit after an event.
   *
   * @param rule the rule
   * @param trigger the day of the event, which is not counted
   * @return the due date
   * @throws IllegalArgumentException if the rule fixes no limit, or was not in force on the day of
   *     the event
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public DueDate due(Rule rule, LocalDate trigger) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(trigger, "trigger");
    return DueDate.of(rule, trigger, counting);
  }

  /**
   * Every obligation on reviews that a history raises under the most binding rules.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @return the obligations by period; within a period the ordinary reviews in order, then early
   *     and adjourned ones; immutable
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public List<Obligation> onReviews(CareHistory history, LocalDate asOf) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    return reviews.of(Inquiry.onReviews(this, history, asOf));
  }

  /**
   * Every obligation that a history raises.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @return the obligations on reviews and the others
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public JudgedHistory judge(CareHistory history, LocalDate asOf) {
    return judge(history, asOf, duties);
  }

  /**
   * The obligations with some duties that a history raises, without the work for the others.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @param wanted the duties
   * @return all obligations on reviews under the most binding rules, and of the others those with
   *     one of these duties: the same as among {@linkplain #judge(CareHistory, LocalDate) all}
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public JudgedHistory judge(CareHistory history, LocalDate asOf, Set<Duty> wanted) {
    Set<Duty> asked = Set.copyOf(Objects.requireNonNull(wanted, "wanted"));
    JudgedHistory judged = judge(history, asOf, byDuties.computeIfAbsent(asked, duties::about));
    return new JudgedHistory(
        judged.onReviews(),
        judged.besides().stream().filter(each -> asked.contains(each.duty())).toList());
  }

  private JudgedHistory judge(CareHistory history, LocalDate asOf, DutyObligations others) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    Inquiry inquiry = Inquiry.aboutEverything(this, history, asOf);
    List<KnownPeriod> periods = reviews.periods(inquiry);
    List<KnownPeriod> reviewPeriods = reviews.reviewPeriods(periods, inquiry);
    List<List<Obligation>> onReviews = new ArrayList<>(reviewPeriods.size());
    List<Obligation> lessBindingOnes = new ArrayList<>();
    for (KnownPeriod known : reviewPeriods) {
      onReviews.add(reviews.judge(known));
      lessBindingOnes.addAll(lessBinding.of(known));
    }
    List<Obligation> besides =
        others.besides(inquiry, periods, reviewPeriods, onReviews, lessBindingOnes);
    return new JudgedHistory(reviews.of(inquiry, onReviews), besides);
  }

  /** Whether accommodation makes a child looked after only once it has lasted over 24 hours. */
  boolean needsMoreThan24Hours() {
    return reviews.rules().moreThan24Hours();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Obligations that
        && ruleBook.equals(that.ruleBook)
        && counting.equals(that.counting);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleBook, counting);
  }

  @Override
  public String toString() {
    return "obligations under " + ruleBook + " with " + calendar() + " by " + readings();
  }
}
