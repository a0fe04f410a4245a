package org.duecare.json.law;

import java.util.List;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;

record RuleBookForm(List<Rule> rules) {

  static RuleBookForm of(RuleBook book) {
    return new RuleBookForm(book.rules());
  }

  RuleBook value() {
    return RuleBook.of(rules);
  }
}
