package org.duecare.json.disclosure;

import java.util.Optional;
import java.util.OptionalLong;
import org.duecare.metrics.disclosure.Mark;
import org.duecare.metrics.disclosure.PublishedFigure;

record PublishedFigureForm(OptionalLong number, Optional<Mark> mark) {

  static PublishedFigureForm of(PublishedFigure figure) {
    return new PublishedFigureForm(figure.number(), figure.mark());
  }

  PublishedFigure value() {
    if (number.isPresent() == mark.isPresent()) {
      throw new IllegalArgumentException(
          "published figure has a number and a mark, or neither; one of them is needed");
    }
    return mark.map(PublishedFigure::marked)
        .orElseGet(() -> PublishedFigure.of(number.getAsLong()));
  }
}
