package org.duecare.cli.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.Relation;

/**
 * Finds the sums that make a whole a part of itself. A sum from which something is taken off is
 * none of them: girls are the children less the boys.
 */
final class PartsCycle {

  private final Map<String, List<Integer>> linesOfWhole = new HashMap<>();
  private final Map<Integer, PartsOfWhole> sums = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final List<String> path = new ArrayList<>();
  private final Set<String> onPath = new HashSet<>();
  private final Map<Integer, String> closing = new LinkedHashMap<>();

  private PartsCycle() {}

  /** The lines that close a cycle, and what is wrong with each. */
  static Map<Integer, String> closing(Map<Integer, Relation> relations) {
    PartsCycle cycle = new PartsCycle();
    relations.forEach(
        (line, relation) -> {
          if (relation instanceof PartsOfWhole parts && isPlainSum(parts)) {
            cycle.sums.put(line, parts);
            cycle.linesOfWhole.computeIfAbsent(parts.whole(), key -> new ArrayList<>()).add(line);
          }
        });
    relations
        .values()
        .forEach(
            relation -> {
              if (relation instanceof PartsOfWhole parts) {
                cycle.follow(parts.whole());
              }
            });
    return cycle.closing;
  }

  private static boolean isPlainSum(PartsOfWhole parts) {
    return parts.reconcilers().isEmpty() && parts.categories().rule() == Categories.Rule.EXCLUSIVE;
  }

  /** Follows a whole to its parts; the depth is bounded by the number of rows. */
  private void follow(String whole) {
    if (!linesOfWhole.containsKey(whole) || done.contains(whole)) {
      return;
    }
    path.add(whole);
    onPath.add(whole);
    for (Integer line : linesOfWhole.getOrDefault(whole, List.of())) {
      for (String part : sumOf(line).parts()) {
        if (onPath.contains(part)) {
          closing.putIfAbsent(line, words(part));
        } else {
          follow(part);
        }
      }
    }
    path.remove(path.size() - 1);
    onPath.remove(whole);
    done.add(whole);
  }

  private PartsOfWhole sumOf(Integer line) {
    return Objects.requireNonNull(sums.get(line));
  }

  private String words(String part) {
    List<String> circle = new ArrayList<>(path.subList(path.indexOf(part), path.size()));
    return "makes "
        + part
        + " a part of itself"
        + (circle.size() > 2 ? ", by way of " + (circle.size() - 1) + " other rows" : "")
        + ": a whole has parts that are less";
  }
}
