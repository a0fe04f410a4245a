package org.duecare.files.synthetic;

import static org.duecare.files.synthetic.PlacementKind.CARE_HOME;
import static org.duecare.files.synthetic.PlacementKind.CHILDRENS_HOME;
import static org.duecare.files.synthetic.PlacementKind.FOSTER;
import static org.duecare.files.synthetic.PlacementKind.FOSTER_FOR_ADOPTION;
import static org.duecare.files.synthetic.PlacementKind.OTHER;
import static org.duecare.files.synthetic.PlacementKind.PARENTS;
import static org.duecare.files.synthetic.PlacementKind.PARENT_AND_CHILD_UNIT;
import static org.duecare.files.synthetic.PlacementKind.PRISON;
import static org.duecare.files.synthetic.PlacementKind.RELATIVE;
import static org.duecare.files.synthetic.PlacementKind.RESIDENTIAL_SCHOOL;
import static org.duecare.files.synthetic.PlacementKind.SECURE_HOME;
import static org.duecare.files.synthetic.PlacementKind.SUPPORTED;

import java.time.LocalDate;

/**
 * Where children are placed, by age. Chosen so that the children in care on one day come out as in
 * the national statistics (see {@link NationalMix}).
 */
final class PlacementMix {

  private static final Weights<PlacementKind> INFANT =
      Weights.of(64, FOSTER).and(28, RELATIVE).and(8, PARENT_AND_CHILD_UNIT);

  private static final Weights<PlacementKind> CHILD =
      Weights.of(65, FOSTER).and(25, RELATIVE).and(3, CHILDRENS_HOME).and(7, OTHER);

  private static final Weights<PlacementKind> TEENAGER =
      Weights.of(38, FOSTER)
          .and(16, RELATIVE)
          .and(43, CHILDRENS_HOME)
          .and(1, SECURE_HOME)
          .and(2, CARE_HOME)
          .and(1, RESIDENTIAL_SCHOOL)
          .and(8, OTHER);

  private static final Weights<PlacementKind> YOUNG_PERSON =
      Weights.of(24, FOSTER)
          .and(5, RELATIVE)
          .and(18, CHILDRENS_HOME)
          .and(43, SUPPORTED)
          .and(2, CARE_HOME)
          .and(8, OTHER);

  private static final Weights<PlacementKind> UNACCOMPANIED =
      Weights.of(38, FOSTER).and(60, SUPPORTED).and(5, CHILDRENS_HOME);

  private static final Weights<PlacementKind> UNACCOMPANIED_UNDER_16 =
      Weights.of(90, FOSTER).and(10, CHILDRENS_HOME);

  private static final Weights<PlacementKind> REMAND =
      Weights.of(55, PRISON).and(10, SECURE_HOME).and(25, CHILDRENS_HOME).and(10, FOSTER);

  private static final Weights<PlacementKind> ADOPTION =
      Weights.of(84, FOSTER).and(6, RELATIVE).and(10, FOSTER_FOR_ADOPTION);

  private static final Weights<PlacementKind> SHORT_BREAKS =
      Weights.of(50, FOSTER).and(40, CHILDRENS_HOME).and(10, CARE_HOME);

  private PlacementMix() {}

  /** A kind of placement that the child may be in on this day. */
  static PlacementKind draw(Draw draw, CareOutline outline, LocalDate birth, LocalDate day) {
    boolean mayLiveWithParents = outline.statusOn(day).charAt(0) == 'C';
    return switch (outline.course()) {
      case ADOPTION -> (mayStillBeAdopted(outline) ? ADOPTION : byAge(birth, day)).draw(draw);
      case REMAND -> REMAND.draw(draw);
      case SHORT_BREAKS -> SHORT_BREAKS.draw(draw);
      case UNACCOMPANIED ->
          (Ages.hasReached(16, birth, day) ? UNACCOMPANIED : UNACCOMPANIED_UNDER_16).draw(draw);
      case PROCEEDINGS, LONG_TERM, ADOLESCENT, BRIEF ->
          mayLiveWithParents && draw.perMille(130) ? PARENTS : byAge(birth, day).draw(draw);
    };
  }

  private static boolean mayStillBeAdopted(CareOutline outline) {
    return outline.adoptiveFrom() != null;
  }

  private static Weights<PlacementKind> byAge(LocalDate birth, LocalDate day) {
    if (Ages.hasReached(16, birth, day)) {
      return YOUNG_PERSON;
    }
    if (Ages.hasReached(10, birth, day)) {
      return TEENAGER;
    }
    return Ages.hasReached(1, birth, day) ? CHILD : INFANT;
  }
}
