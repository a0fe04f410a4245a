package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duecare.files.Loaded;

class MergedYearsProperties {

  private static final int END = 6;

  /** Where the day of a review stands. */
  private static final int HELD = 2;

  /** The first of the years from April to March of which there is anything. */
  private static final int FIRST_YEAR = 2019;

  /** If all else lies in the folders of other years, this one is missing. */
  private static final int YEAR_WITHOUT_REVIEWS = 2021;

  /**
   * What is still open is in the last folder, as in returns; the rest lies anywhere, or twice, or
   * in the folders of some of the years, as where a year is missing.
   */
  @Property(tries = 500)
  void splittingAReturnOverFoldersAndRepeatingRowsChangesNothing(
      @ForAll long seed, @ForAll long splitSeed) throws IOException {
    RandomReturn.inFolder(
        folder -> {
          RandomReturn made = RandomReturn.of(seed);
          Random random = new Random(splitSeed);
          boolean byYears = random.nextInt(4) > 0;
          int folders = byYears ? 2 + random.nextInt(2) : 1 + random.nextInt(3);
          if (byYears) {
            made.reviews().removeIf(row -> year(row) == YEAR_WITHOUT_REVIEWS);
          }
          Loaded<Ssda903Return> whole = Tables.read(made.write(folder.resolve("whole")));
          List<List<List<String>>> headers =
              split(made.header(), folders, /* byYears= */ false, random);
          List<List<List<String>>> episodes = split(made.episodes(), folders, byYears, random);
          List<List<List<String>>> reviews = split(made.reviews(), folders, byYears, random);
          List<Path> parts = new ArrayList<>();
          for (int i = 0; i < folders; i++) {
            Path part = folder.resolve("part" + i);
            RandomReturn.write(
                part.resolve("h.csv"), RandomReturn.text(Tables.HEADER, headers.get(i)));
            RandomReturn.write(
                part.resolve("e.csv"), RandomReturn.text(Tables.EPISODES, episodes.get(i)));
            RandomReturn.write(
                part.resolve("r.csv"), RandomReturn.text(Tables.REVIEWS, reviews.get(i)));
            parts.add(part);
          }
          Loaded<Ssda903Return> split = Ssda903.read(parts);

          assertThat(RandomReturn.facts(split.value()))
              .isEqualTo(RandomReturn.facts(whole.value()));
          if (whole.value().rows(ReturnTable.REVIEWS).used() > 0) {
            LocalDate known = whole.value().reviewsKnownFromByDefault().orElseThrow();
            // Rows put into folders at random may leave a year between two without its own.
            assertThat(split.value().reviewsKnownFromByDefault().orElseThrow())
                .satisfies(
                    day -> {
                      if (split.value().reviewsKnownReason() == ReviewsKnownReason.YEAR_MISSING) {
                        assertThat(day).isAfter(known);
                        assertThat(split.value().yearEnds()).doesNotContain(day.minusDays(1));
                      } else {
                        assertThat(day).isEqualTo(known);
                      }
                    });
          }
          for (ReturnTable table : ReturnTable.values()) {
            assertThat(split.value().rows(table).used())
                .isEqualTo(whole.value().rows(table).used());
          }
        });
  }

  private static List<List<List<String>>> split(
      List<List<String>> rows, int folders, boolean byYears, Random random) {
    List<List<List<String>>> parts = new ArrayList<>();
    for (int i = 0; i < folders; i++) {
      parts.add(new ArrayList<>());
    }
    for (List<String> row : rows) {
      boolean open = row.size() > END && row.get(END).isEmpty();
      parts.get(open ? folders - 1 : folder(row, folders, byYears, random)).add(row);
      while (random.nextInt(4) == 0) {
        boolean anywhere = open || !byYears;
        parts
            .get(anywhere ? random.nextInt(folders) : folder(row, folders, byYears, random))
            .add(row);
      }
    }
    return parts;
  }

  /** Any, or that of the year in which an episode ended or a review was held; two years each. */
  private static int folder(List<String> row, int folders, boolean byYears, Random random) {
    if (!byYears) {
      return random.nextInt(folders);
    }
    return Math.min(folders - 1, (year(row) - FIRST_YEAR) / 2);
  }

  /** The year, from April to March, in which an episode ended or a review was held. */
  private static int year(List<String> row) {
    String[] day = row.get(row.size() > END ? END : HELD).split("/", -1);
    return Integer.parseInt(day[2]) - (Integer.parseInt(day[1]) < 4 ? 1 : 0);
  }
}
