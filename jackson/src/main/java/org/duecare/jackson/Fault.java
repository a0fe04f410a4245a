package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import org.duecare.json.FaultSentence;

/** What is wrong with a document, by its path, without a word of the document. */
final class Fault {

  private Fault() {}

  static JsonMappingException of(JsonMappingException found, JsonParser parser, JavaType type) {
    MismatchedInputException told = MismatchedInputException.from(parser, type, sentence(found));
    List<JsonMappingException.Reference> path = found.getPath();
    for (int i = path.size() - 1; i >= 0; i--) {
      told.prependPath(path.get(i));
    }
    return told;
  }

  private static String sentence(JsonMappingException found) {
    if (found instanceof UnrecognizedPropertyException unknown) {
      return FaultSentence.unknownProperty(unknown.getKnownPropertyIds());
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
    return FaultSentence.other();
  }
}
