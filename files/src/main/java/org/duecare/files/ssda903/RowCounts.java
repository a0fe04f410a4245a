package org.duecare.files.ssda903;

/** What became of the rows of each table. */
record RowCounts(RowCount header, RowCount episodes, RowCount reviews) {

  RowCount of(ReturnTable table) {
    return switch (table) {
      case HEADER -> header;
      case EPISODES -> episodes;
      case REVIEWS -> reviews;
    };
  }
}
