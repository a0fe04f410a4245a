package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.reading.DisputeStart;
import org.jspecify.annotations.Nullable;

/** Everything that makes a policy what it is, checked. */
record PolicyParts(
    PolicyVersion version,
    @Nullable InformalStage informal,
    List<EscalationLevel> levels,
    @Nullable TimeLimit total,
    boolean totalIsTheHandbooks,
    DisputeStart totalRunsFrom,
    Bypass bypass,
    Map<String, Integer> entryLevels,
    Silence silence,
    CafcassScope cafcassScope,
    boolean childProtectionInScope,
    boolean withdrawable,
    @Nullable PauseRule pause,
    @Nullable Integer reopenWithinDays,
    @Nullable LocalTime cutOff,
    ThemeTaxonomy themes,
    List<Code> outcomes,
    List<Code> outcomesForTheChild,
    List<Integer> bandLimits) {

  PolicyParts {
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(
          "policy " + version.id() + " has no level: it needs one or more");
    }
    LocalDate handbook = PolicyRules.HANDBOOK_TOTAL.inForceFrom();
    if (totalIsTheHandbooks && version.inForceFrom().isBefore(handbook)) {
      throw new IllegalArgumentException(
          "policy "
              + version.id()
              + " takes its limit from the handbook before that was in force: begins "
              + version.inForceFrom()
              + "; "
              + handbook
              + " or later is allowed");
    }
    int highest = levels.size();
    entryLevels.forEach((severity, level) -> checkEntry(severity, level, highest));
    checkBands(bandLimits);
  }

  private static void checkEntry(String severity, int level, int highest) {
    if (level < 1 || level > highest) {
      throw new IllegalArgumentException(
          "severity \""
              + severity
              + "\" enters at level "
              + level
              + "; levels 1 to "
              + highest
              + " are allowed");
    }
  }

  private static void checkBands(List<Integer> limits) {
    int before = -1;
    for (int limit : limits) {
      if (limit <= before) {
        throw new IllegalArgumentException(
            "bands out of order: " + limits + "; ascending days from 0 are allowed");
      }
      before = limit;
    }
  }
}
