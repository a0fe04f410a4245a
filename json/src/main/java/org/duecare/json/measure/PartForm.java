package org.duecare.json.measure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.YearMonth;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.core.dispute.Stage;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.review.Manner;
import org.duecare.core.review.Rating;
import org.duecare.metrics.population.AgeBand;
import org.duecare.metrics.population.LegalStatusGroup;
import org.duecare.metrics.population.PlacementGroup;
import org.duecare.metrics.rating.Movement;
import org.duecare.metrics.review.CodedReason;
import org.duecare.metrics.workload.GuidelinePosition;

/**
 * What tells a part of a whole from the others: the document says of which kind it is.
 *
 * @param <K> the kind
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PartForm.Text.class, name = "text"),
  @JsonSubTypes.Type(value = PartForm.WholeNumber.class, name = "number"),
  @JsonSubTypes.Type(value = PartForm.Month.class, name = "month"),
  @JsonSubTypes.Type(value = PartForm.Status.class, name = "legal-status"),
  @JsonSubTypes.Type(value = PartForm.StatusGroup.class, name = "legal-status-group"),
  @JsonSubTypes.Type(value = PartForm.OneSex.class, name = "sex"),
  @JsonSubTypes.Type(value = PartForm.Age.class, name = "age"),
  @JsonSubTypes.Type(value = PartForm.BroadEthnicGroup.class, name = "ethnic-group"),
  @JsonSubTypes.Type(value = PartForm.Need.class, name = "need"),
  @JsonSubTypes.Type(value = PartForm.PlacementKind.class, name = "placement"),
  @JsonSubTypes.Type(value = PartForm.PartTaken.class, name = "participation"),
  @JsonSubTypes.Type(value = PartForm.DisputeStage.class, name = "stage"),
  @JsonSubTypes.Type(value = PartForm.WorkingDays.class, name = "working-days"),
  @JsonSubTypes.Type(value = PartForm.Colour.class, name = "rating"),
  @JsonSubTypes.Type(value = PartForm.Moved.class, name = "movement"),
  @JsonSubTypes.Type(value = PartForm.Reason.class, name = "reason"),
  @JsonSubTypes.Type(value = PartForm.Meeting.class, name = "manner"),
  @JsonSubTypes.Type(value = PartForm.Position.class, name = "guideline-position")
})
sealed interface PartForm<K> {

  K value();

  record Text(String value) implements PartForm<String> {}

  record WholeNumber(Integer value) implements PartForm<Integer> {}

  record Month(YearMonth value) implements PartForm<YearMonth> {}

  record Status(LegalStatus value) implements PartForm<LegalStatus> {}

  record StatusGroup(LegalStatusGroup value) implements PartForm<LegalStatusGroup> {}

  record OneSex(Sex value) implements PartForm<Sex> {}

  record Age(AgeBand value) implements PartForm<AgeBand> {}

  record BroadEthnicGroup(EthnicGroup.Broad value) implements PartForm<EthnicGroup.Broad> {}

  record Need(CategoryOfNeed value) implements PartForm<CategoryOfNeed> {}

  record PlacementKind(PlacementGroup value) implements PartForm<PlacementGroup> {}

  record PartTaken(Participation value) implements PartForm<Participation> {}

  record DisputeStage(Stage value) implements PartForm<Stage> {}

  record WorkingDays(TimeBand value) implements PartForm<TimeBand> {}

  record Colour(Rating value) implements PartForm<Rating> {}

  record Moved(Movement value) implements PartForm<Movement> {}

  record Reason(CodedReason value) implements PartForm<CodedReason> {}

  record Meeting(Manner value) implements PartForm<Manner> {}

  record Position(GuidelinePosition value) implements PartForm<GuidelinePosition> {}
}
