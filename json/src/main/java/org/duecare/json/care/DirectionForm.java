package org.duecare.json.care;

import java.time.LocalDate;
import org.duecare.core.care.Direction;

record DirectionForm(
    String rule,
    LocalDate trigger,
    LocalDate date,
    Direction.Author author,
    LocalDate given,
    String reason) {

  static DirectionForm of(Direction direction) {
    return new DirectionForm(
        direction.rule(),
        direction.trigger(),
        direction.date(),
        direction.author(),
        direction.given(),
        direction.reason());
  }

  Direction value() {
    return Direction.about(rule, trigger).setting(date).by(author, given).because(reason).build();
  }
}
