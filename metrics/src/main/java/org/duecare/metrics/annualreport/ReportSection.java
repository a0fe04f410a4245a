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
  GOVERNANCE("1, 2"),
  /** How many officers there are, in which posts. */
  MAKE_UP_OF_TEAM("3.1-3.3"),
  /** How long officers stay. */
  CONTINUITY("3.3"),
  /** How the team reflects the identity of the children. */
  IDENTITY_OF_TEAM(""),
  /** Supervision, training, and what was built up. */
  DEVELOPMENT_OF_SERVICE("3.4-3.5"),
  /** How many cases an officer has. */
  CASELOADS("4"),
  /** How many reviews lie ahead. */
  DEMAND(""),
  /** Whether a want of resources puts the service at risk. */
  RESOURCES(""),
  /** How many children are looked after, who came and left. */
  CHILDREN_LOOKED_AFTER("5.1"),
  /** For each 10,000 of the population. */
  RATE_OF_CHILDREN("5.2"),
  /** Under which legal statuses. */
  LEGAL_STATUS("5.3"),
  /** Boys and girls. */
  SEX("5.4"),
  /** Ages. */
  AGE("5.5"),
  /** Children recorded as disabled. */
  DISABILITY(""),
  /** How long in care. */
  DURATION("5.6"),
  /** Kinds of placements. */
  PLACEMENT("5.7"),
  /** How far from home. */
  FAR_FROM_HOME("5.8"),
  /** How many reviews there were. */
  REVIEWS_HELD("5.9"),
  /** Whether reviews were in time. */
  TIMELINESS("6.1-6.2"),
  /** Why some were late. */
  REASONS_FOR_LATENESS("6.2"),
  /** Steps around reviews, and other duties. */
  PREPARATION("6.3"),
  /** How children took part. */
  PARTICIPATION_OF_CHILDREN("6.4-6.5"),
  /** How parents took part. */
  PARTICIPATION_OF_PARENTS(""),
  /** How concerns are resolved. */
  RESOLUTION_OF_CONCERNS("7.1"),
  /** Disputes by stage, and how soon they were answered. */
  DISPUTES("7.2"),
  /** What disputes were about. */
  DISPUTE_THEMES("7.3"),
  /** Whether concerns are raised where they should be. */
  CHALLENGE("7.4, 7.7"),
  /** Ratings of plans. */
  RATINGS("7.5-7.6"),
  /** Checks between reviews. */
  MIDWAY_CHECKS("7.8"),
  /** Audits of quality, and what came of them. */
  QUALITY_AUDITS("7.9"),
  /** Good practice seen. */
  GOOD_PRACTICE("7.9"),
  /** What people said of the service. */
  FEEDBACK("8"),
  /** What has to be done at once. */
  URGENT_ACTION(""),
  /** What the service has set itself to do. */
  PRIORITIES("9"),
  /** The conclusion. */
  CONCLUSION("10");

  private final String walsall;

  ReportSection(String walsall) {
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
   * @return the title, in English for example "Legal status"
   */
  public Phrase title() {
    return Phrase.of("section." + id());
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
