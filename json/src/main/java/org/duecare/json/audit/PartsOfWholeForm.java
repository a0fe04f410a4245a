package org.duecare.json.audit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.Reconciler;

@JsonTypeName("parts-of-whole")
record PartsOfWholeForm(
    String whole,
    List<String> parts,
    List<Reconciler> reconcilers,
    List<Reconciler> possibleReconcilers,
    Categories categories) {

  static PartsOfWholeForm of(PartsOfWhole relation) {
    return new PartsOfWholeForm(
        relation.whole(),
        relation.parts(),
        relation.reconcilers(),
        relation.possibleReconcilers(),
        relation.categories());
  }

  PartsOfWhole value() {
    return PartsOfWhole.of(whole, parts.toArray(String[]::new))
        .reconciledBy(reconcilers.toArray(Reconciler[]::new))
        .perhapsReconciledBy(possibleReconcilers.toArray(Reconciler[]::new))
        .in(categories);
  }
}
