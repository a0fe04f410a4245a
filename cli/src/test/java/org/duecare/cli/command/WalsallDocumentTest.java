package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duecare.cli.audit.StatedReport;
import org.duecare.cli.command.RecomputedReport.Exhibit;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Check;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.FigureKind;
import org.duecare.testkit.GoldenSection;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/walsall.md} lays beside each other what the Walsall report says, what is computed of
 * the made-up council, and what the audit finds in the original. Every number of it is made here:
 * the original's from its figures, ours from the files of the command, the findings by the audit.
 */
class WalsallDocumentTest {

  private static final Path WALSALL = Path.of("src/test/resources/walsall");
  private static final Path RECOMPUTED = Path.of("../docs/walsall/annual-report.md");
  private static final Pattern FIGURE = Pattern.compile("\\{([a-z0-9-]+)\\}");
  private static final Pattern PLACE =
      Pattern.compile(" at (\\d+)\\.(\\d+)\\)|^(\\d+)\\.(\\d+) refers");

  private final RecomputedReport report = RecomputedReport.get();
  private final Audit audit = audit();
  private final Map<String, Figure> figures =
      audit.report().figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));

  private static Audit audit() {
    try {
      return Audit.of(
          StatedReport.read(WALSALL.resolve("figures.csv"), WALSALL.resolve("relations.csv"))
              .value());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<SpecRow> paragraphs() {
    return SpecFile.rows(WalsallDocumentTest.class, "/spec/walsall-paragraphs.csv").toList();
  }

  @Test
  void laysThemSideBySide() {
    Map<String, List<Exhibit>> exhibits =
        RecomputedReport.exhibits()
            .collect(Collectors.groupingBy(each -> each.here().text("paragraph")));
    Map<String, List<Check>> findings =
        audit.findings().stream().collect(Collectors.groupingBy(WalsallDocumentTest::paragraph));
    List<String> text = new ArrayList<>();
    for (SpecRow each : paragraphs()) {
      text.add("### " + each.id() + " " + each.text("heading") + "\n");
      text.add("Ours: " + sections(each) + ".\n");
      List<Exhibit> there = Optional.ofNullable(exhibits.remove(each.id())).orElse(List.of());
      if (there.isEmpty()) {
        text.add("- A text in both, without figures.");
      } else {
        text.add(
            "| exhibit | Walsall, 2022-23 | made-up council, to 2025-26 | table and row of ours |");
        text.add("| --- | --- | --- | --- |");
        there.forEach(exhibit -> text.add(line(exhibit)));
        text.add("");
      }
      List<Check> found = Optional.ofNullable(findings.remove(each.id())).orElse(List.of());
      found.forEach(check -> text.add("- **" + check.result() + "** " + check.sentence()));
      if (!each.text("remark").isEmpty()) {
        text.add("- " + each.text("remark"));
      }
      text.add("");
    }
    assertThat(exhibits).as("exhibits of no paragraph").isEmpty();
    assertThat(findings).as("findings of no paragraph").isEmpty();
    GoldenSection.assertMatches(RecomputedReport.DOCUMENT, "side by side", String.join("\n", text));
  }

  private static String sections(SpecRow paragraph) {
    return titles(paragraph).stream()
        .map(title -> "[" + title + "](walsall/annual-report.md#" + anchor(title) + ")")
        .collect(Collectors.joining(", "));
  }

  private static List<String> titles(SpecRow paragraph) {
    List<String> ids = List.of(paragraph.text("sections").split("; ", -1));
    List<String> titles =
        Arrays.stream(ReportSection.values())
            .filter(section -> ids.contains(section.id()))
            .map(section -> ReportWording.english().say(section.title()))
            .toList();
    assertThat(titles).hasSameSizeAs(ids);
    return titles;
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-').replace("'", "");
  }

  private String line(Exhibit exhibit) {
    boolean printed = !report.lines(exhibit).isEmpty();
    String ours =
        switch (exhibit.here().text("shown")) {
          case "withheld" -> "withheld";
          case "absent" -> "none";
          default -> report.figures(exhibit);
        };
    return "| "
        + String.join(
            " | ",
            exhibit.words(),
            quoted(exhibit.here().text("theirs")),
            ours,
            "`" + exhibit.table() + "`" + (printed ? report.label(exhibit) : ""))
        + " |";
  }

  private String quoted(String words) {
    return FIGURE.matcher(words).replaceAll(match -> printed(figure(match)));
  }

  private Figure figure(MatchResult match) {
    return Optional.ofNullable(figures.get(match.group(1))).orElseThrow();
  }

  private static String printed(Figure figure) {
    String value = figure.value().toString();
    boolean isNumber = Character.isDigit(value.charAt(0));
    return figure.kind() == FigureKind.PERCENTAGE && isNumber ? value + "%" : value;
  }

  /** The last paragraph that a finding speaks of: there all its figures are known. */
  private static String paragraph(Check check) {
    int[] place =
        PLACE
            .matcher(check.sentence())
            .results()
            .map(
                match ->
                    match.group(1) == null
                        ? new int[] {
                          Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4))
                        }
                        : new int[] {
                          Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))
                        })
            .max(Comparator.<int[]>comparingInt(each -> each[0]).thenComparingInt(each -> each[1]))
            .orElseThrow();
    return paragraphs().stream()
        .map(SpecRow::id)
        .filter(id -> holds(id, place[0], place[1]))
        .findFirst()
        .orElse(place[0] + "." + place[1]);
  }

  private static boolean holds(String paragraph, int chapter, int number) {
    return Arrays.stream(paragraph.split(" and ", -1))
        .anyMatch(
            each -> {
              String[] ends = each.split("-", -1);
              String first = ends[0];
              if (!first.contains(".")) {
                return first.equals(Integer.toString(chapter));
              }
              int from = Integer.parseInt(first.substring(first.indexOf('.') + 1));
              String last = ends[ends.length - 1];
              int to = Integer.parseInt(last.substring(last.indexOf('.') + 1));
              return first.startsWith(chapter + ".") && number >= from && number <= to;
            });
  }

  @Test
  void countsWhatIsThere() {
    Map<String, Long> shown =
        RecomputedReport.exhibits()
            .collect(
                Collectors.groupingBy(each -> each.here().text("shown"), Collectors.counting()));
    GoldenSection.assertMatches(
        RecomputedReport.DOCUMENT,
        "sum",
        "Of "
            + RecomputedReport.exhibits().count()
            + " figures below, ours prints "
            + shown.get("yes")
            + ", hides the number of "
            + shown.get("hidden")
            + " for being small, has nothing to count in "
            + shown.get("absent")
            + " and withholds "
            + shown.get("withheld")
            + ", which it says. The audit makes "
            + audit.checks().size()
            + " checks of the original, of which "
            + audit.findings().size()
            + " find something.");
  }

  /** The whole report as a reader of the document sees it. */
  @Test
  void linksToTheReportAsItIsWritten() throws IOException {
    String written = report.text("annual-report.md");
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.createDirectories(RECOMPUTED.getParent());
      Files.writeString(RECOMPUTED, written);
    }
    assertThat(written).isEqualTo(Files.readString(RECOMPUTED));
    for (SpecRow paragraph : paragraphs()) {
      titles(paragraph).forEach(title -> assertThat(written).contains("\n### " + title + "\n"));
    }
  }
}
