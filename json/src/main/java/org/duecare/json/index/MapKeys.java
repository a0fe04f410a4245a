package org.duecare.json.index;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duecare.json.FaultSentence;
import org.duecare.json.JsonForm;

/** How values stand as the keys of a map, which in JSON are the names of properties. */
public final class MapKeys {

  private static final Map<Class<?>, JsonForm<?, ?>> TEXTS =
      JsonForms.subjects().stream()
          .flatMap(subject -> subject.forms().stream())
          .filter(form -> form.form() == String.class)
          .collect(Collectors.toUnmodifiableMap(JsonForm::type, Function.identity()));

  private MapKeys() {}

  /**
   * Whether keys of a type are ours to write and read; constants of enums are Jackson's.
   *
   * @param type any type
   * @return true for every value of this library that is no enum
   */
  public static boolean isKey(Class<?> type) {
    return JsonForms.isValue(type) && !Enum.class.isAssignableFrom(type);
  }

  /**
   * The text of a key.
   *
   * @param key the value
   * @return its text
   * @throws IllegalArgumentException if the value has parts that no text holds
   */
  public static String text(Object key) {
    return text(form(key.getClass()), key);
  }

  private static <T, F> String text(JsonForm<T, F> form, Object key) {
    return String.valueOf(form.write().apply(form.type().cast(key)));
  }

  /**
   * The key of a text.
   *
   * @param type what the key is
   * @param text its text
   * @return the value
   * @throws IllegalArgumentException if the value has parts that no text holds, or refuses the text
   */
  public static Object value(Class<?> type, String text) {
    return value(form(type), text);
  }

  private static <T, F> T value(JsonForm<T, F> form, String text) {
    return form.read().apply(form.form().cast(text));
  }

  private static JsonForm<?, ?> form(Class<?> type) {
    if (!TEXTS.containsKey(type)) {
      throw new IllegalArgumentException(FaultSentence.noKey());
    }
    return TEXTS.get(type);
  }
}
