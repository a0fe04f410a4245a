package org.duecare.files.synthetic;

import java.time.LocalDate;

/** Finds the code (REC) for the way in which a period of care ended. */
final class LeavingCare {

  /** E43 and E44 end with the return for the year to 31 March 2018. */
  private static final LocalDate GUARDIANSHIP_RECODED = LocalDate.of(2018, 4, 1);

  private static final Weights<String> HOME = Weights.of(65, "E4A").and(35, "E4B");
  private static final Weights<String> ADOPTED = Weights.of(30, "E11").and(70, "E12");
  private static final Weights<String> INDEPENDENT = Weights.of(80, "E5").and(20, "E6");

  private static final Weights<String> ADULT =
      Weights.of(52, "E5").and(12, "E6").and(6, "E7").and(30, "E8");

  private static final Weights<String> ADULT_WITH_CARERS = Weights.of(70, "E17").and(30, "E8");

  private LeavingCare() {}

  static String code(Draw draw, CareOutline outline, PlacementKind last, LocalDate birth) {
    return switch (outline.ending()) {
      case HOME -> HOME.draw(draw);
      case RELATIVES -> "E13";
      case GUARDIANSHIP -> guardianship(last, outline.end());
      case CHILD_ARRANGEMENTS -> "E41";
      case ADOPTED -> ADOPTED.draw(draw);
      case ADULT -> (last.isFoster() ? ADULT_WITH_CARERS : ADULT).draw(draw);
      case INDEPENDENT ->
          (Ages.hasReached(16, birth, outline.end()) ? INDEPENDENT : HOME).draw(draw);
      case CUSTODY -> "E9";
      case REMAND_ENDED -> "E14";
      case ANOTHER_COUNCIL -> "E3";
      case ABROAD -> "E16";
      case FOUND_ADULT -> "E15";
      case DIED -> "E2";
      case SHORT_BREAK_OVER, OTHER -> "E8";
    };
  }

  private static String guardianship(PlacementKind last, LocalDate end) {
    boolean recoded = !end.isBefore(GUARDIANSHIP_RECODED);
    return switch (last) {
      case RELATIVE, RELATIVE_LONG_TERM -> recoded ? "E45" : "E43";
      case FOSTER, FOSTER_LONG_TERM, FOSTER_FOR_ADOPTION -> recoded ? "E46" : "E43";
      default -> recoded ? "E47" : "E44";
    };
  }
}
