package org.duecare.metrics.participation;

import java.util.Set;
import org.duecare.core.care.Participation;

/** What a figure on participation counts. */
enum Manner {
  /** PN1 to PN4. */
  ATTENDED(
      "attendance",
      "attended",
      Set.of(
          Participation.ATTENDED_AND_SPOKE,
          Participation.ATTENDED_WITH_ADVOCATE,
          Participation.ATTENDED_WITHOUT_WORDS,
          Participation.ATTENDED_SILENT)),
  /** PN1, PN2, PN3, PN5 and PN6: views were given in some way. */
  CONTRIBUTED(
      "contribution",
      "contributed to",
      Set.of(
          Participation.ATTENDED_AND_SPOKE,
          Participation.ATTENDED_WITH_ADVOCATE,
          Participation.ATTENDED_WITHOUT_WORDS,
          Participation.ADVOCATE_BRIEFED,
          Participation.VIEWS_SENT));

  private final String noun;
  private final String verb;
  private final Set<Participation> codes;

  Manner(String noun, String verb, Set<Participation> codes) {
    this.noun = noun;
    this.verb = verb;
    this.codes = codes;
  }

  String noun() {
    return noun;
  }

  /** What a child did, before the word "review". */
  String verb() {
    return verb;
  }

  boolean includes(Participation code) {
    return codes.contains(code);
  }
}
