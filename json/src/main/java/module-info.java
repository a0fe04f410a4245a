/** The JSON form of every value of Duecare, read by the adapters for Jackson 2 and Jackson 3. */
@SuppressWarnings("module") // The adapters are compiled later.
module org.duecare.json {
  requires transitive org.duecare.metrics;
  requires com.fasterxml.jackson.annotation;
  requires static org.jspecify;

  exports org.duecare.json to
      org.duecare.jackson,
      org.duecare.jackson.three;
  exports org.duecare.json.index to
      org.duecare.jackson,
      org.duecare.jackson.three;

  // Jackson of either version reads and makes the forms.
  opens org.duecare.json.day;
  opens org.duecare.json.care;
  opens org.duecare.json.measure;
  opens org.duecare.json.figure;
  opens org.duecare.json.workload;
  opens org.duecare.json.audit;
  opens org.duecare.json.disclosure;
  opens org.duecare.json.report;
  opens org.duecare.json.child;
  opens org.duecare.json.dispute;
  opens org.duecare.json.law;
  opens org.duecare.json.review;
  opens org.duecare.json.workforce;
  opens org.duecare.json.obligation;
  opens org.duecare.json.timeline;
  opens org.duecare.json.crosscheck;
}
