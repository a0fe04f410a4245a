package org.duecare.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormsVersionTest {

  @Test
  void isThatOfTheBuild() {
    assertThat(FormsVersion.TEXT).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
  }
}
