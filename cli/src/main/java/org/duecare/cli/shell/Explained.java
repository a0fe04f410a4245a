package org.duecare.cli.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.DayStatus;
import org.duecare.cli.council.DueList;
import org.duecare.cli.council.DueReview;
import org.duecare.core.CarePlanning;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.dispute.DisputeDeadline;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.MovedObligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.CaseloadUnit;

/** Why a value is what it is, in sentences. */
final class Explained {

  /** Explanations of more than these are a book. */
  static final int MOST = 50;

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final CarePlanning law;

  /** By this law rules and days are explained. */
  Explained(CarePlanning law) {
    this.law = law;
  }

  /**
   * The explanation of a value, or those of several.
   *
   * @throws IllegalArgumentException if the value has none
   */
  String of(Object value) {
    Collection<?> several = several(value);
    if (several.isEmpty()) {
      return "nothing to explain\n";
    }
    String all = several.stream().limit(MOST).map(this::ofOne).collect(Collectors.joining("\n"));
    return all + more(value, several.size());
  }

  private static String more(Object value, int size) {
    if (size <= MOST) {
      return "";
    } else if (value instanceof Stream) {
      return "\nand more\n";
    }
    String where = value instanceof List ? ": .subList(" + MOST + ", " + size + ") has them" : "";
    return "\nand " + (size - MOST) + " more" + where + "\n";
  }

  private static Collection<?> several(Object value) {
    if (value instanceof Collection<?> all) {
      return all;
    } else if (value instanceof Stream<?> stream) {
      return stream.limit(MOST + 1L).toList();
    } else if (value instanceof Optional<?> perhaps) {
      return perhaps.stream().toList();
    } else if (value instanceof ReviewTimetable timetable) {
      return timetable.obligations();
    } else if (value instanceof StatutoryTimeline timeline) {
      return timeline.obligations();
    } else if (value instanceof DueList list) {
      return list.reviews();
    } else if (value instanceof Issues issues) {
      return issues.groups().stream().map(Issues.Group::code).distinct().toList();
    }
    if (value instanceof Caseload caseload) {
      return Stream.of(Basis.HEADS, Basis.FULL_TIME_EQUIVALENT)
          .map(CaseloadUnit::ofAllCases)
          .flatMap(unit -> caseload.average(unit).stream())
          .toList();
    }
    return MeasuresBehind.of(value).<Collection<?>>map(all -> all).orElse(List.of(value));
  }

  private String ofOne(Object value) {
    if (value instanceof Measure<?> measure) {
      return lines(ofMeasure(measure));
    } else if (value instanceof Breakdown<?, ?> breakdown) {
      return lines(ofMeasure(breakdown.whole())) + Answer.inFull(breakdown);
    } else if (value instanceof DisputeStatus status) {
      return status
          .nextDeadline()
          .map(limit -> status + "\n" + limit.explanation() + "\n")
          .orElse(status + "\n");
    } else if (value instanceof Rule rule) {
      return lines(ofRule(rule));
    } else if (value instanceof String id) {
      return ofRules(id);
    } else if (value instanceof LocalDate day) {
      return ofDay(day) + "\n";
    } else if (value instanceof BankHoliday holiday) {
      return lines(List.of(holiday.toString(), "  source: " + holiday.source()));
    } else if (value instanceof Issue issue) {
      return issue + "\n" + lines(ofIssue(issue.code()));
    } else if (value instanceof Issues.Group group) {
      return lines(ofIssue(group.code()));
    } else if (value instanceof IssueCode code) {
      return lines(ofIssue(code));
    } else if (value instanceof DayStatus status) {
      return lines(ofStatus(status));
    }
    return explanation(value) + "\n";
  }

  private static Explanation explanation(Object value) {
    if (value instanceof Explanation explanation) {
      return explanation;
    } else if (value instanceof DueDate due) {
      return due.explanation();
    } else if (value instanceof Obligation obligation) {
      return obligation.explanation();
    } else if (value instanceof DueReview review) {
      return review.review().explanation();
    } else if (value instanceof DisputeDeadline limit) {
      return limit.explanation();
    } else if (value instanceof MovedObligation moved) {
      return moved.explanation();
    } else if (value instanceof Coverage coverage) {
      return coverage.explanation();
    } else if (value instanceof ReviewEvidence) {
      throw new IllegalArgumentException(
          "no explanation of a record behind a figure; obligation(record, 2026) of the return leads"
              + " from it to what explain(...) takes, with the year of the figure");
    }
    throw new IllegalArgumentException(
        "no explanation of "
            + value.getClass().getSimpleName()
            + "; explain(...) takes due dates, obligations, timelines, measures, disputes as of a"
            + " day, rules and their ids, days, issues, and lists of these");
  }

  private static List<String> ofMeasure(Measure<?> measure) {
    List<String> lines = new ArrayList<>();
    lines.add(measure.toString());
    lines.add("  what it is: " + measure.definition());
    lines.add("  counted: " + measure.unit() + "; of: " + measure.population());
    lines.add("  period: " + measure.period());
    for (Measure.Part part : Measure.Part.values()) {
      lines.add("  " + Rows.words(part) + ": " + behind(measure, part));
    }
    measure.confidence().ifPresent(note -> lines.add("  note: " + note));
    return lines;
  }

  private static String behind(Measure<?> measure, Measure.Part part) {
    int records = measure.evidence(part).size();
    return records == 0
        ? "no records behind it"
        : Sentences.counted(records, "record")
            + " behind it, evidence(Measure.Part."
            + part
            + (records == 1 ? ") gives it" : ") gives them");
  }

  private String ofRules(String id) {
    List<Rule> versions =
        law.ruleBook().rules().stream().filter(rule -> rule.id().equals(id)).toList();
    if (versions.isEmpty()) {
      List<String> nearest = law.ruleBook().nearestIds(id);
      throw new IllegalArgumentException(
          "unknown rule: \""
              + id
              + "\"; "
              + (nearest.isEmpty() ? "" : "nearest to it: " + String.join(", ", nearest) + "; ")
              + "the ids are in show(england.ruleBook().rules())");
    }
    return versions.stream().map(rule -> lines(ofRule(rule))).collect(Collectors.joining());
  }

  private static List<String> ofRule(Rule rule) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + ": " + Rows.words(rule.duty()));
    lines.add(
        "  limit: "
            + rule.limit().map(Limits::words).orElse("none")
            + ", counted from: "
            + Rows.words(rule.trigger()));
    lines.add("  provision: " + rule.citation() + " [" + Rows.words(rule.authority()) + "]");
    lines.add(
        "  in force since "
            + rule.inForceFrom()
            + rule.inForceUntil().map(day -> " until " + day).orElse(""));
    lines.add("  how its source was seen: " + Rows.words(rule.verification()));
    return lines;
  }

  private String ofDay(LocalDate day) {
    DayStatus status = law.calendar().statusOf(day);
    return Sentences.of(status) + certainty(status);
  }

  /** The status may be that of another calendar, whose published days nobody tells. */
  private static List<String> ofStatus(DayStatus status) {
    List<String> lines = new ArrayList<>();
    if (status instanceof DayStatus.Holiday holiday) {
      boolean projected =
          holiday.holidays().stream().anyMatch(each -> each.certainty() == Certainty.PROJECTED);
      lines.add(Sentences.of(status) + (projected ? "; certainty PROJECTED" : ""));
      holiday.holidays().stream()
          .map(each -> "  source: " + each.source())
          .distinct()
          .forEach(lines::add);
    } else {
      lines.add(Sentences.of(status));
    }
    return lines;
  }

  /** Of a day that a proclamation may still change; a weekend and a closure it does not. */
  private String certainty(DayStatus status) {
    DateSpan day = new DateSpan(status.date(), status.date());
    Certainty certainty = law.calendar().certaintyOf(day);
    boolean isSettled = status instanceof DayStatus.Weekend || status instanceof DayStatus.Closure;
    return isSettled || certainty == Certainty.PUBLISHED
        ? ""
        : "; certainty "
            + certainty
            + ": bank holidays after "
            + LONG_DATE.format(law.calendar().lastPublishedDay())
            + " are not published yet; those expected by law are counted";
  }

  private static List<String> ofIssue(IssueCode code) {
    List<String> lines = new ArrayList<>();
    lines.add(code.name() + ": " + code.sentence());
    lines.add("  effect: " + Rows.words(code.effect()));
    if (!code.rules().isEmpty()) {
      lines.add("  the Department's checks: " + String.join(", ", code.rules()));
    }
    return lines;
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
