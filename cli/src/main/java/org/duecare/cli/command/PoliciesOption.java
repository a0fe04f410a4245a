package org.duecare.cli.command;

import java.util.List;
import java.util.Optional;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.PolicyVersions;
import picocli.CommandLine.Option;

/** Under which policies disputes escalate: no file of disputes is judged by one nobody named. */
final class PoliciesOption {

  @Option(
      names = "--policy",
      paramLabel = "ID",
      converter = PolicyOption.class,
      description = {
        "the policy of disputes: handbook-2010,",
        "walsall-2022, four-by-five or ten-day-alert;",
        "several, each from its first day until the",
        "next begins"
      })
  private List<EscalationPolicy> policies = List.of();

  /** The policies that are named; empty where none is. */
  Optional<PolicyVersions> versions() {
    if (policies.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(NothingDoneException.unlessRefused(() -> new PolicyVersions(policies)));
  }

  /** Says which policies are used. */
  static void print(PolicyVersions used, Surroundings surroundings) {
    for (EscalationPolicy policy : used.versions()) {
      surroundings
          .err()
          .print("policy " + policy.id() + ", in force from " + policy.inForceFrom() + "\n");
    }
  }
}
