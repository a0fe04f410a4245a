package org.duecare.cli.shell;

import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Gives the shell an engine that runs in the same virtual machine, because starting a second one
 * takes longer than everything else, and that answers an exception with a sentence. The shell finds
 * it by its name.
 */
public final class SentenceExecutionProvider implements ExecutionControlProvider {

  static final String NAME = "duecare";

  /** The provider, as the service loader makes it. */
  public SentenceExecutionProvider() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
    return new SentenceExecution();
  }
}
