package org.duecare.json.law;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.duecare.core.law.TimeLimit;
import org.duecare.json.JsonSubject;

/** The vocabulary of the law. */
public final class LawForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(List.of(), Map.of(TimeLimit.class, TimeLimitTypes.class));

  private LawForms() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = TimeLimit.WorkingDays.class, name = "working-days"),
    @Type(value = TimeLimit.WorkingDaysBeginningWith.class, name = "working-days-beginning-with"),
    @Type(value = TimeLimit.Days.class, name = "days"),
    @Type(value = TimeLimit.Months.class, name = "months"),
    @Type(value = TimeLimit.Weeks.class, name = "weeks"),
    @Type(value = TimeLimit.DaysBeginningWith.class, name = "days-beginning-with"),
    @Type(value = TimeLimit.WeeksBeginningWith.class, name = "weeks-beginning-with"),
    @Type(value = TimeLimit.UntilTheEvent.class, name = "until-the-event"),
    @Type(value = TimeLimit.DaysBetween.class, name = "days-between"),
    @Type(value = TimeLimit.WorkingDaysBefore.class, name = "working-days-before"),
    @Type(value = TimeLimit.RolledOn.class, name = "rolled-on"),
    @Type(value = TimeLimit.PartOfMonths.class, name = "part-of-months")
  })
  private interface TimeLimitTypes {}
}
