package org.duecare.files;

import java.util.List;
import java.util.Objects;

/**
 * What was wrong in files: exact in number for each file and code, while only the first of each are
 * kept with their place.
 *
 * <p>Immutable and thread-safe.
 */
public final class Issues {

  /** How many issues of one file and code are kept with their place. */
  public static final int KEPT_OF_EACH = 1_000;

  /**
   * The issues of one file and code. Immutable and thread-safe.
   *
   * @param file the file
   * @param code the code
   * @param count how many there are
   * @param kept the first of them, at most {@link #KEPT_OF_EACH}
   */
  public record Group(String file, IssueCode code, long count, List<Issue> kept) {

    /**
     * Checks the numbers.
     *
     * @param file the file
     * @param code the code
     * @param count how many there are
     * @param kept the first of them, at most {@link #KEPT_OF_EACH}
     * @throws IllegalArgumentException if none is kept, or more than there are
     */
    public Group {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(code, "code");
      kept = List.copyOf(kept);
      if (kept.isEmpty() || kept.size() > count) {
        throw new IllegalArgumentException(
            "wrong number of issues kept: " + kept.size() + " of " + count);
      }
    }
  }

  private final List<Group> groups;

  private Issues(List<Group> groups) {
    this.groups = groups;
  }

  /**
   * The issues of these groups.
   *
   * @param groups the groups, one for each file and code, in the order in which to show them
   * @return the issues
   */
  public static Issues of(List<Group> groups) {
    return new Issues(List.copyOf(groups));
  }

  /**
   * The issues by file and code.
   *
   * @return the groups, in the order of the files; immutable
   */
  public List<Group> groups() {
    return groups;
  }

  /**
   * The issues that are kept with their place.
   *
   * @return the issues, file by file and code by code; immutable
   */
  public List<Issue> kept() {
    return groups.stream().flatMap(group -> group.kept().stream()).toList();
  }

  /**
   * How many issues there are.
   *
   * @return the number, exact
   */
  public long count() {
    return groups.stream().mapToLong(Group::count).sum();
  }

  /**
   * How many issues of a code there are.
   *
   * @param code the code
   * @return the number in all files, exact
   */
  public long count(IssueCode code) {
    Objects.requireNonNull(code, "code");
    return groups.stream().filter(g -> g.code() == code).mapToLong(Group::count).sum();
  }

  /**
   * How many issues of an effect there are.
   *
   * @param effect the effect
   * @return the number in all files, exact
   */
  public long count(IssueEffect effect) {
    Objects.requireNonNull(effect, "effect");
    return groups.stream().filter(g -> g.code().effect() == effect).mapToLong(Group::count).sum();
  }

  /**
   * Whether everything given is used.
   *
   * @return true if there are notes only, or nothing at all
   */
  public boolean loseNothing() {
    return groups.stream().allMatch(group -> group.code().effect().losesNothing());
  }

  /** The number of issues. */
  @Override
  public String toString() {
    return count() + " issues in " + groups.size() + " groups of one file and code";
  }
}
