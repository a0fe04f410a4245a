package org.duecare.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, which does nothing without a command. */
@Command(
    name = "duecare",
    description = {
      "Statutory due dates for children in care, each with its reasons.",
      "Without a command it opens a Java shell with everything imported."
    },
    footer = {
      "",
      "Exit status: 0 done; 1 done, but some rows or children were not judged;",
      "2 nothing done; 70 an error of ours."
    })
final class DuecareCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "show what can be given, and stop")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      description = "show the version, and stop")
  boolean version;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "after an error of ours show where it happened")
  private boolean verbose;

  boolean isVerbose() {
    return verbose;
  }

  @Override
  public Integer call() {
    throw new NothingDoneException(
        "no command given: commands are calendar, due, reviews, timeline, moved, timeliness,"
            + " due-list, calendar-file, kpis, workload, annual-report, audit, disputes,"
            + " templates, help");
  }
}
