/** Everything that is read from or written to files. */
module org.duecare.files {
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires transitive org.duecare.core;
  requires static org.jspecify;

  exports org.duecare.files;
  exports org.duecare.files.bankholiday;
  exports org.duecare.files.dispute;
  exports org.duecare.files.extract;
  exports org.duecare.files.postcode;
  exports org.duecare.files.record;
  exports org.duecare.files.ssda903;
  exports org.duecare.files.synthetic;
}
