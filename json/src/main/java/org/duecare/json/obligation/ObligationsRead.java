package org.duecare.json.obligation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/** Obligations that stand in one document and refer to each other by their places. */
public final class ObligationsRead {

  private final List<ObligationForm> forms = new ArrayList<>();
  private final List<PeriodOfCare> periods = new ArrayList<>();
  private final @Nullable Obligation[] made;

  /**
   * Makes the obligations.
   *
   * @param obligations the forms in order of their places
   * @param periods the periods of care in order of theirs
   * @throws IllegalArgumentException if a place is referred to at which nothing stands, or an
   *     obligation comes before itself
   */
  public ObligationsRead(List<ObligationForm> obligations, List<PeriodOfCare> periods) {
    forms.addAll(obligations);
    this.periods.addAll(periods);
    made = new Obligation[forms.size()];
    for (int i = 0; i < made.length; i++) {
      make(i);
    }
  }

  /** Makes those before it first, one by one, for there may be many. */
  private void make(int place) {
    Deque<Integer> toMake = new ArrayDeque<>();
    OptionalInt next = OptionalInt.of(place);
    while (next.isPresent() && made[next.getAsInt()] == null) {
      if (toMake.size() == made.length) {
        throw new IllegalArgumentException(
            "obligation comes before itself: previous must lead to one that has none");
      }
      toMake.push(next.getAsInt());
      next = forms.get(next.getAsInt()).previous();
      next.ifPresent(it -> requirePlace(it, made.length, "previous"));
    }
    for (int each : toMake) {
      ObligationForm form = forms.get(each);
      form.inPeriod().ifPresent(it -> requirePlace(it, periods.size(), "inPeriod"));
      made[each] =
          form.value(
              form.inPeriod().isPresent()
                  ? Optional.of(periods.get(form.inPeriod().getAsInt()))
                  : Optional.empty(),
              form.previous().isPresent()
                  ? Optional.ofNullable(made[form.previous().getAsInt()])
                  : Optional.empty());
    }
  }

  private static void requirePlace(int place, int size, String property) {
    if (place < 0 || place >= size) {
      throw new IllegalArgumentException(
          property + " names a place at which nothing stands; 0 to " + (size - 1) + " are allowed");
    }
  }

  /**
   * The first so many obligations.
   *
   * @param count how many
   * @return the obligations in order of their places
   */
  public List<Obligation> first(int count) {
    List<Integer> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      places.add(i);
    }
    return at(places);
  }

  /**
   * The obligations at some places.
   *
   * @param places the places
   * @return the obligations in that order
   * @throws IllegalArgumentException if nothing stands at a place
   */
  public List<Obligation> at(List<Integer> places) {
    List<Obligation> found = new ArrayList<>(places.size());
    for (int place : places) {
      requirePlace(place, made.length, "place");
      Optional.ofNullable(made[place]).ifPresent(found::add);
    }
    return found;
  }
}
