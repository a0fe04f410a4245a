package org.duecare.icalendar;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.Obligation;

/**
 * Names for the obligations of a child that do not hang on the day by which they are due. Two
 * obligations of one likeness are told apart by their order.
 */
final class ObligationNames {

  /** 128 bits: nobody's calendar will hold two that are equal by chance. */
  private static final int NAME_BYTES = 16;

  /** Events whose day is that of a limit or a plan until they happen, and moves with it. */
  private static final Set<Trigger> IS_EXPECTED_FIRST =
      EnumSet.of(
          Trigger.REVIEW_OPENED,
          Trigger.FIRST_REVIEW_DUE_OR_HELD,
          Trigger.FIRST_REVIEW_DUE_OR_HELD_AFTER_EMERGENCY);

  private static final Comparator<Obligation> BY_EVENT =
      Comparator.comparing(each -> each.trigger().orElse(LocalDate.MAX));

  private final IdentityHashMap<Obligation, String> uids = new IdentityHashMap<>();

  ObligationNames(ChildReference child, List<Obligation> obligations) {
    Map<List<Object>, Integer> counts = new HashMap<>();
    for (Obligation each : obligations.stream().sorted(BY_EVENT).toList()) {
      if (each.rule().isPresent()) {
        List<Object> likeness = likeness(each, each.rule().get());
        int number = counts.merge(likeness, 1, Integer::sum);
        uids.put(each, uid(child, likeness, number));
      }
    }
  }

  String uid(Obligation obligation) {
    return Objects.requireNonNull(uids.get(obligation));
  }

  private static List<Object> likeness(Obligation each, Rule rule) {
    return List.of(
        each.period().map(period -> period.knownFrom().toString()).orElse(""),
        rule.id(),
        each.sequence().isPresent() ? "review " + each.sequence().getAsInt() : event(each, rule));
  }

  private static String event(Obligation each, Rule rule) {
    return IS_EXPECTED_FIRST.contains(rule.trigger())
        ? ""
        : each.trigger().map(LocalDate::toString).orElse("");
  }

  private static String uid(ChildReference child, List<Object> likeness, int number) {
    // Lengths keep apart what would run together, whatever signs a reference or a rule's id has.
    StringBuilder whole = new StringBuilder();
    for (Object part : List.of(child.value(), likeness, number)) {
      String text = part.toString();
      whole.append(text.length()).append(':').append(text);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(whole.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, NAME_BYTES) + "@duecare";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256, and this has not", e);
    }
  }
}
