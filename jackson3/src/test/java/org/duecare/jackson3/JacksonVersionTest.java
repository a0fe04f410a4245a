package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.PackageVersion;

/** The tests that run with the oldest Jackson do have that, and not the one that compiled us. */
class JacksonVersionTest {

  @Test
  void isTheOneThatTheBuildNames() {
    assertThat(PackageVersion.VERSION).hasToString(System.getProperty("duecare.jackson"));
  }
}
