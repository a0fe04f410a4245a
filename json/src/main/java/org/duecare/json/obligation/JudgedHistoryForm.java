package org.duecare.json.obligation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.obligation.JudgedHistory;
import org.duecare.core.obligation.Obligation;
import org.duecare.json.LeftOut;

/** Places are counted through the obligations on reviews, those besides, and the others. */
record JudgedHistoryForm(
    List<PeriodOfCare> periods,
    List<ObligationForm> onReviews,
    List<ObligationForm> besides,
    Optional<List<ObligationForm>> others) {

  static JudgedHistoryForm of(JudgedHistory history) {
    List<Obligation> listed =
        Stream.concat(history.onReviews().stream(), history.besides().stream()).toList();
    ObligationsWritten written = new ObligationsWritten(listed, List.of());
    List<ObligationForm> forms = written.obligations();
    int reviews = history.onReviews().size();
    return new JudgedHistoryForm(
        written.periods(),
        forms.subList(0, reviews),
        forms.subList(reviews, forms.size()),
        LeftOut.whenEmpty(written.others()));
  }

  JudgedHistory value() {
    List<ObligationForm> all =
        Stream.of(onReviews, besides, others.orElse(List.of())).flatMap(List::stream).toList();
    List<Obligation> listed =
        new ObligationsRead(all, periods).first(onReviews.size() + besides.size());
    return new JudgedHistory(
        listed.subList(0, onReviews.size()), listed.subList(onReviews.size(), listed.size()));
  }
}
