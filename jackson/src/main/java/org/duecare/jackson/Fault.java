package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duecare.json.FaultSentence;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document, by its path, without a word of the document. */
final class Fault extends MismatchedInputException {

  private static final long serialVersionUID = 1;

  private final String sentence;

  private Fault(JsonParser parser, String sentence, @Nullable JsonLocation place) {
    super(parser, sentence, withoutDocument(place));
    this.sentence = sentence;
  }

  /** Line and column alone: parsers may be set to repeat the document beside them. */
  private static JsonLocation withoutDocument(@Nullable JsonLocation place) {
    return place == null
        ? JsonLocation.NA
        : new JsonLocation(
            ContentReference.unknown(),
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
  static Fault of(JsonProcessingException found, BoundedParser parser) {
    Fault told = new Fault(parser, sentence(found, parser), place(found, parser));
    List<JsonMappingException.Reference> path =
        found instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    // The name of a property that is not known is a word of the document: it may be a child's.
    boolean unknownName = found instanceof UnrecognizedPropertyException;
    for (int i = path.size() - (unknownName ? 2 : 1); i >= 0; i--) {
      told.prependPath(withoutKey(path.get(i)));
    }
    return told;
  }

  /** A key is a word of the document; it is told by its number, from 0 as entries of lists are. */
  private static JsonMappingException.Reference withoutKey(JsonMappingException.Reference part) {
    return part.getFrom() instanceof Map<?, ?> map && !(map instanceof EnumMap<?, ?>)
        ? new JsonMappingException.Reference(map, map.size())
        : part;
  }

  private static @Nullable JsonLocation place(JsonProcessingException found, BoundedParser parser) {
    @Nullable JsonLocation place =
        found instanceof UnrecognizedPropertyException unknown
            ? parser.place(unknown.getPropertyName())
            : found.getLocation();
    return place != null && place.getLineNr() > 0 ? place : parser.currentTokenLocation();
  }

  private static String sentence(JsonProcessingException found, BoundedParser parser) {
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
    return ofTheParser(found.getCause() instanceof JsonProcessingException below ? below : found);
  }

  private static String ofTheParser(JsonProcessingException found) {
    if (found instanceof InputCoercionException number) {
      return FaultSentence.numberOutOfRange(number.getTargetType());
    }
    if (found instanceof StreamConstraintsException) {
      return FaultSentence.beyondTheParser();
    }
    return found instanceof StreamReadException ? FaultSentence.noJson() : FaultSentence.other();
  }
}
