package org.duecare.jackson;

import org.duecare.testkit.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void showsWhatWasAgreed() {
    PublicApi.assertMatchesGolden(PublicApiTest.class);
  }
}
