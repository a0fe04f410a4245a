package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The prebuilt tables are what the CSV files and the rules give. Running this test with {@code
 * -Dduecare.golden=accept} writes them anew.
 */
class MonthWordsTest {

  @ParameterizedTest
  @EnumSource
  void areWhatTheRecordGives(Division division) throws IOException, URISyntaxException {
    int[] words = Bundled.record(division).table().words();
    ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES);
    bytes.asIntBuffer().put(words);
    String file = division.slug() + ".words";
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.write(sources().resolve(file), bytes.array());
      return;
    }

    assertThat(Bundled.resource(file)).isEqualTo(bytes.array());
  }

  private static Path sources() throws URISyntaxException {
    Path classes =
        Path.of(MonthWordsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path target = Objects.requireNonNull(classes.getParent(), "parent");
    return target.resolveSibling("src/main/resources/org/duecare/calendar");
  }

  @ParameterizedTest
  @EnumSource
  void endWhereTheRecordEnds(Division division) {
    LocalDate last =
        BankHolidayCsv.read(division).stream()
            .map(BankHoliday::date)
            .max(Comparator.naturalOrder())
            .orElseThrow();

    assertThat(Bundled.LAST_PUBLISHED_DAY).isEqualTo(LocalDate.of(last.getYear(), 12, 31));
    assertThat(Bundled.record(division).lastPublishedYear()).isEqualTo(last.getYear());
    assertThat(Bundled.record(division).listedOn()).isEqualTo(Bundled.LISTED_ON);
  }
}
