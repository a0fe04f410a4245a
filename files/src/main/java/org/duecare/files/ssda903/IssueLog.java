package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.jspecify.annotations.Nullable;

/**
 * Collects issues in bounded memory: all are counted, the first of each file and code are kept, a
 * listener may hear all. A sentence is made only if someone will read it.
 */
final class IssueLog {

  private static final class Group {
    private long count;
    private final List<Issue> kept = new ArrayList<>();
  }

  private final Map<String, Map<IssueCode, Group>> files = new LinkedHashMap<>();
  private final Checks checks;
  private final @Nullable Consumer<? super Issue> listener;
  private @Nullable Group last;
  private @Nullable IssueCode lastCode;
  private @Nullable String lastFile;

  IssueLog(Checks checks, @Nullable Consumer<? super Issue> listener) {
    this.checks = checks;
    this.listener = listener;
  }

  /** A log whose issues the same listener hears. */
  IssueLog another() {
    return new IssueLog(checks, listener);
  }

  /** Says that a file comes next in the order in which issues are shown. */
  void expect(String file) {
    files.putIfAbsent(file, new EnumMap<>(IssueCode.class));
  }

  void add(IssueCode code, String file, Supplier<String> sentence) {
    if (count(code, file)) {
      keep(Issue.of(code, file, sentence.get()));
    }
  }

  void add(IssueCode code, String file, int line, Supplier<String> sentence) {
    if (count(code, file)) {
      keep(Issue.of(code, file, sentence.get()).atLine(line));
    }
  }

  void add(IssueCode code, String file, int line, Column column, Supplier<String> sentence) {
    if (count(code, file)) {
      keep(Issue.of(code, file, sentence.get()).atLine(line).inColumn(column.name()));
    }
  }

  /** Counts an issue; whether it is to be made. */
  private boolean count(IssueCode code, String file) {
    if (!checks.has(code)) {
      return false;
    }
    Group group = group(code, file);
    group.count++;
    return listener != null || group.kept.size() < Issues.KEPT_OF_EACH;
  }

  /** The group of a code and file, which mostly are those of the issue before. */
  private Group group(IssueCode code, String file) {
    if (last == null || code != lastCode || !file.equals(lastFile)) {
      last = find(code, file);
      lastCode = code;
      lastFile = file;
    }
    return last;
  }

  private Group find(IssueCode code, String file) {
    Map<IssueCode, Group> codes = files.get(file);
    if (codes == null) {
      codes = new EnumMap<>(IssueCode.class);
      files.put(file, codes);
    }
    Group group = codes.get(code);
    if (group == null) {
      group = new Group();
      codes.put(code, group);
    }
    return group;
  }

  private void keep(Issue issue) {
    List<Issue> kept = group(issue.code(), issue.file()).kept;
    if (kept.size() < Issues.KEPT_OF_EACH) {
      kept.add(issue);
    }
    if (listener != null) {
      listener.accept(issue);
    }
  }

  /** Adds the issues of a log that another thread has filled; a listener has heard them there. */
  void addAll(IssueLog other) {
    for (Map.Entry<String, Map<IssueCode, Group>> file : other.files.entrySet()) {
      for (Map.Entry<IssueCode, Group> code : file.getValue().entrySet()) {
        Group ours = group(code.getKey(), file.getKey());
        Group theirs = code.getValue();
        ours.count += theirs.count;
        int free = Issues.KEPT_OF_EACH - ours.kept.size();
        ours.kept.addAll(theirs.kept.subList(0, Math.min(free, theirs.kept.size())));
      }
    }
  }

  Issues issues() {
    List<Issues.Group> groups = new ArrayList<>();
    for (Map.Entry<String, Map<IssueCode, Group>> file : files.entrySet()) {
      for (Map.Entry<IssueCode, Group> code : file.getValue().entrySet()) {
        Group group = code.getValue();
        groups.add(new Issues.Group(file.getKey(), code.getKey(), group.count, group.kept));
      }
    }
    return Issues.of(groups);
  }
}
