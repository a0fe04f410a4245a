package org.duecare.core;

import org.duecare.core.law.RuleBook;
import org.duecare.core.law.england.CarePlanningRegulations2010;

/**
 * England with the rules on reviews and on placement plans only, for tests that look at all dates.
 */
public final class FewRules {

  public static final CarePlanning ENGLAND =
      CarePlanning.england()
          .withRuleBook(
              RuleBook.of(
                  CarePlanningRegulations2010.rules().stream()
                      .filter(
                          rule ->
                              rule.id().startsWith("ENG-REV-") || rule.id().equals("ENG-PLACEPLAN"))
                      .toList()));

  private FewRules() {}
}
