package org.duecare.core.law.england;

import org.duecare.core.law.Rule;

/** The rules of England by id, where a test is about one of them. */
public final class EnglishRules {

  public static final Rule FIRST = rule("ENG-REV-1");
  public static final Rule SECOND = rule("ENG-REV-2");
  public static final Rule LATER = rule("ENG-REV-N");
  public static final Rule EARLY = rule("ENG-REV-EARLY");
  public static final Rule ADJOURNED = rule("ENG-REV-ADJ");

  private EnglishRules() {}

  private static Rule rule(String id) {
    return CarePlanningRegulations2010.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
