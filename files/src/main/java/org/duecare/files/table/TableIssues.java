package org.duecare.files.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;

/** Collects the issues of one file: all are counted, the first of each code are kept. */
public final class TableIssues {

  private static final class Group {
    private long count;
    private final List<Issue> kept = new ArrayList<>();
  }

  private final String file;
  private final Map<IssueCode, Group> groups = new EnumMap<>(IssueCode.class);

  /**
   * No issues yet.
   *
   * @param file what messages call the file
   */
  public TableIssues(String file) {
    this.file = file;
  }

  /**
   * Adds one about the file.
   *
   * @param code what is wrong
   * @param sentence what was found
   */
  public void add(IssueCode code, String sentence) {
    add(Issue.of(code, file, sentence));
  }

  /**
   * Adds one about a line.
   *
   * @param code what is wrong
   * @param line the physical line, from 1
   * @param sentence what was found
   */
  public void add(IssueCode code, int line, String sentence) {
    add(Issue.of(code, file, sentence).atLine(line));
  }

  /**
   * Adds one about a cell.
   *
   * @param code what is wrong
   * @param line the physical line, from 1
   * @param column the column
   * @param sentence what was found
   */
  public void add(IssueCode code, int line, Column<?> column, String sentence) {
    add(Issue.of(code, file, sentence).atLine(line).inColumn(column.title()));
  }

  /**
   * Adds one.
   *
   * @param issue an issue of this file
   */
  public void add(Issue issue) {
    Group group = groups.computeIfAbsent(issue.code(), code -> new Group());
    group.count++;
    if (group.kept.size() < Issues.KEPT_OF_EACH) {
      group.kept.add(issue);
    }
  }

  /**
   * The issues.
   *
   * @return the issues so far, by code
   */
  public Issues issues() {
    return Issues.of(
        groups.entrySet().stream()
            .map(
                code ->
                    new Issues.Group(
                        file, code.getKey(), code.getValue().count, code.getValue().kept))
            .toList());
  }
}
