/** Working days and bank holidays of the United Kingdom. */
module org.duecare.calendar {
  requires static org.jspecify;

  exports org.duecare.calendar;
}
