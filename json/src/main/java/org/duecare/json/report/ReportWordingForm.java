package org.duecare.json.report;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.metrics.annualreport.ReportWording;

record ReportWordingForm(String language, SortedMap<String, String> patterns) {

  static ReportWordingForm of(ReportWording wording) {
    return new ReportWordingForm(
        wording.locale().toLanguageTag(), new TreeMap<>(wording.patterns()));
  }

  ReportWording value() {
    return ReportWording.of(Locale.forLanguageTag(language), patterns);
  }
}
