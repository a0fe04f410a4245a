package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duecare.calendar.BankHolidayList.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The record against the government's own list in all its versions since November 2011. The list is
 * not part of the repository; where it is absent these tests are skipped.
 */
class OfficialListTest {
  private static final String OLDEST_VERSION = "2011-11-09";

  /** One line of the history: an entry with the days it was published and withdrawn. */
  private record Line(Entry entry, String firstPublished, String withdrawn) {
    boolean isKnownOn(String day) {
      return firstPublished.compareTo(day) <= 0
          && (withdrawn.isEmpty() || withdrawn.compareTo(day) > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRecordIsTheList(Division division) throws IOException {
    List<String> expected = new ArrayList<>();
    for (Line line : history(division)) {
      String published = line.firstPublished().equals(OLDEST_VERSION) ? "" : line.firstPublished();
      expected.add(
          line.entry().date()
              + " "
              + line.entry().title().toLowerCase(Locale.ROOT)
              + " "
              + published
              + " "
              + line.withdrawn());
    }

    assertThat(BankHolidayCsv.read(division))
        .filteredOn(holiday -> holiday.date().getYear() >= 2011)
        .extracting(OfficialListTest::text)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String text(BankHoliday holiday) {
    return holiday.date()
        + " "
        + holiday.name().toLowerCase(Locale.ROOT)
        + " "
        + holiday.firstPublished().map(LocalDate::toString).orElse("")
        + " "
        + holiday.withdrawn().map(LocalDate::toString).orElse("");
  }

  @ParameterizedTest
  @EnumSource
  void theRecordIsEveryVersionOfTheListAsKnownOnItsDay(Division division) throws IOException {
    List<Line> history = history(division);
    SortedSet<String> days = new TreeSet<>();
    history.forEach(line -> days.add(line.firstPublished()));
    history.forEach(line -> days.add(line.withdrawn()));
    days.remove("");

    for (String day : days) {
      List<LocalDate> listed =
          history.stream()
              .filter(line -> line.isKnownOn(day))
              .map(line -> line.entry().date())
              .sorted()
              .toList();
      BankHolidays known = BankHolidays.bundled(division).asKnownOn(LocalDate.parse(day));
      LocalDate end = LocalDate.of(listed.get(listed.size() - 1).getYear(), 12, 31);

      assertThat(known.lastPublishedDay()).isEqualTo(end);
      assertThat(known.in(DateSpan.closed(LocalDate.of(2011, 1, 1), end)))
          .extracting(BankHoliday::date)
          .isEqualTo(listed);
    }
    assertThat(days).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @EnumSource
  void readingTheListGivesTheKindsOfTheRecord(Division division) throws IOException {
    List<Entry> entries =
        history(division).stream()
            .filter(line -> line.withdrawn().isEmpty())
            .map(Line::entry)
            .toList();
    BankHolidays held = BankHolidays.bundled(division);
    BankHolidayList list = new BankHolidayList(division, held.listedOn(), entries);

    BankHolidayMerge merge = held.merge(list);

    assertThat(merge.added()).isEmpty();
    assertThat(merge.withdrawn()).isEmpty();
    assertThat(merge.holidays()).isEqualTo(held);
    assertThat(list.holidays())
        .allSatisfy(
            holiday ->
                assertThat(held.on(holiday.date()))
                    .extracting(BankHoliday::kind)
                    .as(holiday.toString())
                    .containsExactly(holiday.kind()));
  }

  private static List<Line> history(Division division) throws IOException {
    Path file = sharedData().resolve("bank-holidays/gov-uk-bank-holidays-history.csv");
    assumeTrue(Files.exists(file), "skipped: the government's list is not beside the repository");
    List<Line> history = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split(",", -1);
      if (fields[0].equals(division.slug())) {
        history.add(
            new Line(
                new Entry(LocalDate.parse(fields[1]), fields[2], fields[3]), fields[4], fields[6]));
      }
    }
    return history;
  }

  /** The folder beside the repository, whichever module the tests are started in. */
  private static Path sharedData() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve(".mvn")) && root.getParent() != null) {
      root = root.getParent();
    }
    return root.resolveSibling("shared").resolve("data");
  }
}
