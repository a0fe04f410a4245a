package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pictures and tables of a report, and where its text speaks of one that it has not. */
final class Exhibits {

  private final Narrative narrative;
  private final Contents sections;

  Exhibits(Narrative narrative, Contents sections) {
    this.narrative = narrative;
    this.sections = sections;
  }

  void add() {
    narrative
        .exhibits()
        .forEach(
            (section, names) ->
                names.forEach(
                    each -> sections.of(section).statement(Phrase.of("statement.exhibit", each))));
    Set<String> there = new TreeSet<>();
    narrative.exhibits().values().forEach(there::addAll);
    sections.tables().forEach(table -> there.add(table.id()));
    narrative.references().forEach((section, names) -> missing(section, names, there));
  }

  private void missing(ReportSection section, List<String> names, Set<String> there) {
    names.stream()
        .filter(each -> !there.contains(each))
        .forEach(
            each ->
                sections.of(section).notSupplied(Phrase.of("exhibit", each), "exhibit-missing"));
  }
}
