package org.duecare.metrics.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;

/**
 * Who was looked after at the end of the last day of a period, and who came and left in it.
 * Children on short breaks are counted apart and nowhere else. Immutable and thread-safe.
 *
 * <p>A child counts on a day if a period of care has begun by its end and not ended on it or
 * before. The 18th birthday ends care. A child of whom it is in doubt whether it is looked after is
 * left out and counted as such; so is, of each breakdown, a child of whom that fact is not known.
 */
public final class Population {

  private static final String THERE = "children looked after at the end of the day";

  private static final Comparator<ChildInCare> BY_CHILD = Comparator.comparing(ChildInCare::child);
  private static final Comparator<StabilityOfChild> STABILITY =
      Comparator.comparing(each -> each.child().child());

  private final ReportingPeriod period;

  /** Of who is there, as of the last day of the period. */
  private final FiguresOfTime onLastDay;

  /** Of who came, left or moved in the period. */
  private final FiguresOfTime inPeriod;

  private final List<ChildInCare> children;
  private final Cases<ChildInCare> there;
  private final List<ChildInCare> onShortBreaks;
  private final List<ChildInCare> doubtful;
  private final List<TimeInCare> starts;
  private final List<TimeInCare> startsInDoubt;
  private final List<TimeInCare> ends;
  private final List<TimeInCare> endsInDoubt;
  private final List<ChildInCare> left;
  private final List<StabilityOfChild> stability;

  private Population(PopulationTally tally) {
    period = tally.period;
    onLastDay = new FiguresOfTime(ReportingSpan.day(period.lastDay()));
    inPeriod = new FiguresOfTime(period);
    children = sorted(tally.lookedAfter, ChildInCare::child);
    there = Cases.of(children, BY_CHILD);
    onShortBreaks = sorted(tally.onShortBreaks, ChildInCare::child);
    doubtful = sorted(tally.doubtful, ChildInCare::child);
    starts = sorted(tally.starts, TimeInCare::child);
    startsInDoubt = sorted(tally.startsInDoubt, TimeInCare::child);
    ends = sorted(tally.ends, TimeInCare::child);
    endsInDoubt = sorted(tally.endsInDoubt, TimeInCare::child);
    left = sorted(tally.left, ChildInCare::child);
    stability = sorted(tally.stability, each -> each.child().child());
  }

  private static <T> List<T> sorted(List<T> records, Function<T, ChildId> child) {
    return records.stream().sorted(Comparator.comparing(child)).toList();
  }

  /**
   * Collects children into the figures of a period. Each child must come once.
   *
   * @param period the period; figures of who is there are as of the end of its last day
   * @return the collector
   */
  public static Collector<ChildFacts, ?, Population> in(ReportingPeriod period) {
    Objects.requireNonNull(period, "period");
    return Collector.of(
        () -> new PopulationTally(period),
        PopulationTally::add,
        PopulationTally::plus,
        Population::new,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Figures of each month of a year, from one pass over the children.
   *
   * @param year the year
   * @return the collector of twelve figures, oldest first
   */
  public static Collector<ChildFacts, ?, List<Population>> inEachMonthOf(ReportingYear year) {
    List<ReportingSpan> months = year.months();
    return Collector.of(
        () -> months.stream().map(PopulationTally::new).toList(),
        (tallies, child) -> tallies.forEach(tally -> tally.add(child)),
        PopulationTally::plusEach,
        tallies -> tallies.stream().map(Population::new).toList(),
        Collector.Characteristics.UNORDERED);
  }

  /**
   * The figures of cases that were kept.
   *
   * @param cases the cases
   * @return the figures
   */
  public static Population of(PopulationCases cases) {
    return new Population(PopulationTally.of(cases));
  }

  /**
   * The cases of which the figures are made.
   *
   * @return the cases, each list in the order in which they are shown as evidence
   */
  public PopulationCases cases() {
    return new PopulationCases(
        period,
        children,
        onShortBreaks,
        doubtful,
        starts,
        startsInDoubt,
        ends,
        endsInDoubt,
        left,
        stability);
  }

  /**
   * The period.
   *
   * @return the period that the figures are counted over
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * How many children are looked after.
   *
   * @return the count "looked-after"; left out are children of whom it is in doubt
   */
  public Measure<ChildInCare> lookedAfter() {
    return onLastDay.count(
        Definition.of(
            "looked-after",
            "children looked after when the last day ended, each once, without those on short"
                + " breaks",
            "children",
            THERE),
        children,
        doubtful);
  }

  /**
   * How many children are on short breaks.
   *
   * @return the count "short-breaks"
   */
  public Measure<ChildInCare> onShortBreaks() {
    return onLastDay.count(
        Definition.of(
            "short-breaks",
            "children looked after only for short breaks when the last day ended, each once",
            "children",
            "children on short breaks"),
        onShortBreaks,
        List.of());
  }

  /**
   * How many of the young people of the area are looked after.
   *
   * @param under18 the estimate of people aged 0 to 17, above 0, and not fewer than are looked
   *     after
   * @return the rate "looked-after-rate" for each 10,000
   * @throws IllegalArgumentException if the estimate is not above 0, or more are looked after
   */
  public Measure<ChildInCare> ratePer10000(long under18) {
    if (under18 > 0 && under18 < children.size()) {
      throw new IllegalArgumentException(
          "population out of range: "
              + under18
              + " people aged 0 to 17, of whom "
              + children.size()
              + " would be looked after; as many or more are allowed");
    }
    return Measure.ofRate(
        Definition.of(
            "looked-after-rate",
            "children looked after, without those on short breaks, for each 10,000 people aged 0 to"
                + " 17",
            "children",
            "people aged 0 to 17 in the area"),
        onLastDay.time(),
        new Rate(children.size(), BigDecimal.valueOf(under18), 10_000),
        doubtful.size(),
        part -> FiguresOfTime.records(part, children, doubtful));
  }

  /**
   * By legal status. The two kinds of remand are parts only where a child there is known to be
   * under one: a return tells none of them from another, and 0 would say that nobody is. Nor are
   * those of short breaks, of whom none is counted here.
   *
   * @return the breakdown "legal-status"
   */
  public Breakdown<LegalStatus, ChildInCare> byLegalStatus() {
    return onLastDay.by(
        definition("legal-status", "by legal status").on(Basis.NET_OF_LEAVERS),
        there,
        statusesOf(children),
        ChildInCare::legalStatus);
  }

  private static LegalStatus[] statusesOf(List<ChildInCare> children) {
    Set<LegalStatus> parts = EnumSet.allOf(LegalStatus.class);
    parts.remove(LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION);
    parts.remove(LegalStatus.REMANDED_TO_YOUTH_DETENTION);
    parts.remove(LegalStatus.SHORT_BREAK);
    parts.remove(LegalStatus.SHORT_BREAK_AGREEMENT);
    for (ChildInCare child : children) {
      child.legalStatus().ifPresent(parts::add);
    }
    return parts.toArray(LegalStatus[]::new);
  }

  /**
   * By legal status, with those who left in a time beside those who are there, by their last one:
   * 650 children and 19 who left in the last month are 669.
   *
   * @param leavers the time in which they left, in the period
   * @return the breakdown "legal-status-gross"
   * @throws IllegalArgumentException if that time does not lie in the period
   */
  public Breakdown<LegalStatus, ChildInCare> byLegalStatusWithLeavers(ReportingPeriod leavers) {
    if (!period.contains(leavers.firstDay()) || !period.contains(leavers.lastDay())) {
      throw new IllegalArgumentException(
          "time of leaving not in the period of the figures: " + leavers + "; that is " + period);
    }
    List<ChildInCare> both = new ArrayList<>(children);
    left.stream().filter(child -> leavers.contains(child.day())).forEach(both::add);
    return inPeriod.by(
        Definition.of(
                "legal-status-gross",
                "children looked after and children who left from "
                    + leavers.firstDay()
                    + " to "
                    + leavers.lastDay()
                    + ", by legal status",
                "children",
                THERE + ", and those who left")
            .on(Basis.GROSS_OF_LEAVERS),
        Cases.of(both, BY_CHILD),
        statusesOf(both),
        ChildInCare::legalStatus);
  }

  /**
   * By the groups of legal statuses of the national statistics.
   *
   * @return the breakdown "legal-status-group"
   */
  public Breakdown<LegalStatusGroup, ChildInCare> byLegalStatusGroup() {
    return onLastDay.by(
        definition("legal-status-group", "by group of legal statuses"),
        there,
        LegalStatusGroup.values(),
        child -> child.legalStatus().map(LegalStatusGroup::of));
  }

  /**
   * By sex.
   *
   * @return the breakdown "sex"
   */
  public Breakdown<Sex, ChildInCare> bySex() {
    return onLastDay.by(definition("sex", "by sex"), there, Sex.values(), ChildInCare::sex);
  }

  /**
   * By age.
   *
   * @return the breakdown "age"
   */
  public Breakdown<AgeBand, ChildInCare> byAge() {
    return onLastDay.by(
        definition("age", "by age in whole years"),
        there,
        AgeBand.values(),
        child -> child.age().stream().mapToObj(AgeBand::of).findFirst());
  }

  /**
   * By ethnic group.
   *
   * @return the breakdown "ethnic-group" by the broad groups
   */
  public Breakdown<EthnicGroup.Broad, ChildInCare> byEthnicGroup() {
    return onLastDay.by(
        definition("ethnic-group", "by broad ethnic group"),
        there,
        EthnicGroup.Broad.values(),
        child -> child.ethnicGroup().map(EthnicGroup::broad));
  }

  /**
   * By the category of need for which the child came into care. All that a return tells of
   * disability is here: {@link CategoryOfNeed#DISABILITY_OF_THE_CHILD}, one need of a child who may
   * have others. Who is disabled, {@link #recordedAsDisabled} counts.
   *
   * @return the breakdown "need"
   */
  public Breakdown<CategoryOfNeed, ChildInCare> byNeed() {
    return onLastDay.by(
        definition("need", "by category of need"),
        there,
        CategoryOfNeed.values(),
        ChildInCare::need);
  }

  /**
   * By the groups of placements of the national statistics.
   *
   * @return the breakdown "placement"
   */
  public Breakdown<PlacementGroup, ChildInCare> byPlacement() {
    return onLastDay.by(
        definition("placement", "by group of placements"),
        there,
        PlacementGroup.values(),
        child -> child.placement().flatMap(PlacementGroup::of));
  }

  /**
   * By time in care so far.
   *
   * @param bands the bands
   * @return the breakdown "duration"; left out are children of whom the start is not known, unless
   *     every day on which care can have begun gives the same band
   */
  public Breakdown<String, ChildInCare> byDuration(DurationBands bands) {
    TimeInCareBands time = new TimeInCareBands(bands, stability);
    return onLastDay.by(
        definition("duration", "by time in care so far"), there, time.labels(), time::of);
  }

  /**
   * Children whom the authority records as disabled, whatever they came into care for.
   *
   * @return the share "recorded-as-disabled"; left out are children of whom it is not recorded,
   *     which is never taken for no
   */
  public Measure<ChildInCare> recordedAsDisabled() {
    return onLastDay.share(
        Definition.of(
            "recorded-as-disabled",
            "of the children of whom it is recorded whether they are disabled, those who are",
            "children",
            THERE),
        there,
        ChildInCare::disabled);
  }

  /**
   * Unaccompanied children who seek asylum, on the last day; one who ceased to be one on that day
   * is none.
   *
   * @return the share "unaccompanied" of the children looked after; left out is everybody where the
   *     records of the day are not given
   */
  public Measure<ChildInCare> unaccompanied() {
    return onLastDay.share(
        Definition.of(
            "unaccompanied",
            "of the children looked after, those unaccompanied who seek asylum",
            "children",
            THERE),
        there,
        ChildInCare::unaccompanied);
  }

  /**
   * Children who live far from home. Distances are compared as they are, and not rounded before: 20
   * miles are not more than 20, and 20.04 are.
   *
   * @param miles the miles above which it is far
   * @return the share "far-from-home"; left out are children of whom the distance is not known,
   *     which is never guessed
   * @throws IllegalArgumentException if the distance is negative
   */
  public Measure<ChildInCare> farFromHome(int miles) {
    if (miles < 0) {
      throw new IllegalArgumentException(
          "distance is negative: " + miles + "; 0 or more miles are allowed");
    }
    return onLastDay.share(
        Definition.of(
            "far-from-home",
            "of the children whose distance from home is known, those living more than "
                + miles
                + " miles from it",
            "children",
            THERE),
        there,
        child -> child.distanceInMiles().stream().mapToObj(far -> far > miles).findFirst());
  }

  /**
   * Times in care that began in the period. A child who started twice counts twice. One that began
   * with a short break is none, whatever followed.
   *
   * @return the count "starts"; left out are those of which the first day is in doubt, or not known
   *     and may lie in the period
   */
  public Measure<TimeInCare> starts() {
    return inPeriod.count(
        Definition.of(
            "starts",
            "times in care that began in the period, a child who came back counted again, without"
                + " those that began with a short break",
            "times in care",
            "children in the period"),
        starts,
        startsInDoubt);
  }

  /**
   * Times in care that ended in the period, by the 18th birthday, too. A child who left twice
   * counts twice. One that ended on a short break is none.
   *
   * @return the count "ends"; left out are those of which it is in doubt whether they ended so,
   *     also where no end is recorded
   */
  public Measure<TimeInCare> ends() {
    return inPeriod.count(
        Definition.of(
            "ends",
            "times in care that ended in the period, a child who left twice counted twice, without"
                + " those that ended on a short break",
            "times in care",
            "children in the period"),
        ends,
        endsInDoubt);
  }

  /**
   * Times in care that ended in the period, by their length.
   *
   * @param bands the bands
   * @return the breakdown "ends-duration"; left out are those that began on one of several days
   *     which give different bands
   */
  public Breakdown<String, TimeInCare> endsByDuration(DurationBands bands) {
    List<String> labels = bands.labels();
    return inPeriod.by(
        Definition.of(
            "ends-duration",
            "times in care that ended, by their length",
            "times in care",
            "children in the period"),
        Cases.of(ends, Comparator.comparing(TimeInCare::child)),
        labels.toArray(String[]::new),
        time -> time.band(bands).stream().mapToObj(labels::get).findFirst());
  }

  /**
   * Children with many placements.
   *
   * @param many from how many placements in the period on, 2 or more; the national figure takes 3
   *     in a year
   * @return the share "many-placements" of the children looked after
   * @throws IllegalArgumentException if the number is below 2
   */
  public Measure<StabilityOfChild> withManyPlacements(int many) {
    if (many < 2) {
      throw new IllegalArgumentException(
          "number of placements too low: " + many + "; 2 or more is allowed");
    }
    return inPeriod.share(
        Definition.of(
            "many-placements",
            "of the children looked after, those with "
                + many
                + " placements or more from "
                + period.firstDay()
                + " to "
                + period.lastDay(),
            "children",
            THERE),
        Cases.of(stability, STABILITY),
        child -> child.placements().stream().mapToObj(count -> count >= many).findFirst());
  }

  /**
   * Children who have lived long in one placement. Where the day is not known on which care or the
   * placement began, the first and the last on which it can have may decide.
   *
   * @param terms which children are looked at, and how long is long
   * @return the share "long-term-stability"; left out are children of whom a date is missing that
   *     decides
   */
  public Measure<StabilityOfChild> longTermStability(LongTermStability terms) {
    List<StabilityOfChild> looked =
        stability.stream().filter(child -> child.longTerm(terms).isPresent()).toList();
    return onLastDay.share(
        Definition.of(
            "long-term-stability",
            "of the children under "
                + terms.underAge()
                + " who have been looked after for "
                + terms.monthsInCare()
                + " months or more, those in one placement for "
                + terms.monthsInPlacement()
                + " months or more",
            "children",
            THERE),
        Cases.of(looked, STABILITY),
        child -> child.longTerm(terms).orElseThrow());
  }

  private static Definition definition(String id, String how) {
    return Definition.of(id, "children looked after, " + how, "children", THERE);
  }

  /** The period and how many children are looked after. */
  @Override
  public String toString() {
    return "population " + period + ", " + lookedAfter();
  }
}
