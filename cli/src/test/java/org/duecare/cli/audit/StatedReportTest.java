package org.duecare.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.CheckKind;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.MeanOf;
import org.duecare.metrics.audit.PercentagesOfWhole;
import org.duecare.metrics.audit.RateOf;
import org.duecare.metrics.audit.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedReportTest {

  private static final String FIGURES =
      """
      id,label,kind,value
      all,all,count,100
      a,a,count,60
      b,b,count,40
      p,p,percentage,60
      q,q,percentage,40
      m,m,mean,10
      r,r,rate,50
      """;

  private static final String RELATIONS =
      """
      relation,figure,figures,numerator,denominator,base,reconciled_by,perhaps_by,perhaps_over,\
      categories,overlapping,merging,residual,claim,guideline,least,most,against,why,exhibit,place
      """;

  @TempDir Path folder;

  private static Loaded<Report> figures(String row) {
    return StatedFiles.read(
        "id,label,kind,value,words,as_at,over,place,unit\n" + row + "\n", RELATIONS);
  }

  private static String first(Loaded<Report> loaded) {
    return loaded.issues().kept().stream()
        .filter(issue -> issue.code() != IssueCode.TABLE_WITHOUT_ROWS)
        .findFirst()
        .map(Issue::toString)
        .orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,a,count,650,,,,, | a (650)",
        "a,a,COUNT,\"1,782\",,,,, | a (1782)",
        "a,a,count,\"1,234,567\",,,,, | a (1234567)",
        "a,a,count,1 to 4,,,,, | a (suppressed (1 to 4))",
        "a,a,amount,12.80,,,,, | a (12.80)",
        "a,a,percentage,52.7,,,,5.4 | a (52.7% at 5.4)",
        "a,a,Percentage,52.7%,,,,, | a (52.7%)",
        "a,a,mean,51,,,,, | a (51)",
        "a,a,rate,96.8,,,,, | a (96.8)",
        "a,a,percentage,,almost 100%,,,, | a (\"almost 100%\")",
        "a,a,count,,,,,, | a (no value)"
      })
  void readsEveryKindOfFigure(String row, String figure) {
    Loaded<Report> loaded = figures(row + ",".repeat(8 - commas(row)));
    assertThat(first(loaded)).isEqualTo("nothing");
    assertThat(loaded.value().figures()).extracting(Figure::toString).containsExactly(figure);
  }

  private static int commas(String row) {
    return (int) row.replaceAll("\"[^\"]*\"", "").chars().filter(sign -> sign == ',').count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-03-31, | as at 2023-03-31",
        "31/03/2023, | as at 2023-03-31",
        "2023-11-01 to 2023-11-30, | as at a day from 2023-11-01 to 2023-11-30",
        ",01/04/2022 to 31/03/2023 | over 2022-04-01 to 2023-03-31"
      })
  void readsWhenAFigureHolds(String cells, String when) {
    assertThat(figures("a,a,count,1,," + cells + ",,").value().figures().get(0).timing())
        .hasToString("Optional[" + when + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b,a,count,1,,,,, | id: not an id (expected up to 64 letters, digits and . _ / : -, a"
            + " letter or digit first)",
        ",a,count,1,,,,, | id: blank: not an id (expected up to 64 letters, digits and . _ / : -, a"
            + " letter or digit first)",
        "a,,count,1,,,,, | label: blank: expected a code or short words",
        "a,=1+1,count,1,,,,, | label: begins with =, +, - or @, which makes a formula of it in a"
            + " spreadsheet",
        "a,a,number,1,,,,, | kind: not a known word (expected count, amount, percentage, mean,"
            + " rate)",
        "a,a,count,12.5,,,,, | value: decimals of a count: a count is whole, an amount need not be",
        "a,a,count,12%,,,,, | value: a percent sign behind a number that is no percentage",
        "a,a,count,4 to 1,,,,, | value: the first number is more than the second",
        "a,a,mean,1 to 4,,,,, | value: two numbers: only a count can be suppressed",
        "a,a,count,1,one,,,, | words: a value is given, too: one of both is allowed",
        "a,a,count,1,,2023-03-31,2022-04-01 to 2023-03-31,, | over: as_at is given, too: one of"
            + " both is allowed",
        "a,a,count,1,,03/31/2023,,, | as_at: not a date of the years 1991 to 2090 (expected"
            + " yyyy-mm-dd or dd/mm/yyyy)",
        "a,a,count,1,,2023-03-31 to 2023-03-01,,, | as_at: the last day lies before the first",
        "a,a,count,1,,,2023-03-31,, | over: not a period (expected two days with \"to\" between"
            + " them, as 2022-04-01 to 2023-03-31)",
        "a,a,count,1,,,2022-04-01 to then,, | over: not a date of the years 1991 to 2090 (expected"
            + " yyyy-mm-dd or dd/mm/yyyy)"
      })
  void refusesAFigureInOneSentence(String row, String sentence) {
    Loaded<Report> loaded = figures(row);
    assertThat(first(loaded)).isEqualTo("figures line 2, " + sentence);
    assertThat(loaded.value().figures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1e999999999",
        "1E5",
        "NaN",
        "Infinity",
        "-1",
        "0x10",
        "1.",
        ".5",
        "52,7",
        "1,23",
        "<5",
        "*",
        "1234567890123",
        "1.1234567",
        "1 to",
        "1-4",
        "6 5",
        "\u0661"
      })
  void refusesWhatIsNoNumber(String value) {
    assertThat(first(figures("a,a,amount,\"" + value + "\",,,,,")))
        .isEqualTo(
            "figures line 2, value: not a number (expected up to 12 digits, and up to 6 behind a"
                + " point, as 94.7, 94.7% or 1,782; or 1 to 4 for a small count that is not shown)");
  }

  @Test
  void refusesAnIdThatComesTwice() {
    Loaded<Report> loaded = figures("a,a,count,1,,,,,\na,b,count,2,,,,,");
    assertThat(first(loaded))
        .isEqualTo("figures line 3, id: the id of line 2: each is allowed once");
    assertThat(loaded.value().figures()).extracting(Figure::label).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sum,all,a | relation: not a known word (expected parts, percentages, share, percentage,"
            + " mean, rate, comparison, guideline, restatement, trend, plausibility, reference,"
            + " exhibit)",
        "parts,all | figures: blank: expected ids, separated by semicolons",
        "parts,all,a;none | figures: no row of the figures that was read has the id none",
        "parts,all,a;;b | figures: nothing between two semicolons, or before or after one",
        "parts,all,all;a | figures: names a figure again: all; a row may name each once",
        "parts,all,a;a | figures: names a figure again: a; a row may name each once",
        "parts,all,a;p | relation: PartsOfWhole names a figure of another kind: p is a percentage;"
            + " allowed is a count or an amount",
        "parts,all,a of b | figures: so many percent of a figure, which only a plausibility takes",
        "parts,all,a of b of a | figures: expected an id, or a percentage of an id",
        "parts,all,a,,,,without b | reconciled_by: expected less or plus, and an id, as less"
            + " ceased-in-march",
        "parts,all,a,,,,less none | reconciled_by: no row of the figures that was read has the id"
            + " none",
        "parts,all,a,,,,less b;less b | reconciled_by: says the same twice: each may come once",
        "parts,all,a;b,,,,,,,both | categories: not a known word (expected exclusive, multi-label)",
        "parts,all,a;b,,,,,,,,a | overlapping: expected ids with \"and\" between them, as not-seen"
            + " and bedroom-not-seen",
        "parts,all,a;b,,,,,,,,a and a | overlapping: a part that overlaps with itself: each may"
            + " come once",
        "parts,all,a;b,,,,,,,,,p | merging: no part of the row: p; figures names the parts",
        "parts,all,a;b,,,,,,,,,,all | residual: no part of the row: all; figures names the parts",
        "percentages,,a;b | relation: PercentagesOfWhole names a figure of another kind: a is a"
            + " count; allowed is a percentage",
        "share,p,,a | denominator: blank: not an id (expected up to 64 letters, digits and . _ / :"
            + " -, a letter or digit first)",
        "mean,p,,,all | relation: MeanOf names a figure of another kind: p is a percentage; allowed"
            + " is a mean",
        "rate,r,,all,,0 | base: not a whole number from 1 on (expected one as 10000)",
        "comparison,p,q;r | figures: several figures: one is expected",
        "guideline,m,,,,,,,,,,,,within,book | least: blank: not a number (expected up to 12 digits,"
            + " and up to 6 behind a point, as 94.7)",
        "guideline,m,,,,,,,,,,,,,book,70,50 | most: less than the least",
        "guideline,m,,,,,,,,,,,,rising,book,50,70 | claim: a trend of one figure (expected below,"
            + " within, above)",
        "trend,,a;b,,,,,,,,,,,above | claim: no way that figures go (expected rising, falling)",
        "trend,,a,,,,,,,,,,,rising | relation: figures of a trend are [a]; at least 2 are needed,"
            + " each once",
        "plausibility,,a,,,,,,,,,,,,,0,1,b of all,why | relation: Plausibility names a figure of"
            + " another kind: b is a count; allowed is a percentage",
        "plausibility,,a,,,,,,,,,,,,,0,1,b | why: blank: expected a code or short words",
        "reference,,,,,,,,,,,,,,,,,,,chart | place: blank: expected a code or short words"
      })
  void refusesARelationInOneSentence(String row, String sentence) {
    Loaded<Report> loaded =
        StatedFiles.read(FIGURES, RELATIONS + row + ",".repeat(20 - commas(row)) + "\n");
    assertThat(first(loaded)).isEqualTo("relations line 2, " + sentence);
    assertThat(loaded.value().relations()).isEmpty();
    assertThat(loaded.value().figures()).hasSize(7);
    assertThat(loaded.issues().loseNothing()).isFalse();
  }

  @Test
  void refusesMoreReconcilersThanCanBeTried() {
    String ids = IntStream.range(0, 11).mapToObj(i -> "f" + i).collect(Collectors.joining("\n"));
    String figures = FIGURES + ids.replaceAll("(f\\d+)", "$1,f,count,1") + "\n";
    String tried = "less " + ids.replace("\n", ";less ");
    assertThat(
            first(
                StatedFiles.read(
                    figures, "relation,figure,figures,perhaps_by\nparts,all,a," + tried)))
        .isEqualTo(
            "relations line 2, relation: figures to be tried are 11; at most 10 are allowed");
  }

  @Test
  void aRelationOfAFigureThatWasRefusedIsRefusedToo() {
    Loaded<Report> loaded =
        StatedFiles.read(
            FIGURES.replace("a,a,count,60", "a,a,count,sixty"),
            "relation,figure,figures\nparts,all,a;b\npercentages,all,p;q\n");
    assertThat(loaded.issues().kept())
        .extracting(Issue::code)
        .containsExactly(IssueCode.CELL_INVALID, IssueCode.FIGURE_UNKNOWN);
    assertThat(loaded.value().relations()).hasOnlyElementsOfType(PercentagesOfWhole.class);
  }

  @Test
  void notesACellThatSaysNothing() {
    Loaded<Report> loaded =
        StatedFiles.read(FIGURES, "relation,figure,figures,claim\nparts,all,a;b,rising\n");
    assertThat(first(loaded))
        .isEqualTo("relations line 2, claim: not used: parts says nothing in it");
    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(loaded.value().relations()).hasSize(1);
  }

  @Test
  void wholesThatArePartsOfThemselvesAreRefused() {
    Loaded<Report> loaded =
        StatedFiles.read(
            FIGURES, "relation,figure,figures\nparts,all,a;b\nparts,a,b\nparts,b,all\n");
    assertThat(loaded.issues().kept())
        .extracting(Issue::toString)
        .containsExactly(
            "relations line 4, figures: makes all a part of itself, by way of 2 other rows: a whole"
                + " has parts that are less");
    assertThat(loaded.value().relations()).hasSize(2);
  }

  @Test
  void aDifferenceIsNoCircle() {
    Loaded<Report> loaded =
        StatedFiles.read(
            FIGURES,
            "relation,figure,figures,reconciled_by,categories\nparts,all,a;b,,\n"
                + "parts,a,all,less b,\nparts,b,all,,multi-label\nparts,all,a;b,,\n");
    assertThat(first(loaded)).isEqualTo("nothing");
    assertThat(loaded.value().relations()).hasSize(4);
  }

  @Test
  void readsWhatMayBeLeftOut() {
    Report report =
        StatedFiles.read(
                FIGURES,
                "relation,figure,figures,numerator,denominator,base,perhaps_over\n"
                    + "percentages,,p;q,,,,\nmean,m,,,a,,b\nrate,r,,all,,,\nrate,r,,all,,1000,\n")
            .value();
    assertThat(((PercentagesOfWhole) report.relations().get(0)).whole()).isEmpty();
    assertThat(((MeanOf) report.relations().get(1)).total()).isEmpty();
    assertThat(((MeanOf) report.relations().get(1)).otherNumbers()).containsExactly("b");
    assertThat(((RateOf) report.relations().get(2)).per()).isEqualTo(10_000);
    assertThat(((RateOf) report.relations().get(3)).per()).isEqualTo(1_000);
  }

  @Test
  void readsNoMoreThanAReportCanHave() {
    String figures =
        IntStream.range(0, 5_002)
            .mapToObj(i -> "f" + i + ",f,count,1\n")
            .collect(Collectors.joining("", "id,label,kind,value\n", ""));
    String parts =
        IntStream.rangeClosed(1, 201).mapToObj(i -> "f" + i).collect(Collectors.joining(";"));
    Loaded<Report> loaded =
        StatedFiles.read(
            figures,
            "relation,figure,figures\nparts,f0,"
                + parts
                + "\n"
                + "restatement,f0,f1\n".repeat(1_003));
    assertThat(loaded.issues().count(IssueCode.ROWS_TOO_MANY)).isEqualTo(2 + 3);
    assertThat(loaded.issues().kept())
        .extracting(Issue::toString)
        .contains(
            "figures line 5002, id: more than 5000 figures: not read",
            "relations line 2, figures: 201 in one cell: up to 200 are allowed",
            "relations line 1003, relation: more than 1000 relations: not read");
    assertThat(loaded.value().figures()).hasSize(5_000);
    assertThat(loaded.value().relations()).hasSize(1_000);
  }

  @Test
  void readsFiles() throws IOException {
    Path figures = Files.writeString(folder.resolve("f.csv"), FIGURES);
    Path relations =
        Files.writeString(folder.resolve("r.csv"), "relation,figure,figures\nparts,all,x");

    assertThat(StatedReport.read(figures).value().toString()).isEqualTo("f.csv");
    assertThat(StatedReport.read(figures).issues().kept()).isEmpty();
    assertThat(first(StatedReport.read(figures, relations)))
        .isEqualTo("r.csv line 2, figures: no row of the figures that was read has the id x");
    Assertions.assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> StatedReport.read(folder.resolve("none.csv")));
  }

  @Test
  void templatesBeginFiles() throws IOException {
    Loaded<Report> loaded =
        StatedReport.read(
            "report",
            new StringReader(StatedReport.figuresTemplate()),
            new StringReader(StatedReport.relationsTemplate()));
    assertThat(loaded.issues().kept())
        .extracting(Issue::code)
        .containsOnly(IssueCode.TABLE_WITHOUT_ROWS);
    assertThat(Audit.of(loaded.value()).checks()).isEmpty();
  }

  @Test
  void exhibitsMayComeAfterWhatRefersToThem() {
    Report report =
        StatedFiles.read(FIGURES, "relation,exhibit,place\nreference,chart,7.2\nexhibit,chart,\n")
            .value();
    assertThat(report.exhibits()).containsExactly("chart");
    assertThat(Audit.of(report).checks())
        .filteredOn(check -> check.kind() == CheckKind.EXHIBIT_PRESENT)
        .extracting(check -> List.of(check.result().toString(), check.sentence()))
        .containsExactly(List.of("SOUND", "7.2 refers to chart, which is there"));
  }
}
