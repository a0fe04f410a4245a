/** Counts and rates over many children: figures, each with its evidence. */
module org.duecare.metrics {
  requires transitive org.duecare.core;
  requires static org.jspecify;

  exports org.duecare.metrics.annualreport;
  exports org.duecare.metrics.audit;
  exports org.duecare.metrics.consistency;
  exports org.duecare.metrics.disclosure;
  exports org.duecare.metrics.dispute;
  exports org.duecare.metrics.measure;
  exports org.duecare.metrics.midway;
  exports org.duecare.metrics.participation;
  exports org.duecare.metrics.population;
  exports org.duecare.metrics.quality;
  exports org.duecare.metrics.rating;
  exports org.duecare.metrics.review;
  exports org.duecare.metrics.step;
  exports org.duecare.metrics.timeliness;
  exports org.duecare.metrics.workload;
  exports org.duecare.metrics.year;
}
