package org.duecare.json.audit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.PercentagesOfWhole;

@JsonTypeName("percentages-of-whole")
record PercentagesOfWholeForm(List<String> parts, Optional<String> whole, Categories categories) {

  static PercentagesOfWholeForm of(PercentagesOfWhole relation) {
    return new PercentagesOfWholeForm(relation.parts(), relation.whole(), relation.categories());
  }

  PercentagesOfWhole value() {
    PercentagesOfWhole relation =
        PercentagesOfWhole.of(parts.toArray(String[]::new)).in(categories);
    return whole.isPresent() ? relation.ofAll(whole.orElseThrow()) : relation;
  }
}
