package org.duecare.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.child.Sex;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

class TypeArgumentsTest {

  private static final Definition CHILDREN =
      Definition.of("children", "children", "children", "children");
  private static final Measure<ChildId> FIGURE =
      Measure.ofCount(
          CHILDREN,
          ReportingYear.ending(2024),
          1,
          0,
          part -> part == Part.NUMERATOR ? List.of(ChildId.of("C1")) : List.of());

  private static void assertFits(Object value, Class<?>... asked) {
    assertThatCode(() -> TypeArguments.require(value, List.of(asked))).doesNotThrowAnyException();
  }

  private static void assertRefused(String message, Object value, Class<?>... asked) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeArguments.require(value, List.of(asked)))
        .withMessage(message);
  }

  @Test
  void aFigureHasTheRecordsThatAreAskedFor() {
    assertFits(FIGURE, ChildId.class);
    assertFits(FIGURE, Object.class);
    assertRefused(
        "figure has records of another kind: ChildId; Review was asked for", FIGURE, Review.class);
  }

  @Test
  void whereNothingIsAskedForAnythingWillDo() {
    assertFits(FIGURE);
    assertFits("no figure", Review.class);
  }

  @Test
  void aWholeHasThePartsAndTheRecordsThatAreAskedFor() {
    Breakdown<Sex, ChildId> whole =
        Breakdown.of(
            CHILDREN,
            ReportingYear.ending(2024),
            Map.of(Sex.FEMALE, List.of(ChildId.of("C1"))),
            List.of());

    assertFits(whole, Sex.class, ChildId.class);
    assertFits(whole, Object.class, Object.class);
    assertRefused(
        "figure has parts of another kind: Sex; String was asked for",
        whole,
        String.class,
        ChildId.class);
    assertRefused(
        "figure has records of another kind: ChildId; Review was asked for",
        whole,
        Sex.class,
        Review.class);
  }
}
