package org.duecare.files.ssda903;

import java.util.Arrays;
import org.duecare.core.child.ReasonForPlacementChange;
import org.jspecify.annotations.Nullable;

/** The rows of Episodes, column by column. */
final class EpisodeColumns {

  private static final int START_REASON = 0;
  private static final int STATUS = 1;
  private static final int NEED = 2;
  private static final int PLACE = 3;
  private static final int END_REASON = 4;
  private static final int PROVIDER = 5;
  private static final int REASON_FOR_CHANGE = 6;

  private static final Column[] CODED = {
    Column.RNE,
    Column.LS,
    Column.CIN,
    Column.PLACE,
    Column.REC,
    Column.PLACE_PROVIDER,
    Column.REASON_PLACE_CHANGE
  };
  private static final CodeTable[] TABLES = {
    StartReason.TABLE,
    StatusCode.TABLE,
    NeedCode.TABLE,
    PlaceCode.TABLE,
    EndReason.TABLE,
    Codes.PROVIDER.table(),
    Codes.REASON_FOR_CHANGE.table()
  };

  private static final int CUSTODY =
      Codes.REASON_FOR_CHANGE.number(ReasonForPlacementChange.CUSTODY);

  private static final Column[] ADDRESS = {Column.URN, Column.PL_POST, Column.PLACE_PROVIDER};

  private int[] child = new int[0];
  private int[] start = new int[0];
  private int[] end = new int[0];
  private int[] line = new int[0];
  private int[] address = new int[0];
  private byte[][] codes = new byte[CODED.length][0];
  private final @Nullable PlaceColumns places;
  private final DistanceColumn distances = new DistanceColumn();
  private int count;

  /** Rows with postcodes and numbers of providers, or without. */
  EpisodeColumns(@Nullable PlaceColumns places) {
    this.places = places;
  }

  int count() {
    return count;
  }

  boolean isFull() {
    return count == child.length;
  }

  void grow(int capacity) {
    child = Arrays.copyOf(child, capacity);
    start = Arrays.copyOf(start, capacity);
    end = Arrays.copyOf(end, capacity);
    line = Arrays.copyOf(line, capacity);
    address = Arrays.copyOf(address, capacity);
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Arrays.copyOf(codes[i], capacity);
    }
    if (places != null) {
      places.grow(capacity);
    }
  }

  /** Reads a row that has been found good in its dates. */
  void add(TableRows row, int startDay, int endDay) {
    child[count] = row.child();
    start[count] = startDay;
    end[count] = endDay;
    line[count] = row.line();
    address[count] = address(row.cells());
    for (int i = 0; i < codes.length; i++) {
      codes[i][count] = row.cells().code(CODED[i], TABLES[i]);
    }
    if (places != null) {
      places.add(row.cells(), count);
    }
    count++;
  }

  /** Where and with whom the child lives; 0 if neither post code nor provider number is given. */
  private static int address(RowCells row) {
    if (row.isBlank(Column.URN) && row.isBlank(Column.PL_POST)) {
      return 0;
    }
    int hash = 1;
    for (Column column : ADDRESS) {
      hash = row.hash(column, hash);
    }
    return hash == 0 ? 1 : hash;
  }

  /** Adds the rows of another file, whose children have these numbers here. */
  void addAll(EpisodeColumns other, int[] numbers) {
    distances.addAll(other.distances, count);
    if (places != null && other.places != null) {
      places.addAll(other.places, count, other.count);
    }
    if (count == 0) {
      adopt(other);
    } else {
      int total = count + other.count;
      grow(total);
      System.arraycopy(other.child, 0, child, count, other.count);
      System.arraycopy(other.start, 0, start, count, other.count);
      System.arraycopy(other.end, 0, end, count, other.count);
      System.arraycopy(other.line, 0, line, count, other.count);
      System.arraycopy(other.address, 0, address, count, other.count);
      for (int i = 0; i < codes.length; i++) {
        System.arraycopy(other.codes[i], 0, codes[i], count, other.count);
      }
      count = total;
    }
    for (int i = count - other.count; i < count; i++) {
      child[i] = numbers[child[i]];
    }
  }

  private void adopt(EpisodeColumns other) {
    child = other.child;
    start = other.start;
    end = other.end;
    line = other.line;
    address = other.address;
    codes = other.codes;
    count = other.count;
  }

  /** The children by row; a row beyond {@link #count()} has none. */
  int[] children() {
    return child;
  }

  /** The first days by row. */
  int[] starts() {
    return start;
  }

  /** The first day, inclusive. */
  int start(int row) {
    return start[row];
  }

  /** The day on which it ended, exclusive; {@link Days#NONE} while it is open. */
  int end(int row) {
    return end[row];
  }

  boolean isOpen(int row) {
    return end[row] == Days.NONE;
  }

  int line(int row) {
    return line[row];
  }

  StartReason startReason(int row) {
    return StartReason.of(codes[START_REASON][row]);
  }

  StatusCode status(int row) {
    return StatusCode.of(codes[STATUS][row]);
  }

  PlaceCode place(int row) {
    return PlaceCode.of(codes[PLACE][row]);
  }

  EndReason endReason(int row) {
    return EndReason.of(codes[END_REASON][row]);
  }

  /** The ordinal of the {@link NeedCode}. */
  int need(int row) {
    return codes[NEED][row];
  }

  /** Whether status and placement are known; of an agreement on short breaks no placement is. */
  boolean isJudgeable(int row) {
    boolean placed =
        codes[PLACE][row] > CodeTable.UNKNOWN
            || (codes[PLACE][row] == CodeTable.BLANK && status(row) == StatusCode.V4);
    return placed && codes[STATUS][row] > CodeTable.UNKNOWN;
  }

  /** Whether two rows say the same of what is judged. */
  boolean sayTheSame(int a, int b) {
    return start[a] == start[b] && haveSameEnd(a, b) && sayTheSameButTheEnd(a, b);
  }

  /** Whether two rows say the same of what is judged, but for when and why the episode ended. */
  boolean sayTheSameButTheEnd(int a, int b) {
    return sayTheSameButThePlacement(a, b) && codes[PLACE][a] == codes[PLACE][b];
  }

  /** Whether two rows give the same reason for the episode and the same legal status. */
  boolean sayTheSameButThePlacement(int a, int b) {
    return codes[START_REASON][a] == codes[START_REASON][b] && codes[STATUS][a] == codes[STATUS][b];
  }

  /** Whether two rows say the same of when and why the episode ended. */
  boolean haveSameEnd(int a, int b) {
    return end[a] == end[b] && codes[END_REASON][a] == codes[END_REASON][b];
  }

  /** Whether two rows name the same category of need and the same address. */
  boolean agreeBeside(int a, int b) {
    return codes[NEED][a] == codes[NEED][b] && address[a] == address[b];
  }

  /** The number among {@link Codes#PROVIDER}. */
  int provider(int row) {
    return codes[PROVIDER][row];
  }

  /** The number among {@link Codes#REASON_FOR_CHANGE}. */
  int reasonForChange(int row) {
    return codes[REASON_FOR_CHANGE][row];
  }

  /** Whether the placement ended because the child went into custody. */
  boolean endedForCustody(int row) {
    return codes[REASON_FOR_CHANGE][row] == CUSTODY;
  }

  /** Where the child lives, as texts; null if they were not to be kept. */
  @Nullable PlaceColumns places() {
    return places;
  }

  /** Says how far the placement of a row is from home. */
  void setMiles(int row, double miles) {
    distances.set(row, miles);
  }

  /** How far the placement is from home; {@link DistanceColumn#NOT_KNOWN} if that is so. */
  double miles(int row) {
    return distances.of(row);
  }

  boolean hasAddress(int row) {
    return address[row] != 0;
  }

  /** Whether two rows name the same placement, as far as they say. */
  boolean haveSamePlacement(int a, int b) {
    return codes[PLACE][a] == codes[PLACE][b] && address[a] == address[b];
  }
}
