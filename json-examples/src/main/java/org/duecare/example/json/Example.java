package org.duecare.example.json;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value of which the stored document is part of the contract.
 *
 * @param subject its subject, which is the folder of the document
 * @param name what the document is called, mostly the type's name
 * @param type as which it is written and read
 * @param value the value
 */
public record Example(String subject, String name, Class<?> type, Object value) {

  /** All of them. */
  public static List<Example> all() {
    return Stream.of(
            DayExamples.all(),
            CareExamples.all(),
            ChildExamples.all(),
            OfficerExamples.all(),
            DisputeExamples.all(),
            MeasureExamples.all(),
            PopulationExamples.all(),
            FigureExamples.all(),
            QualityExamples.all(),
            WorkloadExamples.all(),
            AuditExamples.all(),
            DisclosureExamples.all(),
            ReportExamples.all(),
            LawExamples.all(),
            ObligationExamples.all(),
            ExplanationExamples.all(),
            TimelineExamples.all())
        .flatMap(List::stream)
        .toList();
  }

  /** An example that is called as its type. */
  public static Example of(String subject, Object value) {
    return new Example(subject, value.getClass().getSimpleName(), value.getClass(), value);
  }

  /** An example of a sealed type or of one of several kinds, with a name of its own. */
  public static Example of(String subject, String name, Class<?> type, Object value) {
    return new Example(subject, name, type, value);
  }

  /** Where the document stands, from the folder of all of them on. */
  public String file() {
    return subject + "/" + name + ".json";
  }

  @Override
  public String toString() {
    return file();
  }
}
