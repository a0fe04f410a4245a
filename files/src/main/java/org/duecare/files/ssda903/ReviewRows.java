package org.duecare.files.ssda903;

/** What a file of Reviews holds: reviews, and in passing dates of birth. */
final class ReviewRows {

  private final ReviewColumns columns = new ReviewColumns();
  private final ReviewBirths births = new ReviewBirths();

  ReviewColumns columns() {
    return columns;
  }

  ReviewBirths births() {
    return births;
  }
}
