package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Regulation 28 as somebody who lives through every day with the child keeps it: each day is gone
 * through, what is asked for is noted, and struck out when it is done or ends. Shares no code with
 * the library's own judge.
 */
final class NaiveVisits {

  private static final LocalDate WED_2015_04_01 = LocalDate.of(2015, 4, 1);

  /** What is asked for and open; it can be done from a day on. */
  private record Open(String rule, LocalDate trigger, LocalDate due, LocalDate doneFrom) {}

  private final VisitWorld world;
  private final LocalDate asOf;
  private final List<String> lines = new ArrayList<>();
  private List<Open> open = new ArrayList<>();
  private LocalDate placed = LocalDate.MIN;
  private @Nullable LocalDate reviewed;

  NaiveVisits(VisitWorld world, LocalDate asOf) {
    this.world = world;
    this.asOf = asOf;
  }

  /** A line for each visit that was asked for by the day: rule, trigger, limit, done, outcome. */
  List<String> lines() {
    for (LocalDate day = world.start(); !day.isAfter(asOf); day = day.plusDays(1)) {
      boolean visited = world.visits().contains(day);
      if (visited) {
        answer(day);
      }
      if (day.equals(world.moved())) {
        if (day.isBefore(asOf)) {
          close(open, day);
          open = new ArrayList<>();
        } else {
          // On the very day nobody knows yet that the old placement is over at its end.
          judgeOpen();
        }
      }
      if (day.equals(world.start()) || day.equals(world.moved())) {
        placed = day;
        reviewed = null;
        ask(first(day), day, day);
      } else {
        midway(day);
      }
      if (approvalEnds(day)) {
        endApproval(day);
      }
      if (visited) {
        // What the new placement asks for is done by the visit on its first day, too.
        answer(day);
      }
      if (reviewed == null && day.isAfter(placed) && world.reviews().contains(day)) {
        reviewed = day;
        endWeekly(day);
      }
      if (visited) {
        ask(next(day), day, day.plusDays(1));
      }
    }
    judgeOpen();
    lines.sort(null);
    return lines;
  }

  private void judgeOpen() {
    for (Open it : open) {
      lines.add(line(it, null, it.due().isBefore(asOf) ? "OUTSTANDING" : "NOT_YET_DUE", asOf));
    }
    open = new ArrayList<>();
  }

  private void answer(LocalDate day) {
    List<Open> still = new ArrayList<>();
    for (Open it : open) {
      if (day.isBefore(it.doneFrom())) {
        still.add(it);
      } else {
        lines.add(line(it, day, day.isAfter(it.due()) ? "LATE" : "ON_TIME", day));
      }
    }
    open = still;
  }

  private void close(List<Open> ended, LocalDate day) {
    for (Open it : ended) {
      lines.add(line(it, null, it.due().isBefore(day) ? "OUTSTANDING" : "LAPSED", day));
    }
  }

  private void endWeekly(LocalDate day) {
    List<Open> weekly = open.stream().filter(it -> it.rule().endsWith("WEEKLY")).toList();
    close(weekly, day);
    open.removeAll(weekly);
    for (Open it : weekly) {
      ask(it.rule().replace("-WEEKLY", ""), it.trigger(), it.doneFrom());
    }
  }

  /** Whether visits are ordinary ones from a day on, for the temporary approval has ended. */
  private boolean approvalEnds(LocalDate day) {
    return day.isAfter(placed)
        && (world.given(CareEventKind.TEMPORARY_APPROVAL_ENDED, day, day)
            || world.given(CareEventKind.FOSTER_PARENT_APPROVED, day, day))
        && next(day.minusDays(1)).startsWith("ENG-VISIT-INTERIM")
        && List.of("YEAR-1", "LONG-TERM", "TO-18", "LATER")
            .contains(next(day).replace("ENG-VISIT-", ""));
  }

  /**
   * What paragraph (4) asked for ends; the ordinary time runs from the same visit, or placement.
   */
  private void endApproval(LocalDate day) {
    List<Open> interim = open.stream().filter(it -> it.rule().contains("INTERIM")).toList();
    close(interim, day);
    open.removeAll(interim);
    for (Open it : interim) {
      if (it.doneFrom().isAfter(it.trigger())) {
        ask(ordinary(it.trigger()), it.trigger(), it.doneFrom());
      } else if (it.trigger().equals(placed)) {
        ask("ENG-VISIT-1", placed, placed);
      }
    }
  }

  private void ask(String rule, LocalDate trigger, LocalDate doneFrom) {
    open.add(new Open(rule, trigger, limit(rule, trigger), doneFrom));
  }

  private void midway(LocalDate day) {
    boolean withParents = world.placementOn(day) == Placement.WITH_PARENTS;
    if (withParents && day.equals(world.orderMade())) {
      ask("ENG-VISIT-ORDER-1", day, day);
    }
    String now = next(day).replace("-WEEKLY", "");
    String before = next(day.minusDays(1)).replace("-WEEKLY", "");
    boolean stricter = List.of("ENG-VISIT-INTERIM", "ENG-VISIT-PARENT").contains(now);
    boolean wasStricter = List.of("ENG-VISIT-INTERIM", "ENG-VISIT-PARENT").contains(before);
    if (reviewed == null && !world.reviews().contains(day)) {
      if (stricter && !wasStricter) {
        ask(next(day), day, day);
      }
    } else if (stricter
        && (!wasStricter || (now.endsWith("INTERIM") && before.endsWith("PARENT")))) {
      ask(now, day, day);
    }
  }

  private String first(LocalDate day) {
    if (next(day).endsWith("WEEKLY")) {
      return next(day);
    }
    boolean order =
        world.placementOn(day) == Placement.WITH_PARENTS
            && (day.equals(world.orderMade())
                || (world.status() == LegalStatus.FULL_CARE_ORDER && day.equals(world.start())));
    return order ? "ENG-VISIT-ORDER-1" : "ENG-VISIT-1";
  }

  /** The rule on the interval that runs from a day. */
  private String next(LocalDate day) {
    boolean withParents = world.placementOn(day) == Placement.WITH_PARENTS;
    String untilReview = reviewed == null ? "-WEEKLY" : "";
    if ((withParents && world.statusOn(day) == LegalStatus.INTERIM_CARE_ORDER)
        || now(
            CareEventKind.WITH_TEMPORARILY_APPROVED_CARER,
            Set.of(CareEventKind.TEMPORARY_APPROVAL_ENDED, CareEventKind.FOSTER_PARENT_APPROVED),
            day)) {
      return "ENG-VISIT-INTERIM" + untilReview;
    }
    if (world.given(CareEventKind.PLACED_WITH_PARENT_UNASSESSED, placed, day)) {
      return "ENG-VISIT-PARENT" + untilReview;
    }
    if (withParents && world.statusOn(day) == LegalStatus.FULL_CARE_ORDER) {
      return "ENG-VISIT-ORDER";
    }
    return ordinary(day);
  }

  private String ordinary(LocalDate day) {
    if (isInFirstYear(day)) {
      return "ENG-VISIT-YEAR-1";
    }
    if (world.placementOn(day) == Placement.FOSTER_LONG_TERM
        && !day.isBefore(WED_2015_04_01)
        && now(
            CareEventKind.FEWER_VISITS_AGREED, CareEventKind.FEWER_VISITS_NO_LONGER_AGREED, day)) {
      return "ENG-VISIT-LONG-TERM";
    }
    return now(
            CareEventKind.PLACEMENT_INTENDED_TO_LAST_TO_18,
            CareEventKind.PLACEMENT_NO_LONGER_INTENDED_TO_LAST_TO_18,
            day)
        ? "ENG-VISIT-TO-18"
        : "ENG-VISIT-LATER";
  }

  /** Whether the last word on a fact in the placement, up to a day, is that it is so. */
  private boolean now(CareEventKind begun, CareEventKind ended, LocalDate day) {
    return now(begun, Set.of(ended), day);
  }

  private boolean now(CareEventKind begun, Set<CareEventKind> ended, LocalDate day) {
    LocalDate last = LocalDate.MIN;
    boolean so = false;
    for (VisitWorld.Fact fact : world.facts()) {
      boolean about =
          fact.kind() == begun || (ended.contains(fact.kind()) && !last.equals(fact.day()));
      if (about
          && !fact.day().isBefore(placed)
          && !fact.day().isBefore(last)
          && !fact.day().isAfter(day)) {
        last = fact.day();
        so = fact.kind() == begun;
      }
    }
    return so;
  }

  /** Whether the date of the placement has not come round again. */
  private boolean isInFirstYear(LocalDate day) {
    int years = day.getYear() - placed.getYear();
    int date = day.getMonthValue() * 100 + day.getDayOfMonth();
    int anniversary = placed.getMonthValue() * 100 + placed.getDayOfMonth();
    return years == 0 || (years == 1 && date < anniversary);
  }

  private static LocalDate limit(String rule, LocalDate trigger) {
    return switch (rule) {
      case "ENG-VISIT-TO-18" -> monthsAfter(trigger, 3);
      case "ENG-VISIT-LONG-TERM" -> monthsAfter(trigger, 6);
      case "ENG-VISIT-INTERIM" -> daysAfter(trigger, 28);
      case "ENG-VISIT-YEAR-1", "ENG-VISIT-LATER", "ENG-VISIT-PARENT", "ENG-VISIT-ORDER" ->
          daysAfter(trigger, 42);
      default -> daysAfter(trigger, 7);
    };
  }

  private static LocalDate daysAfter(LocalDate trigger, int days) {
    LocalDate day = trigger;
    for (int i = 0; i < days; i++) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Turns the pages of a calendar and looks for the same number, or the last there is. */
  private static LocalDate monthsAfter(LocalDate trigger, int months) {
    LocalDate first = trigger.withDayOfMonth(1);
    for (int i = 0; i < months; i++) {
      first = daysAfter(first, first.lengthOfMonth());
    }
    return first.withDayOfMonth(Math.min(trigger.getDayOfMonth(), first.lengthOfMonth()));
  }

  private static String line(Open it, @Nullable LocalDate done, String outcome, LocalDate until) {
    boolean late = outcome.equals("LATE") || outcome.equals("OUTSTANDING");
    return it.rule()
        + " - "
        + it.trigger()
        + " "
        + it.due()
        + " "
        + (done == null ? "-" : done)
        + " "
        + outcome
        + " "
        + (late ? NaiveJudge.daysAfter(it.due(), until) : "-")
        + " -";
  }
}
