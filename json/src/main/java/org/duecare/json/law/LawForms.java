package org.duecare.json.law;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.stream.Stream;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.england.CaseRecordRetention;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** The vocabulary of the law. */
public final class LawForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          Stream.concat(values(), ReadingForm.questions().map(LawForms::answersTo)).toList(),
          Map.of(TimeLimit.class, TimeLimitTypes.class));

  private LawForms() {}

  private static Stream<JsonForm<?, ?>> values() {
    return Stream.of(
        new JsonForm<>(Rule.class, RuleForm.class, RuleForm::of, RuleForm::value),
        new JsonForm<>(RuleBook.class, RuleBookForm.class, RuleBookForm::of, RuleBookForm::value),
        new JsonForm<>(Readings.class, ReadingsForm.class, ReadingsForm::of, ReadingsForm::value),
        new JsonForm<>(
            CaseRecordRetention.class,
            CaseRecordRetentionForm.class,
            CaseRecordRetentionForm::of,
            CaseRecordRetentionForm::value),
        answersTo(Reading.class));
  }

  private static <Q extends Reading> JsonForm<Q, ReadingForm> answersTo(Class<Q> question) {
    return new JsonForm<>(
        question, ReadingForm.class, ReadingForm::of, form -> form.value(question));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TimeLimit.WorkingDays.class, name = "working-days"),
    @JsonSubTypes.Type(
        value = TimeLimit.WorkingDaysBeginningWith.class,
        name = "working-days-beginning-with"),
    @JsonSubTypes.Type(value = TimeLimit.Days.class, name = "days"),
    @JsonSubTypes.Type(value = TimeLimit.Months.class, name = "months"),
    @JsonSubTypes.Type(value = TimeLimit.Weeks.class, name = "weeks"),
    @JsonSubTypes.Type(value = TimeLimit.DaysBeginningWith.class, name = "days-beginning-with"),
    @JsonSubTypes.Type(value = TimeLimit.WeeksBeginningWith.class, name = "weeks-beginning-with"),
    @JsonSubTypes.Type(value = TimeLimit.UntilTheEvent.class, name = "until-the-event"),
    @JsonSubTypes.Type(value = TimeLimit.DaysBetween.class, name = "days-between"),
    @JsonSubTypes.Type(value = TimeLimit.WorkingDaysBefore.class, name = "working-days-before"),
    @JsonSubTypes.Type(value = TimeLimit.RolledOn.class, name = "rolled-on"),
    @JsonSubTypes.Type(value = TimeLimit.PartOfMonths.class, name = "part-of-months")
  })
  private interface TimeLimitTypes {}
}
