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
  RESOLUTION_OF_CONCERNS(
      "how concerns are resolved, and the local procedure for disputes",
      Verification.BACKGROUND_HIGH,
      ReportSection.RESOLUTION_OF_CONCERNS),
  /** An analysis of disputes and of what came of them. */
  ANALYSIS_OF_DISPUTES(
      "an analysis of disputes and of their outcomes",
      Verification.BACKGROUND_HIGH,
      ReportSection.DISPUTES,
      ReportSection.DISPUTE_THEMES),
  /** How the service developed. */
  DEVELOPMENT_OF_SERVICE(
      "the development of the service",
      Verification.BACKGROUND_HIGH,
      ReportSection.DEVELOPMENT_OF_SERVICE),
  /** Caseloads. */
  CASELOADS("caseloads", Verification.BACKGROUND_HIGH, ReportSection.CASELOADS),
  /** Continuity of the officers. */
  CONTINUITY("continuity of the officers", Verification.BACKGROUND_HIGH, ReportSection.CONTINUITY),
  /** Who is in the team. */
  MAKE_UP_OF_TEAM(
      "the make-up of the team", Verification.BACKGROUND_HIGH, ReportSection.MAKE_UP_OF_TEAM),
  /** How the team reflects the identity of the children. */
  IDENTITY_OF_TEAM(
      "how the team reflects the identity of the children",
      Verification.BACKGROUND_MEDIUM,
      ReportSection.IDENTITY_OF_TEAM),
  /** How children took part. */
  PARTICIPATION_OF_CHILDREN(
      "the participation of children",
      Verification.BACKGROUND_HIGH,
      ReportSection.PARTICIPATION_OF_CHILDREN),
  /** How parents took part. */
  PARTICIPATION_OF_PARENTS(
      "the participation of parents",
      Verification.BACKGROUND_HIGH,
      ReportSection.PARTICIPATION_OF_PARENTS),
  /** Reviews in time and late. */
  REVIEWS_IN_TIME(
      "how many reviews were in time and how many late",
      Verification.BACKGROUND_HIGH,
      ReportSection.TIMELINESS),
  /** Why reviews were late. */
  REASONS_FOR_LATENESS(
      "the reasons for late reviews",
      Verification.BACKGROUND_HIGH,
      ReportSection.REASONS_FOR_LATENESS),
  /** What audits of quality found. */
  QUALITY_AUDITS(
      "what audits of quality found", Verification.BACKGROUND_HIGH, ReportSection.QUALITY_AUDITS),
  /** Whether a want of resources puts the service at risk. */
  RESOURCES(
      "whether any want of resources puts the service at risk",
      Verification.BACKGROUND_HIGH,
      ReportSection.RESOURCES),
  /** Good practice. */
  GOOD_PRACTICE("good practice", Verification.BACKGROUND_MEDIUM, ReportSection.GOOD_PRACTICE),
  /** What is to be developed further. */
  FURTHER_DEVELOPMENT(
      "what needs to be developed further",
      Verification.BACKGROUND_MEDIUM,
      ReportSection.PRIORITIES),
  /** Where urgent action is needed. */
  URGENT_ACTION(
      "where urgent action is needed", Verification.BACKGROUND_MEDIUM, ReportSection.URGENT_ACTION);

  private final String words;
  private final Verification verification;
  private final List<ReportSection> sections;

  HandbookItem(String words, Verification verification, ReportSection... sections) {
    this.words = words;
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
  public String words() {
    return words;
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
