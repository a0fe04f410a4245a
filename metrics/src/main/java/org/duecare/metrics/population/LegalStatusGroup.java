package org.duecare.metrics.population;

import org.duecare.core.care.LegalStatus;

/** Legal statuses as the national statistics group them. Immutable and thread-safe. */
public enum LegalStatusGroup {
  /** Under an interim or a full care order. */
  CARE_ORDER("care order"),
  /** Freed for adoption; none since 30 December 2005. */
  FREEING_ORDER("freeing order"),
  /** Under a placement order. */
  PLACEMENT_ORDER("placement order"),
  /** Accommodated under section 20 of the Children Act 1989. */
  SECTION_20("section 20"),
  /** Under police protection, an emergency protection order or a child assessment order. */
  CHILD_PROTECTION("child protection"),
  /** Remanded, transferred from police custody or under a criminal order. */
  YOUTH_JUSTICE("youth justice"),
  /** On short breaks, who are in no headline count. */
  SHORT_BREAKS("short breaks");

  private final String label;

  LegalStatusGroup(String label) {
    this.label = label;
  }

  /**
   * The group of a status.
   *
   * @param status the status
   * @return the group
   */
  public static LegalStatusGroup of(LegalStatus status) {
    return switch (status) {
      case INTERIM_CARE_ORDER, FULL_CARE_ORDER -> CARE_ORDER;
      case FREED_FOR_ADOPTION -> FREEING_ORDER;
      case PLACEMENT_ORDER -> PLACEMENT_ORDER;
      case ACCOMMODATED -> SECTION_20;
      case SHORT_BREAK, SHORT_BREAK_AGREEMENT -> SHORT_BREAKS;
      case POLICE_PROTECTION, EMERGENCY_PROTECTION_ORDER, CHILD_ASSESSMENT_ORDER ->
          CHILD_PROTECTION;
      case REMANDED,
          REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION,
          REMANDED_TO_YOUTH_DETENTION,
          TRANSFERRED_FROM_POLICE_CUSTODY,
          CRIMINAL_ORDER ->
          YOUTH_JUSTICE;
    };
  }

  /** The group in words, as "care order". */
  @Override
  public String toString() {
    return label;
  }
}
