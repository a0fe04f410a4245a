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

  /** What is still open is in the last folder, as in returns; the rest lies anywhere, or twice. */
  @Property(tries = 300)
  void splittingAReturnOverFoldersAndRepeatingRowsChangesNothing(
      @ForAll long seed, @ForAll long splitSeed) throws IOException {
    RandomReturn.inFolder(
        folder -> {
          RandomReturn made = RandomReturn.of(seed);
          Loaded<Ssda903Return> whole = Tables.read(made.write(folder.resolve("whole")));

          Random random = new Random(splitSeed);
          int folders = 1 + random.nextInt(3);
          List<List<List<String>>> headers = split(made.header(), folders, random);
          List<List<List<String>>> episodes = split(made.episodes(), folders, random);
          List<List<List<String>>> reviews = split(made.reviews(), folders, random);
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
      List<List<String>> rows, int folders, Random random) {
    List<List<List<String>>> parts = new ArrayList<>();
    for (int i = 0; i < folders; i++) {
      parts.add(new ArrayList<>());
    }
    for (List<String> row : rows) {
      boolean open = row.size() > END && row.get(END).isEmpty();
      parts.get(open ? folders - 1 : random.nextInt(folders)).add(row);
      while (random.nextInt(4) == 0) {
        parts.get(random.nextInt(folders)).add(row);
      }
    }
    return parts;
  }
}
