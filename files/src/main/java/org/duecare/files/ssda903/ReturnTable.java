package org.duecare.files.ssda903;

/** The tables of the return. Immutable and thread-safe. */
public enum ReturnTable {
  /** One row a child. */
  HEADER("Header"),
  /** One row for each stretch of care under one legal status in one placement. */
  EPISODES("Episodes"),
  /** One row for each review held. */
  REVIEWS("Reviews"),
  /** One row for each child who seeks asylum without company. */
  UASC("UASC"),
  /** One row for each child looked after for twelve months without a break: health. */
  OC2("OC2"),
  /** One row for each young person who left care and had a birthday in the year. */
  OC3("OC3"),
  /** One row for each child adopted in the year. */
  AD1("AD1"),
  /** One row for each decision that a child should be placed for adoption. */
  PLACED_ADOPTION("PlacedAdoption"),
  /** One row for each child who started to be looked after: lasting homes before that. */
  PREV_PERM("PrevPerm"),
  /** One row for each time that a child was missing or away. */
  MISSING("Missing"),
  /** One row for each social worker of a child, from the return of 2024 on. */
  SW_EPISODES("SWEpisodes"),
  /** One row for each deprivation of liberty, from the return of 2027 on. */
  DOLO("DoLo");

  private final String title;

  ReturnTable(String title) {
    this.title = title;
  }

  /**
   * The name that the Department for Education gives the table.
   *
   * @return the name
   */
  public String title() {
    return title;
  }
}
