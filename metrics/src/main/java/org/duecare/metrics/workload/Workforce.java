package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * The reviewing officers of a period in figures, none of which says who somebody is. What there is
 * on a day is counted on the last day of the period. Immutable and thread-safe.
 */
public final class Workforce {

  private static final String ON_ROSTER = "officers on the roster on the day";
  private static final long PER_CENT = 100;

  private final Roster roster;
  private final ReportingPeriod period;

  private Workforce(Roster roster, ReportingPeriod period) {
    this.roster = roster;
    this.period = period;
  }

  /**
   * The figures of a period.
   *
   * @param roster the officers and the approved posts
   * @param period the period
   * @return the figures
   */
  public static Workforce of(Roster roster, ReportingPeriod period) {
    return new Workforce(
        Objects.requireNonNull(roster, "roster"), Objects.requireNonNull(period, "period"));
  }

  /**
   * The roster.
   *
   * @return the officers and the approved posts of which the figures are made
   */
  public Roster roster() {
    return roster;
  }

  /**
   * The period.
   *
   * @return the period, on the last day of which what there is is counted
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * How many officers there are on the last day.
   *
   * @return the count "reviewing-officers"
   */
  public Measure<Post> heads() {
    List<Post> posts = posts(each -> true);
    return Measure.ofCount(
        Definition.of("reviewing-officers", "officers on the roster", "officers", ON_ROSTER)
            .on(Basis.HEADS),
        lastDay(),
        posts.size(),
        /* leftOut= */ 0,
        part -> part == Part.NUMERATOR ? posts : List.of());
  }

  /**
   * How many full-time posts they are on the last day.
   *
   * @return the sum of the parts of a full-time post
   */
  public BigDecimal fullTimeEquivalent() {
    return sum(each -> true);
  }

  /**
   * How many of the officers are engaged through an agency on the last day.
   *
   * @return the share "agency-officers"
   */
  public Measure<Post> agencyHeads() {
    List<Post> agency = posts(each -> each.contract() == Contract.AGENCY);
    List<Post> all = posts(each -> true);
    return Measure.ofRatio(
        Definition.of(
                "agency-officers",
                "of the officers on the roster, those engaged through an agency",
                "officers",
                ON_ROSTER)
            .on(Basis.HEADS),
        lastDay(),
        new Ratio(agency.size(), all.size()),
        /* leftOut= */ 0,
        part ->
            switch (part) {
              case NUMERATOR -> agency;
              case DENOMINATOR -> all;
              case LEFT_OUT -> List.of();
            });
  }

  /**
   * How many of the full-time equivalents are engaged through an agency on the last day.
   *
   * @return the share
   */
  public PostShare agencyFullTimeEquivalent() {
    return new PostShare(sum(each -> each.contract() == Contract.AGENCY), fullTimeEquivalent());
  }

  /**
   * How many of the approved posts nobody fills on the last day: those approved, less the full-time
   * equivalents of everybody on the roster, agency included.
   *
   * @return the posts in full-time ones, negative where more are filled than approved; empty where
   *     it is not given how many are approved
   */
  public Optional<BigDecimal> vacancies() {
    return roster
        .postsApprovedOn(period.lastDay())
        .map(approved -> approved.subtract(fullTimeEquivalent()));
  }

  /**
   * How many of the approved posts no officer of the authority's own fills on the last day: the
   * {@link #vacancies()} and what agency covers.
   *
   * @return the posts in full-time ones, negative where more are filled than approved; empty where
   *     it is not given how many are approved
   */
  public Optional<BigDecimal> vacanciesAndAgencyCover() {
    return vacancies().map(vacant -> vacant.add(agencyFullTimeEquivalent().part()));
  }

  /**
   * Turnover: officers who left in the period, of the average number of officers. Somebody left
   * whose last day lies in the period and who does not go on the next day, on whatever terms; the
   * average is that of the heads on the first and on the last day. Agency counts as the others do.
   *
   * @return the rate "reviewing-officers-turnover" to 100 officers; empty where there was no
   *     officer on either day
   */
  public Optional<Measure<Post>> turnover() {
    BigDecimal average =
        BigDecimal.valueOf(
                roster.on(period.firstDay()).size() + (long) roster.on(period.lastDay()).size())
            .divide(BigDecimal.valueOf(2));
    if (average.signum() == 0) {
      return Optional.empty();
    }
    List<Post> left = left();
    return Optional.of(
        Measure.ofRate(
            Definition.of(
                    "reviewing-officers-turnover",
                    "officers who left in the period, to 100 of the average of the officers on its"
                        + " first and on its last day",
                    "officers",
                    "officers on the roster in the period")
                .on(Basis.HEADS),
            period,
            new Rate(left.size(), average, PER_CENT),
            /* leftOut= */ 0,
            part -> part == Part.NUMERATOR ? left : List.of()));
  }

  private List<Post> left() {
    List<Post> left = new ArrayList<>();
    for (List<Employment> employments : roster.employments().values()) {
      for (int i = 0; i < employments.size(); i++) {
        Employment each = employments.get(i);
        boolean goesOn = i + 1 < employments.size() && follows(each, employments.get(i + 1));
        if (!goesOn && each.to().filter(period::contains).isPresent()) {
          left.add(Post.of(each));
        }
      }
    }
    return List.copyOf(left);
  }

  /**
   * The longest service of an officer who is on the roster on the last day: employments of which
   * each begins, at the latest, on the day after the one before ended count as one.
   *
   * @return the years, months and days from the first to the last day, both inclusive; empty where
   *     nobody is on the roster
   */
  public Optional<Period> longestService() {
    return roster.on(period.lastDay()).stream()
        .map(this::servesSince)
        .min(Comparator.naturalOrder())
        .map(since -> Period.between(since, period.lastDay().plusDays(1)));
  }

  private LocalDate servesSince(Employment now) {
    List<Employment> employments = roster.employments().getOrDefault(now.officer(), List.of(now));
    int first = employments.indexOf(now);
    while (first > 0 && follows(employments.get(first - 1), employments.get(first))) {
      first--;
    }
    return employments.get(first).from();
  }

  private static boolean follows(Employment before, Employment next) {
    return before.to().filter(last -> !next.from().isAfter(last.plusDays(1))).isPresent();
  }

  private List<Post> posts(Predicate<Employment> which) {
    return roster.on(period.lastDay()).stream().filter(which).map(Post::of).toList();
  }

  private BigDecimal sum(Predicate<Employment> which) {
    return posts(which).stream()
        .map(Post::fullTimeEquivalent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private ReportingSpan lastDay() {
    return ReportingSpan.day(period.lastDay());
  }

  /** How many officers and full-time equivalents, without naming one. */
  @Override
  public String toString() {
    return "workforce "
        + period
        + ": "
        + heads().numerator()
        + " officers, "
        + fullTimeEquivalent().toPlainString()
        + " full-time equivalent";
  }
}
