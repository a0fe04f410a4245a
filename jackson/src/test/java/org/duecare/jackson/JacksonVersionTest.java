package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** The tests that run with the oldest Jackson do have that, and not the one that compiled us. */
class JacksonVersionTest {

  @Test
  void isTheOneThatTheBuildNames() {
    assertThat(PackageVersion.VERSION).hasToString(System.getProperty("duecare.jackson"));
  }
}
