package org.duecare.json.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.Roster;
import org.duecare.json.LeftOut;

record RosterForm(List<Employment> employments, Optional<List<Posts>> postsApproved) {

  record Posts(LocalDate from, BigDecimal fullTimeEquivalent) {}

  static RosterForm of(Roster roster) {
    return new RosterForm(
        roster.employments().values().stream().flatMap(Collection::stream).toList(),
        LeftOut.whenEmpty(
            roster.postsApproved().entrySet().stream()
                .map(each -> new Posts(each.getKey(), each.getValue()))
                .toList()));
  }

  Roster value() {
    Roster roster = Roster.of(employments);
    for (Posts posts : postsApproved.orElse(List.of())) {
      roster = roster.withPostsApproved(posts.from(), posts.fullTimeEquivalent());
    }
    return roster;
  }
}
