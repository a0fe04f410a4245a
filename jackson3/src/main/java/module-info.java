/** Every value of Duecare as JSON by Jackson 3. */
module org.duecare.jackson.three {
  requires transitive tools.jackson.databind;
  requires transitive org.duecare.metrics;
  requires org.duecare.json;
  requires static org.jspecify;

  exports org.duecare.jackson3;

  provides tools.jackson.databind.JacksonModule with
      org.duecare.jackson3.DuecareModule;
}
