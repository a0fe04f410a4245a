/** A stranger's module. */
module org.example.calendar {
  requires org.duecare.calendar;
}
