/** A stranger's module. */
module org.example.metrics {
  requires org.duecare.metrics;
}
