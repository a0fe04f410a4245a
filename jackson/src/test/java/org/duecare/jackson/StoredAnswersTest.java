package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.Duty;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.RecordedObligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.timeline.DirectedTimeline;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.junit.jupiter.api.Test;

/** What is refused in a stored answer, and what is passed over. */
class StoredAnswersTest {

  private static final Path DOCUMENTS = Path.of("..", "docs", "json");
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new DuecareModule());

  private static final LocalDate AS_OF = LocalDate.of(2024, 9, 2);

  private static ObjectNode document(String name) throws IOException {
    return (ObjectNode) MAPPER.readTree(DOCUMENTS.resolve(name).toFile());
  }

  private static void refuses(
      String name, Class<?> type, Consumer<ObjectNode> spoilt, String message) throws IOException {
    ObjectNode document = document(name);
    MAPPER.treeToValue(document, type);
    spoilt.accept(document);

    assertThatThrownBy(() -> MAPPER.treeToValue(document, type))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(message);
  }

  private static ObjectNode obligation(ObjectNode document, int place) {
    return (ObjectNode) document.get("obligations").get(place);
  }

  @Test
  void anObligationBeforeItself() throws IOException {
    refuses(
        "timeline/ReviewTimetable.json",
        ReviewTimetable.class,
        document -> obligation(document, 0).put("previous", 1),
        "obligation comes before itself: previous must lead to one that has none");
    refuses(
        "timeline/ReviewTimetable.json",
        ReviewTimetable.class,
        document -> obligation(document, 0).put("previous", 0),
        "obligation comes before itself");
  }

  @Test
  void aPlaceAtWhichNothingStands() throws IOException {
    refuses(
        "timeline/ReviewTimetable.json",
        ReviewTimetable.class,
        document -> obligation(document, 1).put("previous", 99),
        "previous names a place at which nothing stands; 0 to 3 are allowed");
    refuses(
        "timeline/ReviewTimetable.json",
        ReviewTimetable.class,
        document -> obligation(document, 1).put("inPeriod", -1),
        "inPeriod names a place at which nothing stands; 0 to 0 are allowed");
    refuses(
        "timeline/StatutoryTimeline-part.json",
        StatutoryTimeline.class,
        document -> ((ArrayNode) document.get("reviews")).set(0, IntNode.valueOf(77)),
        "place names a place at which nothing stands");
  }

  @Test
  void directionsAboutNoObligation() throws IOException {
    refuses(
        "timeline/DirectedTimeline.json",
        DirectedTimeline.class,
        document -> ((ObjectNode) document.get("directed").get(0)).put("obligation", 50),
        "directions about no obligation of the timeline, or out of order");
  }

  @Test
  void anObligationByItselfThatRefersToOthers() throws IOException {
    refuses(
        "obligation/Obligation.json",
        Obligation.class,
        document -> document.put("previous", 0),
        "obligation by itself refers to others");
  }

  @Test
  void anAnswerThatNoQuestionHas() throws IOException {
    refuses(
        "law/Reading.json",
        Reading.class,
        document -> document.put("answer", "SECRET"),
        "no such answer to a question of the law; allowed are A1 NOT_COUNTED, A1 COUNTED");
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"question\":\"A1\",\"answer\":\"SECRET\"}", Reading.class))
        .hasMessageNotContaining("SECRET");
  }

  /** Two that are equal stay two, for each is asked for itself. */
  @Test
  void equalObligationsStayAsManyAsTheyWere() throws IOException {
    Obligation once =
        RecordedObligation.of(AS_OF, Duty.VISIT, Outcome.ON_TIME, explanation()).build();
    Obligation again =
        RecordedObligation.of(AS_OF, Duty.VISIT, Outcome.ON_TIME, explanation()).build();
    CareHistory history = CareHistory.builder(ChildId.of("C1")).build();
    List<Obligation> both = List.of(once, again);
    for (StatutoryTimeline was :
        List.of(
            StatutoryTimeline.recorded(
                ReviewTimetable.recorded(history, AS_OF, both), List.of(), both),
            StatutoryTimeline.recorded(
                ReviewTimetable.recorded(history, AS_OF, List.of(again)), List.of(once), both))) {
      StatutoryTimeline is =
          MAPPER.readValue(MAPPER.writeValueAsString(was), StatutoryTimeline.class);

      assertThat(is).isEqualTo(was);
      assertThat(Requirement.of(is.inAnySpan())).hasSize(2);
      assertThat(Requirement.of(is.reviews().obligations()))
          .hasSameSizeAs(was.reviews().obligations());
    }
  }

  private static Explanation explanation() {
    return new Explanation(List.of(new ExplanationStep.DueOnUnknownDay(Optional.empty())));
  }

  /** The text is for those who read the document themselves. */
  @Test
  void theTextIsNotReadBack() throws IOException {
    ObjectNode document = document("obligation/Explanation.json");
    Explanation explanation = MAPPER.treeToValue(document, Explanation.class);
    document.putArray("text").add("anything");

    assertThat(MAPPER.treeToValue(document, Explanation.class)).isEqualTo(explanation);
    document.remove("text");
    assertThat(MAPPER.treeToValue(document, Explanation.class)).isEqualTo(explanation);
  }

  @Test
  void whatALaterVersionAddsBreaksNobody() throws IOException {
    ObjectNode document = document("timeline/StatutoryTimeline.json");
    StatutoryTimeline timeline = MAPPER.treeToValue(document, StatutoryTimeline.class);
    document.put("added", 1);
    obligation(document, 0).put("added", 1);
    ((ObjectNode) obligation(document, 0).get("explanation").get("steps").get(0)).put("added", 1);

    assertThat(MAPPER.treeToValue(document, StatutoryTimeline.class)).isEqualTo(timeline);
  }
}
