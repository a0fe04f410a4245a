package org.duecare.files.ssda903;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.duecare.core.child.ChildRecord;

/**
 * A return of a few children of whom every table beside Header, Episodes and Reviews tells, each
 * row as sound as the table asks for, written as CSV or XML.
 */
final class RecordsReturn {

  /** The forms of a return. */
  enum Form {
    CSV,
    XML;

    /** The tables of which the form has rows. */
    List<RecordTable> tables() {
      return Stream.of(RecordTable.values())
          .filter(table -> this == CSV || table.isInXml())
          .toList();
    }
  }

  /**
   * A row.
   *
   * @param child the child to whom it belonged before anything was damaged
   * @param cells the child's identifier, and a cell for each field of the table
   */
  record Row(RecordTable table, String child, List<String> cells) {

    /** Whether a form has the row: a line of blanks is none, nor an element without a text. */
    boolean isGivenIn(Form form) {
      return form == Form.CSV
          ? !cells.stream().allMatch(String::isBlank)
          : table == RecordTable.UASC || !cells.stream().skip(1).allMatch(String::isEmpty);
    }

    /** The row with another cell. */
    Row with(int place, String cell) {
      List<String> changed = new ArrayList<>(cells);
      changed.set(place, cell);
      return new Row(table, child, changed);
    }
  }

  /** A line of a file. */
  record Line(String file, int number) {}

  /** A file, and the lines of it on which the issues of a row stand. */
  record Written(Map<String, String> files, Map<Line, Row> lines) {

    /** Writes the files into a folder, each character a byte. */
    void write(Path folder) {
      files.forEach(
          (name, text) ->
              RandomReturn.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1)));
    }
  }

  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 5, 1);
  private static final String IN_EPISODES = ",01/05/2025,S,C2,N1,U6,,\n";
  private static final String XML_EPISODE =
      "<EPISODE><DECOM>01/05/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL>"
          + "<DEC/><REC/></EPISODE>\n";

  private final List<String> children;
  private final List<Row> rows;

  private RecordsReturn(List<String> children, List<Row> rows) {
    this.children = List.copyOf(children);
    this.rows = List.copyOf(rows);
  }

  /** A return of three to eight children. */
  static RecordsReturn of(Form form, Random random) {
    List<String> children = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int count = 3 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String child = "N" + (100 + 7 * i);
      children.add(child);
      for (RecordTable table : form.tables()) {
        LocalDate from = FIRST_DAY;
        int most = table.hasStart() ? 3 : 1;
        for (int row = random.nextInt(most + 1); row > 0; row--) {
          from = from.plusDays(20 + random.nextInt(40));
          rows.add(new Row(table, child, cells(table, child, from, random)));
        }
      }
    }
    return new RecordsReturn(children, rows);
  }

  private static List<String> cells(
      RecordTable table, String child, LocalDate from, Random random) {
    List<String> cells = new ArrayList<>(List.of(child));
    for (RecordField field : table.fields()) {
      boolean needed = cells.size() == 1;
      cells.add(needed || random.nextInt(5) > 0 ? cell(field, from, random) : "");
    }
    return cells;
  }

  private static String cell(RecordField field, LocalDate from, Random random) {
    return switch (field.kind()) {
      case START, DAY -> text(from);
      case END -> text(from.plusDays(1 + random.nextInt(19)));
      case PART_OF_DAY -> "ZZ/04/2019";
      case CODE -> {
        List<String> codes = codes(field);
        yield codes.get(random.nextInt(codes.size()));
      }
      case SCORE -> Integer.toString(random.nextInt(RowCells.HIGHEST_SCORE + 1));
      case TEXT -> "T" + random.nextInt(100);
    };
  }

  private static List<String> codes(RecordField field) {
    return List.of(field.table().listed().split(" ", -1));
  }

  private static String text(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  List<String> children() {
    return children;
  }

  List<Row> rows() {
    return rows;
  }

  /** The return with other rows. */
  RecordsReturn with(List<Row> other) {
    return new RecordsReturn(children, other);
  }

  /** The file of a table. */
  static String file(RecordTable table) {
    return table.name().toLowerCase(Locale.ROOT) + ".csv";
  }

  Written written(Form form) {
    return form == Form.CSV ? csv() : xml();
  }

  private Written csv() {
    Map<String, String> files = new HashMap<>();
    Map<Line, Row> lines = new HashMap<>();
    StringBuilder header = new StringBuilder(Tables.HEADER + "\n");
    StringBuilder episodes = new StringBuilder(Tables.EPISODES + "\n");
    for (String child : children) {
      header.append(child).append(",M,05/06/2010\n");
      episodes.append(child).append(IN_EPISODES);
    }
    files.put("header.csv", header.toString());
    files.put("episodes.csv", episodes.toString());
    files.put("reviews.csv", Tables.REVIEWS + "\n");
    for (RecordTable table : Form.CSV.tables()) {
      StringBuilder text = new StringBuilder("CHILD");
      table.fields().forEach(field -> text.append(',').append(field.column()));
      text.append('\n');
      int number = 1;
      for (Row row : rows) {
        if (row.table() == table) {
          text.append(String.join(",", row.cells())).append('\n');
          lines.put(new Line(file(table), ++number), row);
        }
      }
      files.put(file(table), text.toString());
    }
    return new Written(files, lines);
  }

  private Written xml() {
    Map<Line, Row> lines = new HashMap<>();
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n");
    text.append("<EXPSSDA903>\n");
    for (String child : children) {
      text.append("<CHILD>\n");
      Line header = new Line("return.xml", 1 + (int) text.toString().lines().count());
      text.append("<HEADER><CHILDID>").append(child);
      text.append("</CHILDID><SEX>M</SEX><DOB>05/06/2010</DOB>");
      for (Row row : rowsOf(child)) {
        if (XmlElement.HEADER.tables().contains(row.table().table())) {
          text.append(row.table() == RecordTable.UASC ? "<UASC>1</UASC>" : "");
          append(row, text);
          lines.put(header, row);
        }
      }
      text.append('\n');
      for (Row row : rowsOf(child)) {
        if (!XmlElement.HEADER.tables().contains(row.table().table())) {
          String name = element(row.table());
          lines.put(new Line("return.xml", 1 + (int) text.toString().lines().count()), row);
          text.append('<').append(name).append('>');
          append(row, text);
          text.append("</").append(name).append(">\n");
        }
      }
      text.append("</HEADER>\n").append(XML_EPISODE).append("</CHILD>\n");
    }
    return new Written(Map.of("return.xml", text.append("</EXPSSDA903>\n").toString()), lines);
  }

  private List<Row> rowsOf(String child) {
    return rows.stream().filter(row -> row.child().equals(child)).toList();
  }

  private static String element(RecordTable table) {
    return Stream.of(XmlElement.values())
        .filter(element -> element.tables().contains(table.table()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** A cell without a text has no element, so that nothing may be left over of the row before. */
  private static void append(Row row, StringBuilder text) {
    for (int i = 1; i < row.cells().size(); i++) {
      String name = row.table().fields().get(i - 1).column().name();
      String cell = row.cells().get(i);
      if (!cell.isEmpty()) {
        text.append('<')
            .append(name)
            .append('>')
            .append(cell)
            .append("</")
            .append(name)
            .append('>');
      }
    }
  }

  /** What a record holds of a table. */
  static Object facts(ChildRecord record, RecordTable table) {
    return switch (table) {
      case UASC -> record.unaccompanied();
      case OC2 -> record.healthRecords();
      case OC3 -> record.careLeaverRecords();
      case AD1 -> record.adoptions();
      case PLACED_ADOPTION -> record.placementForAdoptionDecisions();
      case PREV_PERM -> record.previousPermanences();
      case MISSING -> record.missingPeriods();
      case SW_EPISODES -> record.socialWorkers();
      case DOLO -> record.deprivationsOfLiberty();
    };
  }
}
