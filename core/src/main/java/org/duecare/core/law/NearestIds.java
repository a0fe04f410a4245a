package org.duecare.core.law;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The ids that somebody may have meant who gave one that there is not. */
final class NearestIds {

  /** Enough for the rules of one instrument on one thing, and still a sentence. */
  private static final int SHOWN = 5;

  /** So much of an id in other letters, or left out, is a slip; more is another word. */
  private static final int SLIPS = 2;

  private final List<String> ids;

  NearestIds(List<String> ids) {
    this.ids = ids;
  }

  /** The ids that begin with what was given, otherwise those that a slip or two parts from it. */
  List<String> to(String given) {
    String wanted = given.strip().toUpperCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return List.of();
    }
    if (ids.contains(wanted)) {
      return List.of(wanted);
    }
    List<String> longer = ids.stream().filter(id -> id.startsWith(wanted)).toList();
    int nearest = ids.stream().mapToInt(id -> slips(wanted, id)).min().orElse(SLIPS + 1);
    List<String> meant =
        !longer.isEmpty() || nearest > SLIPS
            ? longer
            : ids.stream().filter(id -> slips(wanted, id) == nearest).toList();
    return meant.stream().sorted(Comparator.comparing(String::length)).limit(SHOWN).toList();
  }

  /** How many letters have to be put in, left out or changed to come from one to the other. */
  private static int slips(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[to.length()];
  }
}
