package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duecare.calendar.Division;
import org.duecare.core.care.CareHistory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.json.JsonMapper;

class ValueDeserializersTest {

  @Test
  void readsTheValuesOfThisLibraryAndNothingElse() {
    ValueDeserializers deserializers = new ValueDeserializers(ValueMapper.create());
    DeserializationConfig config = JsonMapper.builder().build().deserializationConfig();

    assertThat(deserializers.hasDeserializerFor(config, CareHistory.class)).isTrue();
    assertThat(deserializers.hasDeserializerFor(config, Division.class)).isTrue();
    assertThat(deserializers.hasDeserializerFor(config, LocalDate.class)).isFalse();
  }
}
