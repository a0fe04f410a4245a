package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.metrics.audit.SmallReports.audit;
import static org.duecare.metrics.audit.SmallReports.children;
import static org.duecare.metrics.audit.SmallReports.only;
import static org.duecare.metrics.audit.SmallReports.percent;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Parts and their whole, shares, and what reconciles them. */
class PartsAndSharesTest {

  @Test
  void partsThatSumToMoreWhileOneIsMissing() {
    PartsOfWhole relation = PartsOfWhole.of("children", "a", "b");
    Figure missing = Figure.missing("b", "b", FigureKind.COUNT);

    assertThat(
            only(
                audit(relation, children(10), Figure.count("a", "a", 11), missing),
                CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "ERROR PARTS_AGAINST_WHOLE: the parts that are given add up to 11, more than the"
                + " whole, children (10)");
    assertThat(
            only(
                audit(relation, children(10), Figure.count("a", "a", 9), missing),
                CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "UNDECIDED PARTS_AGAINST_WHOLE: not checked: no number is given of b (no value)");
  }

  @Test
  void suppressedPartsStandForAllTheyMayBe() {
    PartsOfWhole relation = PartsOfWhole.of("children", "a", "b");
    Figure suppressed = Figure.suppressed("b", "b", 1, 4);

    for (int a : List.of(6, 9)) {
      assertThat(
              only(
                      audit(relation, children(10), Figure.count("a", "a", a), suppressed),
                      CheckKind.PARTS_AGAINST_WHOLE)
                  .result())
          .isEqualTo(CheckResult.SOUND);
    }
    assertThat(
            only(
                audit(relation, children(10), Figure.count("a", "a", 5), suppressed),
                CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "ERROR PARTS_AGAINST_WHOLE: a (5) and b (suppressed (1 to 4)) add up to 6 to 9, and the"
                + " whole is children (10), 1 to 4 more than the parts");
  }

  @Test
  void wholeIsSuggested() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a", "b"),
            children(10),
            Figure.count("a", "a", 5),
            Figure.count("b", "b", 4));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "ERROR PARTS_AGAINST_WHOLE: a (5) and b (4) add up to 9, and the whole is children"
                + " (10), 1 more than the parts; would fit: children 9");
  }

  @Test
  void severalReconcilersTogether() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a")
                .perhapsReconciledBy(
                    Reconciler.less("left"), Reconciler.plus("new"), Reconciler.less("other")),
            children(10),
            Figure.count("a", "a", 12),
            Figure.count("left", "left", 5),
            Figure.count("new", "new", 3),
            Figure.count("other", "other", 50));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "WARNING PARTS_AGAINST_WHOLE: a (12) add up to 12, and the whole is children (10), 2"
                + " fewer than the parts; less left (5) and plus new (3) it would be 10: say so");
  }

  @Test
  void shareThatDoesNotFit() {
    Audit audit =
        audit(
            new Share("in-time", "n", "reviews"),
            percent("in-time", "94.8"),
            Figure.count("n", "in time", 1687),
            Figure.count("reviews", "reviews", 1782));

    assertThat(only(audit, CheckKind.SHARE_AGAINST_COUNTS))
        .hasToString(
            "ERROR SHARE_AGAINST_COUNTS: in-time (94.8%) is said of in time (1687) and reviews"
                + " (1782), and does not fit: it would be 1689 to 1690; would fit: in-time 94.7"
                + " (1687)");
  }

  @Test
  void shareOfMoreThanAll() {
    Audit audit =
        audit(
            new Share("in-time", "n", "reviews"),
            percent("in-time", "94.8"),
            Figure.count("n", "in time", 20),
            Figure.count("reviews", "reviews", 10));

    assertThat(only(audit, CheckKind.SHARE_AGAINST_COUNTS))
        .hasToString(
            "ERROR SHARE_AGAINST_COUNTS: in time (20) exceeds what it is a part of, reviews (10)");
  }

  @Test
  void impossibleTogether() {
    Audit audit =
        audit(
            new Plausibility(
                List.of(Quantity.of("disputes")),
                List.of(Quantity.percent("red", "children")),
                new StatedGuideline.Bounds(BigDecimal.ZERO, BigDecimal.ONE),
                "each is about a red plan"),
            Figure.count("disputes", "disputes", 15),
            percent("red", "2.0"),
            children(650));

    assertThat(only(audit, CheckKind.PLAUSIBILITY))
        .hasToString(
            "WARNING PLAUSIBILITY: disputes (15), against red (2.0%) of children (650), 12.675 to"
                + " 13.325; plausible is 0 to 1 times as many, because each is about a red plan");
  }

  @Test
  void fewestReconcilersAreNamed() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a")
                .perhapsReconciledBy(
                    Reconciler.less("b"), Reconciler.less("c"), Reconciler.less("d")),
            children(10),
            Figure.count("a", "a", 12),
            Figure.count("b", "b", 1),
            Figure.count("c", "c", 1),
            Figure.count("d", "d", 2));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE).figures())
        .containsExactly("children", "a", "d");
  }

  @Test
  void statedReconcilerWithoutANumber() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a").reconciledBy(Reconciler.less("left")),
            children(10),
            Figure.count("a", "a", 12),
            Figure.missing("left", "left", FigureKind.COUNT));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE).result())
        .isEqualTo(CheckResult.UNDECIDED);
  }

  @Test
  void residualCategory() {
    assertThat(residual(10, 50, 40)).isEqualTo(CheckResult.SOUND);
    assertThat(residual(11, 50, 39)).isEqualTo(CheckResult.WARNING);
    assertThat(residual(10, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)).isEqualTo(CheckResult.WARNING);
    assertThat(residual(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)).isEqualTo(CheckResult.SOUND);
  }

  private static CheckResult residual(long... counts) {
    Figure[] figures = new Figure[counts.length + 1];
    String[] ids = new String[counts.length];
    for (int i = 0; i < counts.length; i++) {
      ids[i] = "part" + i;
      figures[i] = Figure.count(ids[i], ids[i], counts[i]);
    }
    figures[counts.length] = children(LongStream.of(counts).sum());
    PartsOfWhole parts =
        PartsOfWhole.of("children", ids).in(Categories.exclusive().residual("part0"));
    return only(audit(parts, figures), CheckKind.RESIDUAL_CATEGORY).result();
  }

  @Test
  void shareOfNone() {
    Audit audit =
        audit(
            new Share("in-time", "n", "reviews"),
            percent("in-time", "0"),
            Figure.count("n", "in time", 0),
            Figure.count("reviews", "reviews", 0));

    assertThat(only(audit, CheckKind.SHARE_AGAINST_COUNTS).result())
        .isEqualTo(CheckResult.UNDECIDED);
  }

  @Test
  void shareOfASuppressedNumberIsOfAWholeOne() {
    Figure suppressed = Figure.suppressed("n", "n", 1, 4);
    Share share = new Share("in-time", "n", "children");

    assertThat(
            only(
                    audit(share, percent("in-time", "42.9"), suppressed, children(7)),
                    CheckKind.SHARE_AGAINST_COUNTS)
                .result())
        .isEqualTo(CheckResult.SOUND);
    assertThat(
            only(
                audit(share, percent("in-time", "50.0"), suppressed, children(7)),
                CheckKind.SHARE_AGAINST_COUNTS))
        .hasToString(
            "ERROR SHARE_AGAINST_COUNTS: in-time (50.0%) is said of n (suppressed (1 to 4)) and"
                + " children (7), and does not fit: no whole number gives it");
  }
}
