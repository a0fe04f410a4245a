package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duecare.example.json.Example;
import org.junit.jupiter.api.Test;

/** Every public type is a value with a stored document, an enum, or no value for a reason. */
class EveryValueTest {

  private static final Map<String, String> NO_VALUES = noValues();

  @Test
  void hasADocumentOrAReasonWhyItHasNone() {
    Set<Class<?>> documented = documented();

    assertThat(PublicTypes.all())
        .filteredOn(type -> !type.isEnum() && !NO_VALUES.containsKey(type.getName()))
        .hasSizeGreaterThan(250)
        .allSatisfy(type -> assertThat(documented).contains(type));
  }

  @Test
  void saysOfNoValueThatItIsNone() {
    Set<Class<?>> documented = documented();

    assertThat(NO_VALUES.keySet())
        .allSatisfy(
            name -> {
              Class<?> type = PublicTypes.named(name);
              assertThat(PublicTypes.all()).contains(type);
              assertThat(documented).doesNotContain(type);
            });
    assertThat(NO_VALUES.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  private static Set<Class<?>> documented() {
    Set<Class<?>> documented = new HashSet<>();
    for (Example example : Example.all()) {
      documented.add(example.type());
      documented.add(example.value().getClass());
    }
    return documented;
  }

  private static Map<String, String> noValues() {
    try {
      Map<String, String> reasons = new TreeMap<>();
      Path file = Path.of("src", "test", "resources", "no-values.csv");
      for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
        String[] fields = line.split(",", 2);
        reasons.put(fields[0], fields[1]);
      }
      return reasons;
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
