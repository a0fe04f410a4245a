/** Facts, law, obligations and timetables of a child in care. */
@SuppressWarnings("module") // The modules that share its patterns of sentences are compiled later.
module org.duecare.core {
  requires transitive org.duecare.calendar;
  requires static org.jspecify;

  exports org.duecare.core.approximation;
  exports org.duecare.core.care;
  exports org.duecare.core.child;
  exports org.duecare.core.coverage;
  exports org.duecare.core.crosscheck;
  exports org.duecare.core.dispute;
  exports org.duecare.core.law.england;
  exports org.duecare.core.law.local;
  exports org.duecare.core.law.northernireland;
  exports org.duecare.core.law.reading;
  exports org.duecare.core.law.scotland;
  exports org.duecare.core.law.wales;
  exports org.duecare.core.law;
  exports org.duecare.core.obligation;
  exports org.duecare.core.quality;
  exports org.duecare.core.review;
  exports org.duecare.core.timeline;
  exports org.duecare.core.wording to
      org.duecare.metrics,
      org.duecare.report;
  exports org.duecare.core.workforce;
  exports org.duecare.core;
}
