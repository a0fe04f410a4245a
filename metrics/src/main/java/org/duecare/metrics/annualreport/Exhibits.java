package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pictures and tables of a report, and where its text speaks of one that it has not. */
final class Exhibits {

  private final Sources sources;
  private final Contents sections;

  Exhibits(Sources sources, Contents sections) {
    this.sources = sources;
    this.sections = sections;
  }

  void add() {
    sources.exhibits.forEach(
        (section, names) ->
            names.forEach(each -> sections.of(section).statement("exhibit: " + each)));
    Set<String> there = new TreeSet<>();
    sources.exhibits.values().forEach(there::addAll);
    sections.tables().forEach(table -> there.add(table.title()));
    sources.references.forEach((section, names) -> missing(section, names, there));
  }

  private void missing(ReportSection section, List<String> names, Set<String> there) {
    names.stream()
        .filter(each -> !there.contains(each))
        .forEach(
            each ->
                sections
                    .of(section)
                    .notSupplied("\"" + each + "\"", "the text speaks of it, and it is not there"));
  }
}
