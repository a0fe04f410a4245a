package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;

/** The policies that come with the library, each as its source tells of it and no further. */
final class PolicyPresets {

  private static final Rule HANDBOOK = PolicyRules.HANDBOOK_TOTAL;

  private static final InformalStage INFORMAL_WITHOUT_LIMIT = new InformalStage(Optional.empty());

  static final EscalationPolicy HANDBOOK_2010 =
      EscalationPolicy.builder(
              "handbook-2010", HANDBOOK.citation().instrument(), HANDBOOK.inForceFrom())
          .informal(INFORMAL_WITHOUT_LIMIT)
          .levels(EscalationLevel.named("level of seniority set by the authority"))
          .totalOfTheHandbook()
          .bypass(Bypass.FREELY)
          .withdrawable()
          .build();

  static final EscalationPolicy WALSALL_2022 =
      EscalationPolicy.builder(
              "walsall-2022",
              new Instrument(
                  "Walsall IRO annual report 2022-23, section 7",
                  "Walsall Council, annual report of the independent reviewing officers, 1 April"
                      + " 2022 to 31 March 2023, section 7"),
              LocalDate.of(2022, 4, 1))
          .informal(INFORMAL_WITHOUT_LIMIT.alsoDuringLevels())
          .levels(
              EscalationLevel.named("stage 1").answeredBy("team manager"),
              EscalationLevel.named("stage 2").answeredBy("group manager"),
              EscalationLevel.named("stage 3").answeredBy("head of service"))
          .totalOfTheHandbook()
          .entryLevels(Map.of("ordinary", 1, "serious", 2, "grave", 3))
          // The report asks for no reason, and a concern may be recorded without a degree.
          .bypass(Bypass.FREELY)
          .withdrawable()
          .themes(new ThemeTaxonomy(walsallThemes(), /* exclusive= */ true))
          .bandLimits(10, 20)
          .build();

  static final EscalationPolicy FOUR_BY_FIVE =
      EscalationPolicy.builder(
              "four-by-five",
              new Instrument(
                  "alert flow chart of May 2017",
                  "An English council's flow chart of its reviewing officers' alerts, May 2017"),
              LocalDate.of(2017, 5, 1))
          .levels(
              EscalationLevel.named("level 1")
                  .answeredBy("team manager", "assistant team manager")
                  .within(workingDays(5)),
              EscalationLevel.named("level 2").answeredBy("head of service").within(workingDays(5)),
              EscalationLevel.named("level 3").answeredBy("executive head").within(workingDays(5)),
              EscalationLevel.named("level 4")
                  .answeredBy("strategic director")
                  .within(workingDays(5))
                  .verified(Verification.BACKGROUND_LOW))
          .totalOfTheHandbook()
          .silence(Silence.ESCALATES)
          .bypass(Bypass.WITH_REASON)
          .withdrawable()
          .build();

  static final EscalationPolicy TEN_DAY_ALERT =
      EscalationPolicy.builder(
              "ten-day-alert",
              new Instrument(
                  "alert protocol of the Nottinghamshire kind",
                  "A protocol whose first, formal step is an alert to the social worker and the"
                      + " team manager, answered in ten working days"),
              HANDBOOK.inForceFrom())
          .levels(
              EscalationLevel.named("alert")
                  .answeredBy("team manager")
                  .within(workingDays(10))
                  .verified(Verification.SECONDARY_TEXT),
              EscalationLevel.named("next level"))
          .totalOfTheHandbook()
          .bypass(Bypass.WITH_REASON)
          .withdrawable()
          .build();

  private PolicyPresets() {}

  private static TimeLimit workingDays(int count) {
    return new TimeLimit.WorkingDays(count);
  }

  /** The fifteen themes of paragraph 7.3, in its order, which is that of their counts. */
  private static List<Code> walsallThemes() {
    return List.of(
        new Code("DRIFT", "drift and delay"),
        new Code("NO_PLAN", "no care or pathway plan"),
        new Code("RISKS", "risks not addressed effectively"),
        new Code("NOT_SEEN", "child not seen, or not seen at home"),
        new Code("NO_HEALTH_ASSESSMENT", "no health assessment"),
        new Code("PLAN_ON_THE_DAY", "care plan presented on the day"),
        new Code("FAMILY_CONTACT", "lack of appropriate family contact"),
        new Code("PERMANENCE_ASSESSMENTS", "assessments for permanence not completed"),
        new Code("NO_PEP", "no personal education plan"),
        new Code("BEDROOM_NOT_SEEN", "child not seen at home and bedroom not seen"),
        new Code("EVERYDAY_LIFE", "everyday experience of the child not reported"),
        new Code("ENGAGEMENT", "lack of engagement with those important to the child"),
        new Code("NO_PLACEMENT_PLAN", "no placement plan"),
        new Code("NO_SDQ", "no strengths and difficulties questionnaire"),
        new Code("OTHER", "other"));
  }
}
