package org.duecare.files.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;

class DisputeEventsProperties {

  private static final String TELLING = ",,\"\"\n\r;=-0129DOP \t\0\u00e9\ufffd\ufeff";

  private static String written(RecordedDisputes disputes) throws IOException {
    StringWriter writer = new StringWriter();
    DisputeEvents.write(disputes, writer);
    return writer.toString();
  }

  @Property(tries = 500)
  void disputesAreReadAsTheyWereWritten(@ForAll long seed) throws IOException {
    RandomDisputes made = RandomDisputes.of(seed);
    String text = written(made.recorded());

    Loaded<RecordedDisputes> read = EventTable.readAll(text, made.policy());

    assertThat(EventTable.shown(read)).allMatch(issue -> issue.startsWith("TABLE_WITHOUT_ROWS"));
    assertThat(read.value()).isEqualTo(made.recorded());
    assertThat(written(read.value())).isEqualTo(text);
  }

  @Property(tries = 500)
  void damagedTextLosesNoRowWithoutAnIssue(@ForAll long seed) throws IOException {
    RandomDisputes made = RandomDisputes.of(seed);
    Random random = new Random(~seed);
    StringBuilder damaged = new StringBuilder(written(made.recorded()));
    for (int i = random.nextInt(20); i >= 0; i--) {
      int place = damaged.indexOf("\n") + 1 + random.nextInt(damaged.length());
      if (place < damaged.length()) {
        damaged.setCharAt(place, TELLING.charAt(random.nextInt(TELLING.length())));
      }
    }
    String text = damaged.toString();
    long rows = text.lines().skip(1).filter(line -> !line.replace(",", "").isBlank()).count();

    Loaded<RecordedDisputes> read = EventTable.readAll(text, made.policy());

    long events =
        read.value().disputes().values().stream().mapToInt(each -> each.history().size()).sum();
    long refused =
        read.issues().count(IssueEffect.ROW_REFUSED)
            - read.issues().count(IssueCode.CHILD_OF_DISPUTE_CONTRADICTED);
    assertThat(events + refused).isEqualTo(rows);
    if (rows > 0) {
      assertThat(EventTable.readAll(written(read.value()), made.policy()).value())
          .isEqualTo(read.value());
    }
  }
}
