package org.duecare.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** The team as it is supposed to be. */
  ReviewingTeam suppose(ReviewingTeam team) {
    ReviewingTeam supposed = team;
    for (Supposition each : leavingOfficers) {
      supposed = supposed.ifOfficerLeaves(OfficerId.of(each.what()), each.day());
    }
    for (Supposition each : startingChildren) {
      supposed = supposed.ifChildrenStart(each.children(), each.day());
    }
    return supposed;
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
