package org.duecare.core.law;

/**
 * A regulation, an Act or guidance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reference the short reference by which it is cited, for example "SI 2010/959"
 * @param title the full title
 */
public record Instrument(String reference, String title) {

  /**
   * Checks that nothing is null or blank.
   *
   * @param reference the short reference by which it is cited, for example "SI 2010/959"
   * @param title the full title
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a part is blank
   */
  public Instrument {
    RequiredText.notBlank(reference, "reference");
    RequiredText.notBlank(title, "title");
  }

  /**
   * A provision of this instrument.
   *
   * @param provision the provision, for example "regulation 33(1)"
   * @return the citation
   * @throws IllegalArgumentException if the provision is blank
   */
  public Citation provision(String provision) {
    return new Citation(this, provision);
  }
}
