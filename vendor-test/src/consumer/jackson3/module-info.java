/** A stranger's module; that of Duecare for Jackson is found, and not named. */
module org.example.jackson.three {
  requires org.duecare.core;
  requires tools.jackson.databind;

  exports org.example.jackson3 to
      tools.jackson.databind;
}
