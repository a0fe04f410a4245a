package org.duecare.cli.command;

import java.util.List;
import picocli.CommandLine;

/**
 * The commands of the program by their names. The options of one take a few milliseconds to be
 * found, those of all a twentieth of a second, which matters to whoever asks for one command.
 *
 * @param surroundings where they write and what day it is
 */
record Commands(Surroundings surroundings) {

  /** In the order in which help lists them. */
  static final List<String> NAMES =
      List.of(
          "calendar",
          "due",
          "reviews",
          "timeline",
          "moved",
          "timeliness",
          "due-list",
          "calendar-file",
          "kpis",
          "workload",
          "annual-report",
          "audit",
          "disputes",
          "templates",
          "help");

  /** Adds the command that comes first; all of them where that is none, or asks for help. */
  CommandLine addTo(CommandLine line, String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    boolean asksForOne = NAMES.contains(first) && !first.equals("help");
    for (String name : asksForOne ? List.of(first) : NAMES) {
      line.addSubcommand(name, command(name));
    }
    return line;
  }

  private Object command(String name) {
    return switch (name) {
      case "calendar" -> new CalendarCommand(surroundings);
      case "due" -> new DueCommand(surroundings);
      case "reviews" -> new ReviewsCommand(surroundings);
      case "timeline" -> new TimelineCommand(surroundings);
      case "moved" -> new MovedCommand(surroundings);
      case "timeliness" -> new TimelinessCommand(surroundings);
      case "due-list" -> new DueListCommand(surroundings);
      case "calendar-file" -> new CalendarFileCommand(surroundings);
      case "kpis" -> new KpisCommand(surroundings);
      case "workload" -> new WorkloadCommand(surroundings);
      case "annual-report" -> new AnnualReportCommand(surroundings);
      case "audit" -> new AuditCommand(surroundings).spec();
      case "disputes" -> new DisputesCommand(surroundings);
      case "templates" -> new TemplatesCommand(surroundings);
      case "help" -> new HelpCommand();
      default -> throw new AssertionError("no command is called " + name);
    };
  }
}
