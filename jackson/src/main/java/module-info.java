/** Every value of Duecare as JSON by Jackson 2. */
module org.duecare.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.duecare.metrics;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires org.duecare.json;
  requires static org.jspecify;

  exports org.duecare.jackson;

  provides com.fasterxml.jackson.databind.Module with
      org.duecare.jackson.DuecareModule;
}
