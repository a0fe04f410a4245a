package org.duecare.metrics.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.DisputeRegister.Entry;
import org.duecare.core.dispute.DisputeRegister.Response;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.dispute.Stage;
import org.duecare.core.dispute.TimeBand;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.Standing;

/**
 * The disputes of a period: those raised in it, informally or formally, as they stand on its last
 * day; and the answers and resolutions that came in it, of disputes raised at any time. A dispute
 * that was reopened is one dispute, raised once; one of which only Cafcass was told was not raised.
 * Levels are those of the policy of each dispute. Immutable and thread-safe.
 */
public final class DisputeFigures {

  private static final String POPULATION = "disputes raised in the period";
  private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::reference);
  private static final Comparator<Response> RESPONSES =
      Comparator.comparing(Response::reference)
          .thenComparing(response -> response.episode().opened())
          .thenComparing(response -> response.episode().level());

  private final ReportingPeriod period;
  private final DisputeRegister all;
  private final DisputeRegister raised;

  private DisputeFigures(ReportingPeriod period, DisputeRegister all, DisputeRegister raised) {
    this.period = period;
    this.all = all;
    this.raised = raised;
  }

  /**
   * The figures of a period.
   *
   * @param period the period; what happened after its last day is not looked at
   * @param disputes all disputes by their references, raised at any time
   * @return the figures
   * @throws org.duecare.calendar.OutsideCoverageException if the last day or a deadline lies beyond
   *     the calendar of a dispute
   */
  public static DisputeFigures in(ReportingPeriod period, Map<String, Dispute> disputes) {
    Objects.requireNonNull(period, "period");
    DisputeRegister all = DisputeRegister.of(disputes, period.lastDay());
    Map<String, Dispute> raised = new LinkedHashMap<>();
    for (Entry entry : all.all()) {
      if (raisedOn(entry.status()).filter(period::contains).isPresent()) {
        raised.put(entry.reference(), entry.dispute());
      }
    }
    return new DisputeFigures(period, all, DisputeRegister.of(raised, period.lastDay()));
  }

  private static Optional<LocalDate> raisedOn(DisputeStatus status) {
    return status.raisedOn().or(status::openedOn);
  }

  /**
   * The period.
   *
   * @return the period, after whose last day nothing is looked at
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The disputes of which the figures are made.
   *
   * @return those raised up to the last day of the period by their references, in the order in
   *     which they were given, immutable
   */
  public Map<String, Dispute> disputes() {
    Map<String, Dispute> disputes = new LinkedHashMap<>();
    all.all().forEach(entry -> disputes.put(entry.reference(), entry.dispute()));
    return Collections.unmodifiableMap(disputes);
  }

  /**
   * The disputes raised in the period.
   *
   * @return the count "disputes-raised"
   */
  public Measure<Entry> raised() {
    return cases()
        .count(
            Definition.of(
                "disputes-raised",
                "disputes raised in the period, informally or formally",
                "disputes",
                POPULATION),
            period,
            entry -> Standing.COUNTED);
  }

  /**
   * The disputes raised, by where they stand on the last day.
   *
   * @return the breakdown "disputes-by-stage"
   */
  public Breakdown<Stage, Entry> byStage() {
    return cases()
        .parts(
            definition("stage", "where they stand on the last day"),
            period,
            EnumSet.complementOf(EnumSet.of(Stage.NOT_RAISED)),
            entry -> Optional.of(entry.status().stage()));
  }

  /**
   * The disputes raised, by the level at which they became formal, with those that had not by the
   * last day as level 0.
   *
   * @return the breakdown "disputes-by-entry-level"
   */
  public Breakdown<Integer, Entry> byEntryLevel() {
    SortedMap<Integer, List<Entry>> parts = new TreeMap<>(raised.byEntryLevel());
    List<Entry> informal = new ArrayList<>(raised.all());
    parts.values().forEach(informal::removeAll);
    parts.put(0, informal);
    return Breakdown.of(
        definition("entry-level", "the level at which they became formal, 0 where they did not"),
        period,
        parts,
        List.of());
  }

  /**
   * The disputes open on the last day, raised at any time, by level, the informal stage as level 0.
   *
   * @return the breakdown "disputes-open-by-level"
   */
  public Breakdown<Integer, Entry> openByLevel() {
    return Breakdown.of(
        Definition.of(
            "disputes-open-by-level",
            "disputes open on the day, by the level at which they are",
            "disputes",
            "disputes raised up to the day"),
        ReportingSpan.day(period.lastDay()),
        all.openByLevel(),
        List.of());
  }

  /**
   * The disputes raised, by the team that answers for the case. Left out are those of which no team
   * is said.
   *
   * @return the breakdown "disputes-by-team"
   */
  public Breakdown<String, Entry> byTeam() {
    SortedMap<String, List<Entry>> parts = raised.byTeam();
    List<Entry> notSaid = new ArrayList<>(raised.all());
    parts.values().forEach(notSaid::removeAll);
    return Breakdown.of(
        definition("team", "the team that answers for the case"), period, parts, notSaid);
  }

  /**
   * The disputes raised with each theme, as shares of the disputes raised. A dispute with several
   * themes is in each, so that they may add up to more than the whole.
   *
   * @return the shares by the id of the theme, for example "disputes-with-theme-drift", in text
   *     order
   */
  public SortedMap<String, Measure<Entry>> byTheme() {
    SortedMap<String, Measure<Entry>> shares = new TreeMap<>();
    raised.byTheme().forEach((theme, entries) -> shares.put(theme, withTheme(theme, entries)));
    return shares;
  }

  private Measure<Entry> withTheme(String theme, List<Entry> entries) {
    return Measure.ofRatio(
        Definition.of(
            "disputes-with-theme-" + theme.toLowerCase(Locale.ROOT).replace('_', '-'),
            "of the disputes raised in the period, those with the theme " + theme,
            "disputes",
            POPULATION),
        period,
        new Ratio(entries.size(), raised.all().size()),
        0,
        part ->
            switch (part) {
              case NUMERATOR -> entries;
              case DENOMINATOR -> raised.all();
              case LEFT_OUT -> List.of();
            });
  }

  /**
   * The answers that levels gave in the period, by the working days from the step to the level
   * until the answer.
   *
   * @param bands the bands of working days
   * @return the breakdown "dispute-answers-by-band"; an answer in none of the bands is left out
   */
  public Breakdown<TimeBand, Response> answersByBand(List<TimeBand> bands) {
    SortedMap<TimeBand, List<Response>> parts = new TreeMap<>(all.responses(bands));
    parts.replaceAll((band, answers) -> answers.stream().filter(this::isInPeriod).toList());
    List<Response> rest = new ArrayList<>(answers());
    parts.values().forEach(rest::removeAll);
    return Breakdown.of(
        Definition.of(
            "dispute-answers-by-band",
            "answers of levels in the period, by the working days that they took",
            "answers",
            "disputes answered in the period"),
        period,
        parts,
        rest);
  }

  /**
   * Answers by their limits, of the answers that levels gave in the period. Left out are those for
   * which the policy sets no limit.
   *
   * @return the share "dispute-answers-in-time"
   */
  public Measure<Response> answersInTime() {
    return Cases.of(answers(), RESPONSES)
        .share(
            Definition.of(
                "dispute-answers-in-time",
                "of the answers of levels in the period, those by their limits",
                "answers",
                "disputes answered in the period"),
            period,
            response ->
                response
                    .episode()
                    .isAnsweredInTime()
                    .map(inTime -> inTime ? Standing.COUNTED : Standing.COUNTED_AGAINST)
                    .orElse(Standing.LEFT_OUT));
  }

  private List<Response> answers() {
    return all.responses(TimeBand.upTo(List.of())).values().stream()
        .flatMap(List::stream)
        .filter(this::isInPeriod)
        .toList();
  }

  private boolean isInPeriod(Response response) {
    return response.episode().responded().filter(period::contains).isPresent();
  }

  /**
   * The disputes resolved at a level in the period, by the working days from the first formal step,
   * pauses counted.
   *
   * @param bands the bands of working days
   * @return the breakdown "dispute-resolutions-by-band"; a dispute in none of the bands is left out
   */
  public Breakdown<TimeBand, Entry> resolutionsByBand(List<TimeBand> bands) {
    SortedMap<TimeBand, List<Entry>> parts = new TreeMap<>(all.resolutions(bands));
    parts.replaceAll((band, entries) -> entries.stream().filter(this::isSettledInPeriod).toList());
    List<Entry> rest =
        new ArrayList<>(
            all.byStage().getOrDefault(Stage.RESOLVED, List.of()).stream()
                .filter(this::isSettledInPeriod)
                .toList());
    parts.values().forEach(rest::removeAll);
    return Breakdown.of(
        Definition.of(
            "dispute-resolutions-by-band",
            "disputes resolved at a level in the period, by the working days that it took",
            "disputes",
            "disputes resolved in the period"),
        period,
        parts,
        rest);
  }

  private boolean isSettledInPeriod(Entry entry) {
    return entry.status().settledOn().filter(period::contains).isPresent();
  }

  /**
   * Disputes raised in the period for each 100 children looked after.
   *
   * @param lookedAfter the count of the children looked after at the end of the last day
   * @return the rate "disputes-per-100-children"; empty where there are none
   * @throws IllegalArgumentException if the count is of another day
   */
  public Optional<Measure<Entry>> per100Children(Measure<?> lookedAfter) {
    requireSame(period.lastDay(), lookedAfter.period().lastDay(), "last day");
    return rate(
        Definition.of(
            "disputes-per-100-children",
            "disputes raised in the period, for each 100 children looked after at the end of its"
                + " last day",
            "disputes",
            POPULATION),
        lookedAfter);
  }

  /**
   * Disputes raised in the period for each 100 reviews held in it.
   *
   * @param reviewsHeld the count of the reviews held in the period
   * @return the rate "disputes-per-100-reviews"; empty where there are none
   * @throws IllegalArgumentException if the count is of another period
   */
  public Optional<Measure<Entry>> per100Reviews(Measure<?> reviewsHeld) {
    requireSame(period.firstDay(), reviewsHeld.period().firstDay(), "first day");
    requireSame(period.lastDay(), reviewsHeld.period().lastDay(), "last day");
    return rate(
        Definition.of(
            "disputes-per-100-reviews",
            "disputes raised in the period, for each 100 reviews held in it",
            "disputes",
            POPULATION),
        reviewsHeld);
  }

  private static void requireSame(LocalDate own, LocalDate other, String what) {
    if (!own.equals(other)) {
      throw new IllegalArgumentException(
          "base of a rate with another " + what + ": " + other + "; " + own + " is needed");
    }
  }

  private Optional<Measure<Entry>> rate(Definition definition, Measure<?> base) {
    return base.numerator() == 0
        ? Optional.empty()
        : Optional.of(
            Measure.ofRate(
                definition,
                period,
                new Rate(raised.all().size(), BigDecimal.valueOf(base.numerator()), 100),
                0,
                raised()::evidence));
  }

  private Cases<Entry> cases() {
    return Cases.of(raised.all(), ORDER);
  }

  private static Definition definition(String by, String words) {
    return Definition.of(
        "disputes-by-" + by, "disputes raised in the period, by " + words, "disputes", POPULATION);
  }

  /** The period, and how many disputes were raised in it. */
  @Override
  public String toString() {
    return "disputes " + period + ", " + raised();
  }
}
