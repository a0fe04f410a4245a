package org.duecare.metrics.population;

import java.util.Optional;
import org.duecare.core.care.Placement;

/** Placements as the national statistics of 2025 group them. Immutable and thread-safe. */
public enum PlacementGroup {
  /** With foster carers, relatives or others. */
  FOSTER("foster placement"),
  /** Placed for adoption. */
  ADOPTION("placed for adoption"),
  /** With parents or others with parental responsibility. */
  WITH_PARENTS("with parents"),
  /** In a secure children's home or a children's home. */
  CHILDRENS_HOME("secure or children's home"),
  /** In supported, semi-independent or independent accommodation. */
  SEMI_INDEPENDENT("independent, semi-independent or supported"),
  /** In a care home, hospital, family centre, young offender institution or residential job. */
  OTHER_RESIDENTIAL("other residential"),
  /** In a residential school. */
  RESIDENTIAL_SCHOOL("residential school"),
  /** In any other placement. */
  OTHER("other");

  private final String label;

  PlacementGroup(String label) {
    this.label = label;
  }

  /**
   * The group of a placement.
   *
   * @param placement the placement
   * @return the group; empty for an absence, during which a child keeps the placement left
   */
  public static Optional<PlacementGroup> of(Placement placement) {
    return switch (placement) {
      case RELATIVE_FOSTER_LONG_TERM,
          RELATIVE_FOSTER_FOR_ADOPTION,
          RELATIVE_FOSTER_OTHER,
          FOSTER_LONG_TERM,
          FOSTER_FOR_ADOPTION,
          FOSTER_OTHER ->
          Optional.of(FOSTER);
      case ADOPTIVE_BY_CONSENT_CURRENT_CARER,
          ADOPTIVE_BY_CONSENT,
          ADOPTIVE_BY_ORDER_CURRENT_CARER,
          ADOPTIVE_BY_ORDER ->
          Optional.of(ADOPTION);
      case WITH_PARENTS -> Optional.of(WITH_PARENTS);
      case SECURE_CHILDRENS_HOME, CHILDRENS_HOME -> Optional.of(CHILDRENS_HOME);
      case SUPPORTED_ACCOMMODATION, SEMI_INDEPENDENT, INDEPENDENT_LIVING ->
          Optional.of(SEMI_INDEPENDENT);
      case CARE_HOME,
          HEALTH_TRUST,
          FAMILY_CENTRE,
          YOUNG_OFFENDER_INSTITUTION,
          RESIDENTIAL_EMPLOYMENT ->
          Optional.of(OTHER_RESIDENTIAL);
      case RESIDENTIAL_SCHOOL -> Optional.of(RESIDENTIAL_SCHOOL);
      case RELATIVES, OTHER_CARERS, OTHER -> Optional.of(OTHER);
      case TEMPORARY, MISSING -> Optional.empty();
    };
  }

  /** The group in words, as "placed for adoption". */
  @Override
  public String toString() {
    return label;
  }
}
