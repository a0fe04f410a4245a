package org.duecare.core.obligation;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.core.law.reading.Readings;

/**
 * What is asked of the law: the obligations of one child as of a day, all or those on reviews. It
 * remembers the answers that other readings give, which explanations compare with.
 */
final class Inquiry implements Grounds {

  final Obligations law;
  final CareHistory history;
  final LocalDate asOf;
  private final boolean onReviews;
  private final LimitCounting counting;

  /** Made when the first explanation is read, which most never are; given up for memory. */
  private volatile SoftReference<Map<Readings, List<Obligation>>> answers =
      new SoftReference<>(null);

  private Inquiry(Obligations law, CareHistory history, LocalDate asOf, boolean onReviews) {
    this.law = law;
    this.history = history.withBirthdays(law.readings().inUse(LeapDayBirthday.ON_1_MARCH));
    this.asOf = asOf;
    this.onReviews = onReviews;
    List<LocalDate> inScotland = history.daysOf(CareEventKind.PLACED_IN_SCOTLAND);
    counting =
        inScotland.isEmpty()
            ? law.counting()
            : law.counting().livingInScotland(spans(inScotland, history));
  }

  static Inquiry onReviews(Obligations law, CareHistory history, LocalDate asOf) {
    return new Inquiry(law, history, asOf, /* onReviews= */ true);
  }

  static Inquiry aboutEverything(Obligations law, CareHistory history, LocalDate asOf) {
    return new Inquiry(law, history, asOf, /* onReviews= */ false);
  }

  @Override
  public Readings readings() {
    return law.readings();
  }

  @Override
  public Explanation explain(Obligation obligation) {
    return ObligationExplanation.of(obligation, this);
  }

  @Override
  public boolean openedInTime(Obligation obligation) {
    return obligation.isOpenedInTime();
  }

  /** How limits are counted for this child. */
  LimitCounting counting() {
    return counting;
  }

  /** When the child lived in Scotland, as far as it is said. */
  private static List<DateSpan> spans(List<LocalDate> days, CareHistory history) {
    return history.periods().stream()
        .flatMap(period -> period.placements().stream())
        .filter(placement -> days.contains(placement.knownFrom()))
        .map(it -> DateSpan.closed(it.knownFrom(), it.end().orElse(LocalDate.MAX)))
        .toList();
  }

  /** The obligations by these readings or by others. */
  List<Obligation> answer(Readings readings) {
    Map<Readings, List<Obligation>> known = answers.get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
      answers = new SoftReference<>(known);
    }
    return known.computeIfAbsent(readings, this::ask);
  }

  private List<Obligation> ask(Readings readings) {
    Obligations other = law.byReadings(readings);
    if (onReviews) {
      return other.onReviews(history, asOf);
    }
    JudgedHistory judged = other.judge(history, asOf);
    return Stream.concat(judged.onReviews().stream(), judged.besides().stream()).toList();
  }
}
