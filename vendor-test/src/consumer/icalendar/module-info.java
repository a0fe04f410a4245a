/** A stranger's module. */
module org.example.icalendar {
  requires org.duecare.icalendar;
}
