package org.duecare.json.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.metrics.annualreport.FigureTable;
import org.duecare.metrics.annualreport.Gap;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.annualreport.Section;
import org.duecare.metrics.measure.Target;

record SectionForm(
    ReportSection id,
    Optional<String> text,
    List<Phrase> statements,
    List<FigureTable> tables,
    List<Gap> gaps,
    Map<String, Target> targets) {

  static SectionForm of(Section section) {
    return new SectionForm(
        section.id(),
        section.text(),
        section.statements(),
        section.tables(),
        section.gaps(),
        section.targets());
  }

  Section value() {
    return Section.of(id, text, statements, tables, gaps, targets);
  }
}
