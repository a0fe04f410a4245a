package org.duecare.metrics.annualreport;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duecare.metrics.measure.ReportingYear;

/** What all sections will hold, while the report is being put together. Not thread-safe. */
final class Contents {

  private final Map<ReportSection, Content> sections = new EnumMap<>(ReportSection.class);

  Contents(ReportingYear year) {
    for (ReportSection each : ReportSection.values()) {
      sections.put(each, new Content(year.lastDay()));
    }
  }

  Content of(ReportSection section) {
    Content content = sections.get(section);
    if (content == null) {
      throw new IllegalStateException("no section " + section);
    }
    return content;
  }

  List<FigureTable> tables() {
    return sections.values().stream().flatMap(each -> each.tables().stream()).toList();
  }

  Map<ReportSection, Section> build() {
    Map<ReportSection, Section> built = new EnumMap<>(ReportSection.class);
    sections.forEach((id, content) -> built.put(id, new Section(id, content)));
    return Collections.unmodifiableMap(built);
  }
}
