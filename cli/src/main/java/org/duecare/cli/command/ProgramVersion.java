package org.duecare.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"duecare " + (version == null ? "(not packaged)" : version)};
  }
}
