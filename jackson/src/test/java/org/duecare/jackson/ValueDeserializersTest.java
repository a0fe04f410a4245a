package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.duecare.calendar.Division;
import org.duecare.core.care.CareHistory;
import org.junit.jupiter.api.Test;

class ValueDeserializersTest {

  @Test
  void readsTheValuesOfThisLibraryAndNothingElse() {
    ValueDeserializers deserializers = new ValueDeserializers(ValueMapper.create());
    DeserializationConfig config = new ObjectMapper().getDeserializationConfig();

    assertThat(deserializers.hasDeserializerFor(config, CareHistory.class)).isTrue();
    assertThat(deserializers.hasDeserializerFor(config, Division.class)).isTrue();
    assertThat(deserializers.hasDeserializerFor(config, LocalDate.class)).isFalse();
  }
}
