package org.duecare.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.cli.table.VisibleText;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Issues;

/**
 * The issues of a return as people read them: the first of each code, and how many more there are.
 */
final class IssueList {

  private static final int SHOWN_OF_EACH_CODE = 20;

  private final Map<IssueCode, List<Issues.Group>> codes = new LinkedHashMap<>();

  IssueList(Issues issues) {
    for (Issues.Group group : issues.groups()) {
      codes.computeIfAbsent(group.code(), code -> new ArrayList<>()).add(group);
    }
  }

  void print(PrintStream err) {
    StringBuilder text = new StringBuilder();
    codes.forEach((code, groups) -> append(text, word(code.effect()), groups));
    err.print(text);
  }

  private static void append(StringBuilder text, String word, List<Issues.Group> groups) {
    long left = 0;
    int free = SHOWN_OF_EACH_CODE;
    for (Issues.Group group : groups) {
      List<Issue> shown = group.kept().subList(0, Math.min(free, group.kept().size()));
      for (Issue issue : shown) {
        text.append(word).append(": ").append(VisibleText.of(issue.toString())).append('\n');
      }
      free -= shown.size();
      left += group.count() - shown.size();
    }
    if (left > 0) {
      text.append(word).append(": and ").append(left).append(" more\n");
    }
  }

  private static String word(IssueEffect effect) {
    return switch (effect) {
      case NOTED -> "note";
      case ROW_REFUSED -> "row refused";
      case CHILD_NOT_JUDGED -> "child not judged";
      case FILE_NOT_READ -> "file not read";
    };
  }
}
