package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Officers whom a file names and the roster does not have. */
class OfficersNotOnRosterTest {

  @TempDir Path folder;

  @BeforeEach
  void writeRoster() throws IOException {
    write("roster.csv", "officer,from,to,fte,contract\nO1,2022-04-01,2022-12-31,1,AGENCY\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private List<String> issues() throws IOException {
    return Records.read(folder).issues().kept().stream()
        .map(issue -> issue.code() + " " + issue)
        .toList();
  }

  @Test
  void areNotedOfAnAllocationByItsFirstDay() throws IOException {
    write(
        "allocations.csv",
        "child,officer,from\nC1,O1,2022-04-01\nC2,O1,2023-01-01\nC3,O2,2022-05-01\n");

    assertThat(issues())
        .containsExactly(
            "OFFICER_NOT_ON_ROSTER allocations.csv line 3, officer: the officer is not on the"
                + " roster on 2023-01-01",
            "OFFICER_NOT_ON_ROSTER allocations.csv line 4, officer: the officer is not on the"
                + " roster on 2022-05-01");
    assertThat(Records.read(folder).value().of(RecordTable.ALLOCATIONS)).hasSize(3);
  }

  @Test
  void areNotedElsewhereIfTheyNeverWere() throws IOException {
    write(
        "review-steps.csv",
        "child,held,chair\nC1,2023-02-01,O1\nC1,2022-08-01,O9\nC1,2022-05-01,\n");
    write("supervision.csv", "officer,date\nO9,2022-05-01\nO1,2023-03-01\n");
    write("audits.csv", "child,date,grade,officer\nC1,2022-05-01,GOOD,O9\nC1,2022-06-01,GOOD,\n");
    write("feedback.csv", "date,source,kind,officer\n2022-05-01,CHILD,COMPLIMENT,O9\n");
    write("good-practice.csv", "date,officer,words\n2022-05-01,O9,Kept promises.\n");

    assertThat(issues())
        .containsExactlyInAnyOrder(
            "OFFICER_NOT_ON_ROSTER review-steps.csv line 3, chair: the officer is on the roster on"
                + " no day",
            "OFFICER_NOT_ON_ROSTER supervision.csv line 2, officer: the officer is on the roster on"
                + " no day",
            "OFFICER_NOT_ON_ROSTER audits.csv line 2, officer: the officer is on the roster on no"
                + " day",
            "OFFICER_NOT_ON_ROSTER feedback.csv line 2, officer: the officer is on the roster on no"
                + " day",
            "OFFICER_NOT_ON_ROSTER good-practice.csv line 2, officer: the officer is on the roster"
                + " on no day");
  }

  @Test
  void cannotBeToldWithoutARoster() throws IOException {
    Files.delete(folder.resolve("roster.csv"));
    write("supervision.csv", "officer,date\nO9,2022-05-01\n");

    assertThat(issues()).isEmpty();
  }
}
