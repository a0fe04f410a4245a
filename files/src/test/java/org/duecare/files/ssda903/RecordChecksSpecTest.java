package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One child beside sixty others, whose episodes make the year end on 31 March 2024, and one more
 * table. Rows are parted by semicolons, cells by blanks, a hyphen is a blank cell.
 */
class RecordChecksSpecTest {

  private static final int OTHERS = 60;

  private static final Map<String, String> COLUMNS =
      Map.of(
          "MISSING", "MIS_START,MIS_END,MISSING",
          "WORKERS", "SW_DECOM,SW_DEC,SW_ID,SW_REASON",
          "UASC", "DUC",
          "OC2", "SDQ_SCORE,SDQ_REASON,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT",
          "OC3", "IN_TOUCH,ACTIV,ACCOM",
          "AD1", "DATE_INT,DATE_MATCH",
          "DOLO", "DOLO_START,DOLO_END");

  @TempDir Path folder;

  static Stream<SpecRow> checks() {
    return SpecFile.rows(RecordChecksSpecTest.class, "/spec/record-checks.csv");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsWhatTheSpecificationSays(SpecRow row) {
    IssueCode code = IssueCode.valueOf(row.text("code"));

    List<String> found = Tables.shown(read(row), code);

    if (row.has("expected")) {
      assertThat(found).singleElement().asString().endsWith(", " + row.text("expected"));
      assertThat(found.get(0)).startsWith("other1.csv line ");
    } else {
      assertThat(found).isEmpty();
    }
    List<String> rules = Arrays.asList(row.text("provision").split("rules? |and |, | ", -1));
    assertThat(code.rules()).containsAll(rules.stream().filter(rule -> !rule.isBlank()).toList());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void canBeSwitchedOff(SpecRow row) {
    IssueCode code = IssueCode.valueOf(row.text("code"));
    Path written = write(row);
    ReadingOptions without = ReadingOptions.standard().withChecks(Checks.all().without(code));

    long others =
        Tables.read(written).issues().kept().stream().filter(i -> i.code() != code).count();

    assertThat(Tables.read(without, written).issues().kept())
        .noneMatch(issue -> issue.code() == code)
        .hasSize((int) others);
  }

  @Test
  void showsEveryNoteOnTheseTables() {
    Set<IssueCode> shown = EnumSet.noneOf(IssueCode.class);
    checks()
        .filter(row -> row.has("expected"))
        .forEach(row -> shown.add(IssueCode.valueOf(row.text("code"))));

    assertThat(EnumSet.range(IssueCode.UNACCOMPANIED_AS_ADULT, IssueCode.MISSING_AT_MAJORITY))
        .filteredOn(code -> !shown.contains(code))
        .containsExactly(IssueCode.SOCIAL_WORKER_NOT_CONTINUED);
  }

  @Test
  void missesASocialWorkerWhoWasThereInTheYearBefore() {
    String columns = "CHILD," + COLUMNS.get("WORKERS");
    Path before =
        children("before")
            .episodes("1,01/05/2023,S,C2,N1,U6,,")
            .table(columns, "1,01/05/2023,,SW1,FCONTA")
            .write();
    Tables after =
        Tables.in(folder.resolve("after"))
            .header("1,F,01/06/2012")
            .episodes("1,01/05/2023,S,C2,N1,U6,,", "2,01/05/2024,S,C2,N1,U6,01/06/2024,E4A");
    Path gone = after.table(columns, "1,01/05/2024,,SW2,TSPROC").write();

    assertThat(Tables.shown(Tables.read(before, gone), IssueCode.SOCIAL_WORKER_NOT_CONTINUED))
        .containsExactly(
            "before/other1.csv line 2, SW_DECOM: social worker who had not ended is not in a later"
                + " folder: from 2023-05-01");

    Path there = after.table(columns, "1,01/05/2023,01/05/2024,SW1,FCONTA").write();
    assertThat(Tables.shown(Tables.read(before, there), IssueCode.SOCIAL_WORKER_NOT_CONTINUED))
        .isEmpty();
  }

  private Loaded<Ssda903Return> read(SpecRow row) {
    return Tables.read(write(row));
  }

  private Path write(SpecRow row) {
    Tables tables = children("one");
    if (row.has("birth")) {
      tables.header("1,2," + row.text("birth"));
    }
    rows(row, "episodes").forEach(episode -> tables.episodes("1," + episode));
    String columns = COLUMNS.get(row.text("table"));
    int cells = columns.split(",", -1).length;
    for (String record : rows(row, "rows")) {
      int missing = cells - record.split(",", -1).length;
      tables.table("CHILD," + columns, "1," + record + ",".repeat(missing));
    }
    return tables.write();
  }

  private Tables children(String name) {
    Tables tables = Tables.in(folder.resolve(name));
    for (int i = 0; i < OTHERS; i++) {
      String other = "other" + i;
      tables.header(other + ",2,01/06/2012").episodes(other + ",01/05/2023,S,C2,N1,U6,,");
    }
    return tables;
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
