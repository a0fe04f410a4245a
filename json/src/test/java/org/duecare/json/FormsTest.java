package org.duecare.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duecare.example.json.Example;
import org.duecare.json.index.JsonForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms lose nothing, whatever writes and reads them. */
class FormsTest {

  private static final List<JsonForm<?, ?>> FORMS =
      JsonForms.subjects().stream().<JsonForm<?, ?>>flatMap(each -> each.forms().stream()).toList();

  static Stream<Example> examples() {
    return Example.all().stream()
        .filter(each -> FORMS.stream().anyMatch(form -> form.type().isInstance(each.value())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aValueComesBackFromItsForm(Example example) {
    assertThat(FORMS)
        .filteredOn(form -> form.type().isInstance(example.value()))
        .isNotEmpty()
        .allSatisfy(form -> assertComesBack(form, example.value()));
  }

  private static <T, F> void assertComesBack(JsonForm<T, F> form, Object value) {
    T read = form.read().apply(form.write().apply(form.type().cast(value)));

    assertThat(read).hasToString(value.toString());
    if (isCompared(value.getClass())) {
      assertThat(read).isEqualTo(value);
    }
  }

  /** Figures are not compared with each other: whole documents of them are, in jackson. */
  private static boolean isCompared(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void noValueHasTwoForms() {
    assertThat(FORMS).extracting(JsonForm::type).doesNotHaveDuplicates();
  }
}
