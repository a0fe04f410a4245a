/** A stranger's module; that of Duecare for Jackson is found, and not named. */
module org.example.jackson {
  requires org.duecare.core;
  requires com.fasterxml.jackson.databind;

  exports org.example.jackson to
      com.fasterxml.jackson.databind;
}
