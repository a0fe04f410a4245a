package org.duecare.files.dispute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;

/** Collects the issues of one file: all are counted, the first of each code are kept. */
final class EventIssues {

  private static final class Group {
    private long count;
    private final List<Issue> kept = new ArrayList<>();
  }

  private final String file;
  private final Map<IssueCode, Group> groups = new EnumMap<>(IssueCode.class);

  EventIssues(String file) {
    this.file = file;
  }

  void add(IssueCode code, String sentence) {
    add(Issue.of(code, file, sentence));
  }

  void add(IssueCode code, int line, String sentence) {
    add(Issue.of(code, file, sentence).atLine(line));
  }

  void add(IssueCode code, int line, EventColumn column, String sentence) {
    add(Issue.of(code, file, sentence).atLine(line).inColumn(column.title()));
  }

  private void add(Issue issue) {
    Group group = groups.computeIfAbsent(issue.code(), code -> new Group());
    group.count++;
    if (group.kept.size() < Issues.KEPT_OF_EACH) {
      group.kept.add(issue);
    }
  }

  Issues issues() {
    return Issues.of(
        groups.entrySet().stream()
            .map(
                code ->
                    new Issues.Group(
                        file, code.getKey(), code.getValue().count, code.getValue().kept))
            .toList());
  }
}
