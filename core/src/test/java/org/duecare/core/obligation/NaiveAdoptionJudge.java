package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Regulation 36 of SI 2005/389 beside regulation 33 of SI 2010/959 as a layman would read them, for
 * a child in care from one day on, for whom there was authority, who was placed, and may have come
 * back. Shares no code with the library's own judge.
 */
record NaiveAdoptionJudge(
    LocalDate start,
    LocalDate authority,
    LocalDate placed,
    @Nullable LocalDate returned,
    List<Meetings> reviews,
    LocalDate firstLimit) {

  List<Line> judge(LocalDate asOf) {
    List<Line> lines = new ArrayList<>(care(asOf));
    if (!authority.isAfter(asOf)) {
      lines.addAll(whileAuthorised(asOf));
    }
    if (!placed.isAfter(asOf)) {
      lines.addAll(whilePlaced(asOf));
    }
    if (returned != null && !returned.isAfter(asOf)) {
      lines.add(afterReturn(asOf));
    }
    return lines;
  }

  private List<Line> care(LocalDate asOf) {
    List<Line> lines = new ArrayList<>();
    LocalDate trigger = start;
    int before = 0;
    boolean leftOpen = false;
    for (Meetings review : known(asOf)) {
      LocalDate due = careLimit(before, trigger);
      if (review.opened().isAfter(placed) && !leftOpen) {
        if (isOfThePlacement(review) || due.isBefore(returned)) {
          lines.add(pending("ENG-REV", before, trigger, due, placed, /* ended= */ true));
        }
        leftOpen = true;
      }
      if (!isOfThePlacement(review)) {
        lines.add(
            fellBeforeReturn(trigger, due) && review.opened().isAfter(placed)
                ? owedAfterReturn(careRule(before), before, review.completed(), review.completed())
                : held(careRule(before), before, trigger, due, review));
      }
      trigger = review.opened();
      before++;
    }
    boolean placedByThen = !placed.isAfter(asOf);
    boolean backByThen = returned != null && !returned.isAfter(asOf);
    LocalDate due = careLimit(before, trigger);
    if (placedByThen && !leftOpen && (!backByThen || due.isBefore(returned))) {
      lines.add(pending("ENG-REV", before, trigger, due, placed, /* ended= */ true));
    }
    if (!placedByThen || backByThen) {
      lines.add(
          backByThen && fellBeforeReturn(trigger, due)
              ? owedAfterReturn(careRule(before), before, null, asOf)
              : pending("ENG-REV", before, trigger, due, asOf, /* ended= */ false));
    }
    return lines;
  }

  /** Whether a review was due, by the one before, while the child was placed or earlier. */
  private boolean fellBeforeReturn(LocalDate trigger, LocalDate due) {
    return returned != null && !trigger.isAfter(returned) && due.isBefore(returned);
  }

  /** What fell due before the return: nobody knows by when it is owed, but within 42 days. */
  private Line owedAfterReturn(String rule, int before, @Nullable LocalDate held, LocalDate until) {
    Outcome outcome = held == null ? Outcome.NOT_YET_DUE : Outcome.UNKNOWN;
    if (until.isAfter(returned)) {
      outcome = Outcome.UNKNOWN;
    }
    if (until.isAfter(returned.plusDays(42))) {
      outcome = held == null ? Outcome.OUTSTANDING : Outcome.LATE;
    }
    return new Line(rule, before + 1, null, null, held, outcome, null, null);
  }

  private List<Line> whileAuthorised(LocalDate asOf) {
    List<Line> lines = new ArrayList<>();
    LocalDate trigger = authority;
    int before = 0;
    int since = 0;
    boolean leftOpen = authority.equals(placed);
    for (Meetings review : known(asOf)) {
      if (review.opened().isAfter(authority)) {
        LocalDate due = authLimit(since, trigger);
        if (review.opened().isAfter(placed) && !leftOpen) {
          if (isOfThePlacement(review) || due.isBefore(returned)) {
            lines.add(pending(authRule(since), before, trigger, due, placed, /* ended= */ true));
          }
          leftOpen = true;
        }
        if (!isOfThePlacement(review)) {
          lines.add(
              fellBeforeReturn(trigger, due) && review.opened().isAfter(placed)
                  ? owedAfterReturn(authRule(since), before, review.completed(), review.completed())
                  : held(authRule(since), before, trigger, due, review));
        }
        trigger = review.opened();
        since++;
      }
      before++;
    }
    boolean placedByThen = !placed.isAfter(asOf);
    boolean backByThen = returned != null && returned.isBefore(asOf);
    LocalDate due = authLimit(since, trigger);
    if (placedByThen && !leftOpen && (!backByThen || due.isBefore(returned))) {
      lines.add(pending(authRule(since), before, trigger, due, placed, /* ended= */ true));
    }
    boolean inForce = !placedByThen && authority.isBefore(asOf);
    if (inForce || backByThen) {
      lines.add(
          backByThen && fellBeforeReturn(trigger, due)
              ? owedAfterReturn(authRule(since), before, null, asOf)
              : pending(authRule(since), before, trigger, due, asOf, /* ended= */ false));
    }
    return lines;
  }

  private List<Line> whilePlaced(LocalDate asOf) {
    List<Line> lines = new ArrayList<>();
    LocalDate trigger = placed;
    int before = 0;
    int since = 0;
    for (Meetings review : known(asOf)) {
      if (isOfThePlacement(review)) {
        lines.add(held(placedRule(since), before, trigger, placedLimit(since, trigger), review));
        trigger = review.opened();
        since++;
      }
      before += review.opened().isAfter(placed) && !isOfThePlacement(review) ? 0 : 1;
    }
    boolean backByThen = returned != null && !returned.isAfter(asOf);
    lines.add(
        pending(
            placedRule(since),
            before,
            trigger,
            placedLimit(since, trigger),
            backByThen ? returned : asOf,
            backByThen));
    return lines;
  }

  private Line afterReturn(LocalDate asOf) {
    LocalDate from = returned.plusDays(28);
    LocalDate due = returned.plusDays(42);
    for (Meetings review : known(asOf)) {
      if (!review.completed().isBefore(from)) {
        return line(
            "ADOPT-DISRUPT", null, returned, due, review.completed(), asOf, /* ended= */ false);
      }
    }
    return line("ADOPT-DISRUPT", null, returned, due, null, asOf, /* ended= */ false);
  }

  private List<Meetings> known(LocalDate asOf) {
    return reviews.stream().filter(review -> !review.completed().isAfter(asOf)).toList();
  }

  private boolean isOfThePlacement(Meetings review) {
    return review.opened().isAfter(placed)
        && (returned == null || !review.opened().isAfter(returned));
  }

  private static Line held(
      String rule, int before, LocalDate trigger, LocalDate due, Meetings review) {
    LocalDate held = review.completed();
    return line(rule, before + 1, trigger, due, held, held, /* ended= */ false);
  }

  private static Line pending(
      String rule, int before, LocalDate trigger, LocalDate due, LocalDate until, boolean ended) {
    String name = rule.equals("ENG-REV") ? careRule(before) : rule;
    return line(name, before + 1, trigger, due, null, until, ended);
  }

  private static Line line(
      String rule,
      @Nullable Integer sequence,
      LocalDate trigger,
      LocalDate due,
      @Nullable LocalDate held,
      LocalDate until,
      boolean ended) {
    LocalDate day = held == null ? until : held;
    boolean past = day.isAfter(due);
    Outcome outcome;
    if (held != null) {
      outcome = past ? Outcome.LATE : Outcome.ON_TIME;
    } else if (past) {
      outcome = Outcome.OUTSTANDING;
    } else {
      outcome = ended ? Outcome.LAPSED : Outcome.NOT_YET_DUE;
    }
    Integer late = past ? (int) (day.toEpochDay() - due.toEpochDay()) : null;
    return new Line(rule, sequence, trigger, due, held, outcome, late, null);
  }

  private static String careRule(int before) {
    return before == 0 ? "ENG-REV-1" : before == 1 ? "ENG-REV-2" : "ENG-REV-N";
  }

  private LocalDate careLimit(int before, LocalDate trigger) {
    return before == 0 ? firstLimit : NaiveJudge.correspondingDay(trigger, before == 1 ? 3 : 6);
  }

  private static String authRule(int since) {
    return since == 0 ? "ADOPT-AUTH-1" : "ADOPT-AUTH-N";
  }

  private static LocalDate authLimit(int since, LocalDate trigger) {
    return NaiveJudge.correspondingDay(trigger, since == 0 ? 3 : 6);
  }

  private static String placedRule(int since) {
    return since == 0 ? "ADOPT-PL-1" : since == 1 ? "ADOPT-PL-2" : "ADOPT-PL-N";
  }

  private static LocalDate placedLimit(int since, LocalDate trigger) {
    return since == 0
        ? trigger.plusDays(28)
        : NaiveJudge.correspondingDay(trigger, since == 1 ? 3 : 6);
  }
}
