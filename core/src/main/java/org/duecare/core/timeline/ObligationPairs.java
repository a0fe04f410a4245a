package org.duecare.core.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Finds which obligation of one timeline is which of another. They are the same if the same rule
 * asks for it after the same event; failing that, if any rule asks for the same duty after the same
 * event; failing that, if it is the same duty in the same period of care, in order.
 */
final class ObligationPairs {

  private static final List<Function<Obligation, Optional<List<?>>>> LIKENESS =
      List.of(
          each -> key(each, each.rule().map(Rule::id), each.trigger()),
          each -> key(each, Optional.of(each.duty()), each.trigger()),
          each -> key(each, Optional.of(each.duty())));

  private final IdentityHashMap<Obligation, Obligation> found = new IdentityHashMap<>();
  private final List<Obligation> before;
  private final List<Obligation> after;

  ObligationPairs(List<Obligation> before, List<Obligation> after) {
    this.before = new ArrayList<>(before);
    this.after = after;
    LIKENESS.forEach(this::pair);
  }

  /** Every obligation of both, once. */
  List<MovedObligation> pairs() {
    List<MovedObligation> pairs = new ArrayList<>(after.size());
    for (Obligation each : after) {
      pairs.add(new MovedObligation(found.get(each), each));
    }
    before.forEach(each -> pairs.add(new MovedObligation(each, null)));
    return pairs;
  }

  private void pair(Function<Obligation, Optional<List<?>>> likeness) {
    Map<List<?>, Deque<Obligation>> waiting = new HashMap<>();
    for (Obligation each : after) {
      if (!found.containsKey(each)) {
        likeness
            .apply(each)
            .ifPresent(key -> waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(each));
      }
    }
    for (Iterator<Obligation> rest = before.iterator(); rest.hasNext(); ) {
      Obligation each = rest.next();
      @Nullable Obligation other =
          likeness.apply(each).map(waiting::get).map(Deque::poll).orElse(null);
      if (other != null) {
        found.put(other, each);
        rest.remove();
      }
    }
  }

  /** What has to be the same; empty where a part is not known. */
  private static Optional<List<?>> key(Obligation each, Optional<?>... parts) {
    return Arrays.stream(parts).allMatch(Optional::isPresent)
        ? Optional.of(List.of(each.period(), List.of(parts)))
        : Optional.empty();
  }
}
