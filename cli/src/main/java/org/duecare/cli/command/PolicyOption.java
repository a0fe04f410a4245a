package org.duecare.cli.command;

import java.util.List;
import org.duecare.core.dispute.EscalationPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a policy that comes with the library. */
final class PolicyOption implements ITypeConverter<EscalationPolicy> {

  @Override
  public EscalationPolicy convert(String value) {
    List<EscalationPolicy> presets = EscalationPolicy.presets();
    return presets.stream()
        .filter(policy -> policy.id().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    '"'
                        + value
                        + "\" is not a policy (expected "
                        + String.join(", ", presets.stream().map(EscalationPolicy::id).toList())
                        + ")"));
  }
}
