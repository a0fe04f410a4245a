package org.duecare.json.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
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

/** Finds the kind of what tells a part of a whole from the others. */
final class PartKinds {

  private static final List<Kind<?>> ALL =
      List.of(
          new Kind<>(String.class, PartForm.Text::new),
          new Kind<>(Integer.class, PartForm.WholeNumber::new),
          new Kind<>(YearMonth.class, PartForm.Month::new),
          new Kind<>(LegalStatus.class, PartForm.Status::new),
          new Kind<>(LegalStatusGroup.class, PartForm.StatusGroup::new),
          new Kind<>(Sex.class, PartForm.OneSex::new),
          new Kind<>(AgeBand.class, PartForm.Age::new),
          new Kind<>(EthnicGroup.Broad.class, PartForm.BroadEthnicGroup::new),
          new Kind<>(CategoryOfNeed.class, PartForm.Need::new),
          new Kind<>(PlacementGroup.class, PartForm.PlacementKind::new),
          new Kind<>(Participation.class, PartForm.PartTaken::new),
          new Kind<>(Stage.class, PartForm.DisputeStage::new),
          new Kind<>(TimeBand.class, PartForm.WorkingDays::new),
          new Kind<>(Rating.class, PartForm.Colour::new),
          new Kind<>(Movement.class, PartForm.Moved::new),
          new Kind<>(CodedReason.class, PartForm.Reason::new),
          new Kind<>(Manner.class, PartForm.Meeting::new),
          new Kind<>(GuidelinePosition.class, PartForm.Position::new));

  private PartKinds() {}

  private record Kind<K>(Class<K> type, Function<K, PartForm<K>> form) {

    PartForm<K> formOf(Object part) {
      return form.apply(type.cast(part));
    }
  }

  /**
   * The form of a part.
   *
   * @throws IllegalArgumentException if it is of a kind that documents do not know
   */
  static PartForm<?> formOf(Object part) {
    for (Kind<?> kind : ALL) {
      if (kind.type().isInstance(part)) {
        return kind.formOf(part);
      }
    }
    throw new IllegalArgumentException(
        "part of a whole is of a kind that documents do not know: "
            + part.getClass().getName()
            + "; those of this library, texts, numbers and months are allowed");
  }
}
