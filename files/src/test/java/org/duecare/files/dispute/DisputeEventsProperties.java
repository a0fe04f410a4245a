package org.duecare.files.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duecare.core.dispute.Dispute;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;

class DisputeEventsProperties {

  private static final String TELLING = ",,\"\"\n\r;=-0129DOP \t\0\u00e9\ufffd\ufeff";

  private static String written(SortedMap<String, Dispute> disputes) throws IOException {
    StringWriter writer = new StringWriter();
    DisputeEvents.write(disputes, writer);
    return writer.toString();
  }

  @Property(tries = 500)
  void disputesAreReadAsTheyWereWritten(@ForAll long seed) throws IOException {
    RandomDisputes made = RandomDisputes.of(seed);
    String text = written(made.disputes());

    Loaded<SortedMap<String, Dispute>> read = EventTable.read(text, made.policy());

    assertThat(EventTable.shown(read)).allMatch(issue -> issue.startsWith("TABLE_WITHOUT_ROWS"));
    assertThat(read.value()).isEqualTo(made.disputes());
    assertThat(written(read.value())).isEqualTo(text);
  }

  @Property(tries = 500)
  void damagedTextLosesNoRowWithoutAnIssue(@ForAll long seed) throws IOException {
    RandomDisputes made = RandomDisputes.of(seed);
    Random random = new Random(~seed);
    StringBuilder damaged = new StringBuilder(written(made.disputes()));
    for (int i = random.nextInt(20); i >= 0; i--) {
      int place = EventTable.COLUMNS.length() + random.nextInt(damaged.length());
      if (place < damaged.length()) {
        damaged.setCharAt(place, TELLING.charAt(random.nextInt(TELLING.length())));
      }
    }
    String text = damaged.toString();
    long rows = text.lines().skip(1).filter(line -> !line.replace(",", "").isBlank()).count();

    Loaded<SortedMap<String, Dispute>> read = EventTable.read(text, made.policy());

    long events = read.value().values().stream().mapToInt(each -> each.history().size()).sum();
    assertThat(events + read.issues().count(IssueEffect.ROW_REFUSED)).isEqualTo(rows);
    if (rows > 0) {
      assertThat(EventTable.read(written(read.value()), made.policy()).value())
          .isEqualTo(read.value());
    }
  }
}
