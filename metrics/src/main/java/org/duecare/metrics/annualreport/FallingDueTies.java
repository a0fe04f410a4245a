package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.stream.LongStream;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.Rounding;
import org.duecare.metrics.measure.Measure;

/**
 * What the reviews that fall due tell beside those that are overdue and the children who are there:
 * each child has one of either, so that their sum tells a small number of the others.
 */
final class FallingDueTies {

  /** How the months are told where their sum may not be. */
  static final Rounding ROUGHLY = Rounding.TO_10;

  private final List<Long> months;
  private final DisclosureControl control;

  /** The reviews that fall due, month by month. */
  FallingDueTies(List<Measure<?>> months, DisclosureControl control) {
    this.months = months.stream().map(Measure::numerator).toList();
    this.control = control;
  }

  /** How many fall due. */
  long all() {
    return months.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Whether each small number would do in place of one that is hidden, if the months are told
   * roughly.
   *
   * @param hidden the hidden number
   * @param more how many more fall due if it is one more: 1, or -1 if they are fewer
   */
  boolean leaveOpen(long hidden, int more) {
    long least = months.stream().mapToLong(this::leastBehind).sum();
    long most = months.stream().mapToLong(this::mostBehind).sum();
    return LongStream.range(1, control.threshold())
        .map(other -> all() + more * (other - hidden))
        .allMatch(fitting -> least <= fitting && fitting <= most);
  }

  private long leastBehind(long count) {
    if (SmallAmount.isSmall(count, control)) {
      return 1;
    }
    return count == 0 ? 0 : Math.max(control.threshold(), ROUGHLY.leastAlike(count));
  }

  private long mostBehind(long count) {
    if (SmallAmount.isSmall(count, control)) {
      return control.threshold() - 1L;
    }
    return count == 0 ? 0 : ROUGHLY.mostAlike(count);
  }
}
