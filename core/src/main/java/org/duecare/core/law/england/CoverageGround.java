package org.duecare.core.law.england;

import java.util.List;
import org.duecare.core.law.Citation;

/**
 * Why a child is, or is not, within an authority's duty to review the cases of looked-after
 * children in England. Immutable and thread-safe.
 */
public enum CoverageGround {
  /** In care under a full care order. */
  CARE_ORDER(Terms.FULL, ChildrenAct1989.section("sections 31 and 22(1)(a)")),
  /** In care under an interim care order. */
  INTERIM_CARE_ORDER(Terms.FULL, ChildrenAct1989.section("sections 38 and 22(1)(a)")),
  /** Accommodated under section 20 for more than 24 hours. */
  ACCOMMODATED(Terms.FULL, ChildrenAct1989.section("sections 20 and 22(1)(b)")),
  /** Removed or kept away from home under an emergency protection order or another of Part V. */
  REMOVED_FROM_HOME(Terms.FULL, ChildrenAct1989.section("section 21(1) and (2)(a)")),
  /** Under police protection for more than 24 hours. */
  POLICE_PROTECTION(Terms.FULL, ChildrenAct1989.section("section 21(2)(a)")),
  /** Transferred from police custody for more than 24 hours. */
  TRANSFERRED_FROM_POLICE_CUSTODY(Terms.FULL, ChildrenAct1989.section("section 21(2)(b)")),
  /** Under a criminal order that requires accommodation by the authority. */
  CRIMINAL_ORDER(Terms.FULL, ChildrenAct1989.section("section 21(2)(c)")),
  /** Remanded to local authority accommodation. */
  REMANDED_TO_LOCAL_AUTHORITY(
      Terms.FULL, LegalAidSentencingAndPunishmentOfOffendersAct2012.localAuthorityAccommodation()),
  /** Remanded to custody: youth detention accommodation. */
  REMANDED_TO_YOUTH_DETENTION(
      Terms.FULL, LegalAidSentencingAndPunishmentOfOffendersAct2012.youthDetention()),
  /** Remanded, to which of the two the facts do not tell. */
  REMANDED(Terms.FULL, LegalAidSentencingAndPunishmentOfOffendersAct2012.remand()),
  /** The authority may place the child for adoption and has not yet. */
  AUTHORISED_FOR_ADOPTION(Terms.FULL_AND_ADOPTION, AdoptionAndChildrenAct2002.lookedAfter()),
  /** Placed for adoption, until the adoption order. */
  PLACED_FOR_ADOPTION(Terms.ADOPTION, AdoptionAndChildrenAct2002.lookedAfter()),
  /** Looked after for short breaks only. */
  SHORT_BREAKS(Terms.SHORT_BREAKS, ChildrenAct1989.section("sections 20 and 22(1)(b)")),
  /** Looked after, on which ground the facts do not tell. */
  LOOKED_AFTER(Terms.NOT_TOLD, ChildrenAct1989.lookedAfter()),

  /** Never looked after by the day. */
  NOT_LOOKED_AFTER(Terms.NONE, ChildrenAct1989.lookedAfter()),
  /** Ceased to be looked after. */
  CEASED(Terms.NONE, ChildrenAct1989.lookedAfter()),
  /** Accommodated for 24 hours or less. */
  NOT_MORE_THAN_24_HOURS(Terms.NONE, ChildrenAct1989.moreThan24Hours()),
  /** Aged 18 or over. */
  OF_AGE(Terms.NONE, ChildrenAct1989.section("section 105(1)")),
  /** On short breaks under section 17, which do not make a child looked after. */
  SECTION_17_SHORT_BREAKS(Terms.NONE, ChildrenAct1989.section("section 17")),
  /** Under a supervision order, which alone does not make a child looked after. */
  SUPERVISION_ORDER(Terms.NONE, ChildrenAct1989.section("section 31(1)(b)")),
  /** Under a family assistance order, which alone does not make a child looked after. */
  FAMILY_ASSISTANCE_ORDER(Terms.NONE, ChildrenAct1989.section("section 16")),
  /** Under a special guardianship order. */
  SPECIAL_GUARDIANSHIP(Terms.NONE, ChildrenAct1989.section("section 14A")),
  /** Under a child arrangements order. */
  CHILD_ARRANGEMENTS_ORDER(Terms.NONE, ChildrenAct1989.section("section 8")),
  /** Adopted. */
  ADOPTED(Terms.NONE, AdoptionAndChildrenAct2002.adoptionOrder()),
  /** A remand ended, and with it being looked after (ambiguity A27). */
  REMAND_ENDED(Terms.NONE, LegalAidSentencingAndPunishmentOfOffendersAct2012.remand()),
  /** Sentenced to custody, which alone does not make a child looked after (ambiguity A27). */
  SENTENCED(Terms.NONE, LegalAidSentencingAndPunishmentOfOffendersAct2012.remand()),
  /** Looked after by another authority, whose duty it is (ambiguity A29). */
  TAKEN_OVER(Terms.NONE, ChildrenAct1989.lookedAfter());

  private enum Terms {
    FULL,
    FULL_AND_ADOPTION,
    ADOPTION,
    SHORT_BREAKS,
    NOT_TOLD,
    NONE
  }

  private final Terms terms;
  private final Citation provision;

  CoverageGround(Terms terms, Citation provision) {
    this.terms = terms;
    this.provision = provision;
  }

  /**
   * Whether the child is within the duty.
   *
   * @return true if the case must be reviewed, on whatever terms
   */
  public boolean isCovered() {
    return terms != Terms.NONE;
  }

  /**
   * Whether the duty is that for short breaks, regulation 48 of SI 2010/959.
   *
   * @return true for short breaks
   */
  public boolean hasModifiedTerms() {
    return terms == Terms.SHORT_BREAKS;
  }

  /**
   * Why the child is looked after, or is not.
   *
   * @return the provision
   */
  public Citation provision() {
    return provision;
  }

  /**
   * Under what the case is reviewed.
   *
   * @return the provisions; empty where the case need not be reviewed, or the facts do not tell
   */
  public List<Citation> reviewedUnder() {
    return switch (terms) {
      case FULL -> List.of(CarePlanningRegulations2010.reviews());
      case FULL_AND_ADOPTION ->
          List.of(CarePlanningRegulations2010.reviews(), AdoptionAgenciesRegulations2005.reviews());
      case ADOPTION -> List.of(AdoptionAgenciesRegulations2005.reviews());
      case SHORT_BREAKS -> List.of(CarePlanningRegulations2010.shortBreaks());
      case NOT_TOLD, NONE -> List.of();
    };
  }
}
