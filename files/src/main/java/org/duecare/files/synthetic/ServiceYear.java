package org.duecare.files.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.quality.Feedback;
import org.duecare.core.quality.FeedbackKind;
import org.duecare.core.quality.FeedbackSource;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.ImprovementAction;
import org.duecare.core.quality.Supervision;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.record.ApprovedPosts;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;

/**
 * What a year of the reviewing officers has beside the children's reviews: Walsall's report has
 * twelve full-time officers and one of 0.8, one of the thirteen from an agency, the longest there
 * for more than twenty years (paragraph 3.3), each with seventeen children under a child protection
 * plan beside those looked after (4.2), supervised monthly (3.4), five compliments (8) and five
 * priorities (9.1).
 */
final class ServiceYear {

  static final int OFFICERS = 13;

  private static final int PROTECTION_PLANS_EACH = 17;
  private static final int YEARS_OF_THE_LONGEST = 21;
  private static final int GOOD_PRACTICES = 24;

  private static final Weights<String> PRACTICE_THEMES =
      Weights.of(4, "VOICE_OF_CHILD").and(3, "PLANNING").and(2, "LIFE_STORY").and(1, "PARTNERS");

  private final ReturnYear year;
  private final Draw draw;

  ServiceYear(ReturnYear year, Draw draw) {
    this.year = year;
    this.draw = draw;
  }

  static OfficerId officer(int number) {
    return OfficerId.of(String.format(Locale.ROOT, "IRO%02d", number));
  }

  void addTo(Records.Builder records) {
    records.add(RecordTable.POSTS, new ApprovedPosts(year.firstDay(), new BigDecimal("12.8")));
    for (int number = 1; number <= OFFICERS; number++) {
      addOfficer(number, records);
    }
    addFeedback(records);
    for (int i = 0; i < GOOD_PRACTICES; i++) {
      records.add(
          RecordTable.GOOD_PRACTICE,
          new GoodPractice(
              anyDay(),
              Optional.of(officer(draw.between(1, OFFICERS))),
              Optional.of("Team " + draw.between(1, 5)),
              Optional.of(PRACTICE_THEMES.draw(draw)),
              Optional.empty()));
    }
    addPriorities(records);
  }

  private void addOfficer(int number, Records.Builder records) {
    boolean agency = number == OFFICERS;
    LocalDate from =
        number == 1
            ? year.firstDay().minusYears(YEARS_OF_THE_LONGEST)
            : year.firstDay().minusDays(agency ? 60 : draw.between(100, 4_000));
    records.add(
        RecordTable.ROSTER,
        new Employment(
            officer(number),
            from,
            Optional.empty(),
            number == 2 ? new BigDecimal("0.8") : BigDecimal.ONE,
            agency ? Contract.AGENCY : Contract.PERMANENT));
    for (int plan = 1; plan <= PROTECTION_PLANS_EACH; plan++) {
      records.add(
          RecordTable.ALLOCATIONS,
          new Allocation(
              ChildId.of(String.format(Locale.ROOT, "PLAN%02d%02d", number, plan)),
              CaseKind.CHILD_PROTECTION,
              officer(number),
              year.firstDay().minusDays(draw.below(60)),
              Optional.empty()));
    }
    for (LocalDate month = year.firstDay();
        month.isBefore(year.lastDay());
        month = month.plusMonths(1)) {
      records.add(
          RecordTable.SUPERVISION,
          new Supervision(officer(number), month.plusDays(draw.below(28))));
    }
  }

  private void addFeedback(Records.Builder records) {
    FeedbackSource[] sources = {
      FeedbackSource.CHILD,
      FeedbackSource.CHILD,
      FeedbackSource.CHILD,
      FeedbackSource.CARER,
      FeedbackSource.PARENT
    };
    for (FeedbackSource source : sources) {
      records.add(
          RecordTable.FEEDBACK,
          new Feedback(
              anyDay(),
              source,
              FeedbackKind.COMPLIMENT,
              Optional.of(officer(draw.between(1, OFFICERS))),
              Optional.empty()));
    }
  }

  private void addPriorities(Records.Builder records) {
    String[] priorities = {
      "Scrutiny of each plan before and between reviews",
      "Ratings that say how the plan really stands",
      "Disputes raised whenever they are called for",
      "Better plans, by observed reviews and induction",
      "More children who take part in their reviews"
    };
    for (int i = 0; i < priorities.length; i++) {
      boolean done = draw.perMille(300);
      records.add(
          RecordTable.ACTIONS,
          new ImprovementAction(
              "P" + (i + 1),
              year.firstDay(),
              Optional.of("principal reviewing officer"),
              Optional.of(year.lastDay()),
              done ? Optional.of(anyDay()) : Optional.empty(),
              priorities[i]));
    }
  }

  private LocalDate anyDay() {
    return year.firstDay().plusDays(draw.below(365));
  }
}
