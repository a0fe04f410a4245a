package org.duecare.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One sentence for each kind of fault in a document; none repeats what stands in it. */
public final class FaultSentence {

  private FaultSentence() {}

  /**
   * A property that a document of this kind does not have.
   *
   * @param allowed the names of those that it has
   * @return the sentence
   */
  public static String unknownProperty(Collection<?> allowed) {
    return "no such property here; allowed are "
        + allowed.stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
  }

  /**
   * A value that the library itself refuses.
   *
   * @param reason what it was refused with
   * @return the sentence of the refusal
   */
  public static String refused(Throwable reason) {
    if (reason instanceof NullPointerException) {
      return "something is missing here that must be given";
    }
    return reason.getMessage() == null ? "not a value that is allowed here" : reason.getMessage();
  }

  /**
   * A {@code type} that is none of those known.
   *
   * @return the sentence
   */
  public static String unknownType() {
    return "the property type is missing, or names no kind that is known here";
  }

  /**
   * A text or number that is not of the form needed.
   *
   * @param type what it was to be read as
   * @return the sentence
   */
  public static String notReadableAs(Class<?> type) {
    return "not readable: " + expected(type) + " is expected";
  }

  /**
   * Something missing, or of another kind.
   *
   * @param type what it was to be read as
   * @return the sentence
   */
  public static String missingOrNotReadableAs(Class<?> type) {
    return "missing or not readable: " + expected(type) + " is expected";
  }

  /**
   * Any other fault.
   *
   * @return the sentence
   */
  public static String other() {
    return "not readable as the value that is expected here";
  }

  /**
   * A name that stands twice in an object.
   *
   * @return the sentence
   */
  public static String doubledProperty() {
    return "a property is given twice; once is allowed";
  }

  /**
   * A document nested too deeply.
   *
   * @param most the depth that is allowed
   * @return the sentence
   */
  public static String tooDeep(int most) {
    return "nested too deeply: at most " + most + " levels are allowed";
  }

  /**
   * A number that is too long or too large.
   *
   * @param most how many characters, and which exponent either way, are allowed
   * @return the sentence
   */
  public static String numberOutOfBounds(int most) {
    return "number out of bounds: at most "
        + most
        + " characters and an exponent within "
        + most
        + " are allowed";
  }

  private static String expected(Class<?> type) {
    if (type == LocalDate.class) {
      return "a date as yyyy-mm-dd";
    }
    if (type == LocalTime.class) {
      return "a time of day as hh:mm";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(each -> ((Enum<?>) each).name())
              .collect(Collectors.joining(", "));
    }
    if (type == String.class) {
      return "a text";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return type == boolean.class ? "true or false" : "a number";
    }
    return "a " + type.getSimpleName().replaceFirst("Form$", "");
  }
}
