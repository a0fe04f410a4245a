package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duecare.core.child.ChildRecord;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.RecordsReturn.Form;
import org.duecare.files.ssda903.RecordsReturn.Line;
import org.duecare.files.ssda903.RecordsReturn.Row;
import org.duecare.files.ssda903.RecordsReturn.Written;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is damaged in the tables beside Header, Episodes and Reviews, in either form: nothing is
 * thrown, the rows that are not damaged are read as ever, and an issue names the file and the line.
 */
class DamagedRecordsProperties {

  private static final String NO_CODE = "Q9Q";

  /** An element with nothing in it but a text. */
  private static final Pattern ELEMENT = Pattern.compile("<([A-Z_0-9]+)>([^<]*)</\\1>");

  /** What a child has of a table. */
  private record Share(String child, RecordTable table) {}

  /** Damaged rows, whose they are or may be taken for, and the rows of which an issue must tell. */
  private static final class Damaged {

    final List<Row> rows;
    final Set<Share> touched = new HashSet<>();
    final Map<Row, RecordField> wrongCodes = new LinkedHashMap<>();
    private final Form form;
    private final Random random;

    Damaged(RecordsReturn made, Form form, Random random) {
      this.form = form;
      this.random = random;
      rows = new ArrayList<>(made.rows());
      List<Row> sound = new ArrayList<>(rows);
      for (int i = random.nextInt(6); i > 0 && !sound.isEmpty(); i--) {
        damage(sound.remove(random.nextInt(sound.size())), made.children());
      }
    }

    private void damage(Row row, List<String> children) {
      int place = rows.indexOf(row);
      int cell = random.nextInt(row.cells().size());
      // In XML the child is not named by the row.
      cell = form == Form.XML ? Math.max(1, cell) : cell;
      String text = row.cells().get(cell);
      switch (random.nextInt(11)) {
        case 0 -> put(place, row.with(cell, text.substring(text.length() / 2)), children);
        case 1 ->
            put(place, row.with(cell, new StringBuilder(text).reverse().toString()), children);
        case 2 -> put(place, row.with(cell, "\"" + text), children);
        case 3 -> put(place, row.with(cell, text + "x".repeat(1 << random.nextInt(18))), children);
        case 4 -> put(place, row.with(cell, text + "\u00ff"), children);
        case 5 -> put(place, row.with(cell, "31/02/2025"), children);
        case 6 -> put(place, row.with(cell, ""), children);
        case 7 -> dropCell(place, row, cell, children);
        case 8 -> wrongCode(place, row, children);
        case 9 -> {
          // Rows in another order, which changes nothing.
          rows.remove(place);
          rows.add(random.nextInt(rows.size() + 1), row);
        }
        default -> {
          // A row that is there twice, which changes nothing. In XML there is but one HEADER.
          boolean inHeader = XmlElement.HEADER.tables().contains(row.table().table());
          if (form == Form.CSV || !inHeader) {
            rows.add(random.nextInt(rows.size() + 1), row);
          }
        }
      }
    }

    private void dropCell(int place, Row row, int cell, List<String> children) {
      if (form == Form.XML) {
        put(place, row.with(cell, ""), children);
        return;
      }
      List<String> cells = new ArrayList<>(row.cells());
      cells.remove(cell);
      put(place, new Row(row.table(), row.child(), cells), children);
    }

    private void wrongCode(int place, Row row, List<String> children) {
      for (int i = 0; i < row.table().fields().size(); i++) {
        RecordField field = row.table().fields().get(i);
        if (field.kind() == RecordField.Kind.CODE) {
          Row wrong = row.with(i + 1, NO_CODE);
          put(place, wrong, children);
          wrongCodes.put(wrong, field);
          return;
        }
      }
    }

    private void put(int place, Row row, List<String> children) {
      rows.set(place, row);
      touched.add(new Share(row.child(), row.table()));
      for (String child : children) {
        if (row.cells().get(0).replaceAll("[^0-9A-Za-z]", "").contains(child)) {
          touched.add(new Share(child, row.table()));
        }
      }
    }

    /** Whether a child's rows of a table are as they were. */
    boolean leaves(String child, RecordTable table) {
      return !touched.contains(new Share(child, table));
    }
  }

  @Property(tries = 1_500)
  void damagedRowsAreNamedAndLeaveTheOthersAsTheyAre(
      @ForAll long seed, @ForAll long damageSeed, @ForAll Form form) throws IOException {
    RecordsReturn made = RecordsReturn.of(form, new Random(seed));
    Damaged damaged = new Damaged(made, form, new Random(damageSeed));
    Written written = made.with(damaged.rows).written(form);
    RandomReturn.inFolder(
        folder -> {
          made.written(form).write(folder.resolve("sound"));
          written.write(folder.resolve("damaged"));

          Loaded<Ssda903Return> sound = Tables.read(folder.resolve("sound"));
          Loaded<Ssda903Return> loaded = Tables.read(folder.resolve("damaged"));

          assertThat(sound.issues().loseNothing()).isTrue();
          assertThat(loaded.value().histories().toList())
              .isEqualTo(sound.value().histories().toList());
          checkFacts(sound, loaded, made.children(), form.tables(), damaged::leaves);
          checkIssues(loaded, damaged, written);
          for (RecordTable table : form.tables()) {
            long rows =
                damaged.rows.stream()
                    .filter(row -> row.table() == table && row.isGivenIn(form))
                    .count();
            assertThat(loaded.value().rows(table.table()).read())
                .as("rows of " + table)
                .isEqualTo(rows);
          }
        });
  }

  private static void checkIssues(Loaded<Ssda903Return> loaded, Damaged damaged, Written written) {
    for (Issue issue : loaded.issues().kept()) {
      if (issue.code().effect() == IssueEffect.ROW_REFUSED
          || issue.code() == IssueCode.RECORD_CELL_INVALID) {
        Row row = written.lines().get(new Line(issue.file(), issue.line().orElse(0)));
        assertThat(row).as("the row of " + issue).isNotNull();
        boolean header = issue.file().endsWith(".xml");
        assertThat(header || !damaged.leaves(row.child(), row.table()))
            .as("only of what was damaged: " + issue)
            .isTrue();
      }
    }
    written
        .lines()
        .forEach(
            (line, row) -> {
              @Nullable RecordField field = damaged.wrongCodes.get(row);
              if (field != null) {
                assertThat(loaded.issues().kept())
                    .as("issue on " + line)
                    .anyMatch(
                        issue ->
                            issue.code() == IssueCode.RECORD_CELL_INVALID
                                && issue.file().equals(line.file())
                                && issue.line().orElse(0) == line.number()
                                && issue.column().equals(Optional.of(field.column().name())));
              }
            });
  }

  /** Whether the rows that a child has of a table are as they were. */
  private interface Intact {
    boolean test(String child, RecordTable table);
  }

  private static void checkFacts(
      Loaded<Ssda903Return> sound,
      Loaded<Ssda903Return> loaded,
      List<String> children,
      List<RecordTable> tables,
      Intact intact) {
    Map<String, ChildRecord> expected = records(sound);
    Map<String, ChildRecord> actual = records(loaded);
    for (String child : children) {
      for (RecordTable table : tables) {
        if (intact.test(child, table)) {
          assertThat(RecordsReturn.facts(actual.get(child), table))
              .as(table + " of " + child)
              .isEqualTo(RecordsReturn.facts(expected.get(child), table));
        }
      }
    }
  }

  private static Map<String, ChildRecord> records(Loaded<Ssda903Return> loaded) {
    Map<String, ChildRecord> records = new LinkedHashMap<>();
    loaded.value().records().forEach(record -> records.put(record.child().value(), record));
    return records;
  }

  @Property(tries = 1_500)
  void damagedBytesOfATableLoseNoOtherLine(@ForAll long seed, @ForAll long damageSeed)
      throws IOException {
    RecordsReturn made = RecordsReturn.of(Form.CSV, new Random(seed));
    Random random = new Random(damageSeed);
    RecordTable table = RecordTable.values()[random.nextInt(RecordTable.values().length)];
    String text = made.written(Form.CSV).files().get(RecordsReturn.file(table));
    byte[] bytes = Damage.ofTable(text, random);
    RandomReturn.inFolder(
        folder -> {
          made.written(Form.CSV).write(folder.resolve("sound"));
          made.written(Form.CSV).write(folder.resolve("damaged"));
          RandomReturn.write(folder.resolve("damaged").resolve(RecordsReturn.file(table)), bytes);

          Loaded<Ssda903Return> sound = Tables.read(folder.resolve("sound"));
          Loaded<Ssda903Return> loaded = Tables.read(folder.resolve("damaged"));

          assertThat(loaded.value().histories().toList())
              .isEqualTo(sound.value().histories().toList());
          Damage.checkRows(loaded, table.table(), RecordsReturn.file(table), bytes);
          List<String> before = text.lines().toList();
          List<String> after = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
          boolean names = !after.isEmpty() && after.get(0).equals(before.get(0));
          checkFacts(
              sound,
              loaded,
              made.children(),
              List.of(RecordTable.values()),
              (child, other) ->
                  other != table || (names && of(child, before).equals(of(child, after))));
        });
  }

  private static List<String> of(String child, List<String> lines) {
    return lines.stream().filter(line -> line.contains(child)).toList();
  }

  @Property(tries = 1_500)
  void damagedXmlIsReadOrRefusedWithItsLine(@ForAll long seed, @ForAll long damageSeed)
      throws IOException {
    RecordsReturn made = RecordsReturn.of(Form.XML, new Random(seed));
    Random random = new Random(damageSeed);
    String text = made.written(Form.XML).files().get("return.xml");
    byte[] bytes = damagedXml(text, random);
    String damaged = new String(bytes, StandardCharsets.ISO_8859_1);
    RandomReturn.inFolder(
        folder -> {
          made.written(Form.XML).write(folder.resolve("sound"));
          Path file = folder.resolve("damaged").resolve("return.xml");
          RandomReturn.write(file, bytes);
          try {
            Loaded<Ssda903Return> loaded = Tables.read(file.getParent());
            Loaded<Ssda903Return> sound = Tables.read(folder.resolve("sound"));
            checkFacts(
                sound,
                loaded,
                made.children(),
                // The year, of which OC2 and OC3 tell, hangs on the episodes of all children.
                List.of(RecordTable.UASC, RecordTable.AD1, RecordTable.MISSING),
                (child, table) -> isWhole(child, text, damaged));
          } catch (UncheckedIOException e) {
            assertThat(e.getCause())
                .isInstanceOf(UnusableReturnException.class)
                .hasMessageMatching(
                    "XML (that is not well formed|with a document type or an entity): "
                        + "return\\.xml line \\d+.*|no (Episodes|Reviews) table in .*");
          }
        });
  }

  private static byte[] damagedXml(String text, Random random) {
    return switch (random.nextInt(18)) {
      case 0 -> encoded(text, StandardCharsets.UTF_16);
      case 1 -> encoded(text, StandardCharsets.UTF_16LE);
      case 2 -> encoded(text.replace("ISO-8859-1", "UTF-16"), StandardCharsets.UTF_8);
      case 3 -> encoded(text.replace("ISO-8859-1", "none"), StandardCharsets.UTF_8);
      case 4, 5, 6, 7, 8, 9 ->
          encoded(withOtherElements(text, random), StandardCharsets.ISO_8859_1);
      default -> Damage.ofBytes(encoded(text, StandardCharsets.ISO_8859_1), 0, random);
    };
  }

  /** Still well formed: of a few elements one is left out, there twice, or has another text. */
  private static String withOtherElements(String text, Random random) {
    String other = text;
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<MatchResult> elements = ELEMENT.matcher(other).results().toList();
      MatchResult one = elements.get(random.nextInt(elements.size()));
      String name = one.group(1);
      String instead =
          switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> one.group() + one.group();
            case 2 -> "<OTHER>" + one.group(2) + "</OTHER>";
            case 3 -> "<" + name + ">" + NO_CODE + "</" + name + ">";
            default -> "<" + name + ">31/02/2025</" + name + ">";
          };
      other = other.substring(0, one.start()) + instead + other.substring(one.end());
    }
    return other;
  }

  private static byte[] encoded(String text, Charset charset) {
    return text.getBytes(charset);
  }

  /** Whether all of a child stands in the damaged text as it did, and nothing else names it. */
  private static boolean isWhole(String child, String text, String damaged) {
    int named = text.indexOf("<CHILDID>" + child);
    int from = text.lastIndexOf("<CHILD>", named);
    int to = text.indexOf("</CHILD>", named);
    int found = damaged.indexOf(text.substring(from, to));
    String prolog = text.substring(0, text.indexOf("<CHILD>"));
    return found >= 0
        && damaged.startsWith(prolog)
        && damaged.indexOf(child) == damaged.lastIndexOf(child);
  }
}
