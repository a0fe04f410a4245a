package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code audit --figures}: the figures of anybody's report. */
class AuditFiguresCommandTest {

  private static final String RESOURCES = "src/test/resources/";
  private static final String WALSALL_FIGURES = "--figures=" + RESOURCES + "walsall/figures.csv";
  private static final String WALSALL_RELATIONS =
      "--relations=" + RESOURCES + "walsall/relations.csv";

  @TempDir Path folder;

  private String figures(String text) throws IOException {
    return "--figures=" + Files.writeString(folder.resolve("f.csv"), text);
  }

  private String relations(String text) throws IOException {
    return "--relations=" + Files.writeString(folder.resolve("r.csv"), text);
  }

  private static List<String> lines(String csv, Function<NamedCsvRecord, String> line)
      throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return rows.stream().map(line).toList();
    }
  }

  /** What the library finds in the report, stated in Java, is found in the files. */
  @Test
  void findsInTheWalsallReportWhatTheLibraryFinds() throws IOException {
    Run run = Run.of("audit", WALSALL_FIGURES, WALSALL_RELATIONS, "--format=csv");
    String golden =
        Files.readString(Path.of("../metrics/src/test/resources/spec/walsall-findings.csv"));

    List<String> found =
        lines(
            run.out(),
            row ->
                String.join(
                    " ", row.getField("result"), row.getField("check"), row.getField("finding")));
    assertThat(found)
        .hasSize(33)
        .containsExactlyInAnyOrderElementsOf(
            lines(
                golden,
                row ->
                    String.join(
                        " ",
                        row.getField("result"),
                        row.getField("kind"),
                        row.getField("sentence"))));
    assertThat(run.err()).isEqualTo("checks 180, sound 143\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void listsWhatIsSoundToo() throws IOException {
    Run run = Run.of("audit", WALSALL_FIGURES, WALSALL_RELATIONS, "--all", "--format=csv");

    assertThat(lines(run.out(), row -> row.getField("result")))
        .hasSize(180)
        .contains("SOUND", "UNDECIDED");
    assertThat(run.status()).isZero();
  }

  @Test
  void auditsFiguresOfWhichNothingIsSaidTogether() throws IOException {
    String figures =
        figures("id,label,kind,value,over\nboys,boys,percentage,52.7,\n=1,girls,percentage,1,\n");
    Run run = Run.of("audit", figures, "--format=json");

    assertThat(run.out())
        .isEqualTo(
            """
            [
              {"result": "NOTE", "check": "TIME_STATED", "finding": "boys (52.7%) does not say of \
            which day or period it is"},
              {"result": "WARNING", "check": "POPULATION_NAMED", "finding": "boys (52.7%) does not \
            say of whom or what it is taken"}
            ]
            """);
    assertThat(run.err())
        .isEqualTo(
            """
            row refused: f.csv line 3, id: not an id (expected up to 64 letters, digits and . _ / \
            : -, a letter or digit first)
            checks 3, sound 1
            """);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void writesText() throws IOException {
    Run run =
        Run.of(
            "audit",
            figures("id,label,kind,value,as_at\na,all,count,3,2026-03-31\nb,b,count,2,2026-03-31"),
            relations("relation,figure,figures\nparts,a,b\n"));

    assertThat(run.out())
        .isEqualTo(
            """
            result  check                finding
            ------  -------------------  \
            ----------------------------------------------------------------------------------
            ERROR   PARTS_AGAINST_WHOLE  b (2) add up to 2, and the whole is all (3), 1 more than \
            the parts; would fit: a 2
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void auditsNothingWhereAFileIsNone() throws IOException {
    String good = figures("id,label,kind,value\na,a,count,1\n");

    assertThat(Run.of("audit", good, relations("figure,figures\na,a\n")))
        .isEqualTo(
            new Run(
                2,
                "",
                "file not read: r.csv: no column relation: expected relation at least, separated"
                    + " by commas\n"));
    assertThat(Run.of("audit", figures("")).status()).isEqualTo(2);
    assertThat(Run.of("audit", "--figures=" + folder))
        .isEqualTo(new Run(2, "", "duecare: not a file: " + folder + "\n"));
    assertThat(Run.of("audit", good, "--relations=" + folder).err())
        .isEqualTo("duecare: not a file: " + folder + "\n");
    assertThat(Run.of("audit", "--figures=" + folder.resolve("none")).err())
        .isEqualTo("duecare: no such file or folder: " + folder.resolve("none") + "\n");
  }

  @Test
  void aHugeCellCostsItsLineOnly() throws IOException {
    String huge = "9".repeat(1 << 20);
    Run run =
        Run.of(
            "audit",
            figures(
                "id,label,kind,value,as_at\na,a,count,"
                    + huge
                    + ",2026-03-31\nb,\""
                    + huge
                    + "\",count,1,2026-03-31\nc,c,count,1,2026-03-31\n"));

    assertThat(run.err())
        .isEqualTo(
            """
            row refused: f.csv line 2: no row: the line is longer than 65536 characters
            row refused: f.csv line 3: no row: the line is longer than 65536 characters
            checks 2, sound 2
            """);
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "audit | missing required argument (specify one of these): ((--return=DIR",
        "audit --figures=x --return=y --year-ending=2026-03-31 | (--return=DIR",
        "audit --figures=x --year-ending=2026-03-31 | missing required argument(s): --return=DIR; see",
        "audit --return=x | missing required argument(s): --year-ending=D; see",
        "audit --relations=x | missing required argument(s): --figures=FILE; see"
      })
  void takesAReturnOrFiguresAndNeverBoth(String arguments, String sentence) {
    Run run = Run.of(arguments.split(" ", -1));

    assertThat(run.err())
        .startsWith("duecare: " + sentence)
        .endsWith("; see duecare audit --help\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpNamesBothWays() {
    assertThat(Run.of("audit", "--help").out().replaceAll("\\s+", " "))
        .contains("| (--figures=FILE [--relations=FILE])")
        .contains("--year-ending=D");
    assertThat(Run.of("help", "audit")).isEqualTo(Run.of("audit", "--help"));
  }
}
