package org.duecare.calendar;

import java.util.Objects;

/**
 * A part of the United Kingdom that has its own bank holidays. There is no default division: every
 * question about bank holidays names one. Immutable and thread-safe.
 */
public enum Division {
  /** England and Wales, which share one list. */
  ENGLAND_AND_WALES("england-and-wales"),
  /** Scotland. */
  SCOTLAND("scotland"),
  /** Northern Ireland. */
  NORTHERN_IRELAND("northern-ireland");

  private final String slug;

  Division(String slug) {
    this.slug = slug;
  }

  /**
   * The name that the government's list gives the division, such as {@code england-and-wales}.
   *
   * @return the name in lower case with hyphens
   */
  public String slug() {
    return slug;
  }

  /**
   * The division that the government's list calls by this name.
   *
   * @param slug the name in lower case with hyphens, exactly as {@link #slug()} gives it
   * @return the division
   * @throws IllegalArgumentException if no division has this name
   */
  public static Division ofSlug(String slug) {
    Objects.requireNonNull(slug, "slug");
    for (Division division : values()) {
      if (division.slug.equals(slug)) {
        return division;
      }
    }
    throw new IllegalArgumentException(
        "no such division: "
            + slug
            + "; allowed are england-and-wales, scotland, northern-ireland");
  }
}
