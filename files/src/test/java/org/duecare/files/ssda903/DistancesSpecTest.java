package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.files.postcode.PostcodeTable;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a placement is from home, by the column of the return or by a table of postcodes. */
class DistancesSpecTest {

  private static final double MILLIONTH = 0.000_000_6;

  @TempDir private Path folder;

  static Stream<SpecRow> rows() {
    return SpecFile.rows(DistancesSpecTest.class, "/spec/distances.csv");
  }

  private static String text(SpecRow row, String column) {
    return row.has(column) ? row.text(column) : "";
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isKnownOrNot(SpecRow row) throws IOException {
    PostcodeTable table = PostcodeTable.read(Path.of("src/test/resources/postcodes.csv")).value();
    Path written =
        Tables.in(folder)
            .header("1,F,05/06/2012")
            .table(
                Tables.EPISODES + ",PL_DISTANCE,HOME_POST,PL_POST",
                "1,01/05/2023,S,C2,N1,U6,,,\""
                    + String.join(
                        "\",\"", text(row, "supplied"), text(row, "home"), text(row, "placement"))
                    + '"')
            .write();

    Loaded<Ssda903Return> loaded =
        Tables.read(ReadingOptions.standard().withPostcodeTable(table), written);

    EpisodeDetails details = loaded.value().records().findFirst().orElseThrow().episodes().get(0);
    if (row.has("expected")) {
      assertThat(details.distanceInMiles().orElseThrow())
          .isCloseTo(Double.parseDouble(row.text("expected")), within(MILLIONTH));
    } else {
      assertThat(details.distanceInMiles()).isEqualTo(OptionalDouble.empty());
    }
    assertThat(details.home()).isEmpty();
    assertThat(details.placedAt()).isEmpty();
    assertThat(Tables.shown(loaded, IssueCode.DISTANCE_INVALID))
        .isEqualTo(
            row.text("issues").equals("0")
                ? List.of()
                : List.of(
                    "other1.csv line 2, PL_DISTANCE: not a distance (expected miles, 0 or more, as"
                        + " 12.5, or 999.9 for not known)"));
    assertThat(loaded.issues().loseNothing()).isTrue();
  }
}
