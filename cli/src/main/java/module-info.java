/** The command line and the shell of Duecare. */
module org.duecare.cli {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires transitive org.duecare.files;
  requires transitive org.duecare.icalendar;
  requires org.duecare.jackson;
  requires transitive org.duecare.metrics;
  requires org.duecare.report;
  requires info.picocli;
  requires java.desktop;
  requires java.xml;
  requires jdk.jshell;
  requires static org.jspecify;

  exports org.duecare.cli;
  exports org.duecare.cli.audit;

  opens org.duecare.cli.command to
      info.picocli;

  provides jdk.jshell.spi.ExecutionControlProvider with
      org.duecare.cli.shell.SentenceExecutionProvider;
}
