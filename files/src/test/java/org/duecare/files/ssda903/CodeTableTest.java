package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {

  static Stream<Enum<?>> codes() {
    return Stream.of(
            StartReason.values(),
            StatusCode.values(),
            NeedCode.values(),
            PlaceCode.values(),
            EndReason.values(),
            ReviewCode.values())
        .<Enum<?>>flatMap(Stream::of)
        .filter(code -> code.ordinal() > CodeTable.UNKNOWN);
  }

  private static CodeTable tableOf(Enum<?> code) {
    if (code instanceof StartReason) {
      return StartReason.TABLE;
    } else if (code instanceof StatusCode) {
      return StatusCode.TABLE;
    } else if (code instanceof NeedCode) {
      return NeedCode.TABLE;
    } else if (code instanceof PlaceCode) {
      return PlaceCode.TABLE;
    } else if (code instanceof EndReason) {
      return EndReason.TABLE;
    }
    return ReviewCode.TABLE;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void findsEachCodeOfAnEnum(Enum<?> code) {
    assertThat(find(tableOf(code), code.name())).isEqualTo(code.ordinal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "K", "K22", "K2 ", " K2", "Z15", "BLANK", "UNKNOWN", "\0K2", "\0"})
  void takesNothingElseForACode(String text) {
    assertThat(find(PlaceCode.TABLE, text)).isEqualTo(CodeTable.UNKNOWN);
  }

  @Test
  void tellsBlankFromUnknown() {
    assertThat(find(PlaceCode.TABLE, "")).isEqualTo(CodeTable.BLANK);
  }

  @Test
  void listsItsCodesForMessages() {
    assertThat(ReviewCode.TABLE.listed()).isEqualTo("PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7");
  }

  private static int find(CodeTable table, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return table.find(bytes, 0, bytes.length);
  }
}
