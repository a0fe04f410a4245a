package org.duecare.files.ssda903;

import java.util.List;

/** From which file each row of a table came: rows are numbered file by file. */
final class RowFiles {

  private final List<TableFile> files;
  private final int[] ends;

  /**
   * The files of a table.
   *
   * @param files the files in the order of their rows
   * @param ends up to which number, exclusive, the rows come from each file
   */
  RowFiles(List<TableFile> files, int[] ends) {
    this.files = List.copyOf(files);
    this.ends = ends.clone();
  }

  /** The number of the file, among those of the table. */
  int indexOf(int row) {
    int i = 0;
    while (row >= ends[i]) {
      i++;
    }
    return i;
  }

  TableFile of(int row) {
    return files.get(indexOf(row));
  }

  TableFile file(int index) {
    return files.get(index);
  }

  /** Up to which number, exclusive, the rows come from a file. */
  int end(int index) {
    return ends[index];
  }

  int count() {
    return ends.length;
  }

  /** Tells a log in which order the files are to be shown. */
  void expectIn(IssueLog log) {
    files.forEach(file -> log.expect(file.name()));
  }

  /** The number of the folder from which a row came. */
  int folder(int row) {
    return of(row).folder();
  }
}
