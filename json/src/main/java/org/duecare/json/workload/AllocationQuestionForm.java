package org.duecare.json.workload;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.workload.AllocationQuestion;

record AllocationQuestionForm(
    ChildId child,
    List<ChildId> siblings,
    List<OfficerId> conflictsOfInterest,
    SortedMap<String, Integer> distanceBands) {

  static AllocationQuestionForm of(AllocationQuestion question) {
    return new AllocationQuestionForm(
        question.child(),
        question.siblings().stream().sorted().toList(),
        question.conflictsOfInterest().stream().sorted().toList(),
        Officers.byText(question.distanceBands()));
  }

  AllocationQuestion value() {
    return AllocationQuestion.about(child)
        .withSiblings(Set.copyOf(siblings))
        .withConflictsOfInterest(Set.copyOf(conflictsOfInterest))
        .withDistanceBands(Officers.byId(distanceBands));
  }
}
