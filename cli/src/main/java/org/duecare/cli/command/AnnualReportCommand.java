package org.duecare.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.cli.council.GivenReturn;
import org.duecare.cli.council.RecordsOfYear;
import org.duecare.cli.council.UnwritableFileException;
import org.duecare.cli.table.TextOutput;
import org.duecare.cli.table.VisibleText;
import org.duecare.core.CarePlanning;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.FigureRow;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.report.document.DocumentFormat;
import org.duecare.report.document.ReportDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the annual report of a year. */
@Command(
    name = "annual-report",
    description = {
      "Write the annual report of a year for everybody, as HTML, Markdown, CSV and JSON.",
      "Small numbers are hidden, and nothing is in it of a single officer or child."
    })
final class AnnualReportCommand implements Callable<Integer> {

  /** How many codes a note names. */
  private static final int CODES_NAMED = 10;

  private final Surroundings surroundings;

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private YearOption yearOption = new YearOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();
  @Mixin private ReportFigures figures = new ReportFigures();

  @Option(
      names = "--text",
      paramLabel = "DIR",
      converter = PathOption.class,
      description = {
        "a folder of what the author writes: a file for each section,",
        "named by its id, as governance.md or conclusion.txt"
      })
  private @Nullable Path texts;

  @Option(
      names = "--wording",
      paramLabel = "FILE",
      converter = PathOption.class,
      description = {
        "words in place of the program's, a file of lines KEY=WORDS in UTF-8,",
        "as reason.SICKNESS=officer ill; in another language with language=cy"
      })
  private @Nullable Path words;

  @Option(names = "--council", paramLabel = "NAME", description = "whose report it is")
  private @Nullable String council;

  @Mixin private OutFolderOption out = new OutFolderOption();

  AnnualReportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    refuseWhatCannotBe();
    ReportWording wording =
        words == null
            ? ReportDocument.english()
            : WordingFile.read(words, ReportDocument.english(), surroundings);
    Narrative narrative = (texts == null ? TextFolder.empty() : TextFolder.read(texts)).narrative();
    ReportingYear year = yearOption.year(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    GivenReturn read = given.read(year.lastDay(), england, surroundings);
    requireYear(year, read);
    AnnualReport report = report(year, england, read, narrative);
    noteCodes(report, wording);
    write(report, wording);
    return ReturnAndRecords.status(read).code();
  }

  private void refuseWhatCannotBe() {
    figures.refuseWhatCannotBe();
    if (council != null && council.isBlank()) {
      throw new NothingDoneException("name of the council is blank: give --council=NAME");
    }
    out.folder();
  }

  /** Of a later year all who were in care would be told to be there still, and none reviewed. */
  private static void requireYear(ReportingYear year, GivenReturn read) {
    if (!read.holds(year)) {
      throw new NothingDoneException(
          "the return does not hold the year ending "
              + year.lastDay()
              + ": "
              + read.reviewsKnown()
              + ", "
              + read.years()
              + "; give --year-ending=D of a year that it holds, or more years by --return=DIR");
    }
  }

  private AnnualReport report(
      ReportingYear year, CarePlanning england, GivenReturn read, Narrative narrative) {
    List<ChildFacts> children;
    try (Progress progress = Progress.start(surroundings, "children read");
        Stream<ChildFacts> all = read.children()) {
      children = all.peek(child -> progress.step()).toList();
    }
    List<ReportingYear> years = years(year, read);
    AnnualReportSources sources =
        new AnnualReportSources(
            year, england, children, figures.ages(), read.recordsNotReadWhole());
    sources.add(years, read.records());
    Narrative told = narrative;
    if (read.records().isPresent()) {
      Records records = read.records().orElseThrow();
      sources.add(records, read.ratings(), years);
      told = sources.priorities(narrative, records);
      noteWords(records);
      RecordsOfYear.notes(year, records, children.stream().map(ChildFacts::history))
          .forEach(surroundings::note);
    }
    return figures.addTo(sources.builder().narrative(told), years);
  }

  private void noteWords(Records records) {
    if (records.isGiven(RecordTable.ACTIONS)) {
      surroundings.note("the words of actions.csv are published as they stand, as priorities");
    }
  }

  /** The year and those before it that the return has without a gap, oldest first. */
  private List<ReportingYear> years(ReportingYear year, GivenReturn read) {
    List<ReportingYear> years = new ArrayList<>();
    years.add(year);
    for (ReportingYear each = year.before(); read.hasAllOf(each); each = each.before()) {
      if (!read.holds(each)) {
        surroundings.note(
            "no year before " + years.get(0).firstDay() + " is in it: " + read.reviewsKnown());
        break;
      }
      years.add(0, each);
    }
    read.noteOnFigures(years.get(0)).ifPresent(surroundings::note);
    return years;
  }

  /** Codes of the council that nobody has given words may be anything, a name too. */
  private void noteCodes(AnnualReport report, ReportWording wording) {
    SortedSet<String> codes = new TreeSet<>();
    report.sections().stream()
        .flatMap(section -> section.tables().stream())
        .flatMap(table -> table.rows().stream())
        .map(FigureRow::label)
        .filter(label -> label.key().startsWith("reason.") || label.key().startsWith("theme."))
        .filter(label -> !wording.patterns().containsKey(label.key()))
        .forEach(label -> codes.add(VisibleText.of(label.key())));
    if (!codes.isEmpty()) {
      surroundings.note(
          "codes without words of their own are published as they stand, as "
              + codes.stream().limit(CODES_NAMED).collect(Collectors.joining(", "))
              + "; --wording gives them words");
    }
  }

  private void write(AnnualReport report, ReportWording wording) throws IOException {
    DisclosureControl control = DisclosureControl.departmentForEducation();
    ReportDocument document = ReportDocument.of(report, control).in(wording);
    if (council != null) {
      document = document.publishedBy(council);
    }
    UnwritableFileException.unless(() -> Files.createDirectories(out.folder()));
    StringBuilder written = new StringBuilder();
    for (DocumentFormat format : DocumentFormat.values()) {
      written.append(write(format.fileName(), document.text(format)));
    }
    written.append(write(ReportJson.FILE_NAME, ReportJson.of(report.published(control))));
    TextOutput.write(written.toString(), surroundings.out());
  }

  /** Where the file is, as a line. */
  private String write(String name, String text) throws IOException {
    Path file = out.folder().resolve(name);
    UnwritableFileException.unless(() -> Files.writeString(file, text, StandardCharsets.UTF_8));
    return VisibleText.of(Objects.requireNonNull(file).toString()) + "\n";
  }
}
