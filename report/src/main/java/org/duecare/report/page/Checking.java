package org.duecare.report.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.CheckedItem;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Check;
import org.duecare.metrics.audit.CheckKind;
import org.duecare.metrics.audit.CheckResult;

/**
 * What was checked of a report. The audit is of all figures, hidden ones too; so nothing is told of
 * a check but its kind and how often it was made.
 */
final class Checking {

  private final AnnualReport report;
  private final List<PagePart> parts;
  private final PageWords words;

  Checking(AnnualReport report, List<PagePart> parts, PageWords words) {
    this.report = report;
    this.parts = parts;
    this.words = words;
  }

  PageChecks checks() {
    Audit audit = Audit.of(report.toAudit());
    Map<CheckKind, List<Check>> byKind =
        audit.checks().stream()
            .collect(
                Collectors.groupingBy(
                    Check::kind, () -> new EnumMap<>(CheckKind.class), Collectors.toList()));
    return new PageChecks(
        words.page("checks.summary", audit.checks().size(), audit.findings().size()),
        byKind.entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList(),
        report.checklist().items().stream().map(this::expected).toList(),
        hidden());
  }

  private PageChecks.Line line(CheckKind kind, List<Check> checks) {
    return new PageChecks.Line(
        words.optional("check." + kind.name()).orElseGet(kind::name),
        checks.size(),
        checks.stream().filter(each -> each.result() == CheckResult.SOUND).count(),
        checks.stream().filter(each -> each.result() == CheckResult.UNDECIDED).count(),
        checks.stream().filter(each -> each.result().isFinding()).count());
  }

  private PageChecks.Expected expected(CheckedItem item) {
    return new PageChecks.Expected(
        words.say(item.item().words()),
        item.metBy().stream().map(this::link).toList(),
        item.wanting().stream().map(words::say).collect(Collectors.joining("; ")));
  }

  private PageChecks.Link link(ReportSection section) {
    return new PageChecks.Link(section.id(), words.say(section.title()));
  }

  private String hidden() {
    long hidden =
        parts.stream()
            .flatMap(part -> part.sections().stream())
            .flatMap(section -> section.tables().stream())
            .flatMap(table -> table.cells().stream())
            .filter(PageCell::isHidden)
            .count();
    return words.page("checks.hidden", hidden);
  }
}
