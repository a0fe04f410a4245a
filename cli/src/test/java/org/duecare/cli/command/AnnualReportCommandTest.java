package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.duecare.metrics.annualreport.PublishedParts;
import org.duecare.metrics.annualreport.PublishedReport;
import org.duecare.metrics.annualreport.PublishedSection;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.disclosure.PublishedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnualReportCommandTest {

  @TempDir Path folder;

  private ReportFolders folders() {
    return new ReportFolders(folder);
  }

  @Test
  void writesTheReportInEachFormatAndTellsWhere() throws IOException {
    Run run = folders().ofOneChild();

    assertThat(run.err()).contains("year 2022-04-01 to 2023-03-31\n");
    assertThat(run.out())
        .isEqualTo(
            folders().out().resolve("annual-report.html")
                + "\n"
                + folders().out().resolve("annual-report.md")
                + "\n"
                + folders().out().resolve("annual-report.csv")
                + "\n"
                + folders().out().resolve("annual-report.json")
                + "\n");
    assertThat(folders().written("annual-report.html"))
        .startsWith("<!DOCTYPE html>")
        .contains("</html>");
    assertThat(folders().written("annual-report.md"))
        .startsWith("# Annual report on reviews for children in care, 1 April 2022");
    assertThat(folders().written("annual-report.csv"))
        .contains("children-looked-after,children-in-care,looked-after,")
        .contains(",2023-03-31,,count,,,,yes,c,looked-after\r\n");
    assertThat(run.status()).isZero();
  }

  /** All who were in care would be told to be there still, and no review to have been held. */
  @Test
  void refusesAYearThatTheReturnDoesNotHold() throws IOException {
    List<Path> years = folders().years(2022);

    Run later = folders().ofYear("2024-03-31", years);
    Run earlier = folders().ofYear("2021-03-31", years);

    assertThat(later.status()).isEqualTo(2);
    assertThat(later.err())
        .contains("duecare: the return does not hold the year ending 2024-03-31: ")
        .contains(
            ", years ending 2022-03-31, 2023-03-31; give --year-ending=D of a year that it holds, or more years by --return=DIR");
    assertThat(earlier.status()).isEqualTo(2);
    assertThat(earlier.err()).contains("does not hold the year ending 2021-03-31");
    assertThat(folders().out()).doesNotExist();
  }

  @Test
  void saysThatItCannotWrite() throws IOException {
    Path taken = Files.createDirectories(folders().out().resolve("annual-report.html"));

    assertThat(folders().ofOneChild().err())
        .endsWith("duecare: cannot write " + taken + ": Is a directory\n");
  }

  /** A vendor's program reads the JSON; it hides what the table hides, and no more. */
  @Test
  void writesWhatIsPublishedAsJson() throws IOException {
    List<Path> years = folders().years(2022);
    folders().ofYears(years);
    String json = folders().written("annual-report.json");
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    PublishedReport report = mapper.readValue(json, PublishedReport.class);

    assertThat(mapper.readTree(mapper.writeValueAsString(report))).isEqualTo(mapper.readTree(json));
    List<String> lines = folders().written("annual-report.csv").lines().toList();
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
        String kind = table.rounding().isPresent() ? "rounded" : "count";
        for (String row : table.rows()) {
          for (String column : table.columns()) {
            OptionalLong number = table.count(row, column).number();
            String printed = number.isPresent() ? Long.toString(number.getAsLong()) : "";
            cells.add(
                String.join(",", section.id().id(), parts.id(), row, "")
                    + "|"
                    + String.join(",", "", column, printed, kind, ""));
          }
        }
      }
    }
    return cells;
  }

  @Test
  void putsTheAuthorsTextsIntoTheirSections() throws IOException {
    Path text = folders().made("text");
    Files.writeString(
        text.resolve("governance.md"), "\uFEFFFirst paragraph.\n\nSecond <b>one</b>.");
    Files.writeString(text.resolve("good-practice.txt"), "One example.\n\nAnother.\n");
    Files.writeString(text.resolve("urgent-action.md"), "");

    Run run = folders().ofOneChild("--text=" + text, "--council=Somewhere", "--population=68421");

    assertThat(run.status()).isZero();
    assertThat(folders().written("annual-report.html"))
        .contains("<p class=\"publisher\" dir=\"auto\">Somewhere</p>")
        .contains("<p class=\"text\" dir=\"auto\">First paragraph.</p>")
        .contains("<p class=\"text\" dir=\"auto\">Second &lt;b&gt;one&lt;/b&gt;.</p>")
        .contains("<li dir=\"auto\">One example.</li>", "<li dir=\"auto\">Another.</li>")
        .contains("<li dir=\"auto\">No urgent action is needed.</li>")
        .contains("id=\"table-rate\"");
  }

  @Test
  void takesThePeopleOfEachYearWithItsLastDay() throws IOException {
    List<Path> years = folders().years(2022);

    folders().ofYears(years, "--population=2022-03-31=20000", "--population=21000");

    assertThat(folders().written("annual-report.csv"))
        .containsPattern("looked-after-rate,[^\n]*,2022-03-31,[0-9.]+,number")
        .containsPattern("looked-after-rate,[^\n]*,2023-03-31,[0-9.]+,number");
    assertThat(folders().written("annual-report.md"))
        .doesNotContain("the number of people aged 0 to 17");
  }

  @Test
  void tellsHowChildrenOfAnAgeTookPartBesideTheAim() throws IOException {
    folders()
        .ofOneChild("--participation-from=5", "--target=attendance-by-review-aged-5-and-over=62.5");

    assertThat(folders().written("annual-report.md"))
        .contains("reviews to which the child came, aged 5 and over: the aim is 62.5%");
    assertThat(folders().written("annual-report.html"))
        .contains("id=\"table-participation-aged-5-and-over\"")
        .doesNotContain("participation-as-coded");
  }

  @Test
  void refusesFiguresThatCannotBe() throws IOException {
    assertThat(folders().ofOneChild("--population=2023-03-31=x").err())
        .contains(
            "\"2023-03-31=x\" is not a number of people (expected 68421 or 2025-03-31=68300)");
    assertThat(folders().ofOneChild("--population=last=5").err())
        .contains("\"last\" is not a date (expected yyyy-mm-dd)");
    assertThat(folders().ofOneChild("--population=1", "--population=2023-03-31=2").err())
        .endsWith(
            "duecare: people aged 0 to 17 of 2022-04-01 to 2023-03-31 given twice; once for"
                + " each year is allowed\n");
    assertThat(folders().ofOneChild("--population=2013-03-31=68421").err())
        .endsWith(
            "duecare: population of a year that is not in the report: 2013-03-31; the report is of"
                + " the years ending 2023-03-31\n");
    assertThat(folders().ofOneChild("--participation-from=3").err())
        .endsWith("duecare: age out of range: 3; 4 to 17 is allowed\n");
    assertThat(folders().ofOneChild("--target=reviews-in-time").err())
        .contains("\"reviews-in-time\" is not a share and its aim (expected reviews-in-time=95)");
    assertThat(folders().ofOneChild("--target=reviews-in-time=101").err())
        .contains("target out of range: 101; 0 to 100 is allowed");
    assertThat(folders().out()).doesNotExist();
    Run run = folders().ofOneChild("--target=review-in-time=95");
    assertThat(run.err())
        .endsWith(
            "duecare: no such share: review-in-time; the ids of the figures are in the column row"
                + " of annual-report.csv, and a count aims at no percentage\n");
    assertThat(folders().ofOneChild("--target=reviews-held=95").err())
        .contains("duecare: no such share: reviews-held; ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(folders().out()).doesNotExist();
  }

  @Test
  void refusesWhatCannotBe() throws IOException {
    assertThat(folders().ofOneChild("--population=0").err())
        .endsWith("duecare: population out of range: 0; 1 or more is allowed\n");
    assertThat(folders().ofOneChild("--council= ").err())
        .endsWith("duecare: name of the council is blank: give --council=NAME\n");
    assertThat(folders().ofOneChild("--text=" + folder.resolve("nowhere")).err())
        .contains("duecare: not a folder: ");
    Files.createDirectories(folders().out().getParent());
    Files.writeString(folders().out(), "a file");
    Run run = folders().ofOneChild();
    assertThat(run.err()).endsWith("duecare: not a folder: " + folders().out() + "\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void refusesTextsThatWouldBeLost() throws IOException {
    Path text = folders().made("text");
    Files.writeString(text.resolve("summary.md"), "Words.");
    assertThat(folders().ofOneChild("--text=" + text).err())
        .contains(
            "duecare: no text of a section: summary.md; allowed are files with the ending .md")
        .contains("governance, make-up-of-team, ");
    Files.delete(text.resolve("summary.md"));
    Files.writeString(text.resolve("age.md"), " \n");
    assertThat(folders().ofOneChild("--text=" + text).err())
        .endsWith("duecare: text is empty: age; write it or leave the file out\n");
    Files.write(text.resolve("age.md"), new byte[] {(byte) 0xE9});
    assertThat(folders().ofOneChild("--text=" + text).err()).contains("duecare: not in UTF-8: ");
    Files.writeString(text.resolve("age.md"), "One.");
    Files.writeString(text.resolve("age.txt"), "Two.");
    Run run = folders().ofOneChild("--text=" + text);
    assertThat(run.err()).endsWith("duecare: two texts of one section: age\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(folders().out()).doesNotExist();
  }
}
