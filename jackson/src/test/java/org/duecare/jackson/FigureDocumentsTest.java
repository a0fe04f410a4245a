package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.example.json.RandomFigures;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.PublishedReport;
import org.duecare.metrics.audit.FigureValue;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.review.HeldReview;
import org.duecare.metrics.year.YearFigures;
import org.junit.jupiter.api.Test;

/** Figures keep their numbers and the records behind them; what is published names nobody. */
class FigureDocumentsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new DuecareModule());
  private static final ReportingYear YEAR = ReportingYear.ending(2024);

  record Vendor(String name, Measure<HeldReview> figure, List<Measure<?>> others) {}

  @Property(tries = 200)
  void aFigureIsTheSameWhenRead(@ForAll long seed) throws JsonProcessingException {
    Measure<?> figure = new RandomFigures(seed).measure();

    Measure<?> read =
        MAPPER.readValue(MAPPER.writeValueAsString(figure), new TypeReference<Measure<?>>() {});

    assertThat(read).isEqualTo(figure).hasToString(figure.toString());
    for (Part part : Part.values()) {
      assertThat(read.evidence(part)).hasSameSizeAs(figure.evidence(part));
    }
  }

  @Property(tries = 100)
  void theFiguresOfAYearAreTheSameWhenRead(@ForAll long seed) throws JsonProcessingException {
    YearFigures figures = new RandomFigures(seed).ofYear();

    YearFigures read = MAPPER.readValue(MAPPER.writeValueAsString(figures), YearFigures.class);

    assertThat(RandomFigures.measures(read)).isEqualTo(RandomFigures.measures(figures));
    assertThat(read).hasToString(figures.toString());
  }

  @Property(tries = 40)
  void aWholeKeepsItsParts(@ForAll long seed) throws JsonProcessingException {
    Breakdown<Rating, PlanRating> whole = new RandomFigures(seed).ratings();

    Breakdown<Rating, PlanRating> read =
        MAPPER.readValue(
            MAPPER.writeValueAsString(whole),
            new TypeReference<Breakdown<Rating, PlanRating>>() {});

    assertThat(read).hasToString(whole.toString());
    assertThat(read.parts()).isEqualTo(whole.parts());
    for (Rating part : whole.parts()) {
      assertThat(read.part(part)).isEqualTo(whole.part(part));
    }
  }

  @Property(tries = 30)
  void aReportIsTheSameWhenRead(@ForAll long seed) throws JsonProcessingException {
    AnnualReport report = new RandomFigures(seed).report();

    AnnualReport read = MAPPER.readValue(MAPPER.writeValueAsString(report), AnnualReport.class);

    assertThat(read).isEqualTo(report).hasToString(report.toString());
  }

  @Property(tries = 30)
  void aPublishedReportNamesNobody(@ForAll long seed) throws JsonProcessingException {
    AnnualReport report = new RandomFigures(seed).report();
    PublishedReport published = report.published(DisclosureControl.departmentForEducation());

    String json = MAPPER.writeValueAsString(published);

    assertThat(MAPPER.writeValueAsString(report))
        .contains("\"evidence\"", "\"records\"", RandomFigures.NAME);
    assertThat(json).doesNotContain("\"evidence\"", "\"records\"", RandomFigures.NAME);
    assertThat(MAPPER.readValue(json, PublishedReport.class)).isEqualTo(published);
  }

  @Test
  void standsWithinAVendorsTypesWithTheKindsOfItsRecords() throws JsonProcessingException {
    Measure<HeldReview> held = held(new HeldReview(ChildId.of("C1"), Optional.empty()));
    Vendor vendor = new Vendor("a", held, List.of(held, new RandomFigures(1).measure()));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(vendor), Vendor.class)).isEqualTo(vendor);
  }

  private static <E> Measure<E> held(E record) {
    return Measure.ofCount(
        Definition.of("held", "reviews", "reviews", "children"),
        YEAR,
        1,
        0,
        part -> part == Part.NUMERATOR ? List.of(record) : List.of());
  }

  @Test
  void recordsOfAnotherKindThanAskedForAreRefused() throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(held(ChildId.of("C1")));

    assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<Measure<HeldReview>>() {}))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(
            "figure has records of another kind: ChildId; HeldReview was asked for");
  }

  @Test
  void recordsOfAVendorsOwnKindAreRefusedByName() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(held(Map.entry("a", 1))))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("records behind a figure are of a kind that documents do not know");
  }

  @Test
  void digitsStayAsTheyWerePrintedWhereverTheTypeStands() throws JsonProcessingException {
    FigureValue read =
        MAPPER.readValue("{\"number\":1.50,\"type\":\"printed\"}", FigureValue.class);

    assertThat(read).isEqualTo(new FigureValue.Printed(new BigDecimal("1.50")));
  }

  @Test
  void anAddedFieldOfALaterVersionIsPassedOver() throws JsonProcessingException {
    String json =
        MAPPER
            .writeValueAsString(held("text"))
            .replaceFirst("\\{", "{\"later\":{\"list\":[1,2,{}]},");

    assertThat(MAPPER.readValue(json, Measure.class)).isEqualTo(held("text"));
  }

  @Test
  void aMisspeltPropertyOfWhatPeopleWriteIsRefused() throws JsonProcessingException {
    String json =
        MAPPER
            .writeValueAsString(Report.builder("Report of a council").build())
            .replaceFirst("\\{", "{\"exhibit\":[\"Chart 1\"],");

    assertThatThrownBy(() -> MAPPER.readValue(json, Report.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("is none of those allowed: exhibits, figures, name");
  }

  @Test
  void aFigureWithoutANumberIsRefused() throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(held("text")).replace("\"count\":1,", "");

    assertThatThrownBy(() -> MAPPER.readValue(json, Measure.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("figure has no number");
  }
}
