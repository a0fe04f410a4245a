package org.duecare.json.audit;

import java.util.Map;
import java.util.Optional;
import org.duecare.metrics.audit.StatedGuideline;
import org.duecare.metrics.audit.Term;

record StatedGuidelineForm(
    String name, Map<Term, String> terms, Optional<StatedGuideline.Bounds> bounds) {

  static StatedGuidelineForm of(StatedGuideline guideline) {
    return new StatedGuidelineForm(guideline.name(), guideline.terms(), guideline.bounds());
  }

  StatedGuideline value() {
    StatedGuideline guideline = StatedGuideline.named(name);
    for (Map.Entry<Term, String> each : terms.entrySet()) {
      guideline = guideline.with(each.getKey(), each.getValue());
    }
    if (bounds.isPresent()) {
      StatedGuideline.Bounds between = bounds.orElseThrow();
      guideline =
          guideline.between(between.least().toPlainString(), between.most().toPlainString());
    }
    return guideline;
  }
}
