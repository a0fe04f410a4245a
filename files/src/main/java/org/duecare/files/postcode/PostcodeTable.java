package org.duecare.files.postcode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.duecare.core.child.Postcode;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.files.table.CellType;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/**
 * Where postcodes are on the National Grid of Great Britain, by a table that the caller has: the
 * directory of the Office for National Statistics, the Ordnance Survey's open one, or a part of
 * either. It tells how far two postcodes lie apart, and shows none.
 *
 * <p>A postcode without a place, one that the table gives two places, and those of Northern
 * Ireland, which these directories place on the grid of Ireland, are taken as not known.
 *
 * <p>Immutable and thread-safe.
 */
public final class PostcodeTable {

  /** A mile is 1,760 yards of 0.9144 m: Weights and Measures Act 1985, Schedule 1, Part I. */
  private static final double METRES_IN_A_MILE = 1_609.344;

  /** The National Grid covers Great Britain with 7 by 13 squares of 100 km. */
  private static final int WIDTH_OF_GRID = 700_000;

  private static final int HEIGHT_OF_GRID = 1_300_000;

  /** Where a column has gaps, tools that take it for decimal numbers write 530000.0. */
  private static final Pattern METRES = Pattern.compile("\\d{1,7}(\\.0{1,6})?");

  private static final String NO_POSTCODE = "not a postcode (expected 5 to 7 letters and digits)";

  private static final Column<Postcode> POSTCODE =
      Column.needed(
          "postcode",
          CellType.of(
              "a postcode, with or without its space",
              NO_POSTCODE,
              PostcodeTable::postcode,
              Postcode::value),
          "the postcode; also called `pcds`");

  private static final Column<Integer> EASTING =
      Column.needed(
          "easting",
          metres(WIDTH_OF_GRID),
          "metres east on the National Grid; blank if not known; also called `eastings`, `east1m`,"
              + " `oseast1m`");

  private static final Column<Integer> NORTHING =
      Column.needed(
          "northing",
          metres(HEIGHT_OF_GRID),
          "metres north on the National Grid; blank if not known; also called `northings`,"
              + " `north1m`, `osnrth1m`");

  private static final Layout LAYOUT =
      Layout.of(POSTCODE, EASTING, NORTHING)
          .alsoCalling(POSTCODE, "pcds")
          .alsoCalling(EASTING, "eastings", "east1m", "oseast1m")
          .alsoCalling(NORTHING, "northings", "north1m", "osnrth1m");

  private final PostcodePlaces places;

  private PostcodeTable(PostcodePlaces places) {
    this.places = places;
  }

  private static Postcode postcode(String text) throws InvalidCellException {
    if (PostcodeKey.of(text) == PostcodeKey.NONE) {
      throw new InvalidCellException(NO_POSTCODE);
    }
    return Postcode.of(text);
  }

  private static CellType<Integer> metres(int most) {
    String sentence = "not a place on the National Grid (expected whole metres, 0 to " + most + ")";
    return CellType.of(
        "whole metres, 0 to " + most,
        sentence,
        text -> {
          if (!METRES.matcher(text).matches()) {
            throw new InvalidCellException(sentence);
          }
          int point = text.indexOf('.');
          int metres = Integer.parseInt(point < 0 ? text : text.substring(0, point));
          if (metres > most) {
            throw new InvalidCellException(sentence);
          }
          return metres;
        },
        String::valueOf);
  }

  /**
   * Reads a file in UTF-8.
   *
   * @param file the file
   * @return the table and the issues, none of which holds a postcode; an empty table where the file
   *     lacks a column that is needed
   * @throws IOException if the file cannot be opened or read
   */
  public static Loaded<PostcodeTable> read(Path file) throws IOException {
    return TableFile.open(file, reader -> read(reader, String.valueOf(file.getFileName())));
  }

  /**
   * Reads what is not a file. The reader is read to its end and not closed.
   *
   * @param reader where the text comes from
   * @param name what messages call it
   * @return the table and the issues, none of which holds a postcode; an empty table where the text
   *     lacks a column that is needed
   * @throws IOException if the text cannot be read
   */
  public static Loaded<PostcodeTable> read(Reader reader, String name) throws IOException {
    TableIssues issues = new TableIssues(Objects.requireNonNull(name, "name"));
    PostcodePlaces places = new PostcodePlaces();
    PlacelessRows placeless = new PlacelessRows();
    TableFile.read(
        Objects.requireNonNull(reader, "reader"),
        LAYOUT,
        issues,
        row -> take(row, places, placeless));
    placeless.note(issues);
    return new Loaded<>(new PostcodeTable(places), issues.issues());
  }

  private static void take(TableRow row, PostcodePlaces places, PlacelessRows placeless)
      throws InvalidCellException {
    long key = PostcodeKey.of(row.get(POSTCODE).value());
    Optional<Integer> easting = row.find(EASTING);
    Optional<Integer> northing = row.find(NORTHING);
    if (PostcodeKey.isOfNorthernIreland(key)) {
      placeless.onAnotherGrid(row.line());
    } else if (isNowhere(easting) && isNowhere(northing)) {
      placeless.nowhere(row.line());
    } else if (!places.add(key, PostcodePlaces.place(row.get(EASTING), row.get(NORTHING)))) {
      throw InvalidCellException.of(
          IssueCode.RECORD_REPEATED,
          POSTCODE,
          "repeats a row before: one row is allowed, and a postcode of two places is at none");
    }
  }

  /** The Ordnance Survey writes 0 and 0 where it knows no place. */
  private static boolean isNowhere(Optional<Integer> metres) {
    return metres.isEmpty() || metres.get() == 0;
  }

  /**
   * The first line of such a file, with which to start one.
   *
   * @return the names of the columns, with an end of line
   */
  public static String template() {
    return String.join(",", LAYOUT.titles()) + "\n";
  }

  static Layout layout() {
    return LAYOUT;
  }

  /**
   * How many postcodes have a place.
   *
   * @return the number, 0 or more
   */
  public int size() {
    return places.count();
  }

  /**
   * How far two postcodes lie apart in a straight line on the grid, not rounded: 20 miles are
   * 32,186.88 m.
   *
   * @param from one postcode
   * @param to the other
   * @return the distance in miles, 0 or more; empty if the place of either is not known
   */
  public OptionalDouble milesBetween(Postcode from, Postcode to) {
    long start = places.of(PostcodeKey.of(Objects.requireNonNull(from, "from").value()));
    long end = places.of(PostcodeKey.of(Objects.requireNonNull(to, "to").value()));
    if (start == PostcodePlaces.NOWHERE || end == PostcodePlaces.NOWHERE) {
      return OptionalDouble.empty();
    }
    long east = (long) PostcodePlaces.easting(end) - PostcodePlaces.easting(start);
    long north = (long) PostcodePlaces.northing(end) - PostcodePlaces.northing(start);
    return OptionalDouble.of(Math.sqrt((double) (east * east + north * north)) / METRES_IN_A_MILE);
  }

  /** How many postcodes there are, and none of them. */
  @Override
  public String toString() {
    return "places of " + size() + " postcodes";
  }
}
