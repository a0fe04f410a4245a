package org.duecare.jackson3.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Parts of a document that may be left out. */
final class OptionalParts {

  private static final Map<Type, Type> NUMBERS =
      Map.of(
          OptionalInt.class, int.class,
          OptionalLong.class, long.class,
          OptionalDouble.class, double.class);

  private OptionalParts() {}

  /** What an optional part is when it is given; empty for a part that must be. */
  static Optional<Type> of(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? Optional.of(generic.getActualTypeArguments()[0])
        : Optional.ofNullable(NUMBERS.get(type));
  }
}
