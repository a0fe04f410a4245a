package org.duecare.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One sentence for each kind of fault in a document; none repeats what stands in it. */
public final class FaultSentence {

  private static final Set<Class<?>> OPTIONAL_NUMBERS =
      Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  private FaultSentence() {}

  /**
   * A property that a document of this kind does not have. Its name is a word of the document, and
   * is told only where it is one of those allowed but for the case of its letters.
   *
   * @param name its name
   * @param position which property of its object it is, 1 for the first
   * @param allowed the names of those that it has
   * @return the sentence
   */
  public static String unknownProperty(String name, int position, Collection<?> allowed) {
    TreeSet<String> names =
        allowed.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    String property = "no such property here; no. " + position + " of its object is ";
    return names.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(meant -> property + meant + " but for the case of letters")
        .orElse(property + "none of those allowed: " + String.join(", ", names));
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
   * A number that is too long or too large, or written as JSON does not write one.
   *
   * @param most how many characters, and which exponent either way, are allowed
   * @return the sentence
   */
  public static String numberOutOfBounds(int most) {
    return "number out of bounds: one as JSON has it, of at most "
        + most
        + " characters and an exponent within "
        + most
        + ", is allowed";
  }

  /**
   * A text that is no JSON.
   *
   * @return the sentence
   */
  public static String noJson() {
    return "no JSON here: the text breaks off, or has a character that cannot stand here";
  }

  /**
   * More than the parser is set to read.
   *
   * @return the sentence
   */
  public static String beyondTheParser() {
    return "beyond what the parser is set to read: a name, a text or a number is too long, or the"
        + " document is";
  }

  /**
   * A whole number that the type has not.
   *
   * @param type what it was to be read as
   * @return the sentence
   */
  public static String numberOutOfRange(Class<?> type) {
    boolean isInt = type == int.class || type == Integer.class;
    return "number out of range: a whole number from "
        + (isInt ? Integer.MIN_VALUE : Long.MIN_VALUE)
        + " to "
        + (isInt ? Integer.MAX_VALUE : Long.MAX_VALUE)
        + " is expected";
  }

  /**
   * A value as the key of a map that has no text for it.
   *
   * @return the sentence
   */
  public static String noKey() {
    return "a value of this kind cannot be the key of a map; identifiers and enums can be";
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
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive()
        || Number.class.isAssignableFrom(type)
        || OPTIONAL_NUMBERS.contains(type)) {
      return "a number";
    }
    String name = type.getSimpleName().replaceFirst("Form$", "");
    return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }
}
