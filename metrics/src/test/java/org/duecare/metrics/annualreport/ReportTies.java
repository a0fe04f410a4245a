package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;

/**
 * What someone who attacks a published report knows beside it: how figures of several tables belong
 * together. It is granted to him wherever it holds of the true figures, though he could not be sure
 * of it.
 */
final class ReportTies {

  private ReportTies() {}

  /** Each figure of the report as it is, under the names of the attack. */
  static Map<String, Long> truth(AnnualReport report) {
    Map<String, Long> truth = new HashMap<>();
    for (FigureTable table : tables(report)) {
      for (MeasureRow row : table.measureRows()) {
        for (Measure<?> each : row.figures()) {
          String name = ReportAttack.name(each);
          truth.put(name, each.numerator());
          truth.put(name + "/left", each.leftOut());
          truth.put(name + "/all", each.numerator() + each.leftOut());
          each.denominator()
              .ifPresent(
                  all -> {
                    truth.put(name + "/of", all);
                    truth.put(name + "/not", all - each.numerator());
                  });
        }
      }
    }
    return truth;
  }

  private static List<FigureTable> tables(AnnualReport report) {
    return report.sections().stream().flatMap(section -> section.tables().stream()).toList();
  }

  static ReportAttack attack(AnnualReport report, PublishedReport published) {
    ReportAttack attack = new ReportAttack();
    for (PublishedSection section : published.sections()) {
      section.values().forEach(attack::value);
      section.tables().forEach(each -> attack.parts(each, report.table(each.id()).orElseThrow()));
    }
    Map<String, Long> truth = truth(report);
    for (ReportingYear year : List.of(Council.YEAR.before(), Council.YEAR)) {
      ties(year, truth).forEach(tie -> grant(tie, truth, attack));
      rises(published, year, attack);
    }
    ahead(report, published, truth, attack);
    return attack;
  }

  /** A whole and its parts. */
  private record Tie(String whole, List<String> parts) {}

  private static void grant(Tie tie, Map<String, Long> truth, ReportAttack attack) {
    boolean known =
        truth.containsKey(tie.whole()) && tie.parts().stream().allMatch(truth::containsKey);
    if (known && tie.parts().stream().mapToLong(truth::get).sum() == truth.get(tie.whole())) {
      attack.sum(tie.whole(), tie.parts());
    }
  }

  private static List<Tie> ties(ReportingYear year, Map<String, Long> truth) {
    String at = "@" + year.lastDay();
    String before = "@" + year.before().lastDay();
    List<Tie> ties = new ArrayList<>();
    // The attacker says: who was there and who came are who left and who is there.
    ties.add(new Tie("here" + at, List.of("looked-after" + before, "starts" + at)));
    ties.add(new Tie("here" + at, List.of("looked-after" + at, "ends" + at)));
    truth.put(
        "here" + at,
        truth.getOrDefault("looked-after" + at, 0L) + truth.getOrDefault("ends" + at, 0L));
    for (String all :
        List.of("legal-status", "sex", "age", "duration", "placement", "plans-by-latest-rating")) {
      ties.add(new Tie("looked-after" + at, List.of(all + at + "/all")));
      ties.add(new Tie("looked-after" + at, List.of(all + at)));
    }
    for (String share : List.of("far-from-home", "many-placements")) {
      ties.add(new Tie("looked-after" + at, parts(share + at)));
    }
    ties.add(new Tie("ends" + at, List.of("ends-duration" + at + "/all")));
    ties.add(new Tie("ends" + at, List.of("ends-duration" + at)));
    ties.add(new Tie("reviews-held" + at, parts("reviews-in-time" + at)));
    ties.add(new Tie("reviews-held" + at, parts("reviews-with-parents" + at)));
    ties.add(new Tie("reviews-held" + at, List.of("reviews-by-manner" + at + "/all")));
    ties.add(new Tie("reviews-late-by-reason" + at, List.of("reviews-in-time" + at + "/not")));
    ties.add(
        new Tie(
            "reviews-late-by-reason" + at + "/left", List.of("reviews-in-time" + at + "/left")));
    ties.add(
        new Tie("reviews-falling-due" + at + "/left", List.of("reviews-overdue" + at + "/left")));
    limits(at, truth, ties);
    toBeReviewed(at, truth, ties);
    String startsNotKnown = "duration" + before + "/left";
    ties.add(
        new Tie(
            startsNotKnown, List.of("duration" + at + "/left", "ends-duration" + at + "/left")));
    for (String basis : List.of("-per-fte", "-per-head")) {
      String inCharge = "caseload-looked-after" + basis + at;
      ties.add(new Tie(inCharge, List.of("looked-after" + at, "short-breaks" + at)));
      ties.add(
          new Tie(
              "caseload-all-cases" + basis + at,
              List.of(inCharge, "caseload-child-protection" + basis + at)));
    }
    ties.add(new Tie("reviews-overdue" + at, parts("overdue-reviews-on-green-plan" + at)));
    ties.add(new Tie("disputes-raised" + at, parts("disputes-on-green-plan-within-20-days" + at)));
    String concerns = "concerns" + at;
    String challenged = "red-or-amber-without-dispute-within-20-days" + at;
    truth.put(
        concerns,
        truth.getOrDefault(challenged + "/of", 0L) + truth.getOrDefault(challenged + "/left", 0L));
    ties.add(new Tie(concerns, parts(challenged)));
    ties.add(new Tie(concerns, List.of("ratings-given-amber" + at, "ratings-given-red" + at)));
    for (String split : List.of("disputes-by-stage", "disputes-by-entry-level")) {
      ties.add(new Tie("disputes-raised" + at, List.of(split + at)));
    }
    ties.add(
        new Tie(
            "disputes-by-entry-level-0" + at,
            Stream.of("informal", "resolved-informally", "withdrawn", "closed")
                .map(stage -> "disputes-by-stage-" + stage + at)
                .toList()));
    ties.add(
        new Tie(
            "disputes-raised" + at,
            truth.keySet().stream()
                .filter(name -> name.matches("disputes-with-theme-[a-z-]+" + at))
                .sorted()
                .toList()));
    ties.add(
        new Tie("dispute-answers-by-band" + at + "/all", parts("dispute-answers-in-time" + at)));
    ties.add(new Tie("dispute-answers-by-band" + at, parts("dispute-answers-in-time" + at)));
    ties.add(
        new Tie(
            "reviews-not-held-as-planned" + at + "/all",
            List.of("reviews-cancelled" + at, "reviews-rearranged" + at)));
    return ties;
  }

  /** Limits not met in time were never met or met late, by which the late reviews are known. */
  private static void limits(String at, Map<String, Long> truth, List<Tie> ties) {
    String missed = "reviews-due-in-time" + at + "/not";
    String never = "reviews-never-held" + at;
    String late = "limits-met-late" + at;
    truth.put(late, truth.getOrDefault(missed, 0L) - truth.getOrDefault(never, 0L));
    ties.add(new Tie(missed, List.of(late, never)));
    ties.add(new Tie(late, List.of("reviews-in-time" + at + "/not")));
    String overdue = "reviews-overdue" + at;
    ties.add(new Tie(never, List.of(overdue)));
    for (String missing : List.of(never, overdue)) {
      ties.add(
          new Tie(
              "children-all-in-time" + at + "/not",
              List.of("reviews-in-time" + at + "/not", missing)));
    }
  }

  /**
   * Whoever is in care has a review that is overdue, falls due or is not known, as that of a child
   * on short breaks is; and an officer, or is without one.
   */
  private static void toBeReviewed(String at, Map<String, Long> truth, List<Tie> ties) {
    String overdue = "reviews-overdue" + at;
    String all = "to-be-reviewed" + at;
    List<String> children = List.of("looked-after" + at, "short-breaks" + at);
    truth.put(all, children.stream().mapToLong(each -> truth.getOrDefault(each, 0L)).sum());
    ties.add(new Tie(all, children));
    ties.add(new Tie(all, List.of(overdue, "reviews-falling-due" + at, overdue + "/left")));
    ties.add(new Tie("looked-after" + at, List.of(overdue, "reviews-falling-due" + at)));
    for (String leftOut : List.of(overdue, "reviews-never-held" + at)) {
      ties.add(new Tie(leftOut + "/left", List.of("short-breaks" + at)));
    }
    for (String basis : List.of("-per-fte", "-per-head")) {
      String cases = "caseload-looked-after" + basis + at;
      ties.add(new Tie(all, List.of(cases, cases + "/left")));
    }
  }

  private static List<String> parts(String share) {
    return List.of(share + "/of", share + "/left");
  }

  /** From month to month no more can rise than came, nor fall than left. */
  private static void rises(PublishedReport published, ReportingYear year, ReportAttack attack) {
    long rises = 0;
    long falls = 0;
    long before = -1;
    List<PublishedValue> months =
        published.section(ReportSection.CHILDREN_LOOKED_AFTER).values().stream()
            .filter(value -> value.table().equals("children-in-care-by-month"))
            .filter(value -> !value.period().lastDay().isBefore(year.firstDay().minusDays(1)))
            .filter(value -> !value.period().lastDay().isAfter(year.lastDay()))
            .toList();
    for (PublishedValue month : months) {
      long now = month.figure().numerator().number().orElse(-1);
      if (before >= 0 && now >= 0) {
        rises += Math.max(0, now - before);
        falls += Math.max(0, before - now);
      }
      before = now;
    }
    attack.atLeast("starts@" + year.lastDay(), rises);
    attack.atLeast("ends@" + year.lastDay(), falls);
  }

  /**
   * A month's reviews ahead, where they are those that fall due in it, or those and as many as are
   * overdue.
   */
  private static void ahead(
      AnnualReport report,
      PublishedReport published,
      Map<String, Long> truth,
      ReportAttack attack) {
    LocalDate last = Council.YEAR.lastDay();
    published.section(ReportSection.DEMAND).amounts().stream()
        .filter(each -> each.row().id().equals("reviews-ahead-of-children-in-care"))
        .flatMap(each -> each.row().amounts().entrySet().stream())
        .forEach(
            month -> {
              String due =
                  "reviews-falling-due-" + month.getKey().toString().substring(0, 7) + "@" + last;
              long likely = month.getValue().longValue();
              String overdue = "reviews-overdue@" + last;
              long both = truth.getOrDefault(due, 0L) + truth.getOrDefault(overdue, 0L);
              if (both == likely) {
                attack.printed("ahead@" + month.getKey(), likely);
                attack.sum("ahead@" + month.getKey(), List.of(due, overdue));
              } else if (truth.getOrDefault(due, -1L) == likely) {
                attack.printed("ahead@" + month.getKey(), likely);
                attack.sum("ahead@" + month.getKey(), List.of(due));
              }
            });
    assertThat(report.table("reviews-ahead")).isPresent();
  }
}
