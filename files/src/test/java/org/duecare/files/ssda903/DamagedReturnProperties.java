package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duecare.core.CarePlanning;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;

class DamagedReturnProperties {

  private static final LocalDate FRI_2023_03_31 = LocalDate.of(2023, 3, 31);
  private static final String[] NAMES = {
    "more", "reviews.csv.bak", "LICENSE", "README.md", "a b.TXT", "~$reviews.xlsx", ".more.csv"
  };
  private static final byte[] TELLING =
      ",,,\"\"\n\r/-0129SXEPN \t;\0\u00ff".getBytes(StandardCharsets.ISO_8859_1);

  @Property(tries = 2_000)
  void damagedBytesLoseNoRowWithoutAnIssue(@ForAll long seed, @ForAll long damageSeed)
      throws IOException {
    RandomReturn.inFolder(
        folder -> {
          RandomReturn made = RandomReturn.of(seed);
          Random random = new Random(damageSeed);
          byte[] episodes = damaged(RandomReturn.text(Tables.EPISODES, made.episodes()), random);
          byte[] reviews = damaged(RandomReturn.text(Tables.REVIEWS, made.reviews()), random);
          byte[] header = damaged(RandomReturn.text(Tables.HEADER, made.header()), random);
          RandomReturn.write(folder.resolve("e.csv"), episodes);
          RandomReturn.write(folder.resolve("r.csv"), reviews);
          RandomReturn.write(folder.resolve("h.csv"), header);
          try {
            Loaded<Ssda903Return> loaded = Ssda903.read(List.of(folder));
            checkRows(loaded, ReturnTable.EPISODES, episodes, folder);
            checkRows(loaded, ReturnTable.REVIEWS, reviews, folder);
            checkRows(loaded, ReturnTable.HEADER, header, folder);
            assertThat(loaded.value().histories().toList()).hasSize(loaded.value().children());
            CarePlanning england = CarePlanning.england();
            Issues issues =
                loaded
                    .value()
                    .histories()
                    .map(history -> england.reviews(history, FRI_2023_03_31))
                    .collect(loaded.value().issuesAsOf(FRI_2023_03_31, england.calendar()));
            assertThat(issues.loseNothing()).isTrue();
          } catch (UnusableReturnException e) {
            assertThat(e).hasMessageStartingWith("no ");
          }
        });
  }

  /** However the second file of a table is called and broken, its rows are read or it is named. */
  @Property(tries = 1_000)
  void aBrokenSecondFileOfAnyNameIsReadOrNamed(@ForAll long seed, @ForAll long damageSeed)
      throws IOException {
    RandomReturn.inFolder(
        folder -> {
          RandomReturn made = RandomReturn.of(seed);
          Random random = new Random(damageSeed);
          made.write(folder);
          String name = NAMES[random.nextInt(NAMES.length)];
          String text = RandomReturn.text(Tables.REVIEWS, made.reviews());
          byte[] second = broken(text, random);
          RandomReturn.write(folder.resolve(name), second);

          Loaded<Ssda903Return> loaded = Ssda903.read(List.of(folder));

          assertThat(
                  loaded.value().rows(ReturnTable.REVIEWS).read() == 2L * made.reviews().size()
                      || loaded.issues().groups().stream().anyMatch(g -> g.file().equals(name)))
              .as(name + " in " + folder)
              .isTrue();
          boolean toldByItsNames =
              loaded.issues().groups().stream()
                  .anyMatch(group -> group.code() == IssueCode.TABLE_IN_SEVERAL_FILES);
          if (!name.startsWith(".") && !toldByItsNames && second.length > 0) {
            assertThat(loaded.issues().count(IssueEffect.FILE_NOT_READ)).as(name).isEqualTo(1);
          }
        });
  }

  private static byte[] broken(String text, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_16);
      case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 2 -> text.replace("REVIEW,", "HELD,").getBytes(StandardCharsets.UTF_8);
      case 3 -> text.replace(',', ';').getBytes(StandardCharsets.UTF_8);
      case 4 -> ("Reviews\n\n" + text).getBytes(StandardCharsets.UTF_8);
      case 5 -> ("\"" + text).getBytes(StandardCharsets.UTF_8);
      case 6 -> ("\u0001" + text).getBytes(StandardCharsets.UTF_8);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Counts the lines that are not blank by hand; only a file told as its table is counted. */
  private static void checkRows(
      Loaded<Ssda903Return> loaded, ReturnTable table, byte[] bytes, Path folder) {
    RowCount count = loaded.value().rows(table);
    String file = table.name().toLowerCase(Locale.ROOT).charAt(0) + ".csv";
    boolean read =
        loaded.issues().groups().stream()
            .noneMatch(
                group ->
                    group.file().equals(file)
                        && (group.code().effect() == IssueEffect.FILE_NOT_READ
                            || group.code().name().startsWith("TABLE_UNKNOWN")));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!read || text.replaceAll("[^\"]", "").length() > 0) {
      return;
    }
    long lines = text.lines().filter(line -> !line.replaceAll("[, \t]", "").isEmpty()).count();
    assertThat(count.read()).as(table + " in " + folder).isEqualTo(Math.max(0, lines - 1));
    long refused =
        loaded.issues().groups().stream()
            .filter(group -> group.file().equals(file))
            .filter(group -> group.code().effect() == IssueEffect.ROW_REFUSED)
            .mapToLong(group -> group.count())
            .sum();
    assertThat(refused).as("refused rows of " + table).isEqualTo(count.refused());
  }

  private static byte[] damaged(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int names = text.indexOf('\n') + 1;
    int from = random.nextInt(10) == 0 ? 0 : Math.min(names, bytes.length - 1);
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = from + random.nextInt(bytes.length - from);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> cut(bytes, at, Math.min(bytes.length, at + random.nextInt(9)));
            case 1 -> cut(bytes, at, random.nextInt(4) == 0 ? bytes.length : at);
            case 2 -> insert(bytes, at, bytes, at, Math.min(bytes.length, at + 20));
            case 3 -> insert(bytes, at, TELLING, random.nextInt(TELLING.length), TELLING.length);
            default -> replace(bytes, at, TELLING[random.nextInt(TELLING.length)]);
          };
      if (bytes.length <= from) {
        return bytes;
      }
    }
    return bytes;
  }

  private static byte[] cut(byte[] bytes, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private static byte[] insert(byte[] bytes, int at, byte[] other, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(other, from, to - from);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] replace(byte[] bytes, int at, byte by) {
    byte[] copy = bytes.clone();
    copy[at] = by;
    return copy;
  }
}
