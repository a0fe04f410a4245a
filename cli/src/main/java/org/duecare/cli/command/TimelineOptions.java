package org.duecare.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Authority;
import org.duecare.core.timeline.StatutoryTimeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of the timelines is wanted. */
final class TimelineOptions {

  @Option(
      names = "--child",
      paramLabel = "ID",
      description = "only the child with this identifier; if not given, every child")
  private @Nullable String child;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      converter = LayerOption.class,
      description = {
        "only rules of this layer: statute or statutory-guidance; both: repeat;",
        "if not given, both and what no rule is known of"
      })
  private List<Authority> layers = List.of();

  @Option(
      names = "--from",
      paramLabel = "D",
      converter = DateOption.class,
      description = "only what is due on this day or later, yyyy-mm-dd")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "D",
      converter = DateOption.class,
      description = "only what is due on this day or earlier, yyyy-mm-dd")
  private @Nullable LocalDate to;

  void check() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new NothingDoneException("span ends before it begins: from " + from + " to " + to);
    }
  }

  boolean isWanted(CareHistory history) {
    return child == null || history.child().value().equals(child);
  }

  boolean isOneChild() {
    return child != null;
  }

  /** The parts of a timeline that are wanted, each obligation once. */
  StatutoryTimeline part(StatutoryTimeline timeline) {
    StatutoryTimeline part =
        layers.isEmpty() ? timeline : timeline.in(layers.toArray(Authority[]::new));
    return span().map(part::dueIn).orElse(part);
  }

  private Optional<DateSpan> span() {
    return Stream.of(from, to).allMatch(day -> day == null)
        ? Optional.empty()
        : Optional.of(
            DateSpan.closed(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to));
  }
}
