package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Many disputes as of a day: what is open, what is overdue, what comes next, how long answers and
 * resolutions took. Every count is the size of a list that can be looked at. A dispute that was
 * reopened is one dispute. Immutable and thread-safe.
 */
public final class DisputeRegister {

  private final LocalDate asOf;
  private final List<Entry> entries;

  private DisputeRegister(LocalDate asOf, List<Entry> entries) {
    this.asOf = asOf;
    this.entries = entries;
  }

  /**
   * A dispute and where it stands.
   *
   * @param reference under which the authority knows it
   * @param dispute the dispute
   * @param status where it stands as of the day
   */
  public record Entry(String reference, Dispute dispute, DisputeStatus status) {

    /**
     * Checks the parts.
     *
     * @param reference under which the authority knows it
     * @param dispute the dispute
     * @param status where it stands as of the day
     * @throws NullPointerException if a part is null
     */
    public Entry {
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(dispute, "dispute");
      Objects.requireNonNull(status, "status");
    }
  }

  /**
   * An answer of a level.
   *
   * @param reference under which the authority knows the dispute
   * @param dispute the dispute
   * @param episode the stage that was answered
   * @param workingDays the working days from the step to the level until the answer
   */
  public record Response(String reference, Dispute dispute, StageEpisode episode, int workingDays) {

    /**
     * Checks the parts.
     *
     * @param reference under which the authority knows the dispute
     * @param dispute the dispute
     * @param episode the stage that was answered
     * @param workingDays the working days from the step to the level until the answer
     * @throws NullPointerException if a part is null
     */
    public Response {
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(dispute, "dispute");
      Objects.requireNonNull(episode, "episode");
    }
  }

  /**
   * The disputes that had begun by a day.
   *
   * @param disputes the disputes by their references, in the order in which they are to be listed
   * @param asOf the day, the last one known
   * @return the register
   * @throws org.duecare.calendar.OutsideCoverageException if the day or a deadline lies beyond the
   *     calendar of a dispute
   */
  public static DisputeRegister of(Map<String, Dispute> disputes, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return new DisputeRegister(
        asOf,
        Objects.requireNonNull(disputes, "disputes").entrySet().stream()
            .filter(each -> !each.getValue().history().get(0).at().day().isAfter(asOf))
            .map(each -> new Entry(each.getKey(), each.getValue(), each.getValue().asOf(asOf)))
            .toList());
  }

  /**
   * A register from its entries, as it was once told and stored; nothing is worked out again.
   *
   * @param entries the entries in order, each with its status as of that day
   * @param asOf the day
   * @return the register
   * @throws IllegalArgumentException if a status is as of another day, or a reference is given
   *     twice
   */
  public static DisputeRegister ofEntries(List<Entry> entries, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    Set<String> references = new HashSet<>();
    for (Entry entry : entries) {
      if (!entry.status().asOf().equals(asOf)) {
        throw new IllegalArgumentException(
            "status as of another day: found " + entry.status().asOf() + ", expected " + asOf);
      }
      if (!references.add(entry.reference())) {
        throw new IllegalArgumentException("reference given twice: each dispute needs its own");
      }
    }
    return new DisputeRegister(asOf, List.copyOf(entries));
  }

  /**
   * The day as of which this holds.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * All disputes that had begun, also those that were settled informally and those of which only
   * Cafcass was told ({@link #byStage()}).
   *
   * @return the disputes in the order given, immutable
   */
  public List<Entry> all() {
    return entries;
  }

  /**
   * Those that are open at each level, the informal stage as level 0.
   *
   * @return the disputes by level, in ascending order
   */
  public SortedMap<Integer, List<Entry>> openByLevel() {
    return grouped(open(), entry -> Stream.of(entry.status().level()));
  }

  private Stream<Entry> open() {
    return entries.stream().filter(entry -> entry.status().stage().isOpen());
  }

  /**
   * The disputes by where they stand: those resolved informally, and those of which only Cafcass
   * was told, each by themselves.
   *
   * @return the disputes by stage, in the order of the stages
   */
  public SortedMap<Stage, List<Entry>> byStage() {
    return grouped(entries.stream(), entry -> Stream.of(entry.status().stage()));
  }

  /**
   * Those of which something is overdue.
   *
   * @return the disputes in the order given, immutable
   */
  public List<Entry> overdue() {
    return open().filter(entry -> entry.status().isOverdue()).toList();
  }

  /**
   * Those with a deadline, the most urgent first.
   *
   * @return the open disputes by their next deadlines, immutable
   */
  public List<Entry> byNextDeadline() {
    return open()
        .filter(entry -> entry.status().nextDeadline().isPresent())
        .sorted(Comparator.comparing(DisputeRegister::dueDay))
        .toList();
  }

  /**
   * Those to be reminded of: the next deadline has not passed, and no more than so many working
   * days are left for it.
   *
   * @param workingDays the working days after the as-of day, up to the deadline; 0 or more
   * @return the open disputes, the most urgent first, immutable
   * @throws IllegalArgumentException if the days are below 0
   */
  public List<Entry> dueWithin(int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "time to a deadline too short: " + workingDays + " working days; 0 or more is allowed");
    }
    return byNextDeadline().stream()
        .filter(entry -> isDueWithin(workingDays, entry.dispute().calendar(), dueDay(entry)))
        .toList();
  }

  private boolean isDueWithin(int workingDays, WorkingDayCalendar calendar, LocalDate due) {
    return !due.isBefore(asOf) && workingDays(calendar, asOf, due) <= workingDays;
  }

  private static LocalDate dueDay(Entry entry) {
    return entry.status().nextDeadline().map(DisputeDeadline::date).orElseThrow();
  }

  /**
   * The disputes by theme; one with several themes is in each.
   *
   * @return the disputes by the id of the theme, in text order
   */
  public SortedMap<String, List<Entry>> byTheme() {
    return grouped(
        entries.stream(),
        entry -> entry.status().concern().stream().flatMap(concern -> concern.themes().stream()));
  }

  /**
   * The disputes by the team that answers for the case.
   *
   * @return the disputes of which it is said, by team in text order
   */
  public SortedMap<String, List<Entry>> byTeam() {
    return grouped(
        entries.stream(), entry -> entry.status().concern().flatMap(Concern::team).stream());
  }

  /**
   * The disputes by the level at which they became formal; those that have not are left out.
   *
   * @return the disputes by level, in ascending order
   */
  public SortedMap<Integer, List<Entry>> byEntryLevel() {
    return grouped(
        entries.stream(),
        entry ->
            entry.status().episodes().stream()
                .map(StageEpisode::level)
                .filter(level -> level > 0)
                .limit(1));
  }

  /**
   * The answers of levels by the working days that they took.
   *
   * @param bands the bands
   * @return the answers by band, with the bands in which none is
   */
  public SortedMap<TimeBand, List<Response>> responses(List<TimeBand> bands) {
    return banded(
        bands,
        entries.stream()
            .flatMap(
                entry ->
                    entry.status().episodes().stream()
                        .flatMap(episode -> response(entry, episode).stream())),
        Response::workingDays);
  }

  private static Optional<Response> response(Entry entry, StageEpisode episode) {
    return episode.level() == 0
        ? Optional.empty()
        : episode
            .responded()
            .map(
                day ->
                    new Response(
                        entry.reference(),
                        entry.dispute(),
                        episode,
                        workingDays(entry.dispute().calendar(), episode.opened(), day)));
  }

  private static int workingDays(WorkingDayCalendar calendar, LocalDate after, LocalDate until) {
    return calendar.workingDaysBetween(after, until);
  }

  /**
   * The disputes resolved at a level by the working days that they took, pauses counted, from the
   * first formal step until the answer was accepted. The time in which a dispute was resolved
   * before it was opened again took nobody anything, and does not count.
   *
   * @param bands the bands
   * @return the disputes by band, with the bands in which none is
   */
  public SortedMap<TimeBand, List<Entry>> resolutions(List<TimeBand> bands) {
    return banded(
        bands,
        entries.stream().filter(entry -> entry.status().stage() == Stage.RESOLVED),
        DisputeRegister::workingDaysOpen);
  }

  private static int workingDaysOpen(Entry entry) {
    WorkingDayCalendar calendar = entry.dispute().calendar();
    DisputeStatus status = entry.status();
    int days =
        workingDays(calendar, status.openedOn().orElseThrow(), status.settledOn().orElseThrow());
    for (Pause resolved : status.timesResolved()) {
      days -= workingDays(calendar, resolved.from(), resolved.until().orElseThrow());
    }
    return days;
  }

  private static <T> SortedMap<TimeBand, List<T>> banded(
      List<TimeBand> bands, Stream<T> items, ToIntFunction<T> days) {
    SortedMap<TimeBand, List<T>> banded = new TreeMap<>();
    Objects.requireNonNull(bands, "bands").forEach(band -> banded.put(band, List.of()));
    List<T> all = items.toList();
    banded.replaceAll(
        (band, none) -> all.stream().filter(item -> band.contains(days.applyAsInt(item))).toList());
    return Collections.unmodifiableSortedMap(banded);
  }

  private static <K extends Comparable<K>> SortedMap<K, List<Entry>> grouped(
      Stream<Entry> entries, Function<Entry, Stream<K>> keys) {
    SortedMap<K, List<Entry>> grouped = new TreeMap<>();
    entries.forEach(
        entry ->
            keys.apply(entry)
                .forEach(
                    key -> grouped.computeIfAbsent(key, none -> new ArrayList<>()).add(entry)));
    grouped.replaceAll((key, group) -> List.copyOf(group));
    return Collections.unmodifiableSortedMap(grouped);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DisputeRegister that
        && asOf.equals(that.asOf)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, entries);
  }

  /** How many disputes there are, and as of which day. */
  @Override
  public String toString() {
    return "register of "
        + entries.size()
        + (entries.size() == 1 ? " dispute, as of " : " disputes, as of ")
        + asOf;
  }
}
