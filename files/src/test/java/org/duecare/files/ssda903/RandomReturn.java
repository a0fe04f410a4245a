package org.duecare.files.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;

/** A random return of a few children: mostly right, with every kind of disorder now and then. */
final class RandomReturn {

  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final LocalDate FIRST_START = LocalDate.of(2019, 4, 1);
  private static final String[] STATUSES = {"C1", "C2", "V2", "E1", "V3", "J1", "", "X9"};
  private static final String[] PLACES = {"U6", "K2", "P1", "A5", "T3", "Z1", "", "Q9"};
  private static final String[] ENDS = {"X1", "X1", "X1", "X1", "E4A", "E2", "", "E99"};
  private static final String[] CODES = {"PN0", "PN1", "PN6", "", "PN9"};

  private final Random random;
  private final List<List<String>> header = new ArrayList<>();
  private final List<List<String>> episodes = new ArrayList<>();
  private final List<List<String>> reviews = new ArrayList<>();

  private RandomReturn(Random random) {
    this.random = random;
  }

  static RandomReturn of(long seed) {
    RandomReturn made = new RandomReturn(new Random(seed));
    int children = 1 + made.random.nextInt(5);
    for (int i = 0; i < children; i++) {
      made.addChild("C" + (char) ('a' + i) + i);
    }
    return made;
  }

  private void addChild(String child) {
    LocalDate birth = FIRST_START.minusDays(random.nextInt(17 * 365));
    header.add(List.of(child, "1", PLAIN.format(birth)));
    LocalDate start = FIRST_START.plusDays(random.nextInt(700));
    String reason = random.nextInt(4) == 0 ? "P" : "S";
    int count = random.nextInt(6);
    LocalDate day = start;
    for (int i = 0; i < count; i++) {
      boolean open = i == count - 1 && random.nextBoolean();
      LocalDate end = day.plusDays(1 + random.nextInt(200));
      String ended = pick(ENDS);
      episodes.add(
          List.of(
              child,
              PLAIN.format(day),
              reason,
              pick(STATUSES),
              "N1",
              pick(PLACES),
              open ? "" : PLAIN.format(end),
              open ? "" : ended));
      int gap = random.nextInt(5) == 0 ? random.nextInt(40) - 10 : 0;
      day = end.plusDays(gap);
      reason = ended.startsWith("E") && random.nextInt(3) > 0 ? "S" : pick("P", "L", "B", "S", "");
      if (!day.isAfter(PLAIN.parse(episodes.get(episodes.size() - 1).get(1), LocalDate::from))) {
        break;
      }
    }
    LocalDate held = start.plusDays(random.nextInt(40) - 10);
    for (int i = random.nextInt(7); i > 0; i--) {
      reviews.add(List.of(child, PLAIN.format(birth), PLAIN.format(held), pick(CODES)));
      held = held.plusDays(1 + random.nextInt(200));
    }
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }

  List<List<String>> header() {
    return header;
  }

  List<List<String>> episodes() {
    return episodes;
  }

  List<List<String>> reviews() {
    return reviews;
  }

  /** The rows of a table below its columns, as lines. */
  static String text(String columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(columns + "\n");
    rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
    return text.toString();
  }

  /** Writes all tables plainly into a folder. */
  Path write(Path folder) {
    write(folder.resolve("header.csv"), text(Tables.HEADER, header));
    write(folder.resolve("episodes.csv"), text(Tables.EPISODES, episodes));
    write(folder.resolve("reviews.csv"), text(Tables.REVIEWS, reviews));
    return folder;
  }

  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a test in a folder of its own, which is gone afterwards. */
  static void inFolder(FolderTest test) throws IOException {
    Path folder = Files.createTempDirectory("return");
    try {
      test.run(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** A test in a folder. */
  interface FolderTest {
    void run(Path folder) throws IOException;
  }

  /** What the histories say, but for the places in files that the doubts name. */
  static List<String> facts(Ssda903Return value) {
    return value.histories(ReviewsKnown.sinceEachStart()).map(RandomReturn::facts).toList();
  }

  private static String facts(CareHistory history) {
    return history.child().value()
        + history.dateOfBirth()
        + history.periods()
        + history.periods().stream().map(period -> period.episodes().toString()).toList()
        + history.reviews()
        + history.reviews().stream().map(review -> review.participation().toString()).toList()
        + history.doubts().stream().map(doubt -> doubt.kind() + " " + doubt.from()).toList();
  }
}
