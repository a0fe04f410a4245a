package org.duecare.json.audit;

import java.util.List;
import java.util.Optional;
import org.duecare.metrics.audit.Categories;

record CategoriesForm(
    Categories.Rule rule,
    List<List<String>> overlaps,
    List<String> merged,
    Optional<String> residual) {

  static CategoriesForm of(Categories categories) {
    return new CategoriesForm(
        categories.rule(), categories.overlaps(), categories.merged(), categories.residual());
  }

  Categories value() {
    Categories categories =
        switch (rule) {
          case EXCLUSIVE -> Categories.exclusive();
          case MULTI_LABEL -> Categories.multiLabel();
        };
    for (List<String> pair : overlaps) {
      categories = categories.overlapping(pair.toArray(String[]::new));
    }
    for (String part : merged) {
      categories = categories.merging(part);
    }
    return residual.isPresent() ? categories.residual(residual.orElseThrow()) : categories;
  }
}
