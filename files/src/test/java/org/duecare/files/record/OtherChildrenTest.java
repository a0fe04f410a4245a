package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.duecare.core.care.ChildId;
import org.duecare.files.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of children of whom there is no history, where each child is joined by itself. */
class OtherChildrenTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/records");

  @Test
  void areListedForWhoJoinsChildByChild() throws IOException {
    Records records = Records.read(EXAMPLES).value();

    assertThat(
            records
                .issuesOfChildrenOtherThan(Set.of(ChildId.of("C1"), ChildId.of("C2")))
                .count(IssueCode.RECORD_OF_OTHER_CHILD))
        .isLessThan(
            records.issuesOfChildrenOtherThan(Set.of()).count(IssueCode.RECORD_OF_OTHER_CHILD));
    assertThat(records.issuesOfChildrenOtherThan(Set.of()).kept())
        .isNotEmpty()
        .allSatisfy(issue -> assertThat(issue.toString()).contains("no history"));
  }

  @Test
  void areListedOfDisputesToo(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("disputes.csv"),
        "dispute,date,event,level,themes,child\n"
            + "D1,2026-02-25,OPENED,1,DRIFT,C1\nD2,2026-02-25,OPENED,1,DRIFT,C9\n");

    Records records = WalsallRecords.read(folder).value();

    assertThat(records.issuesOfChildrenOtherThan(Set.of(ChildId.of("C1"))).kept())
        .extracting(Object::toString)
        .containsExactly(
            "disputes.csv: dispute about a child of whom there is no history: counted, but beside"
                + " none");
    assertThat(records.disputes().orElseThrow().disputes()).hasSize(2);
  }

  @Test
  void equalRecordsHaveOneHashCode() throws IOException {
    assertThat(Records.read(EXAMPLES).value())
        .isEqualTo(Records.read(EXAMPLES).value())
        .hasSameHashCodeAs(Records.read(EXAMPLES).value());
  }
}
