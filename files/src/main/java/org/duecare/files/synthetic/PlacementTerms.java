package org.duecare.files.synthetic;

/** How long placements last, and who provides them. */
final class PlacementTerms {

  private static final Spread RELATIVE = Spread.ofDays(15, 120, 280, 500, 900);
  private static final Spread RELATIVE_LONG_TERM = Spread.ofDays(500, 1200, 2200, 3600, 5000);
  private static final Spread FOSTER = Spread.ofDays(2, 90, 260, 450, 750, 1400);
  private static final Spread FOSTER_LONG_TERM = Spread.ofDays(300, 900, 1800, 3000, 4800);
  private static final Spread FOSTER_FOR_ADOPTION = Spread.ofDays(90, 200, 320, 500);
  private static final Spread PARENTS = Spread.ofDays(60, 250, 500, 900, 1800);
  private static final Spread SECURE_HOME = Spread.ofDays(28, 56, 84, 110);
  private static final Spread CHILDRENS_HOME = Spread.ofDays(7, 120, 300, 600, 1400);
  private static final Spread SUPPORTED = Spread.ofDays(20, 120, 280, 500);
  private static final Spread RESIDENTIAL = Spread.ofDays(90, 300, 700, 1400);
  private static final Spread PARENT_AND_CHILD_UNIT = Spread.ofDays(20, 70, 90, 120);
  private static final Spread OTHER = Spread.ofDays(10, 80, 220, 400, 800);

  /** At most 42 days are allowed in hospital (T1), at most seven elsewhere (T4). */
  private static final Spread HOSPITAL = Spread.ofDays(2, 4, 10, 35);

  private static final Spread RESPITE = Spread.ofDays(2, 4, 7);

  private static final Weights<String> FOSTERING =
      Weights.of(60, "PR1").and(34, "PR4").and(6, "PR5");
  private static final Weights<String> ADOPTION =
      Weights.of(60, "PR1").and(20, "PR2").and(20, "PR5");
  private static final Weights<String> HOMES = Weights.of(20, "PR1").and(72, "PR4").and(8, "PR5");

  private PlacementTerms() {}

  /** How many days a placement lasts unless something else ends it. */
  static int drawDays(Draw draw, PlacementKind kind) {
    Spread days =
        switch (kind) {
          case RELATIVE -> RELATIVE;
          case RELATIVE_LONG_TERM -> RELATIVE_LONG_TERM;
          case FOSTER -> FOSTER;
          case FOSTER_LONG_TERM -> FOSTER_LONG_TERM;
          case FOSTER_FOR_ADOPTION -> FOSTER_FOR_ADOPTION;
          case PARENTS -> PARENTS;
          case SECURE_HOME -> SECURE_HOME;
          case CHILDRENS_HOME -> CHILDRENS_HOME;
          case SUPPORTED -> SUPPORTED;
          case CARE_HOME, RESIDENTIAL_SCHOOL -> RESIDENTIAL;
          case PARENT_AND_CHILD_UNIT -> PARENT_AND_CHILD_UNIT;
          case OTHER -> OTHER;
          case HOSPITAL -> HOSPITAL;
          case RESPITE -> RESPITE;
          case ADOPTIVE, ADOPTIVE_CURRENT_CARER, PRISON -> throw new AssertionError(kind);
        };
    return days.draw(draw);
  }

  /** PR0 parents, PR1 own council, PR2 another, PR3 other public, PR4 private, PR5 voluntary. */
  static String drawProvider(Draw draw, PlacementKind kind) {
    return switch (kind) {
      case PARENTS -> "PR0";
      case RELATIVE, RELATIVE_LONG_TERM, FOSTER_FOR_ADOPTION, ADOPTIVE_CURRENT_CARER -> "PR1";
      case SECURE_HOME, PRISON -> "PR3";
      case FOSTER, FOSTER_LONG_TERM -> FOSTERING.draw(draw);
      case ADOPTIVE -> ADOPTION.draw(draw);
      case CHILDRENS_HOME, SUPPORTED, CARE_HOME, PARENT_AND_CHILD_UNIT, RESIDENTIAL_SCHOOL ->
          HOMES.draw(draw);
      case OTHER, HOSPITAL, RESPITE -> "";
    };
  }
}
