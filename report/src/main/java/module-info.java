/** The annual report as files that a council can publish. */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module org.duecare.report {
  requires gg.jte.runtime;
  requires static java.compiler; // For an annotation on what the templates become.
  requires java.desktop;
  requires org.jfree.jfreechart;
  requires transitive org.duecare.metrics;
  requires static org.jspecify;

  exports org.duecare.report.document;
  exports org.duecare.report.picture to
      org.duecare.cli;
}
