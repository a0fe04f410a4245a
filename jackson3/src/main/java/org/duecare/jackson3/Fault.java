package org.duecare.jackson3;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duecare.json.FaultSentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a document, by its path, without a word of the document. */
final class Fault extends MismatchedInputException {

  private static final long serialVersionUID = 1;

  private final String sentence;

  private Fault(JsonParser parser, String sentence, @Nullable TokenStreamLocation place) {
    super(parser, sentence, withoutDocument(place));
    this.sentence = sentence;
  }

  /** Line and column alone: parsers may be set to repeat the document beside them. */
  private static TokenStreamLocation withoutDocument(@Nullable TokenStreamLocation place) {
    return place == null
        ? TokenStreamLocation.NA
        : new TokenStreamLocation(
            ContentReference.rawReference(/* isContentTextual= */ true, /* rawContent= */ null),
            place.getByteOffset(),
            place.getCharOffset(),
            place.getLineNr(),
            place.getColumnNr());
  }

  /** A fault where a parser stands. */
  static Fault at(JsonParser parser, String sentence) {
    return new Fault(parser, sentence, parser.currentTokenLocation());
  }

  /** What was found, in a sentence of ours. */
  static Fault of(JacksonException found, BoundedParser parser) {
    Fault told = new Fault(parser, sentence(found, parser), place(found, parser));
    List<JacksonException.Reference> path = found.getPath();
    // The name of a property that is not known is a word of the document: it may be a child's.
    boolean unknownName = found instanceof UnrecognizedPropertyException;
    for (int i = path.size() - (unknownName ? 2 : 1); i >= 0; i--) {
      told.prependPath(withoutKey(path.get(i)));
    }
    return told;
  }

  /** A key is a word of the document; it is told by its number, from 0 as entries of lists are. */
  private static JacksonException.Reference withoutKey(JacksonException.Reference part) {
    return part.from() instanceof Map<?, ?> map && !(map instanceof EnumMap<?, ?>)
        ? new JacksonException.Reference(map, map.size())
        : part;
  }

  private static @Nullable TokenStreamLocation place(JacksonException found, BoundedParser parser) {
    @Nullable TokenStreamLocation place =
        found instanceof UnrecognizedPropertyException unknown
            ? parser.place(unknown.getPropertyName())
            : found.getLocation();
    return place != null && place.getLineNr() > 0 ? place : parser.currentTokenLocation();
  }

  private static String sentence(JacksonException found, BoundedParser parser) {
    if (found instanceof Fault fault) {
      return fault.sentence;
    }
    if (found instanceof UnrecognizedPropertyException unknown) {
      String name = unknown.getPropertyName();
      return FaultSentence.unknownProperty(
          name, parser.position(name), unknown.getKnownPropertyIds());
    }
    if (found instanceof ValueInstantiationException refused && refused.getCause() != null) {
      return FaultSentence.refused(refused.getCause());
    }
    if (found instanceof InvalidTypeIdException) {
      return FaultSentence.unknownType();
    }
    if (found instanceof InvalidFormatException format) {
      return FaultSentence.notReadableAs(format.getTargetType());
    }
    if (found instanceof MismatchedInputException other && other.getTargetType() != null) {
      return FaultSentence.missingOrNotReadableAs(other.getTargetType());
    }
    return ofTheParser(found.getCause() instanceof JacksonException below ? below : found);
  }

  private static String ofTheParser(JacksonException found) {
    if (found instanceof InputCoercionException number) {
      return FaultSentence.numberOutOfRange(number.getTargetType());
    }
    if (found instanceof StreamConstraintsException) {
      return FaultSentence.beyondTheParser();
    }
    return found instanceof StreamReadException ? FaultSentence.noJson() : FaultSentence.other();
  }
}
