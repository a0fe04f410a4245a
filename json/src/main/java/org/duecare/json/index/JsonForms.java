package org.duecare.json.index;

import java.util.List;
import java.util.Set;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidayList;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.DisputeDeadline;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.dispute.PolicyFinding;
import org.duecare.core.dispute.StageEpisode;
import org.duecare.json.JsonSubject;
import org.duecare.json.audit.AuditForms;
import org.duecare.json.care.CareForms;
import org.duecare.json.child.ChildForms;
import org.duecare.json.crosscheck.CrosscheckForms;
import org.duecare.json.day.DayForms;
import org.duecare.json.disclosure.DisclosureForms;
import org.duecare.json.dispute.DisputeForms;
import org.duecare.json.figure.FigureForms;
import org.duecare.json.law.LawForms;
import org.duecare.json.measure.MeasureForms;
import org.duecare.json.obligation.ObligationForms;
import org.duecare.json.report.ReportForms;
import org.duecare.json.review.ReviewForms;
import org.duecare.json.timeline.TimelineForms;
import org.duecare.json.workforce.WorkforceForms;
import org.duecare.json.workload.WorkloadForms;
import org.duecare.metrics.annualreport.FeedbackCount;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.workload.AllocationQuestion;
import org.duecare.metrics.workload.ExpectedFlows;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.WeightPolicy;

/**
 * All that is to be known of how the values stand in JSON. A record stands there by its components,
 * an enum by the names of its constants, anything else by one of these forms.
 */
public final class JsonForms {

  private static final Set<String> PACKAGES_OF_FACTS =
      Set.of(
          "org.duecare.core.care",
          "org.duecare.core.child",
          "org.duecare.core.workforce",
          "org.duecare.core.review",
          "org.duecare.core.quality",
          "org.duecare.core.dispute");

  /** In the packages of facts, but worked out of them. */
  private static final Set<Class<?>> WORKED_OUT =
      Set.of(
          DisputeDeadline.class,
          DisputeRegister.class,
          DisputeRegister.Entry.class,
          DisputeRegister.Response.class,
          DisputeStatus.class,
          PolicyFinding.class,
          StageEpisode.class);

  /** What people say of a calendar. */
  private static final Set<Class<?>> SAID_OF_A_CALENDAR =
      Set.of(
          BankHoliday.class,
          BankHolidayList.class,
          BankHolidayList.Entry.class,
          BankHolidays.class,
          DateSpan.class,
          WorkingDayCalendar.class);

  /** What people say of figures: what they want, what a report prints, and what they write. */
  private static final Set<Class<?>> SAID_OF_FIGURES =
      Set.of(
          AllocationQuestion.class,
          ChildFacts.class,
          DisclosureControl.class,
          DurationBands.class,
          ExpectedFlows.class,
          FeedbackCount.class,
          Figure.class,
          Guideline.class,
          LongTermStability.class,
          Narrative.class,
          Report.class,
          ReportWording.class,
          Target.class,
          WeightPolicy.class);

  private JsonForms() {}

  /**
   * The forms, by subject.
   *
   * @return all of them
   */
  public static List<JsonSubject> subjects() {
    return List.of(
        DayForms.SUBJECT,
        LawForms.SUBJECT,
        CareForms.SUBJECT,
        ChildForms.SUBJECT,
        WorkforceForms.SUBJECT,
        ReviewForms.SUBJECT,
        DisputeForms.SUBJECT,
        MeasureForms.SUBJECT,
        FigureForms.SUBJECT,
        WorkloadForms.SUBJECT,
        AuditForms.SUBJECT,
        DisclosureForms.SUBJECT,
        ReportForms.SUBJECT,
        ObligationForms.SUBJECT,
        TimelineForms.SUBJECT,
        CrosscheckForms.SUBJECT);
  }

  /**
   * Whether a type is a value of this library.
   *
   * @param type any type
   * @return true for the types of {@code calendar}, {@code core} and {@code metrics}
   */
  public static boolean isValue(Class<?> type) {
    String name = type.getName();
    return name.startsWith("org.duecare.calendar.")
        || name.startsWith("org.duecare.core.")
        || name.startsWith("org.duecare.metrics.");
  }

  /**
   * Whether a document of a type is written by people or other programs, so that a property which
   * it does not have is a mistake. What only this library writes may hold properties of a later
   * version, and so may the facts that stand within it.
   *
   * @param type the type as which the document, or the part of it that is ours, is read
   * @return true for facts, false for what is worked out of them
   */
  public static boolean isInput(Class<?> type) {
    return SAID_OF_A_CALENDAR.contains(type)
        || SAID_OF_FIGURES.contains(type)
        || (PACKAGES_OF_FACTS.contains(type.getPackageName()) && !WORKED_OUT.contains(type));
  }
}
