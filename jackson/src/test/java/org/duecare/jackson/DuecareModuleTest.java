package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.junit.jupiter.api.Test;

class DuecareModuleTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new DuecareModule());

  record Anything(Object value) {}

  record Vendor(ChildId child_no, List<Review> lastReviews, DayStatus today, Division where) {}

  @Test
  void saysWhichVersionItIs() {
    assertThat(new DuecareModule().version())
        .hasToString(System.getProperty("duecare.version"))
        .extracting(Version::getArtifactId)
        .isEqualTo("duecare-jackson");
  }

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
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    String json = odd.writeValueAsString(vendor);

    assertThat(json)
        .isEqualTo(
            "{\"child_no\":\"A1\",\"last_reviews\":[{\"recorded\":\"FIRST_AND_LAST_MEETING\","
                + "\"opened\":\"2024-05-01\",\"held\":\"2024-05-03\"}],"
                + "\"today\":{\"type\":\"holiday\",\"date\":\"2024-12-25\",\"holidays\":[{\"date\":\"2024-12-25\",\"name\":\"Christmas"
                + " Day\",\"division\":\"ENGLAND_AND_WALES\",\"kind\":\"COMMON_LAW\",\"source\":\"Common"
                + " law\",\"certainty\":\"PUBLISHED\",\"firstPublished\":\"2022-11-10\"}]},"
                + "\"where\":\"ENGLAND_AND_WALES\"}");
    assertThat(odd.readValue(json, Vendor.class)).isEqualTo(vendor);
  }

  /** A mapper that writes the class beside a value of which it does not know the type. */
  @Test
  void staysWholeBesideTheNameOfItsClass() throws Exception {
    ObjectMapper typed =
        JsonMapper.builder()
            .addModule(new DuecareModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType("org.duecare.").build(),
                DefaultTyping.NON_FINAL)
            .build();
    Anything review = new Anything(Review.heldOn(LocalDate.of(2024, 5, 1)));
    Anything child = new Anything(ChildId.of("A1"));

    String json = typed.writerFor(Anything.class).writeValueAsString(review);

    assertThat(json)
        .contains(
            "{\"value\":[\"org.duecare.core.care.Review\",{\"recorded\":\"ONE_DATE\","
                + "\"held\":\"2024-05-01\"}]}");
    assertThat(typed.readValue(json, Anything.class)).isEqualTo(review);
    assertThat(
            typed.readValue(
                typed.writerFor(Anything.class).writeValueAsString(child), Anything.class))
        .isEqualTo(child);
  }

  @Test
  void namesThePathToAFaultAndNothingOfTheDocument() {
    String json =
        "{\"child_no\":\"A1\",\"lastReviews\":[{\"recorded\":\"ONE_DATE\",\"held\":\"01/02/2015\"}]}";

    assertThatThrownBy(() -> MAPPER.readValue(json, Vendor.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("a date as yyyy-mm-dd is expected")
        .hasMessageContaining("lastReviews")
        .hasMessageNotContaining("01/02/2015");
  }
}
