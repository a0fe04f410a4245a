package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.junit.jupiter.api.Test;

class DuecareModuleTest {

  private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new DuecareModule()).build();

  record Vendor(ChildId child_no, List<Review> lastReviews, DayStatus today, Division where) {}

  @Test
  void standsWithinTheTypesOfOthersWhateverTheMapperIsSetTo() throws Exception {
    Vendor vendor =
        new Vendor(
            ChildId.of("A1"),
            List.of(Review.openedAndCompleted(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 3))),
            WorkingDayCalendar.englandAndWales().statusOf(LocalDate.of(2024, 12, 25)),
            Division.ENGLAND_AND_WALES);
    ObjectMapper odd =
        JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    String json = odd.writeValueAsString(vendor);

    assertThat(json)
        .isEqualTo(
            "{\"child_no\":\"A1\",\"last_reviews\":[{\"recorded\":\"FIRST_AND_LAST_MEETING\","
                + "\"opened\":\"2024-05-01\",\"held\":\"2024-05-03\"}],"
                + "\"today\":{\"type\":\"holiday\",\"date\":\"2024-12-25\",\"holidays\":[{"
                + "\"date\":\"2024-12-25\",\"name\":\"Christmas Day\",\"division\":\"ENGLAND_AND_WALES\","
                + "\"kind\":\"COMMON_LAW\",\"source\":\"Common law\",\"certainty\":\"PUBLISHED\","
                + "\"firstPublished\":\"2022-11-10\"}]},"
                + "\"where\":\"ENGLAND_AND_WALES\"}");
    assertThat(odd.readValue(json, Vendor.class)).isEqualTo(vendor);
  }

  @Test
  void namesThePathToAFaultAndNothingOfTheDocument() {
    String json =
        "{\"child_no\":\"A1\",\"lastReviews\":[{\"recorded\":\"ONE_DATE\",\"held\":\"01/02/2015\"}]}";

    assertThatThrownBy(() -> MAPPER.readValue(json, Vendor.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("a date as yyyy-mm-dd is expected")
        .hasMessageContaining("lastReviews")
        .hasMessageNotContaining("01/02/2015");
  }
}
