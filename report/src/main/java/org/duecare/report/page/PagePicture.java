package org.duecare.report.page;

import java.util.Objects;
import org.duecare.report.picture.Picture;

/**
 * A picture of a table, with what it shows in words. Immutable and thread-safe.
 *
 * @param title what it shows
 * @param description the figures it shows, in words
 * @param picture the shapes
 */
public record PagePicture(String title, String description, Picture picture) {

  /**
   * Checks that nothing is null.
   *
   * @param title what it shows
   * @param description the figures it shows, in words
   * @param picture the shapes
   * @throws NullPointerException if a part is null
   */
  public PagePicture {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(picture, "picture");
  }
}
