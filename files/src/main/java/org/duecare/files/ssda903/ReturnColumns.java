package org.duecare.files.ssda903;

/**
 * The rows of all folders together, with one number for each child.
 *
 * @param ids the children, numbered in the order of Episodes, then Reviews, then Header
 * @param episodeFiles from which file each row of Episodes came
 * @param reviewFiles from which file each row of Reviews came
 * @param records the rows of the other tables
 */
record ReturnColumns(
    ChildIds ids,
    EpisodeColumns episodes,
    RowFiles episodeFiles,
    RowsByChild episodesByChild,
    ReviewColumns reviews,
    RowFiles reviewFiles,
    RowsByChild reviewsByChild,
    ReturnRecords records,
    Births births,
    ReturnYears years) {

  /** Where a row of Episodes is, for messages. */
  String episodePlace(int row) {
    return episodeFiles.of(row).name() + " line " + episodes.line(row);
  }

  /** The last day of the return in which a row of Episodes is. */
  int lastDayOfYear(int episode) {
    return years.lastDay(episodeFiles.folder(episode));
  }
}
