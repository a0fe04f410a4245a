package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year that had not begun when the return was made: all its children would seem there still. */
class YearAfterReturnTest {

  @TempDir Path folder;

  private String children(int count) throws IOException {
    SmallReturn written = new SmallReturn();
    for (int i = 1; i <= count; i++) {
      String child = "C" + i;
      written.child(child).episode(child, "03/05/2022", "S").review(child, "20/05/2022");
    }
    return written.in(folder.resolve("2022-23"));
  }

  @Test
  void isRefusedAndTheYearsOfTheReturnAreSaid() throws IOException {
    String given = children(10);
    for (String command : new String[] {"kpis", "audit", "timeliness"}) {
      Run run = Run.of(command, given, "--year-ending=2024-03-31");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains(
              "duecare: the return tells nothing of the year ending 2024-03-31: it has the years"
                  + " ending 2023-03-31; an earlier year is allowed, or give the folder of that year"
                  + " too\n");
    }
  }

  /** A year that does not end on 31 March has dates where its first months have. */
  @Test
  void ofAYearWithOtherDaysAllMonthsCount() throws IOException {
    String given = children(10);

    assertThat(Run.of("timeliness", given, "--year-ending=2023-12-31").status()).isZero();
    assertThat(Run.of("timeliness", given, "--year-ending=2024-02-28").status()).isZero();
    assertThat(Run.of("timeliness", given, "--year-ending=2024-03-30").status()).isZero();
    assertThat(Run.of("timeliness", given, "--year-ending=2024-04-30").err())
        .contains("the return tells nothing of the year ending 2024-04-30");
  }

  /** That it is after the return is the first that is noted. */
  @Test
  void ofFewChildrenItIsCountedWithANote() throws IOException {
    Run run = Run.of("kpis", children(9), "--year-ending=2024-03-31", "--format=csv");

    assertThat(run.out()).contains("\nlooked-after,9,");
    assertThat(run.err().lines().filter(line -> line.startsWith("note: ")).findFirst())
        .hasValueSatisfying(
            note -> assertThat(note).contains("the last return ends before 2024-03-31"));
    assertThat(run.status()).isZero();
  }
}
