package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which row of Header names each child, folder by folder. */
final class HeaderRows {

  /** No row names the child. */
  static final int NONE = 0;

  /** A row names the child that was refused. */
  private static final int REFUSED = -1;

  private final int children;
  private final List<ReadTable<BirthColumns>> tables = new ArrayList<>();
  private final List<int @Nullable []> placesByFolder = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private int count = 1;

  HeaderRows(int children) {
    this.children = children;
  }

  /** Takes the rows of a Header, whose children have these numbers; older folders come first. */
  void add(ReadTable<BirthColumns> header, int... numbers) {
    int folder = header.file().folder();
    while (placesByFolder.size() <= folder) {
      placesByFolder.add(null);
    }
    int[] places = placesByFolder.get(folder);
    if (places == null) {
      places = new int[children];
      placesByFolder.set(folder, places);
    }
    for (int i = 0; i < header.refused().known(); i++) {
      places[header.refused().child(i)] = REFUSED;
    }
    for (int row = 0; row < header.rows().count(); row++) {
      places[numbers[header.rows().child(row)]] = count + row;
    }
    tables.add(header);
    firsts.add(count);
    count += header.rows().count();
  }

  /** Whether a folder has a Header at all. */
  boolean hasHeader(int folder) {
    return folder < placesByFolder.size() && placesByFolder.get(folder) != null;
  }

  /** The place of the row that names a child in a folder with a Header; {@link #NONE} if none. */
  int place(int folder, int child) {
    int[] places = placesByFolder.get(folder);
    return places == null ? NONE : places[child];
  }

  /** Whether a place is that of a good row. */
  static boolean isGood(int place) {
    return place > NONE;
  }

  private int table(int place) {
    int table = firsts.size() - 1;
    while (firsts.get(table) > place) {
      table--;
    }
    return table;
  }

  /** The table that holds a good row. */
  ReadTable<BirthColumns> tableOf(int place) {
    return tables.get(table(place));
  }

  /** The number of a good row in its table. */
  int rowIn(int place) {
    return place - firsts.get(table(place));
  }
}
