package org.duecare.metrics.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an audit of the figures of a report came to: each thing that was checked, and of it what is
 * not right.
 *
 * <p>No tolerance is guessed. A count is exact, any other figure stands for the numbers that round
 * to it at the decimals printed, half up, half down or half even, and something is found only where
 * none of these numbers fit. So what was rounded honestly is never found wrong.
 *
 * <p>Immutable and thread-safe.
 */
public final class Audit {

  private final Report report;
  private final List<Check> checks;

  private Audit(Report report, List<Check> checks) {
    this.report = report;
    this.checks = checks;
  }

  /**
   * Audits a report.
   *
   * @param report the report
   * @return what was checked and found
   */
  public static Audit of(Report report) {
    Objects.requireNonNull(report, "report");
    Figures figures = new Figures(report.figures());
    CheckLog log = new CheckLog();
    new FigureCheck(report, figures, log).run();
    for (Relation relation : report.relations()) {
      check(relation, report, figures, log);
      new TimesCheck(figures, log).run(relation);
    }
    new DenominatorCheck(report, figures, log).run();
    new OneValueCheck(report, figures, log).run();
    return new Audit(report, log.checks());
  }

  private static void check(Relation relation, Report report, Figures figures, CheckLog log) {
    if (relation instanceof PartsOfWhole parts) {
      new PartsCheck(parts, figures, log).run();
    } else if (relation instanceof PercentagesOfWhole parts) {
      new PercentagesCheck(parts, figures, log).run();
    } else if (relation instanceof Share share) {
      new ShareCheck(share, figures, log).run();
    } else if (relation instanceof PercentageOf each) {
      new AttainableCheck(figures, log).run(each.percentage(), each.denominator(), List.of());
    } else if (relation instanceof MeanOf mean) {
      new MeanCheck(mean, figures, log).run();
    } else if (relation instanceof RateOf rate) {
      new RateCheck(rate, figures, log).run();
    } else if (relation instanceof Comparison comparison) {
      new TermsCheck(figures, log).run(comparison);
    } else if (relation instanceof BesideGuideline comparison) {
      new TermsCheck(figures, log).run(comparison);
    } else if (relation instanceof Restatement restatement) {
      new OrderCheck(figures, log).run(restatement);
    } else if (relation instanceof Trend trend) {
      new OrderCheck(figures, log).run(trend);
    } else if (relation instanceof Plausibility plausibility) {
      new PlausibilityCheck(plausibility, figures, log).run();
    } else if (relation instanceof ExhibitReference reference) {
      exhibit(reference, report, log);
    } else {
      throw new AssertionError(relation);
    }
  }

  private static void exhibit(ExhibitReference reference, Report report, CheckLog log) {
    String found = reference.place() + " refers to " + reference.exhibit();
    if (report.exhibits().contains(reference.exhibit())) {
      log.sound(CheckKind.EXHIBIT_PRESENT, List.of(), found + ", which is there");
    } else {
      log.found(
          CheckResult.WARNING,
          CheckKind.EXHIBIT_PRESENT,
          List.of(),
          found + ", which is not in the report");
    }
  }

  /**
   * An audit that was made.
   *
   * @param report the report
   * @param checks what was checked, in order
   * @return the audit
   */
  public static Audit of(Report report, List<Check> checks) {
    return new Audit(Objects.requireNonNull(report, "report"), List.copyOf(checks));
  }

  /**
   * The report.
   *
   * @return what was audited
   */
  public Report report() {
    return report;
  }

  /**
   * All that was checked: first each figure by itself, then each relation, then over the whole
   * report the denominators, and what is printed more than once.
   *
   * @return the checks, immutable
   */
  public List<Check> checks() {
    return checks;
  }

  /**
   * What is not right, or left unsaid.
   *
   * @return the checks that found something, in the order of {@link #checks()}, immutable
   */
  public List<Check> findings() {
    return checks.stream().filter(check -> check.result().isFinding()).toList();
  }

  /**
   * The checks that came to one result.
   *
   * @param result what they came to, for example {@link CheckResult#SOUND} for all that was checked
   *     and is right
   * @return the checks, in the order of {@link #checks()}, immutable
   */
  public List<Check> with(CheckResult result) {
    Objects.requireNonNull(result, "result");
    return checks.stream().filter(check -> check.result() == result).toList();
  }

  /** One line for each finding, and a last one with how much was checked. */
  @Override
  public String toString() {
    return findings().stream().map(check -> check + "\n").collect(Collectors.joining())
        + checks.size()
        + " checks: "
        + findings().size()
        + " findings, "
        + with(CheckResult.SOUND).size()
        + " sound, "
        + with(CheckResult.UNDECIDED).size()
        + " not checked";
  }
}
