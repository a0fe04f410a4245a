package org.duecare.metrics.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duecare.core.quality.CaseAudit;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.ReportingPeriod;

/** The audits of cases that were completed in a period. Immutable and thread-safe. */
public final class AuditFigures {

  private static final Comparator<CaseAudit> ORDER =
      Comparator.comparing(CaseAudit::child)
          .thenComparing(CaseAudit::day)
          .thenComparing(CaseAudit::grade);

  private final ReportingPeriod period;
  private final List<CaseAudit> audits;

  private AuditFigures(ReportingPeriod period, List<CaseAudit> audits) {
    this.period = period;
    this.audits = audits;
  }

  /**
   * The figures of a period.
   *
   * @param period the period
   * @param audits the audits, in any order; those completed at other times are no part
   * @return the figures
   */
  public static AuditFigures in(ReportingPeriod period, Collection<CaseAudit> audits) {
    Objects.requireNonNull(period, "period");
    return new AuditFigures(
        period, audits.stream().filter(each -> period.contains(each.day())).toList());
  }

  /**
   * The period.
   *
   * @return the period in which the audits were completed
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The audits completed in the period.
   *
   * @return all of them in the order in which they are shown as evidence, immutable
   */
  public List<CaseAudit> all() {
    return cases().all();
  }

  /**
   * The audits by their judgement, in the authority's own codes.
   *
   * @return the breakdown "audits-by-grade", the codes in text order
   */
  public Breakdown<String, CaseAudit> byGrade() {
    return cases()
        .parts(
            Definition.of(
                "audits-by-grade",
                "audits of cases completed in the period, by their judgement",
                "audits",
                "cases audited in the period"),
            period,
            audits.stream().map(CaseAudit::grade).collect(Collectors.toCollection(TreeSet::new)),
            audit -> Optional.of(audit.grade()));
  }

  private Cases<CaseAudit> cases() {
    return Cases.of(audits, ORDER);
  }

  /** The period, and how many audits there are. */
  @Override
  public String toString() {
    return audits.size() + " audits, " + period;
  }
}
