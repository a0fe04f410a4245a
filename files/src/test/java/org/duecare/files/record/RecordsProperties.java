package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;

class RecordsProperties {

  private static final String TELLING = ",,\"\"\n\r;=-0129DOP \t\0\u00e9\ufffd\ufeff";

  private Path folder = Path.of("unset");

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("records");
  }

  @AfterTry
  void removeFolder() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Property(tries = 200)
  void recordsAreReadAsTheyWereWritten(@ForAll long seed) throws IOException {
    Records made = RandomRecords.of(seed);
    made.writeTo(folder);

    Loaded<Records> read = Records.read(folder);

    assertThat(read.issues().kept())
        .extracting(Issue::code)
        .isSubsetOf(
            IssueCode.TABLE_WITHOUT_ROWS,
            IssueCode.RECORDS_MISSING,
            IssueCode.OFFICER_NOT_ON_ROSTER);
    assertThat(read.value()).isEqualTo(made);
  }

  @Property(tries = 200)
  void damagedTextLosesNoRowWithoutAnIssue(@ForAll long seed) throws IOException {
    Random random = new Random(~seed);
    RandomRecords.of(seed).writeTo(folder);
    long rows = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        rows += damage(file, random);
      }
    }

    Loaded<Records> read = Records.read(folder);

    long used = RecordTable.all().stream().mapToLong(table -> read.value().of(table).size()).sum();
    assertThat(used + read.issues().count(IssueEffect.ROW_REFUSED)).isEqualTo(rows);
    Path again = Files.createDirectory(folder.resolve("again"));
    read.value().writeTo(again);
    assertThat(Records.read(again).value()).isEqualTo(read.value());
  }

  /** Changes signs below the names of the columns; gives the number of rows then. */
  private static long damage(Path file, Random random) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(file));
    int head = text.indexOf("\n") + 1;
    for (int i = random.nextInt(4); i > 0 && text.length() > head; i--) {
      int place = head + random.nextInt(text.length() - head);
      text.setCharAt(place, TELLING.charAt(random.nextInt(TELLING.length())));
    }
    Files.writeString(file, text.toString());
    List<String> lines = text.toString().lines().skip(1).toList();
    return lines.stream().filter(line -> !line.replace(",", "").isBlank()).count();
  }
}
