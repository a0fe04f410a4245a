package org.duecare.example.json;

import static org.duecare.example.json.MeasureExamples.DAY;
import static org.duecare.example.json.MeasureExamples.YEAR;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duecare.metrics.annualreport.AmountRow;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.CheckedItem;
import org.duecare.metrics.annualreport.Checklist;
import org.duecare.metrics.annualreport.FeedbackCount;
import org.duecare.metrics.annualreport.FigureRow;
import org.duecare.metrics.annualreport.FigureTable;
import org.duecare.metrics.annualreport.Gap;
import org.duecare.metrics.annualreport.HandbookItem;
import org.duecare.metrics.annualreport.MeasureRow;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.annualreport.Priority;
import org.duecare.metrics.annualreport.PublishedAmounts;
import org.duecare.metrics.annualreport.PublishedParts;
import org.duecare.metrics.annualreport.PublishedReport;
import org.duecare.metrics.annualreport.PublishedSection;
import org.duecare.metrics.annualreport.PublishedValue;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.annualreport.Section;
import org.duecare.metrics.annualreport.SectionStanding;
import org.duecare.metrics.annualreport.Withheld;
import org.duecare.metrics.measure.Target;

/** Annual reports, and what is published of them. */
public final class ReportExamples {

  private static final String SUBJECT = "report";
  private static final Phrase TITLE = Phrase.asGiven("Reviews in time");
  private static final Gap GAP =
      new Gap(
          Phrase.asGiven("the section"), SectionStanding.NOT_SUPPLIED, Phrase.asGiven("no text"));

  private ReportExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of(SUBJECT, phrase()),
        Example.of(SUBJECT, "Phrase-bare", Phrase.class, TITLE),
        Example.of(SUBJECT, "FigureRow-measures", FigureRow.class, measures()),
        Example.of(SUBJECT, "FigureRow-amounts", FigureRow.class, amounts()),
        Example.of(SUBJECT, table(Optional.of(Phrase.asGiven("for the service only")))),
        Example.of(SUBJECT, "FigureTable-bare", FigureTable.class, table(Optional.empty())),
        Example.of(SUBJECT, GAP),
        Example.of(SUBJECT, priority()),
        Example.of(SUBJECT, "Priority-bare", Priority.class, Priority.setIn(YEAR, "More talks")),
        Example.of(SUBJECT, new FeedbackCount("parents", FeedbackCount.Kind.COMPLIMENT, 3)),
        Example.of(SUBJECT, checklist()),
        Example.of(SUBJECT, checklist().items().get(1)),
        Example.of(SUBJECT, section()),
        Example.of(SUBJECT, "Section-bare", Section.class, empty(ReportSection.AGE)),
        Example.of(SUBJECT, report()),
        Example.of(SUBJECT, narrative()),
        Example.of(SUBJECT, "Narrative-bare", Narrative.class, Narrative.empty()),
        Example.of(SUBJECT, wording()),
        Example.of(SUBJECT, withheld()),
        Example.of(SUBJECT, value()),
        Example.of(SUBJECT, parts()),
        Example.of(SUBJECT, new PublishedAmounts("officers", amounts())),
        Example.of(SUBJECT, published().sections().get(0)),
        Example.of(SUBJECT, published()));
  }

  /** One of each kind of argument. */
  private static Phrase phrase() {
    return new Phrase(
        "of-a-council",
        List.of(
            "text",
            1,
            2L,
            new BigDecimal("3.50"),
            DAY,
            YearMonth.from(DAY),
            YEAR,
            YEAR.quarters().get(0),
            TITLE),
        Optional.of("words of a council"));
  }

  private static MeasureRow measures() {
    return new MeasureRow(
        Phrase.asGiven("all"),
        List.of(MeasureExamples.bare(YEAR.before(), 596), MeasureExamples.bare(YEAR, 551)));
  }

  private static AmountRow amounts() {
    return new AmountRow(
        "posts",
        Phrase.asGiven("posts"),
        Phrase.asGiven("full-time posts"),
        new TreeMap<>(
            Map.of(
                YEAR.before().lastDay(),
                new BigDecimal("12.80"),
                YEAR.lastDay(),
                new BigDecimal("11.5"))));
  }

  private static FigureTable table(Optional<Phrase> reason) {
    return FigureTable.of(
        "reviews-in-time",
        TITLE,
        FigureTable.Shape.LIST,
        List.of(new MeasureRow(TITLE, List.of(MeasureExamples.share())), measures(), amounts()),
        reason);
  }

  private static Priority priority() {
    return Priority.setIn(YEAR.before(), "Fewer late reviews")
        .carried(Priority.State.ACHIEVED, "All but two were in time.");
  }

  private static Checklist checklist() {
    return new Checklist(
        List.of(
            new CheckedItem(
                HandbookItem.REVIEWS_IN_TIME, List.of(ReportSection.TIMELINESS), List.of()),
            new CheckedItem(
                HandbookItem.URGENT_ACTION, List.of(), List.of(Phrase.asGiven("nothing said")))));
  }

  private static Section section() {
    return Section.of(
        ReportSection.TIMELINESS,
        Optional.of("Most reviews were in time."),
        List.of(Phrase.asGiven("stated")),
        List.of(table(Optional.empty())),
        List.of(GAP),
        Map.of("reviews-in-time", Target.ofPercent(95)));
  }

  private static Section empty(ReportSection id) {
    return Section.of(id, Optional.empty(), List.of(), List.of(), List.of(GAP), Map.of());
  }

  private static AnnualReport report() {
    List<Section> sections = new ArrayList<>();
    for (ReportSection each : ReportSection.values()) {
      sections.add(each == ReportSection.TIMELINESS ? section() : empty(each));
    }
    return AnnualReport.of(
        YEAR,
        sections,
        List.of(priority()),
        Map.of(ReportSection.TIMELINESS, List.of("Chart 1")),
        Map.of(ReportSection.CONCLUSION, List.of("Chart 1", "Chart 2")));
  }

  private static Narrative narrative() {
    return Narrative.empty()
        .withText(ReportSection.CONCLUSION, "A good year.")
        .withExhibit(ReportSection.TIMELINESS, "Chart 1")
        .withReference(ReportSection.CONCLUSION, "Chart 1")
        .withGoodPractice(List.of("A letter to each child"))
        .withUrgentAction(List.of())
        .withPriorities(List.of(priority()))
        .after(report());
  }

  private static ReportWording wording() {
    Map<String, String> patterns = new TreeMap<>(ReportWording.english().patterns());
    patterns.put("theme.DRIFT", "Oedi");
    return ReportWording.of(Locale.forLanguageTag("cy-GB"), patterns);
  }

  private static Withheld withheld() {
    return new Withheld("caseload", Phrase.asGiven("caseloads"), Phrase.asGiven("few officers"));
  }

  private static PublishedValue value() {
    return new PublishedValue(
        "reviews-in-time",
        TITLE,
        YEAR,
        DisclosureExamples.measure(),
        Optional.of(new BigDecimal("95.0")));
  }

  private static PublishedParts parts() {
    return new PublishedParts(
        "sex",
        Phrase.asGiven("Sex"),
        Map.of("girls", Phrase.asGiven("Girls")),
        DisclosureExamples.table());
  }

  private static PublishedReport published() {
    return new PublishedReport(
        YEAR,
        List.of(
            new PublishedSection(
                ReportSection.TIMELINESS,
                Optional.of("Most reviews were in time."),
                List.of(Phrase.asGiven("stated")),
                List.of(parts()),
                List.of(value()),
                List.of(new PublishedAmounts("officers", amounts())),
                Map.of("reviews-in-time", Target.ofPercent(95)),
                List.of(withheld()),
                List.of(GAP))));
  }
}
