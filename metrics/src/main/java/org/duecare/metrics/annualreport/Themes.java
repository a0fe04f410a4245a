package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.metrics.measure.Measure;

/** A theme over several years: none in a year in which no dispute has it. */
final class Themes {

  private Themes() {}

  /** A list to begin with, for any theme. */
  static List<Measure<?>> none(String code) {
    return new ArrayList<>();
  }

  static List<Measure<?>> inAllYears(List<Measure<?>> theme, List<Measure<?>> wholes) {
    List<Measure<?>> all = new ArrayList<>();
    Measure<?> last = theme.get(theme.size() - 1);
    for (Measure<?> whole : wholes) {
      Optional<Measure<?>> found =
          theme.stream().filter(each -> each.period().equals(whole.period())).findFirst();
      all.add(
          found.isPresent()
              ? found.get()
              : PartWithoutCases.of(whole, last.id(), last.definition()));
    }
    return all;
  }
}
