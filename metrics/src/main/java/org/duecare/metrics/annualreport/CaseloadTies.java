package org.duecare.metrics.annualreport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of officers tell beside the children in care: of children they have charge of
 * those in care and of those on short breaks, so that few more than the others tell how many these
 * are. All cases tell of neither kind where there are several of both.
 */
final class CaseloadTies {

  private final @Nullable Measure<?> inCare;
  private final @Nullable Measure<?> protection;
  private final Optional<Measure<?>> children;
  private final DisclosureControl control;

  /** The average caseloads, and the children in care on the same day where they are counted. */
  CaseloadTies(
      List<Measure<?>> caseloads, Optional<Measure<?>> children, DisclosureControl control) {
    Map<String, Measure<?>> byKind = new HashMap<>();
    caseloads.forEach(each -> byKind.put(kindOfCases(each), each));
    inCare = byKind.get("looked-after");
    protection = byKind.get("child-protection");
    this.children = children;
    this.control = control;
  }

  private static String kindOfCases(Measure<?> caseload) {
    return caseload.id().replaceFirst("^caseload-", "").replaceFirst("-per-(fte|head)$", "");
  }

  boolean areOfBothKinds() {
    return inCare != null && protection != null;
  }

  /**
   * Whether officers have charge of few children more, or fewer, than are in care; with those or
   * without those of whom nobody is known to have charge.
   */
  boolean tellSmallNumbers() {
    return inCare != null
        && children
            .filter(
                each ->
                    isSmall(Math.abs(more(inCare, each))) || tellWithTheUnallocated(inCare, each))
            .isPresent();
  }

  private boolean tellWithTheUnallocated(Measure<?> cases, Measure<?> childrenInCare) {
    return cases.leftOut() > 0 && isSmall(Math.abs(more(cases, childrenInCare) + cases.leftOut()));
  }

  private static long more(Measure<?> cases, Measure<?> children) {
    return cases.numerator() - children.numerator();
  }

  /** Whether all cases, and the rates of both kinds as whole numbers, tell no small number. */
  boolean leaveOpen() {
    return inCare != null
        && protection != null
        && Stream.of(inCare, protection)
            .allMatch(each -> each.numerator() > 0 && !isSmall(each.numerator()))
        && children
            .filter(
                each ->
                    tellWithTheUnallocated(inCare, each)
                        || !fitEachSmallNumber(inCare, protection, each))
            .isEmpty();
  }

  private boolean fitEachSmallNumber(
      Measure<?> cases, Measure<?> others, Measure<?> childrenInCare) {
    long all = cases.numerator() + others.numerator();
    long sign = Long.signum(more(cases, childrenInCare));
    for (long more = 1; isSmall(more); more++) {
      long fitting = childrenInCare.numerator() + sign * more;
      if (!hasRateOf(cases, fitting) || !hasRateOf(others, all - fitting)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasRateOf(Measure<?> figure, long cases) {
    return cases >= 0
        && figure
            .rate()
            .filter(
                rate ->
                    new Rate(cases, rate.base(), rate.per()).value(0).compareTo(rate.value(0)) == 0)
            .isPresent();
  }

  private boolean isSmall(long count) {
    return SmallAmount.isSmall(count, control);
  }
}
