package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Locale;
import org.duecare.core.law.Verification;

/**
 * What the IRO Handbook (2010), paragraph 7.11, expects of an annual report, in our words. Its text
 * was not seen when this was typed in; how sure each item is, it says. Others may be added.
 * Immutable and thread-safe.
 */
public enum HandbookItem {
  /** How concerns are resolved. */
  RESOLUTION_OF_CONCERNS(Verification.BACKGROUND_HIGH, ReportSection.RESOLUTION_OF_CONCERNS),
  /** An analysis of disputes and of what came of them. */
  ANALYSIS_OF_DISPUTES(
      Verification.BACKGROUND_HIGH, ReportSection.DISPUTES, ReportSection.DISPUTE_THEMES),
  /** How the service developed. */
  DEVELOPMENT_OF_SERVICE(Verification.BACKGROUND_HIGH, ReportSection.DEVELOPMENT_OF_SERVICE),
  /** Caseloads. */
  CASELOADS(Verification.BACKGROUND_HIGH, ReportSection.CASELOADS),
  /** Continuity of the officers. */
  CONTINUITY(Verification.BACKGROUND_HIGH, ReportSection.CONTINUITY),
  /** Who is in the team. */
  MAKE_UP_OF_TEAM(Verification.BACKGROUND_HIGH, ReportSection.MAKE_UP_OF_TEAM),
  /** How the team reflects the identity of the children. */
  IDENTITY_OF_TEAM(Verification.BACKGROUND_MEDIUM, ReportSection.IDENTITY_OF_TEAM),
  /** How children took part. */
  PARTICIPATION_OF_CHILDREN(Verification.BACKGROUND_HIGH, ReportSection.PARTICIPATION_OF_CHILDREN),
  /** How parents took part. */
  PARTICIPATION_OF_PARENTS(Verification.BACKGROUND_HIGH, ReportSection.PARTICIPATION_OF_PARENTS),
  /** Reviews in time and late. */
  REVIEWS_IN_TIME(Verification.BACKGROUND_HIGH, ReportSection.TIMELINESS),
  /** Why reviews were late. */
  REASONS_FOR_LATENESS(Verification.BACKGROUND_HIGH, ReportSection.REASONS_FOR_LATENESS),
  /** What audits of quality found. */
  QUALITY_AUDITS(Verification.BACKGROUND_HIGH, ReportSection.QUALITY_AUDITS),
  /** Whether a want of resources puts the service at risk. */
  RESOURCES(Verification.BACKGROUND_HIGH, ReportSection.RESOURCES),
  /** Good practice. */
  GOOD_PRACTICE(Verification.BACKGROUND_MEDIUM, ReportSection.GOOD_PRACTICE),
  /** What is to be developed further. */
  FURTHER_DEVELOPMENT(Verification.BACKGROUND_MEDIUM, ReportSection.PRIORITIES),
  /** Where urgent action is needed. */
  URGENT_ACTION(Verification.BACKGROUND_MEDIUM, ReportSection.URGENT_ACTION);

  private final Verification verification;
  private final List<ReportSection> sections;

  HandbookItem(Verification verification, ReportSection... sections) {
    this.verification = verification;
    this.sections = List.of(sections);
  }

  /**
   * The name by which programs know the item.
   *
   * @return small letters and hyphens, for example "quality-audits"
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is expected.
   *
   * @return some words, without a full stop
   */
  public Phrase words() {
    return Phrase.of("handbook." + id());
  }

  /**
   * How well the source was seen.
   *
   * @return the verification
   */
  public Verification verification() {
    return verification;
  }

  /**
   * Where a report has it.
   *
   * @return the sections that together meet the item, immutable
   */
  public List<ReportSection> sections() {
    return sections;
  }
}
