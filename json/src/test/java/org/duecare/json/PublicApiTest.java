package org.duecare.json;

import org.duecare.testkit.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void showsWhatWasAgreed() {
    PublicApi.assertMatchesGolden(PublicApiTest.class);
  }
}
