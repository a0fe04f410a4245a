/** Deadlines as iCalendar files, which calendar programs take in. */
module org.duecare.icalendar {
  requires ical4j.core;
  requires transitive org.duecare.core;
  requires static org.jspecify;

  exports org.duecare.icalendar;
}
