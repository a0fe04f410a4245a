package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is no report is refused, in one sentence. */
class RefusalTest {

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static Report.Builder report() {
    return Report.builder("report")
        .figures(
            Figure.count("children", "children", 650), Figure.percentage("boys", "boys", "52.7"));
  }

  @Test
  void figures() {
    refused(() -> Figure.count("a", "a", -1), "figure is negative: -1; 0 or more is allowed");
    refused(
        () -> Figure.percentage("a", "a", "52,7"),
        "figure is not a number: \"52,7\"; digits are allowed, with a point before decimals");
    refused(
        () -> Figure.suppressed("a", "a", 5, 4),
        "suppressed count cannot be 5 to 4; the least is 0 or more and does not exceed the most");
    refused(() -> Figure.count(" ", "a", 1), "id of a figure is blank; a text is needed");
    refused(() -> Figure.count("a", "", 1), "label of a figure is blank; a text is needed");
    refused(() -> Figure.count("a", "a", 1).with(Term.UNIT, ""), "unit is blank; a text is needed");
    assertThatNullPointerException()
        .isThrownBy(() -> Figure.missing("a", "a", null))
        .withMessage("kind");
  }

  @Test
  void guidelines() {
    refused(
        () -> StatedGuideline.named("handbook").between("70", "50"),
        "bounds are 70 to 50; the lower one is 0 or more and does not exceed the upper one");
    refused(
        () ->
            BesideGuideline.of("a", StatedGuideline.named("codes"))
                .claimedToBe(BesideGuideline.Position.WITHIN),
        "guideline has no bounds: codes; a position needs them");
  }

  @Test
  void reports() {
    refused(
        () -> report().figures(Figure.count("boys", "boys", 1)).build(),
        "figure comes twice: boys; each id is allowed once");
    refused(
        () -> report().relations(new PercentageOf("girls", "children")).build(),
        "relation names a figure that is not in the report: girls; the report has children, boys");
    refused(
        () -> report().relations(new PercentageOf("children", "boys")).build(),
        "PercentageOf names a figure of another kind: children is a count; allowed is a percentage");
    refused(
        () -> report().relations(PartsOfWhole.of("children", "boys")).build(),
        "PartsOfWhole names a figure of another kind: boys is a percentage; allowed is a count or"
            + " an amount");
  }

  @Test
  void everyRelationNamesFiguresOfTheReport() {
    refused(
        () -> report().relations(new Comparison("boys", "girls")).build(),
        "relation names a figure that is not in the report: girls; the report has children, boys");
    refused(
        () ->
            report()
                .relations(
                    new Plausibility(
                        List.of(Quantity.percent("children", "boys")),
                        List.of(Quantity.of("children")),
                        new StatedGuideline.Bounds(BigDecimal.ZERO, BigDecimal.ONE),
                        "why"))
                .build(),
        "Plausibility names a figure of another kind: children is a count; allowed is a"
            + " percentage");
  }

  @Test
  void relations() {
    refused(
        () -> PartsOfWhole.of("a", "a"),
        "a whole and its parts are [a, a]; at least 2 are needed, each once");
    refused(
        () -> PartsOfWhole.of("a", "b").in(Categories.exclusive().residual("c")),
        "category is no part of the whole: c; the parts are [b]");
    refused(
        () -> Trend.falling("a"), "figures of a trend are [a]; at least 2 are needed, each once");
    refused(() -> RateOf.per(0, "a", "b"), "rate is per 0; 1 or more is allowed");
    refused(
        () ->
            new Plausibility(
                List.of(),
                List.of(Quantity.of("a")),
                new StatedGuideline.Bounds(BigDecimal.ZERO, BigDecimal.ONE),
                "why"),
        "sum has no terms; at least one is needed");
    refused(
        () -> PartsOfWhole.of("a", "b").perhapsReconciledBy(new Reconciler[11]),
        "figures to be tried are 11; at most 10 are allowed");
  }
}
