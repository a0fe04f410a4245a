package org.duecare.json.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.Priority;
import org.duecare.metrics.annualreport.ReportSection;

record NarrativeForm(
    Map<ReportSection, String> texts,
    Map<ReportSection, List<String>> exhibits,
    Map<ReportSection, List<String>> references,
    List<String> goodPractice,
    Optional<List<String>> urgentAction,
    Optional<List<Priority>> priorities,
    Optional<AnnualReport> previous) {

  static NarrativeForm of(Narrative narrative) {
    return new NarrativeForm(
        narrative.texts(),
        narrative.exhibits(),
        narrative.references(),
        narrative.goodPractice(),
        narrative.urgentAction(),
        narrative.priorities(),
        narrative.previous());
  }

  Narrative value() {
    Narrative narrative = Narrative.empty().withGoodPractice(goodPractice);
    for (Map.Entry<ReportSection, String> each : texts.entrySet()) {
      narrative = narrative.withText(each.getKey(), each.getValue());
    }
    for (Map.Entry<ReportSection, List<String>> each : exhibits.entrySet()) {
      for (String name : each.getValue()) {
        narrative = narrative.withExhibit(each.getKey(), name);
      }
    }
    for (Map.Entry<ReportSection, List<String>> each : references.entrySet()) {
      for (String name : each.getValue()) {
        narrative = narrative.withReference(each.getKey(), name);
      }
    }
    narrative = urgentAction.map(narrative::withUrgentAction).orElse(narrative);
    narrative = priorities.map(narrative::withPriorities).orElse(narrative);
    return previous.map(narrative::after).orElse(narrative);
  }
}
