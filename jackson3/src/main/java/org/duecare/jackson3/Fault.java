package org.duecare.jackson3;

import java.util.List;
import org.duecare.json.FaultSentence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a document, by its path, without a word of the document. */
final class Fault {

  private Fault() {}

  static DatabindException of(DatabindException found, JsonParser parser, JavaType type) {
    MismatchedInputException told = MismatchedInputException.from(parser, type, sentence(found));
    List<JacksonException.Reference> path = found.getPath();
    for (int i = path.size() - 1; i >= 0; i--) {
      told.prependPath(path.get(i));
    }
    return told;
  }

  private static String sentence(DatabindException found) {
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
