package org.duecare.files.synthetic;

/**
 * What the children are like, in the mix of England's statistics for 31 March 2025, in hundredths.
 *
 * <p>Aimed at, of the children in care on one day: under 1 year old 4, 1 to 4 12, 5 to 9 18, 10 to
 * 15 38, 16 and over 27; care orders 75, placement orders 6, section 20 19; foster placements 67,
 * placed for adoption 2, with parents 6, children's homes 12, supported accommodation 9, other 4.
 */
final class NationalMix {

  /** Categories of need, without those that go with a course of care. */
  private static final Weights<String> NEED =
      Weights.of(735, "N1")
          .and(13, "N2")
          .and(25, "N3")
          .and(78, "N4")
          .and(132, "N5")
          .and(9, "N6")
          .and(3, "N7")
          .and(5, "N8");

  private static final Weights<String> NEED_ON_REMAND = Weights.of(80, "N6").and(20, "N5");

  /** Shares of the broad groups are near the published ones; within them they are even. */
  private static final Weights<String> ETHNICITY =
      Weights.of(73, "WBRI")
          .and(4, "WOTH")
          .and(1, "WROM")
          .and(4, "MWBC")
          .and(2, "MWBA")
          .and(2, "MWAS")
          .and(3, "MOTH")
          .and(2, "APKN")
          .and(1, "ABAN")
          .and(1, "AIND")
          .and(2, "BCRB")
          .and(4, "BAFR")
          .and(1, "BOTH");

  private static final Weights<String> ETHNICITY_UNACCOMPANIED =
      Weights.of(38, "BAFR").and(32, "AOTH").and(24, "OOTH").and(6, "WOTH");

  private NationalMix() {}

  static String need(Draw draw, CareCourse course) {
    return switch (course) {
      case UNACCOMPANIED -> "N8";
      case REMAND -> NEED_ON_REMAND.draw(draw);
      case SHORT_BREAKS -> "N2";
      case BRIEF, PROCEEDINGS, ADOPTION, LONG_TERM, ADOLESCENT -> NEED.draw(draw);
    };
  }

  static String ethnicity(Draw draw, CareCourse course) {
    return (course == CareCourse.UNACCOMPANIED ? ETHNICITY_UNACCOMPANIED : ETHNICITY).draw(draw);
  }

  /** 57 in a hundred children in care are boys, of those who came alone nearly all. */
  static boolean isBoy(Draw draw, CareCourse course) {
    return draw.perMille(
        switch (course) {
          case UNACCOMPANIED -> 950;
          case REMAND -> 900;
          default -> 540;
        });
  }
}
