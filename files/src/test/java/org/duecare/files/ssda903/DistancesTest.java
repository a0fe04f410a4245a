package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.files.postcode.PostcodeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Distances from home over several files and forms, and that no postcode shows itself. */
class DistancesTest {

  private static final String COLUMNS = Tables.EPISODES + ",PL_DISTANCE,HOME_POST,PL_POST";

  @TempDir private Path folder;

  private static PostcodeTable table(String... rows) throws IOException {
    String text = "postcode,easting,northing\n" + String.join("\n", rows) + "\n";
    return PostcodeTable.read(new StringReader(text), "made up").value();
  }

  private static Path year(Path folder, String columns, String... rows) {
    return Tables.in(folder)
        .header("1,F,05/06/2012", "2,F,05/06/2012")
        .table(columns, rows)
        .write();
  }

  private static List<OptionalDouble> distances(Loaded<Ssda903Return> loaded) {
    return loaded
        .value()
        .records()
        .flatMap(record -> record.episodes().stream())
        .map(EpisodeDetails::distanceInMiles)
        .toList();
  }

  @Test
  void staysWithItsRowOverSeveralFiles() {
    Path first =
        year(folder.resolve("2022"), Tables.EPISODES, "1,01/05/2021,S,C2,N1,U6,01/06/2021,E4A");
    Path second =
        year(folder.resolve("2023"), COLUMNS, "1,01/05/2022,S,C2,N1,U6,01/06/2022,E4A,7,,");
    Path third =
        year(folder.resolve("2024"), Tables.EPISODES, "1,01/05/2023,S,C2,N1,U6,01/06/2023,E4A");
    Path fourth =
        year(
            folder.resolve("2025"),
            COLUMNS,
            "2,01/05/2024,S,C2,N1,U6,,,,,",
            "1,01/05/2024,S,C2,N1,U6,,,9,,");

    assertThat(distances(Tables.read(first, second, third, fourth)))
        .containsExactly(
            OptionalDouble.empty(),
            OptionalDouble.of(7),
            OptionalDouble.empty(),
            OptionalDouble.of(9),
            OptionalDouble.empty());
    assertThat(distances(Tables.read(second, fourth)))
        .containsExactly(OptionalDouble.of(7), OptionalDouble.of(9), OptionalDouble.empty());
  }

  @Test
  void staysWithItsRowOverManyRows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      rows.add(
          "K"
              + (10_000 + i)
              + ",01/05/2022,S,C2,N1,U6,,,"
              + (i % 7 == 3 ? i % 900 + "" : "")
              + ",,");
    }

    List<OptionalDouble> distances =
        distances(Tables.read(year(folder, COLUMNS, rows.toArray(String[]::new))));

    assertThat(distances).hasSize(5_000);
    for (int i = 0; i < distances.size(); i++) {
      assertThat(distances.get(i))
          .as("row " + i)
          .isEqualTo(i % 7 == 3 ? OptionalDouble.of(i % 900) : OptionalDouble.empty());
    }
  }

  @Test
  void isReadFromXmlToo() throws IOException {
    Path xml = Files.createDirectories(folder.resolve("xml"));
    Files.writeString(
        xml.resolve("return.xml"),
        """
        <EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>2</SEX><DOB>05/06/2012</DOB></HEADER>
        <EPISODE><DECOM>01/05/2022</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL>
        <PL_POST>WS2 2TP</PL_POST><HOME_POST>WS1 1TP</HOME_POST>
        <DEC>01/06/2022</DEC><REC>X1</REC></EPISODE>
        <EPISODE><DECOM>01/06/2022</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL>
        <PL_DISTANCE>3.5</PL_DISTANCE></EPISODE></CHILD></EXPSSDA903>
        """);
    ReadingOptions options =
        ReadingOptions.standard().withPostcodeTable(table("WS1 1TP,0,1", "WS2 2TP,0,1610"));

    assertThat(distances(Tables.read(options, xml)))
        .containsExactly(OptionalDouble.of(1_609 / 1_609.344), OptionalDouble.of(3.5));
  }

  @Test
  void withoutTableAndColumnNothingIsKnown() {
    Path written =
        year(
            folder,
            Tables.EPISODES + ",HOME_POST,PL_POST",
            "1,01/05/2022,S,C2,N1,U6,,,WS1 1TP,WS2 2TP");

    assertThat(distances(Tables.read(written))).containsExactly(OptionalDouble.empty());
    assertThat(distances(Tables.read(ReadingOptions.standard().withPostcodes(), written)))
        .containsExactly(OptionalDouble.empty());
  }

  @Test
  void noPostcodeShowsItself() throws IOException {
    String secret = "QX7 9ZJ";
    PostcodeTable table = table(secret + ",1,1", "WS1 1TP,5,5");
    List<String> told = new ArrayList<>();
    Consumer<Issue> listener = issue -> told.add(issue.toString());
    Path written =
        year(
            folder,
            COLUMNS,
            "1,01/05/2022,S,C2,N1,U6,01/06/2022,X1," + secret + "," + secret + "," + secret,
            "1,01/06/2022,P,C2,N1,U6,,,5," + secret + "," + secret,
            "2,01/06/2022,P,C2,N1,U6,," + secret + ",," + secret + "," + secret,
            "2,01/07/2022,P,C2,N1,U6,," + secret + ",," + secret + "," + secret + "," + secret);

    Loaded<Ssda903Return> loaded =
        Tables.read(
            ReadingOptions.standard()
                .withPostcodes()
                .withPostcodeTable(table)
                .asOf(LocalDate.of(2023, 3, 31))
                .withChecks(Checks.all())
                .listeningWith(listener),
            written);

    assertThat(loaded.issues().count(IssueCode.DISTANCE_INVALID)).isEqualTo(1);
    Stream<String> records = loaded.value().records().map(ChildRecord::toString);
    Stream<String> details =
        loaded.value().records().flatMap(each -> each.episodes().stream()).map(Object::toString);
    assertThat(Stream.of(records, details, told.stream(), Stream.of(table.toString())))
        .allSatisfy(
            texts ->
                assertThat(texts)
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("QX7") || text.contains("9ZJ")));
  }

  @Test
  void theOptionsKeepTheTable() throws IOException {
    PostcodeTable table = table("WS1 1TP,5,5");
    ReadingOptions options = ReadingOptions.standard().withPostcodeTable(table);

    assertThat(ReadingOptions.standard().postcodeTable()).isEmpty();
    assertThat(options.postcodeTable()).containsSame(table);
    assertThat(options.keepsPostcodes()).isFalse();
    assertThat(options.withPostcodes().withChecks(Checks.all()).postcodeTable())
        .containsSame(table);
    assertThat(options.asOf(LocalDate.of(2023, 3, 31)).listeningWith(issue -> {}).postcodeTable())
        .containsSame(table);
    assertThatNullPointerException()
        .isThrownBy(() -> ReadingOptions.standard().withPostcodeTable(null))
        .withMessage("table");
  }
}
