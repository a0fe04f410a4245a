package org.duecare.files.ssda903;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which refused episodes a later folder gives again, of the same child and with the same start. */
final class Replacements {

  private final long[] keys;
  private final int[] lastFolders;

  Replacements(List<ReadTable<EpisodeColumns>> tables, EpisodeColumns rows, RowFiles files) {
    keys = keys(tables);
    lastFolders = new int[keys.length];
    for (int row = keys.length == 0 ? rows.count() : 0; row < rows.count(); row++) {
      int found = Arrays.binarySearch(keys, key(rows.children()[row], rows.start(row)));
      if (found >= 0) {
        lastFolders[found] = Math.max(lastFolders[found], files.folder(row));
      }
    }
  }

  /** The refused episodes with a known start, each once and in order. */
  private static long[] keys(List<ReadTable<EpisodeColumns>> tables) {
    return tables.stream()
        .map(ReadTable::refused)
        .flatMapToLong(
            refused ->
                IntStream.range(0, refused.known())
                    .filter(i -> refused.start(i) != Days.NONE)
                    .mapToLong(i -> key(refused.child(i), refused.start(i))))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long key(int child, int start) {
    return (long) child << Integer.SIZE | (start & 0xFFFF_FFFFL);
  }

  /** Whether a folder after that of a refused row gives its episode. */
  boolean replace(TableFile file, RefusedRows refused, int i) {
    int found = Arrays.binarySearch(keys, key(refused.child(i), refused.start(i)));
    return found >= 0 && lastFolders[found] > file.folder();
  }
}
