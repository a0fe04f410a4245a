/**
 * Everything that is read from or written to files.
 *
 * <p>How a table of our own is laid out and read is for the command line too, which has layouts of
 * figures that this module knows nothing of; it is no promise to anybody else.
 */
@SuppressWarnings("module") // The command line is compiled later.
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
  exports org.duecare.files.table to
      org.duecare.cli;
}
