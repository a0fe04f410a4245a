package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.json.JsonForm;
import org.duecare.json.index.JsonForms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every enum stands by the names of its constants, whatever the mapper is set to; only an answer to
 * an open question names the question as well.
 */
class EnumsTest {

  private static final ObjectMapper ODD =
      JsonMapper.builder()
          .addModule(new DuecareModule())
          .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .build();

  @TestFactory
  Stream<DynamicTest> eachConstantStandsByItsName() {
    Set<Class<?>> withForms =
        JsonForms.subjects().stream()
            .flatMap(subject -> subject.forms().stream())
            .map(JsonForm::type)
            .collect(Collectors.toSet());
    List<Class<?>> enums =
        PublicTypes.all().stream()
            .filter(type -> type.isEnum() && !withForms.contains(type))
            .toList();
    assertThat(enums).hasSizeGreaterThan(40);
    return enums.stream().map(type -> dynamicTest(type.getName(), () -> compare(type)));
  }

  private static void compare(Class<?> type) throws Exception {
    for (Object constant : type.getEnumConstants()) {
      String name = "\"" + ((Enum<?>) constant).name() + "\"";
      assertThat(ODD.writeValueAsString(constant)).isEqualTo(name);
      assertThat((Object) ODD.readValue(name, type)).isSameAs(constant);
    }
    for (String other : List.of("0", "\"0\"", "\"\"", "\"ANOTHER_1\"")) {
      assertThatThrownBy(() -> ODD.readValue(other, type))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageContaining("is expected")
          .hasMessageNotContaining("ANOTHER_1");
    }
  }
}
