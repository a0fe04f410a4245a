package org.duecare.core.child;

/**
 * Ethnic origin, as England's return on looked-after children tells it; the codes of that return
 * are in brackets. Immutable and thread-safe.
 */
public enum EthnicGroup {
  /** White British (WBRI). */
  WHITE_BRITISH(Broad.WHITE),
  /** White Irish (WIRI). */
  WHITE_IRISH(Broad.WHITE),
  /** Any other White background (WOTH). */
  WHITE_OTHER(Broad.WHITE),
  /** Traveller of Irish heritage (WIRT). */
  IRISH_TRAVELLER(Broad.WHITE),
  /** Gypsy or Roma (WROM). */
  GYPSY_OR_ROMA(Broad.WHITE),
  /** White and Black Caribbean (MWBC). */
  WHITE_AND_BLACK_CARIBBEAN(Broad.MIXED),
  /** White and Black African (MWBA). */
  WHITE_AND_BLACK_AFRICAN(Broad.MIXED),
  /** White and Asian (MWAS). */
  WHITE_AND_ASIAN(Broad.MIXED),
  /** Any other mixed background (MOTH). */
  MIXED_OTHER(Broad.MIXED),
  /** Indian (AIND). */
  INDIAN(Broad.ASIAN),
  /** Pakistani (APKN). */
  PAKISTANI(Broad.ASIAN),
  /** Bangladeshi (ABAN). */
  BANGLADESHI(Broad.ASIAN),
  /** Any other Asian background (AOTH). */
  ASIAN_OTHER(Broad.ASIAN),
  /** Chinese (CHNE). */
  CHINESE(Broad.ASIAN),
  /** Black Caribbean (BCRB). */
  BLACK_CARIBBEAN(Broad.BLACK),
  /** Black African (BAFR). */
  BLACK_AFRICAN(Broad.BLACK),
  /** Any other Black background (BOTH). */
  BLACK_OTHER(Broad.BLACK),
  /** Any other ethnic group (OOTH). */
  OTHER(Broad.OTHER),
  /** Refused (REFU). */
  REFUSED(Broad.NOT_KNOWN),
  /** Not obtained yet (NOBT). */
  NOT_OBTAINED(Broad.NOT_KNOWN);

  /**
   * The broad groups of the Department for Education's statistics on looked-after children. They
   * count Chinese among Asian, as the census of 2021 does; earlier statistics counted it among
   * other groups. Immutable and thread-safe.
   */
  public enum Broad {
    /** White. */
    WHITE,
    /** Mixed or multiple ethnic groups. */
    MIXED,
    /** Asian or Asian British. */
    ASIAN,
    /** Black, African, Caribbean or Black British. */
    BLACK,
    /** Any other ethnic group. */
    OTHER,
    /** Refused or not obtained yet. */
    NOT_KNOWN
  }

  private final Broad broad;

  EthnicGroup(Broad broad) {
    this.broad = broad;
  }

  /**
   * The broad group to which it belongs.
   *
   * @return the broad group
   */
  public Broad broad() {
    return broad;
  }
}
