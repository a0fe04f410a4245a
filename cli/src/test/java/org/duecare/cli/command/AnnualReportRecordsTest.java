package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an annual report takes from records, and in which words it says what they name by codes. */
class AnnualReportRecordsTest {

  @TempDir Path folder;

  private ReportFolders folders() {
    return new ReportFolders(folder);
  }

  @Test
  void countsAllThatReturnAndRecordsTell() throws IOException {
    List<Path> years = folders().years(2021);
    Path records = folders().records(years);
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

    Run run = folders().ofYears(years, "--records=" + records, "--policy=walsall-2022");

    assertThat(run.err())
        .contains("note: the words of actions.csv are published as they stand, as priorities\n");
    String html = folders().written("annual-report.html");
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
    assertThat(folders().written("annual-report.csv"))
        .contains("children-looked-after,children-in-care,looked-after,")
        .containsPattern("looked-after,[^\n]*,2021-03-31,")
        .containsPattern("disputes-raised,[^\n]*,2023-03-31,")
        .doesNotContainPattern("disputes-raised,[^\n]*,2022-03-31,");
  }

  @Test
  void holdsDisputesAgainstRatingsWhereEachSaysWhoseItIs() throws IOException {
    Path records = folders().made("records");
    Files.writeString(
        records.resolve("ratings.csv"), "child,reviewed,rating\nC1,2022-05-20,GREEN\n");
    Path disputes = records.resolve("disputes.csv");
    String header = "dispute,date,event,level,themes,child\n";
    Files.writeString(disputes, header + "D1,2022-05-25,OPENED,1,DRIFT,C1\n");
    folders().ofOneChild("--records=" + records, "--policy=handbook-2010");
    String told = folders().written("annual-report.html");
    Files.writeString(disputes, header + "D1,2022-05-25,OPENED,1,DRIFT,\n");
    folders().ofOneChild("--records=" + records, "--policy=handbook-2010");

    // Of one child nothing is published, but it is no longer a want of records.
    assertThat(told).contains("disputes about plans rated green no more than 20 days before");
    assertThat(folders().written("annual-report.html"))
        .doesNotContain("disputes about plans rated green no more than 20 days before");
  }

  /** A rating of a day without a review is none of a review, here as in the other commands. */
  @Test
  void countsRatingsGivenAtReviews() throws IOException {
    List<Path> years = folders().years(2022);
    Path records = folders().records(years);
    folders().ofYears(years, "--records=" + records);
    String before = folders().written("annual-report.csv");
    Path ratings = records.resolve("ratings.csv");
    String first = Files.readAllLines(ratings).get(1);
    String child = first.substring(0, first.indexOf(','));
    Files.writeString(
        ratings,
        IntStream.range(1, 29)
            .mapToObj(day -> String.format(Locale.ROOT, "%s,2022-05-%02d,RED\n", child, day))
            .filter(line -> !first.startsWith(line.substring(0, child.length() + 11)))
            .collect(Collectors.joining("", Files.readString(ratings), "")));

    Run run = folders().ofYears(years, "--records=" + records);

    assertThat(run.err()).contains("ratings.csv");
    assertThat(folders().written("annual-report.csv")).isEqualTo(before);
  }

  /** Nobody is told that there was no dispute where one could not be read. */
  @Test
  void tellsOfRecordsThatAreNotReadWhole() throws IOException {
    Path records = folders().made("records");
    Files.writeString(
        records.resolve("disputes.csv"), "dispute,date,event\nD1,2022-05-25,NO_SUCH_EVENT\n");
    Files.writeString(records.resolve("feedback.csv"), "day,kind,source\n2022-05-25,NONE,CHILD\n");
    Files.writeString(
        records.resolve("actions.csv"),
        "reference,agreed,owner,due,done,words\nA1,soon,,,,To do\n");

    Run run = folders().ofOneChild("--records=" + records, "--policy=handbook-2010");

    assertThat(run.err()).contains("row refused");
    assertThat(folders().written("annual-report.md"))
        .contains(
            "- some rows of disputes.csv: not computed, they could not be used and are in no figure",
            "- some rows of feedback.csv: not computed, they could not be used and are in no figure")
        .doesNotContain("No feedback was recorded", "no dispute was raised", "disputes raised](")
        .doesNotContain("No priorities are set");
  }

  /** What a council calls its codes, and how it says something else. */
  @Test
  void takesTheWordsOfAFile() throws IOException {
    List<Path> years = folders().years(2022);
    Path records = folders().records(years);
    Path steps = records.resolve("review-steps.csv");
    Files.writeString(steps, Files.readString(steps).replace("OFFICER_SICK", "OUR_CODE"));

    assertThat(folders().ofYears(years, "--records=" + records).err())
        .contains(
            "note: codes without words of their own are published as they stand, as"
                + " reason.OUR_CODE; --wording gives them words\n");
    assertThat(folders().written("annual-report.md")).contains("social worker ill", "[OUR\\_CODE]");

    Path words = folder.resolve("words.properties");
    Files.writeString(
        words,
        "\uFEFFlanguage=cy\nreason.OUR_CODE=nobody to chair\nsection.legal-status=Statws cyfreithiol\n");
    Run worded = folders().ofYears(years, "--records=" + records, "--wording=" + words);
    assertThat(worded.err())
        .doesNotContain("note: codes")
        .containsPattern(
            "note: words in English on a page that says it is in Welsh: the file has no words for"
                + " \\d+ of \\d+ keys\n");
    assertThat(folders().written("annual-report.html"))
        .contains("<html lang=\"cy\">", "nobody to chair", "Statws cyfreithiol")
        .doesNotContain("OUR_CODE");

    Files.writeString(words, "language=en-GB\nsection.legal-status=Status in law\n");
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .doesNotContain("note: words in English");
  }

  @Test
  void refusesWordsThatNobodyAsksFor() throws IOException {
    Path words = folder.resolve("words.properties");
    Files.writeString(words, "section.legal-statu=x\n");
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .contains("duecare: no such key of the wording: section.legal-statu; ");
    Files.writeString(words, "section.legal-status={\n");
    assertThat(folders().ofOneChild("--wording=" + words).err()).contains("section.legal-status");
    Files.writeString(words, "language=english please\n");
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .contains("duecare: not a language: english please; a tag is needed");
    assertThat(folders().ofOneChild("--wording=" + folder).err())
        .contains("duecare: not a file: " + folder + "\n");
    Files.writeString(words, "language=welsh\n");
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .contains("duecare: not a language: welsh; ");
    Files.writeString(words, "section.sex=\n");
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .contains("duecare: no words for a key of the wording: section.sex\n");
    Files.writeString(words, "language=\n");
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .contains("duecare: not a language: ");
    Files.writeString(words, "section.sex=the child's sex\n");
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .contains(
            "duecare: an apostrophe that stands alone would be lost: section.sex; it is written"
                + " twice in the words of a key\n");
    Files.writeString(words, "reason.A=\\u12\n");
    assertThat(folders().ofOneChild("--wording=" + words).err()).contains("no four digits");
    Files.write(words, new byte[] {'a', '=', (byte) 0xE9});
    assertThat(folders().ofOneChild("--wording=" + words).err())
        .contains("duecare: not in UTF-8: ");
    assertThat(folders().ofOneChild("--wording=" + folder.resolve("none")).err()).contains("none");
    assertThat(folders().out()).doesNotExist();
    Files.writeString(words, "section.sex=the child''s '{'sex'}'\n");
    assertThat(folders().ofOneChild("--wording=" + words).status()).isZero();
    assertThat(folders().written("annual-report.html")).contains("the child's {sex}");
  }
}
