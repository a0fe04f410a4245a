package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
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

  @Property(tries = 2_000)
  void damagedBytesLoseNoRowWithoutAnIssue(@ForAll long seed, @ForAll long damageSeed)
      throws IOException {
    loseNoRowWithoutAnIssue(seed, damageSeed);
  }

  /**
   * A review that damage gave a second code was told as a refused row, but counted as a used one.
   */
  @Example
  void aReviewWithASecondCodeIsAUsedRow() throws IOException {
    loseNoRowWithoutAnIssue(-1021, -5568341);
  }

  private static void loseNoRowWithoutAnIssue(long seed, long damageSeed) throws IOException {
    RandomReturn.inFolder(
        folder -> {
          RandomReturn made = RandomReturn.of(seed);
          Random random = new Random(damageSeed);
          byte[] episodes =
              Damage.ofTable(RandomReturn.text(Tables.EPISODES, made.episodes()), random);
          byte[] reviews =
              Damage.ofTable(RandomReturn.text(Tables.REVIEWS, made.reviews()), random);
          byte[] header = Damage.ofTable(RandomReturn.text(Tables.HEADER, made.header()), random);
          RandomReturn.write(folder.resolve("e.csv"), episodes);
          RandomReturn.write(folder.resolve("r.csv"), reviews);
          RandomReturn.write(folder.resolve("h.csv"), header);
          try {
            Loaded<Ssda903Return> loaded = Ssda903.read(List.of(folder));
            Damage.checkRows(loaded, ReturnTable.EPISODES, "e.csv", episodes);
            Damage.checkRows(loaded, ReturnTable.REVIEWS, "r.csv", reviews);
            Damage.checkRows(loaded, ReturnTable.HEADER, "h.csv", header);
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
}
