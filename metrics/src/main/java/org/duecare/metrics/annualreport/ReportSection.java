package org.duecare.metrics.annualreport;

import java.util.Locale;
import java.util.Optional;

/**
 * The sections of a report, in their order. Most stand beside a paragraph of the annual report of
 * Walsall's reviewing officers for 2022-23; the others the handbook expects and that report lacks.
 * Others may be added. Immutable and thread-safe.
 */
public enum ReportSection {
  /** The law, and how the service is governed. */
  GOVERNANCE("Legal duties and governance", "1, 2"),
  /** How many officers there are, in which posts. */
  MAKE_UP_OF_TEAM("Make-up of the team", "3.1-3.3"),
  /** How long officers stay. */
  CONTINUITY("Continuity of the team", "3.3"),
  /** How the team reflects the identity of the children. */
  IDENTITY_OF_TEAM("How the team reflects the identity of the children", ""),
  /** Supervision, training, and what was built up. */
  DEVELOPMENT_OF_SERVICE("Development of the service", "3.4-3.5"),
  /** How many cases an officer has. */
  CASELOADS("Caseloads", "4"),
  /** How many reviews lie ahead. */
  DEMAND("Reviews ahead", ""),
  /** Whether a want of resources puts the service at risk. */
  RESOURCES("Resources", ""),
  /** How many children are looked after, who came and left. */
  CHILDREN_LOOKED_AFTER("Children looked after", "5.1"),
  /** For each 10,000 of the population. */
  RATE_OF_CHILDREN("Rate of children looked after", "5.2"),
  /** Under which legal statuses. */
  LEGAL_STATUS("Legal status", "5.3"),
  /** Boys and girls. */
  SEX("Sex", "5.4"),
  /** Ages. */
  AGE("Age", "5.5"),
  /** Children recorded as disabled. */
  DISABILITY("Disability", ""),
  /** How long in care. */
  DURATION("Time in care", "5.6"),
  /** Kinds of placements. */
  PLACEMENT("Placements", "5.7"),
  /** How far from home. */
  FAR_FROM_HOME("Distance from home", "5.8"),
  /** How many reviews there were. */
  REVIEWS_HELD("Reviews held", "5.9"),
  /** Whether reviews were in time. */
  TIMELINESS("Reviews in time", "6.1-6.2"),
  /** Why some were late. */
  REASONS_FOR_LATENESS("Reasons for late reviews", "6.2"),
  /** Steps around reviews, and other duties. */
  PREPARATION("Preparation of reviews and other duties", "6.3"),
  /** How children took part. */
  PARTICIPATION_OF_CHILDREN("Participation of children", "6.4-6.5"),
  /** How parents took part. */
  PARTICIPATION_OF_PARENTS("Participation of parents", ""),
  /** How concerns are resolved. */
  RESOLUTION_OF_CONCERNS("How concerns are resolved", "7.1"),
  /** Disputes by stage, and how soon they were answered. */
  DISPUTES("Disputes", "7.2"),
  /** What disputes were about. */
  DISPUTE_THEMES("Themes of disputes", "7.3"),
  /** Whether concerns are raised where they should be. */
  CHALLENGE("Whether concerns are challenged", "7.4, 7.7"),
  /** Ratings of plans. */
  RATINGS("Ratings of plans", "7.5-7.6"),
  /** Checks between reviews. */
  MIDWAY_CHECKS("Midway checks", "7.8"),
  /** Audits of quality, and what came of them. */
  QUALITY_AUDITS("Audits of quality", "7.9"),
  /** Good practice seen. */
  GOOD_PRACTICE("Good practice", "7.9"),
  /** What people said of the service. */
  FEEDBACK("Feedback", "8"),
  /** What has to be done at once. */
  URGENT_ACTION("Urgent action", ""),
  /** What the service has set itself to do. */
  PRIORITIES("Priorities", "9"),
  /** The conclusion. */
  CONCLUSION("Conclusion", "10");

  private final String title;
  private final String walsall;

  ReportSection(String title, String walsall) {
    this.title = title;
    this.walsall = walsall;
  }

  /**
   * The name by which programs know the section.
   *
   * @return small letters and hyphens, for example "legal-status"
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The heading.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * Where the Walsall report of 2022-23 has it.
   *
   * @return the numbers of sections or paragraphs, for example "6.1-6.2"; empty where that report
   *     has nothing like it
   */
  public Optional<String> inWalsallReport() {
    return walsall.isEmpty() ? Optional.empty() : Optional.of(walsall);
  }
}
