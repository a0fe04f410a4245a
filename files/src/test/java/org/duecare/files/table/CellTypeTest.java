package org.duecare.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTypeTest {

  @Test
  void severalValuesAreWrittenAsTheyAreRead() throws InvalidCellException {
    CellType<List<LocalDate>> days = CellTypes.several(CellTypes.day(), "expected days");
    List<LocalDate> values = List.of(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 7, 1));

    assertThat(days.write(values)).isEqualTo("2022-04-01;2022-07-01");
    assertThat(days.read(days.write(values))).isEqualTo(values);
  }

  @Test
  void aTypeThatIsOnlyReadIsNeverWritten() throws InvalidCellException {
    CellType<Integer> length = CellType.readOnly("a text", "expected a text", String::length);

    assertThat(length.read("abc")).isEqualTo(3);
    assertThatNullPointerException()
        .isThrownBy(() -> length.write(3))
        .withMessage("cells that are never written");
  }
}
