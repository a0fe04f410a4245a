package org.duecare.example.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.ShortBreakTerms;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.law.england.CaseRecordRetention;
import org.duecare.core.law.reading.DaysBefore;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.StartDay;

/** The vocabulary of the law. */
public final class LawExamples {

  static final Instrument INSTRUMENT = new Instrument("IR 2024/1", "Invented Regulations 2024");
  static final Citation CITATION = INSTRUMENT.provision("regulation 1");
  static final Relaxation RELAXATION =
      new Relaxation(
          DateSpan.closed(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 30)),
          CITATION,
          Verification.SECONDARY_TEXT);
  static final Rule BARE =
      Rule.builder("INV-2")
          .requires(Duty.REVIEW)
          .after(Trigger.PREVIOUS_REVIEW)
          .under(CITATION, Authority.STATUTE)
          .verified(Verification.PRIMARY_TEXT)
          .inForceFrom(LocalDate.of(2024, 4, 1))
          .build();

  private LawExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return Stream.of(values(), limits(), readings()).flatMap(each -> each).toList();
  }

  private static Stream<Example> values() {
    return Stream.of(
        Example.of("law", INSTRUMENT),
        Example.of("law", CITATION),
        Example.of("law", RELAXATION),
        Example.of("law", new ShortBreakTerms(17, 75)),
        Example.of("law", full()),
        Example.of("law", "Rule-bare", Rule.class, BARE),
        Example.of("law", RuleBook.of(List.of(full(), BARE))),
        Example.of("law", CaseRecordRetention.recordedFromBirth(LocalDate.of(2083, 5, 1))),
        Example.of(
            "law",
            "CaseRecordRetention-from-death",
            CaseRecordRetention.class,
            CaseRecordRetention.recordedFromDeath(LocalDate.of(2039, 5, 1))));
  }

  private static Rule full() {
    return Rule.builder("INV-1")
        .requires(Duty.FIRST_SHORT_BREAK_REVIEW)
        .after(Trigger.SHORT_BREAKS)
        .within(new TimeLimit.Months(3))
        .under(CITATION, Authority.STATUTORY_GUIDANCE)
        .verified(Verification.BACKGROUND_MEDIUM)
        .inForceFrom(LocalDate.of(2024, 4, 1))
        .inForceUntil(LocalDate.of(2026, 3, 31))
        .forChildrenUnder(5)
        .relaxed(RELAXATION)
        .followingEarlierEdition()
        .forShortBreaks(new ShortBreakTerms(17, 75))
        .countingMonthsBeforePlacement(3)
        .forEndOfCareAfter(new TimeLimit.WorkingDays(20))
        .forEndOfCareFrom(16)
        .forAccommodationOfMoreThan24Hours()
        .build();
  }

  private static Stream<Example> limits() {
    return Stream.of(
        limit("working-days", new TimeLimit.WorkingDays(20)),
        limit("working-days-beginning-with", new TimeLimit.WorkingDaysBeginningWith(5)),
        limit("days", new TimeLimit.Days(28)),
        limit("months", new TimeLimit.Months(6)),
        limit("weeks", new TimeLimit.Weeks(6)),
        limit("days-beginning-with", new TimeLimit.DaysBeginningWith(72)),
        limit("weeks-beginning-with", new TimeLimit.WeeksBeginningWith(16)),
        limit("until-the-event", new TimeLimit.UntilTheEvent()),
        limit("days-between", new TimeLimit.DaysBetween(21, 28)),
        limit("working-days-before", new TimeLimit.WorkingDaysBefore(3)),
        limit(
            "rolled-on",
            new TimeLimit.RolledOn(new TimeLimit.Weeks(2), CITATION, Verification.PRIMARY_TEXT)),
        limit("part-of-months", new TimeLimit.PartOfMonths(6, 1, 2)));
  }

  private static Example limit(String name, TimeLimit limit) {
    return Example.of("law", "TimeLimit-" + name, TimeLimit.class, limit);
  }

  private static Stream<Example> readings() {
    return Stream.concat(
        Stream.of(
            Example.of("law", "Reading", Reading.class, StartDay.COUNTED),
            Example.of(
                "law", Readings.mainstream().with(StartDay.COUNTED).with(DaysBefore.CLEAR_DAYS)),
            Example.of("law", "Readings-mainstream", Readings.class, Readings.mainstream())),
        Arrays.stream(Reading.class.getPermittedSubclasses())
            .map(question -> (Reading) question.getEnumConstants()[1])
            .map(each -> Example.of("law", "Reading-" + each.number(), each.getClass(), each)));
  }
}
