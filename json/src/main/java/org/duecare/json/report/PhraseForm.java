package org.duecare.json.report;

import java.util.List;
import java.util.Optional;
import org.duecare.metrics.annualreport.Phrase;

record PhraseForm(String key, List<ArgumentForm> arguments, Optional<String> given) {

  static PhraseForm of(Phrase phrase) {
    return new PhraseForm(
        phrase.key(), phrase.arguments().stream().map(ArgumentForm::of).toList(), phrase.given());
  }

  Phrase value() {
    return new Phrase(key, arguments.stream().map(ArgumentForm::value).toList(), given);
  }
}
