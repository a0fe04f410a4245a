package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.RecordKind;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingOptionsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

  @TempDir Path folder;

  @Test
  void tellWhatWasChosen() {
    ReadingOptions standard = ReadingOptions.standard();

    assertThat(standard.asOf()).isEmpty();
    assertThat(standard.keepsPostcodes()).isFalse();
    assertThat(standard.asOf(DAY).asOf()).contains(DAY);
    assertThat(standard.withPostcodes().keepsPostcodes()).isTrue();
  }

  @Test
  void codesThatAreNoneAreShownWithThoseThatAre() throws IOException {
    Files.writeString(
        folder.resolve("header.csv"),
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,2,05/06/2012,WBRI,UN3,,\n");
    Files.writeString(
        folder.resolve("episodes.csv"),
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
            + "URN\nK1,01/05/2023,Q,C2,N10,U6,PR9,,,ODD,,,\n");
    Files.writeString(folder.resolve("reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n");
    Files.writeString(
        folder.resolve("prevperm.csv"),
        "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nK1,05/06/2012,P9,,\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.codes(loaded))
        .contains(
            IssueCode.START_REASON_INVALID,
            IssueCode.NEED_INVALID,
            IssueCode.PROVIDER_INVALID,
            IssueCode.REASON_FOR_CHANGE_INVALID);
    assertThat(Tables.shown(loaded, IssueCode.PROVIDER_INVALID))
        .singleElement()
        .asString()
        .contains("PR9");
    assertThat(Tables.shown(loaded, IssueCode.NEED_INVALID))
        .singleElement()
        .asString()
        .contains("N10");
    ChildRecord record = loaded.value().records().findFirst().orElseThrow();
    assertThat(record.doubtful()).contains(RecordKind.PREVIOUS_PERMANENCE);
  }
}
