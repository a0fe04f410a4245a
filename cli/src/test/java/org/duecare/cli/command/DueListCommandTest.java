package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the list of reviews that are due must not miss, and whom it must not name twice. */
class DueListCommandTest {

  @TempDir Path folder;

  private Run run(SmallReturn small, String... more) throws IOException {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "due-list";
    arguments[1] = small.in(folder.resolve("return"));
    arguments[2] = "--format=csv";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  private static SmallReturn withChildLongInCare() {
    return new SmallReturn()
        .child("C1")
        .episode("C1", "01/06/2020", "S")
        .child("C2")
        .episode("C2", "01/06/2024", "S")
        .review("C2", "20/04/2025");
  }

  @Test
  void listsWhatIsOverdueThoughTheLimitIsNotKnown() throws IOException {
    Run run = run(withChildLongInCare(), "--as-of=2025-10-10");

    // Reviews are known from 1 April 2025: C1 may have had one on the day before, and none since.
    assertThat(run.out())
        .isEqualTo(
            """
            officer,child,rule,due,plan_by,days_overdue
            ,C1,,,,10
            ,C2,ENG-REV-N,2025-10-20,2025-10-20,
            """);
    assertThat(run.err()).doesNotContain("not known when the next review is due");
  }

  @Test
  void saysOfHowManyChildrenTheNextReviewIsNotKnown() throws IOException {
    Run run = run(withChildLongInCare(), "--as-of=2025-09-30");

    assertThat(run.out())
        .isEqualTo(
            """
            officer,child,rule,due,plan_by,days_overdue
            ,C2,ENG-REV-N,2025-10-20,2025-10-20,
            """);
    assertThat(run.err())
        .contains(
            "note: children looked after of whom it is not known when the next review is due: 1\n");
  }

  /** The child is 18 on 1 February 2033, nine days before the limit. */
  @Test
  void whoIs18BeforeTheNextReviewIsCountedAndNotListed() throws IOException {
    SmallReturn almostAdult =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/05/2032", "S")
            .review("C1", "20/05/2032")
            .review("C1", "10/08/2032");

    Run run = run(almostAdult, "--as-of=2032-12-20");

    assertThat(run.out()).isEqualTo("officer,child,rule,due,plan_by,days_overdue\n");
    assertThat(run.err())
        .contains(
            "note: children looked after who are 18 by the day on which their next review is due: 1\n");
    assertThat(run(almostAdult, "--as-of=2032-07-31").out()).contains(",C1,ENG-REV-2,2032-08-20,");
  }

  @Test
  void listsOnceWhatOneReviewWouldMeet() throws IOException {
    SmallReturn toBeAdopted =
        new SmallReturn()
            .child("C1")
            .episodeUnderPlacementOrder("C1", "02/02/2026", "S")
            .review("C1", "20/02/2026");

    Run run = run(toBeAdopted, "--history=complete", "--as-of=2026-03-31", "--days=200");

    assertThat(run.out().lines().filter(line -> line.contains("C1"))).hasSize(1);
  }
}
