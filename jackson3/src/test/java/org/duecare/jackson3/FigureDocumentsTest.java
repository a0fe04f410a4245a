package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.audit.FigureValue;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.review.HeldReview;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class FigureDocumentsTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new DuecareModule()).build();
  private static final Measure<ChildId> FIGURE =
      Measure.ofCount(
          Definition.of("children", "children", "children", "children"),
          ReportingYear.ending(2024),
          1,
          0,
          part -> part == Part.NUMERATOR ? List.of(ChildId.of("C1")) : List.of());

  record Vendor(Measure<ChildId> figure, List<Measure<?>> others) {}

  @Test
  void standsWithinAVendorsTypesWithTheKindsOfItsRecords() {
    Vendor vendor = new Vendor(FIGURE, List.of(FIGURE));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(vendor), Vendor.class)).isEqualTo(vendor);
  }

  @Test
  void recordsOfAnotherKindThanAskedForAreRefused() {
    String json = MAPPER.writeValueAsString(FIGURE);

    assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<Measure<HeldReview>>() {}))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(
            "figure has records of another kind: ChildId; HeldReview was asked for");
  }

  @Test
  void digitsStayAsTheyWerePrintedWhereverTheTypeStands() {
    FigureValue read =
        MAPPER.readValue("{\"number\":1.50,\"type\":\"printed\"}", FigureValue.class);

    assertThat(read).isEqualTo(new FigureValue.Printed(new BigDecimal("1.50")));
  }
}
