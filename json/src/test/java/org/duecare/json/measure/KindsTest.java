package org.duecare.json.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.ChildId;
import org.junit.jupiter.api.Test;

/** What a vendor puts into figures of its own is refused, and never dropped. */
class KindsTest {

  @Test
  void recordsOfAVendorAreRefusedByTheirClass() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordKinds.formOf(List.of(LocalDate.EPOCH)))
        .withMessage(
            "records behind a figure are of a kind that documents do not know: java.time.LocalDate;"
                + " those of this library and texts, all of one kind, are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordKinds.formOf(List.of("text", ChildId.of("C1"))))
        .withMessageStartingWith(
            "records behind a figure are of a kind that documents do not know");
    assertThat(RecordKinds.formOf(List.of())).isEmpty();
  }

  @Test
  void soArePartsOfAWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartKinds.formOf(LocalDate.EPOCH))
        .withMessage(
            "part of a whole is of a kind that documents do not know: java.time.LocalDate; those of"
                + " this library, texts, numbers and months are allowed");
  }
}
