package org.duecare.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.cli.table.VisibleText;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.workload.Estimate;
import org.duecare.metrics.workload.ExpectedFlows;
import org.duecare.metrics.workload.ReviewCapacity;
import org.duecare.metrics.workload.ReviewingTeam;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is expected, and what is supposed, of the months ahead. */
final class WorkloadOptions {

  @Option(
      names = "--starters",
      paramLabel = "[LOW,]N[,HIGH]",
      converter = EstimateOption.class,
      description = "children who become looked after in each month ahead, as 4 or 2,4,6")
  private Estimate starters = Estimate.exactly(BigDecimal.ZERO);

  @Option(
      names = "--leavers",
      paramLabel = "[LOW,]N[,HIGH]",
      converter = EstimateOption.class,
      description = "children who cease to be in each month ahead before they are 18")
  private Estimate leavers = Estimate.exactly(BigDecimal.ZERO);

  @Option(
      names = "--capacity",
      paramLabel = "N",
      converter = PlainNumber.class,
      description = {
        "how many reviews a full-time post can hold in a month, to set beside those expected;",
        "no national number exists"
      })
  private @Nullable BigDecimal reviewsPerPost;

  @Option(
      names = "--if-officer-leaves",
      paramLabel = "D=ID",
      converter = Supposition.Reader.class,
      description = "suppose that an officer of the roster works until a day and not longer")
  private List<Supposition> leavingOfficers = List.of();

  @Option(
      names = "--if-children-start",
      paramLabel = "D=N",
      converter = Supposition.Reader.class,
      description = "suppose that so many children become looked after on a day ahead")
  private List<Supposition> startingChildren = List.of();

  @Option(
      names = "--caseload-on",
      paramLabel = "D",
      converter = DateOption.class,
      description = "the day of the caseload; if not given, that of --as-of")
  private @Nullable LocalDate caseloadDay;

  /**
   * The team as it is supposed to be from the day after one on.
   *
   * @throws IllegalArgumentException if an officer who is to leave does not work on the day
   */
  ReviewingTeam suppose(ReviewingTeam team, LocalDate asOf) {
    ReviewingTeam supposed = team;
    for (Supposition each : leavingOfficers) {
      if (each.day().isBefore(asOf)) {
        throw new NothingDoneException(
            "officer supposed to leave before --as-of: "
                + each.day()
                + "; "
                + asOf
                + " or later is allowed");
      }
      OfficerId officer = OfficerId.of(each.what());
      if (!team.roster().employments().containsKey(officer)) {
        throw new NothingDoneException(
            "no such officer in roster.csv of --records: "
                + VisibleText.of(each.what())
                + "; one of "
                + team.roster().employments().size()
                + " may be supposed to leave");
      }
      supposed = supposed.ifOfficerLeaves(officer, each.day());
    }
    for (Supposition each : startingChildren) {
      supposed = supposed.ifChildrenStart(each.children(), each.day());
    }
    return supposed;
  }

  /** What is supposed, as sentences without full stops. */
  List<String> supposed() {
    List<String> lines = new ArrayList<>();
    for (Supposition each : leavingOfficers) {
      lines.add("supposed: an officer works until " + each.day() + " and not longer");
    }
    for (Supposition each : startingChildren) {
      lines.add("supposed: children who become looked after on " + each.day() + ": " + each.what());
    }
    return lines;
  }

  /** Which caseload is shown; empty where it is that of the day as of which all is shown. */
  Optional<String> caseloadInWords(LocalDate asOf) {
    LocalDate day = caseloadDay(asOf);
    String words = "caseload of " + day;
    if (day.isAfter(asOf)) {
      return Optional.of(
          words
              + ", which is to come: by the allocations that are known now, those of children who"
              + " are 18 by then included");
    }
    return day.isBefore(asOf) ? Optional.of(words) : Optional.empty();
  }

  /** Who is expected to come and to go. */
  ExpectedFlows flows() {
    return new ExpectedFlows(starters, leavers);
  }

  /** What a full-time post can do; empty if it is not told. */
  Optional<ReviewCapacity> capacity() {
    return Optional.ofNullable(reviewsPerPost).map(ReviewCapacity::new);
  }

  /** Of which day the caseload is. */
  LocalDate caseloadDay(LocalDate asOf) {
    return Objects.requireNonNullElse(caseloadDay, asOf);
  }
}
