package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.synthetic.SyntheticRecords;
import org.duecare.files.synthetic.SyntheticReturn;
import org.duecare.metrics.annualreport.PublishedParts;
import org.duecare.metrics.annualreport.PublishedReport;
import org.duecare.metrics.annualreport.PublishedSection;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.disclosure.PublishedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnualReportCommandTest {

  private static final String YEAR = "--year-ending=2023-03-31";

  @TempDir Path folder;

  private Path out = Path.of("");
  private Path text = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    out = folder.resolve("made").resolve("out");
    text = Files.createDirectories(folder.resolve("text"));
  }

  private String small() throws IOException {
    return new SmallReturn()
        .child("C1")
        .episode("C1", "01/05/2022", "S")
        .review("C1", "20/05/2022")
        .in(folder.resolve("return"));
  }

  private Run run(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("annual-report", small(), YEAR));
    arguments.add("--out=" + out);
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private String written(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  @Test
  void writesTheReportInEachFormatAndTellsWhere() throws IOException {
    Run run = run();

    assertThat(run.err()).contains("year 2022-04-01 to 2023-03-31\n");
    assertThat(run.out())
        .isEqualTo(
            out.resolve("annual-report.html")
                + "\n"
                + out.resolve("annual-report.md")
                + "\n"
                + out.resolve("annual-report.csv")
                + "\n"
                + out.resolve("annual-report.json")
                + "\n");
    assertThat(written("annual-report.html")).startsWith("<!DOCTYPE html>").contains("</html>");
    assertThat(written("annual-report.md")).startsWith("# Annual report 1 April 2022");
    assertThat(written("annual-report.csv"))
        .contains("children-looked-after,children-in-care,looked-after,")
        .contains(",2023-03-31,,count,,,,yes,c,looked-after\r\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void saysThatItCannotWrite() throws IOException {
    Path taken = Files.createDirectories(out.resolve("annual-report.html"));

    assertThat(run().err()).endsWith("duecare: cannot write " + taken + ": Is a directory\n");
  }

  /** A vendor's program reads the JSON; it hides what the table hides, and no more. */
  @Test
  void writesWhatIsPublishedAsJson() throws IOException {
    List<Path> years =
        SyntheticReturn.ofChildren(400).withYears(2022, 2023).writeTo(folder.resolve("years"));
    List<String> arguments = new ArrayList<>(List.of("annual-report", YEAR, "--out=" + out));
    years.forEach(each -> arguments.add("--return=" + each));
    Run.of(arguments.toArray(String[]::new));
    String json = written("annual-report.json");
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    PublishedReport report = mapper.readValue(json, PublishedReport.class);

    assertThat(mapper.readTree(mapper.writeValueAsString(report))).isEqualTo(mapper.readTree(json));
    List<String> lines = written("annual-report.csv").lines().toList();
    List<String> cells = cells(report);
    assertThat(cells).hasSizeGreaterThan(100);
    assertThat(cells.stream().filter(cell -> cell.contains(",,count,"))).hasSizeGreaterThan(5);
    assertThat(cells)
        .allSatisfy(
            cell -> {
              String[] parts = cell.split("\\|", -1);
              assertThat(lines)
                  .anyMatch(line -> line.startsWith(parts[0]) && line.contains(parts[1]));
            });
    assertThat(report.section(ReportSection.CHILDREN_LOOKED_AFTER).values()).isNotEmpty();
    assertThat(json).doesNotContain("evidence", "\r").endsWith("}\n");
  }

  /** How each figure of a table begins in a line of the CSV, and what the line then has. */
  private static List<String> cells(PublishedReport report) {
    List<String> cells = new ArrayList<>();
    for (PublishedSection section : report.sections()) {
      for (PublishedParts parts : section.tables()) {
        PublishedTable table = parts.table();
        for (String row : table.rows()) {
          for (String column : table.columns()) {
            OptionalLong number = table.count(row, column).number();
            String printed = number.isPresent() ? Long.toString(number.getAsLong()) : "";
            cells.add(
                String.join(",", section.id().id(), parts.id(), row, "")
                    + "|"
                    + String.join(",", "", column, printed, "count", ""));
          }
        }
      }
    }
    return cells;
  }

  @Test
  void putsTheAuthorsTextsIntoTheirSections() throws IOException {
    Files.writeString(
        text.resolve("governance.md"), "\uFEFFFirst paragraph.\n\nSecond <b>one</b>.");
    Files.writeString(text.resolve("good-practice.txt"), "One example.\n\nAnother.\n");
    Files.writeString(text.resolve("urgent-action.md"), "");

    Run run = run("--text=" + text, "--council=Somewhere", "--population=68421");

    assertThat(run.status()).isZero();
    assertThat(written("annual-report.html"))
        .contains("<p class=\"publisher\" dir=\"auto\">Somewhere</p>")
        .contains("<p class=\"text\" dir=\"auto\">First paragraph.</p>")
        .contains("<p class=\"text\" dir=\"auto\">Second &lt;b&gt;one&lt;/b&gt;.</p>")
        .contains("<li dir=\"auto\">One example.</li>", "<li dir=\"auto\">Another.</li>")
        .contains("<li dir=\"auto\">No urgent action is needed.</li>")
        .contains("id=\"table-rate\"");
  }

  @Test
  void countsAllThatReturnAndRecordsTell() throws IOException {
    List<Path> years =
        SyntheticReturn.ofChildren(400).withYears(2021, 2023).writeTo(folder.resolve("years"));
    Path records = Files.createDirectories(folder.resolve("records"));
    SyntheticRecords.of(Ssda903.read(years).value().histories().toList(), 2023).writeTo(records);
    Files.writeString(
        records.resolve("actions.csv"),
        """
        reference,agreed,owner,due,done,words
        A1,2020-06-01,,,2021-01-10,Done long ago
        A2,2021-06-01,,,2022-06-01,Done this year
        A3,2021-06-01,,,,Still open
        A4,2022-06-01,,,2023-06-01,Set this year
        A5,2023-06-01,,,,Set later
        """);
    List<String> arguments = new ArrayList<>(List.of("annual-report", YEAR, "--out=" + out));
    arguments.add("--records=" + records);
    arguments.add("--policy=walsall-2022");
    years.forEach(each -> arguments.add("--return=" + each));

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.err())
        .contains("note: the words of actions.csv are published as they stand, as priorities\n");
    String html = written("annual-report.html");
    for (String table :
        List.of(
            "officers",
            "average-caseload",
            "officers-by-caseload",
            "reviews-ahead",
            "children-in-care-by-month",
            "legal-status",
            "reviews-in-time-by-quarter-2023-03-31",
            "reasons-for-lateness",
            "duties",
            "participation-as-coded",
            "participation-of-parents",
            "disputes",
            "themes",
            "ratings-given",
            "midway-checks")) {
      assertThat(html).as(table).contains("id=\"table-" + table + "\"");
    }
    assertThat(html)
        .doesNotContain("Done long ago")
        .doesNotContain("Set later")
        .contains(
            "Done this year: achieved, set in 1 April 2021 to 31 March 2022",
            "Still open: goes on, set in 1 April 2021 to 31 March 2022",
            "Set this year: new, set in 1 April 2022 to 31 March 2023");
    // Three years stand beside each other; disputes are told of one.
    assertThat(written("annual-report.csv"))
        .contains("children-looked-after,children-in-care,looked-after,")
        .containsPattern("looked-after,[^\n]*,2021-03-31,")
        .containsPattern("disputes-raised,[^\n]*,2023-03-31,")
        .doesNotContainPattern("disputes-raised,[^\n]*,2022-03-31,");
  }

  @Test
  void holdsDisputesAgainstRatingsWhereEachSaysWhoseItIs() throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        records.resolve("ratings.csv"), "child,reviewed,rating\nC1,2022-05-20,GREEN\n");
    Path disputes = records.resolve("disputes.csv");
    String header = "dispute,date,event,level,themes,child\n";
    Files.writeString(disputes, header + "D1,2022-05-25,OPENED,1,DRIFT,C1\n");
    run("--records=" + records, "--policy=handbook-2010");
    String told = written("annual-report.html");
    Files.writeString(disputes, header + "D1,2022-05-25,OPENED,1,DRIFT,\n");
    run("--records=" + records, "--policy=handbook-2010");

    // Of one child nothing is published, but it is no longer a want of records.
    assertThat(told).contains("disputes about plans rated green no more than 20 days before");
    assertThat(written("annual-report.html"))
        .doesNotContain("disputes about plans rated green no more than 20 days before");
  }

  @Test
  void takesThePeopleOfEachYearWithItsLastDay() throws IOException {
    List<Path> years =
        SyntheticReturn.ofChildren(400).withYears(2022, 2023).writeTo(folder.resolve("years"));
    List<String> arguments = new ArrayList<>(List.of("annual-report", YEAR, "--out=" + out));
    years.forEach(each -> arguments.add("--return=" + each));
    arguments.addAll(List.of("--population=2022-03-31=20000", "--population=21000"));

    Run.of(arguments.toArray(String[]::new));

    assertThat(written("annual-report.csv"))
        .containsPattern("looked-after-rate,[^\n]*,2022-03-31,[0-9.]+,number")
        .containsPattern("looked-after-rate,[^\n]*,2023-03-31,[0-9.]+,number");
    assertThat(written("annual-report.md")).doesNotContain("the number of people aged 0 to 17");
  }

  @Test
  void tellsHowChildrenOfAnAgeTookPartBesideTheAim() throws IOException {
    run("--participation-from=5", "--target=attendance-by-review-aged-5-and-over=62.5");

    assertThat(written("annual-report.md"))
        .contains("reviews to which the child came, aged 5 and over: the aim is 62.5%");
    assertThat(written("annual-report.html"))
        .contains("id=\"table-participation-aged-5-and-over\"")
        .doesNotContain("participation-as-coded");
  }

  /** A rating of a day without a review is none of a review, here as in the other commands. */
  @Test
  void countsRatingsGivenAtReviews() throws IOException {
    List<Path> years =
        SyntheticReturn.ofChildren(400).withYears(2022, 2023).writeTo(folder.resolve("years"));
    Path records = Files.createDirectories(folder.resolve("records"));
    SyntheticRecords.of(Ssda903.read(years).value().histories().toList(), 2023).writeTo(records);
    List<String> arguments =
        new ArrayList<>(List.of("annual-report", YEAR, "--out=" + out, "--records=" + records));
    years.forEach(each -> arguments.add("--return=" + each));
    Run.of(arguments.toArray(String[]::new));
    String before = written("annual-report.csv");
    Path ratings = records.resolve("ratings.csv");
    String first = Files.readAllLines(ratings).get(1);
    String child = first.substring(0, first.indexOf(','));
    Files.writeString(
        ratings,
        IntStream.range(1, 29)
            .mapToObj(day -> String.format(Locale.ROOT, "%s,2022-05-%02d,RED\n", child, day))
            .filter(line -> !first.startsWith(line.substring(0, child.length() + 11)))
            .collect(Collectors.joining("", Files.readString(ratings), "")));

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.err()).contains("ratings.csv");
    assertThat(written("annual-report.csv")).isEqualTo(before);
  }

  /** What a council calls its codes, and how it says something else. */
  @Test
  void takesTheWordsOfAFile() throws IOException {
    List<Path> years =
        SyntheticReturn.ofChildren(400).withYears(2022, 2023).writeTo(folder.resolve("years"));
    Path records = Files.createDirectories(folder.resolve("records"));
    SyntheticRecords.of(Ssda903.read(years).value().histories().toList(), 2023).writeTo(records);
    Path steps = records.resolve("review-steps.csv");
    Files.writeString(steps, Files.readString(steps).replace("OFFICER_SICK", "OUR_CODE"));
    List<String> arguments =
        new ArrayList<>(List.of("annual-report", YEAR, "--out=" + out, "--records=" + records));
    years.forEach(each -> arguments.add("--return=" + each));

    assertThat(Run.of(arguments.toArray(String[]::new)).err())
        .contains(
            "note: codes without words of their own are published as they stand, as"
                + " reason.OUR_CODE; --wording gives them words\n");
    assertThat(written("annual-report.md")).contains("social worker ill", "[OUR\\_CODE]");

    Path words = folder.resolve("words.properties");
    Files.writeString(
        words,
        "\uFEFFlanguage=cy\nreason.OUR_CODE=nobody to chair\nsection.legal-status=Statws cyfreithiol\n");
    arguments.add("--wording=" + words);
    assertThat(Run.of(arguments.toArray(String[]::new)).err()).doesNotContain("note: codes");
    assertThat(written("annual-report.html"))
        .contains("<html lang=\"cy\">", "nobody to chair", "Statws cyfreithiol")
        .doesNotContain("OUR_CODE");
  }

  @Test
  void refusesWordsThatNobodyAsksFor() throws IOException {
    Path words = folder.resolve("words.properties");
    Files.writeString(words, "section.legal-statu=x\n");
    assertThat(run("--wording=" + words).err())
        .contains("duecare: no such key of the wording: section.legal-statu; ");
    Files.writeString(words, "section.legal-status={\n");
    assertThat(run("--wording=" + words).err()).contains("section.legal-status");
    Files.writeString(words, "language=english please\n");
    assertThat(run("--wording=" + words).err())
        .contains("duecare: not a language: english please; a tag is needed");
    Files.writeString(words, "language=\n");
    assertThat(run("--wording=" + words).err()).contains("duecare: not a language: ");
    Files.writeString(words, "reason.A=\\u12\n");
    assertThat(run("--wording=" + words).err()).contains("no four digits");
    Files.write(words, new byte[] {'a', '=', (byte) 0xE9});
    assertThat(run("--wording=" + words).err()).contains("duecare: not in UTF-8: ");
    assertThat(run("--wording=" + folder.resolve("none")).err()).contains("none");
    assertThat(out).doesNotExist();
  }

  /** Nobody is told that there was no dispute where one could not be read. */
  @Test
  void tellsOfRecordsThatAreNotReadWhole() throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        records.resolve("disputes.csv"), "dispute,date,event\nD1,2022-05-25,NO_SUCH_EVENT\n");
    Files.writeString(records.resolve("feedback.csv"), "day,kind,source\n2022-05-25,NONE,CHILD\n");
    Files.writeString(
        records.resolve("actions.csv"),
        "reference,agreed,owner,due,done,words\nA1,soon,,,,To do\n");

    Run run = run("--records=" + records, "--policy=handbook-2010");

    assertThat(run.err()).contains("row refused");
    assertThat(written("annual-report.md"))
        .contains(
            "- some rows of disputes.csv: not computed, they could not be used and are in no figure",
            "- some rows of feedback.csv: not computed, they could not be used and are in no figure")
        .doesNotContain("No feedback was recorded", "no dispute was raised", "disputes raised](")
        .doesNotContain("No priorities are set");
  }

  @Test
  void refusesFiguresThatCannotBe() throws IOException {
    assertThat(run("--population=2023-03-31=x").err())
        .contains(
            "\"2023-03-31=x\" is not a number of people (expected 68421 or 2025-03-31=68300)");
    assertThat(run("--population=last=5").err())
        .contains("\"last\" is not a date (expected yyyy-mm-dd)");
    assertThat(run("--population=1", "--population=2023-03-31=2").err())
        .endsWith(
            "duecare: people aged 0 to 17 of 2022-04-01 to 2023-03-31 given twice; once for"
                + " each year is allowed\n");
    assertThat(run("--participation-from=3").err())
        .endsWith("duecare: age out of range: 3; 4 to 17 is allowed\n");
    assertThat(run("--target=reviews-in-time").err())
        .contains("\"reviews-in-time\" is not a share and its aim (expected reviews-in-time=95)");
    assertThat(run("--target=reviews-in-time=101").err())
        .contains("target out of range: 101; 0 to 100 is allowed");
    assertThat(out).doesNotExist();
    Run run = run("--target=review-in-time=95");
    assertThat(run.err())
        .endsWith(
            "duecare: no such figure: review-in-time; the ids of the figures are in the column row"
                + " of annual-report.csv\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesWhatCannotBe() throws IOException {
    assertThat(run("--population=0").err())
        .endsWith("duecare: population out of range: 0; 1 or more is allowed\n");
    assertThat(run("--council= ").err())
        .endsWith("duecare: name of the council is blank: give --council=NAME\n");
    assertThat(run("--text=" + folder.resolve("nowhere")).err())
        .contains("duecare: not a folder: ");
    Files.createDirectories(out.getParent());
    Files.writeString(out, "a file");
    Run run = run();
    assertThat(run.err()).endsWith("duecare: not a folder: " + out + "\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void refusesTextsThatWouldBeLost() throws IOException {
    Files.writeString(text.resolve("summary.md"), "Words.");
    assertThat(run("--text=" + text).err())
        .contains(
            "duecare: no text of a section: summary.md; allowed are files with the ending .md")
        .contains("governance, make-up-of-team, ");
    Files.delete(text.resolve("summary.md"));
    Files.writeString(text.resolve("age.md"), " \n");
    assertThat(run("--text=" + text).err())
        .endsWith("duecare: text is empty: age; write it or leave the file out\n");
    Files.write(text.resolve("age.md"), new byte[] {(byte) 0xE9});
    assertThat(run("--text=" + text).err()).contains("duecare: not in UTF-8: ");
    Files.writeString(text.resolve("age.md"), "One.");
    Files.writeString(text.resolve("age.txt"), "Two.");
    Run run = run("--text=" + text);
    assertThat(run.err()).endsWith("duecare: two texts of one section: age\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
