package org.duecare.json.workload;

import java.util.List;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.workload.AllocationSuggestion;
import org.duecare.metrics.workload.AllocationSuggestions;

record AllocationSuggestionsForm(List<AllocationSuggestion> ranked, List<OfficerId> excluded) {

  static AllocationSuggestionsForm of(AllocationSuggestions suggestions) {
    return new AllocationSuggestionsForm(suggestions.ranked(), suggestions.excluded());
  }

  AllocationSuggestions value() {
    return AllocationSuggestions.ranked(ranked, excluded);
  }
}
