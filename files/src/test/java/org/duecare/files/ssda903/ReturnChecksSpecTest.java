package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One child beside sixty others, whose episodes make the year end on 31 March 2023. Rows are parted
 * by semicolons, cells by blanks, a hyphen is a blank cell; issues are parted by bars.
 */
class ReturnChecksSpecTest {

  private static final int OTHERS = 60;

  @TempDir Path folder;

  static Stream<SpecRow> checks() {
    return SpecFile.rows(ReturnChecksSpecTest.class, "/spec/return-checks.csv");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsWhatTheSpecificationSays(SpecRow row) {
    Loaded<Ssda903Return> loaded = read(row);
    IssueCode code = IssueCode.valueOf(row.text("code"));

    List<String> found = Tables.shown(loaded, code);

    List<String> expected =
        row.has("expected") ? Arrays.asList(row.text("expected").split("\\|", -1)) : List.of();
    assertThat(found).containsExactlyElementsOf(expected);
    List<String> rules = Arrays.asList(row.text("provision").split("rules? |and |, | ", -1));
    assertThat(code.rules()).containsAll(rules.stream().filter(rule -> !rule.isBlank()).toList());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void countsEveryRowOnceAndMakesAHistory(SpecRow row) {
    Loaded<Ssda903Return> loaded = read(row);

    long episodes = rows(row, "episodes").size();
    long reviews = rows(row, "reviews").size();
    assertThat(loaded.value().rows(ReturnTable.EPISODES).read()).isEqualTo(episodes + OTHERS);
    assertThat(loaded.value().rows(ReturnTable.REVIEWS).read()).isEqualTo(reviews);
    assertThat(loaded.value().histories().toList()).hasSize(OTHERS + (episodes == 0 ? 0 : 1));
  }

  @Test
  void showsEveryNoteOnTheRowsOfAChild() {
    Set<IssueCode> shown = EnumSet.noneOf(IssueCode.class);
    checks().filter(row -> row.has("expected")).forEach(r -> shown.add(codeOf(r)));

    assertThat(EnumSet.range(IssueCode.END_REASON_WITHOUT_END, IssueCode.REVIEWS_CLOSE_TOGETHER))
        .filteredOn(code -> !shown.contains(code))
        .containsExactly(
            IssueCode.EPISODE_NOT_CONTINUED,
            IssueCode.EPISODE_CHANGED,
            IssueCode.EPISODES_ENDED_SINCE,
            IssueCode.EPISODE_NOT_IN_LAST_RETURN,
            IssueCode.CUSTODY_UNDER_10,
            IssueCode.REVIEW_DATE_INVALID,
            IssueCode.REVIEW_CODE_INVALID,
            IssueCode.REVIEWS_BLANK,
            IssueCode.REVIEW_CODE_CHANGED);
    assertThat(shown)
        .filteredOn(code -> code.effect() == IssueEffect.ROW_REFUSED)
        .allMatch(code -> code.name().startsWith("REVIEW_"));
  }

  private static IssueCode codeOf(SpecRow row) {
    return IssueCode.valueOf(row.text("code"));
  }

  private Loaded<Ssda903Return> read(SpecRow row) {
    Tables tables = Tables.in(folder);
    if (row.has("birth")) {
      tables.header("1,2," + row.text("birth"));
    }
    rows(row, "episodes").forEach(episode -> tables.episodes("1," + episode));
    rows(row, "reviews").forEach(review -> tables.reviews("1,," + review));
    for (int i = 0; i < OTHERS; i++) {
      String other = "other" + i;
      tables.header(other + ",2,01/06/2012").episodes(other + ",01/05/2022,S,C2,N1,U6,,");
    }
    return tables.read();
  }

  private static List<String> rows(SpecRow row, String column) {
    List<String> rows = new ArrayList<>();
    for (String text : row.text(column).split(";", -1)) {
      if (!text.isBlank()) {
        rows.add(text.strip().replace("-", "").replace(' ', ','));
      }
    }
    return rows;
  }
}
