package org.duecare.json.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/** Obligations that go into one document, where each stands once, however many refer to it. */
public final class ObligationsWritten {

  private final List<Obligation> listed;
  private final List<Obligation> others = new ArrayList<>();

  /** Two that are equal stand twice, for each is asked for itself. */
  private final Map<Obligation, List<Integer>> places = new HashMap<>();

  private final List<PeriodOfCare> told;
  private final Map<PeriodOfCare, Integer> periods = new LinkedHashMap<>();

  /**
   * Finds out what refers to what.
   *
   * @param listed the obligations in the order in which they are listed
   * @param told the periods of care that the document tells elsewhere
   */
  public ObligationsWritten(List<Obligation> listed, List<PeriodOfCare> told) {
    this.listed = listed;
    this.told = told;
    told.forEach(each -> periods.putIfAbsent(each, periods.size()));
    for (int i = 0; i < listed.size(); i++) {
      places.computeIfAbsent(listed.get(i), any -> new ArrayList<>(1)).add(i);
    }
    listed.forEach(each -> each.period().ifPresent(this::addPeriod));
    listed.forEach(this::addThoseBefore);
  }

  private void addPeriod(PeriodOfCare period) {
    periods.putIfAbsent(period, periods.size());
  }

  private void addThoseBefore(Obligation obligation) {
    for (@Nullable Obligation each = obligation.previous().orElse(null);
        each != null && !places.containsKey(each);
        each = each.previous().orElse(null)) {
      places.put(each, List.of(listed.size() + others.size()));
      others.add(each);
    }
  }

  /**
   * The obligations listed.
   *
   * @return their forms in order
   */
  public List<ObligationForm> obligations() {
    return listed.stream().map(this::form).toList();
  }

  /**
   * The obligations that are not listed, to which listed ones refer.
   *
   * @return their forms, whose places follow those of the listed ones
   */
  public List<ObligationForm> others() {
    return others.stream().map(this::form).toList();
  }

  /**
   * The periods of care that the document does not tell elsewhere.
   *
   * @return the periods, whose places follow those of the others
   */
  public List<PeriodOfCare> periods() {
    return periods.keySet().stream().skip(told.stream().distinct().count()).toList();
  }

  /**
   * Where some of the listed obligations stand.
   *
   * @param some the obligations
   * @return their places, counted from 0
   */
  public List<Integer> places(List<Obligation> some) {
    Map<Obligation, Integer> taken = new HashMap<>();
    List<Integer> found = new ArrayList<>(some.size());
    for (Obligation each : some) {
      int number = taken.getOrDefault(each, 0);
      found.add(placesOf(each).get(number));
      taken.put(each, number + 1);
    }
    return found;
  }

  /**
   * Lists what is not listed yet; of equal ones as many as there are.
   *
   * @param listed the obligations listed so far, to which are added
   * @param wanted the obligations to be listed
   */
  public static void addMissing(List<Obligation> listed, List<Obligation> wanted) {
    Map<Obligation, Integer> left = new HashMap<>();
    listed.forEach(each -> left.merge(each, 1, Integer::sum));
    for (Obligation each : wanted) {
      int more = left.getOrDefault(each, 0) - 1;
      left.put(each, more);
      if (more < 0) {
        listed.add(each);
      }
    }
  }

  private List<Integer> placesOf(Obligation obligation) {
    return places.getOrDefault(obligation, List.of());
  }

  private ObligationForm form(Obligation obligation) {
    return ObligationForm.of(
        obligation,
        obligation.period().map(periods::get).map(OptionalInt::of).orElse(OptionalInt.empty()),
        obligation
            .previous()
            .map(before -> OptionalInt.of(placesOf(before).get(0)))
            .orElse(OptionalInt.empty()));
  }
}
