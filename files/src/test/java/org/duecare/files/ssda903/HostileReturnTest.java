package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duecare.core.care.CareHistory;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileReturnTest {

  private static final int MILLION = 1_000_000;

  @TempDir Path folder;

  @Test
  void refusesTenMillionCellsOfNoiseRowByRow() throws IOException {
    Tables.in(folder).write();
    Random random = new Random(903);
    int rows = MILLION * 10 / 13;
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("episodes.csv"))) {
      out.write(Tables.EPISODES + "\n");
      for (int row = 0; row < rows; row++) {
        for (int cell = 0; cell < 13; cell++) {
          out.write(Integer.toString(random.nextInt(1_000)));
          out.write(cell == 12 ? '\n' : ',');
        }
      }
    }

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(loaded.issues().count(IssueCode.CELLS_MISCOUNTED)).isEqualTo(rows);
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(0, rows, 0));
    assertThat(loaded.value().histories())
        .hasSize(1_000)
        .allMatch(history -> history.doubts().size() == 100);
  }

  /** A doubt lasts, so the earliest of them says from when on nothing is certain. */
  @Test
  void keepsTheEarliestDayInDoubtHoweverManyFollow() throws IOException {
    LocalDate first = LocalDate.of(2016, 4, 1);
    List<String> rows = new ArrayList<>();
    for (int row = 150; row >= 0; row--) {
      LocalDate start = first.plusDays(3L * row);
      rows.add("1," + start + ",S,C2,N1,U6," + start.plusDays(1) + ",X1");
    }

    CareHistory history =
        Tables.onlyHistory(Tables.in(folder).episodes(rows.toArray(String[]::new)).read());

    assertThat(history.doubts()).hasSize(100);
    assertThat(history.doubts().get(0).from()).isEqualTo(first.plusDays(1));
  }

  @Test
  void readsAMillionRowsOfOneChild() throws IOException {
    Tables.in(folder).episodes("1,01/04/2020,S,C2,N1,U6,,").write();
    Random random = new Random(903);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("reviews.csv"))) {
      out.write(Tables.REVIEWS + "\n");
      for (int row = 0; row < MILLION; row++) {
        out.write("1,,1/" + (1 + random.nextInt(12)) + "/2020,PN1\n");
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("episodes.csv"))) {
      out.write(Tables.EPISODES + "\n");
      for (int row = 0; row < MILLION; row++) {
        out.write("1,1/" + (1 + random.nextInt(12)) + "/2020,S,C2,N1,U6,,\n");
      }
    }

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.onlyHistory(loaded).reviews()).hasSize(12);
    assertThat(loaded.value().rows(ReturnTable.EPISODES).dropped()).isEqualTo(MILLION - 12);
    assertThat(loaded.value().rows(ReturnTable.REVIEWS).dropped()).isEqualTo(MILLION - 12);
    assertThat(loaded.issues().count(IssueEffect.CHILD_NOT_JUDGED)).isEqualTo(1);
  }

  @Test
  void readsATruncatedTableUpToItsLastRow() throws IOException {
    Path written =
        Tables.in(folder)
            .episodes("1,01/04/2020,S,C2,N1,U6,,", "2,01/04/2020,S,C2,N1,U6,,")
            .write()
            .resolve("episodes.csv");
    String text = Files.readString(written);
    Files.writeString(written, text.substring(0, text.length() - 8));

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.shown(loaded, IssueCode.CELLS_MISCOUNTED))
        .containsExactly("episodes.csv line 3: wrong number of cells: found 5, expected 8");
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(1, 1, 0));
  }
}
