package org.duecare.core;

import static org.duecare.core.RefusedNull.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Approximations;
import org.duecare.core.approximation.Origin;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Direction;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.crosscheck.DateCheck;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.england.EnglishRules;
import org.duecare.core.law.local.CouncilPolicy;
import org.duecare.core.law.reading.EndOfRemand;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Eligibility;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.Obligations;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.RecordedObligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.obligation.Wording;
import org.duecare.core.timeline.DirectedTimeline;
import org.duecare.core.timeline.MovedObligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing takes null, and the exception names the parameter. */
class NullTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final RuleBook BOOK = ENGLAND.ruleBook();
  private static final Obligations LAW = Obligations.under(BOOK, CALENDAR);
  private static final CareHistory HISTORY = HistoryNotation.parse("in care 2026-04-01");
  private static final StatutoryTimeline TIMELINE = ENGLAND.timeline(HISTORY, WED_2026_04_01);
  private static final PeriodOfCare PERIOD = PeriodOfCare.startingOn(WED_2026_04_01);
  private static final Instrument INSTRUMENT = new Instrument("IR 1", "Invented");
  private static final Explanation EXPLANATION =
      ENGLAND.due("ENG-REV-1", WED_2026_04_01).explanation();

  private static final RecordedObligation RECORDED =
      RecordedObligation.of(WED_2026_04_01, Duty.REVIEW, Outcome.ON_TIME, EXPLANATION);

  private static DueDate dueDate(
      Rule rule, LocalDate trigger, LocalDate date, Explanation explanation) {
    return DueDate.recorded(
        rule, trigger, date, Certainty.PUBLISHED, Optional.empty(), explanation);
  }

  private static CareHistory.Builder history() {
    return CareHistory.builder(ChildId.of("C-1042"));
  }

  static Stream<Arguments> planning() {
    return Stream.of(
        call("calendar", () -> ENGLAND.withCalendar(null)),
        call("calendar", () -> ENGLAND.withCalendarOfScotland(null)),
        call("calendar", () -> LAW.with((WorkingDayCalendar) null)),
        call("calendar", () -> LAW.withCalendarOfScotland(null)),
        call("ruleBook", () -> LAW.with((RuleBook) null)),
        call("history", () -> ENGLAND.eligibility(null, WED_2026_04_01)),
        call("asOf", () -> ENGLAND.eligibility(HISTORY, null)),
        call("history", () -> ENGLAND.coverage(null, WED_2026_04_01)),
        call("day", () -> ENGLAND.coverage(HISTORY, null)),
        call("ruleBook", () -> ENGLAND.withRuleBook(null)),
        call("day", () -> ENGLAND.asKnownOn(null)),
        call("policy", () -> ENGLAND.withOverlay(null)),
        call("obligations", () -> Requirement.of(null)),
        call("authority", () -> TIMELINE.requirements().get(0).in(null)),
        call("history", () -> ENGLAND.timeline(null, WED_2026_04_01)),
        call("asOf", () -> ENGLAND.timeline(HISTORY, null)),
        call("duties", () -> ENGLAND.timeline(HISTORY, WED_2026_04_01, null)),
        call("wanted", () -> LAW.judge(HISTORY, WED_2026_04_01, null)),
        call("history", () -> ENGLAND.reviews(null, WED_2026_04_01)),
        call("asOf", () -> ENGLAND.reviews(HISTORY, null)),
        call("rule", () -> ENGLAND.due(null, WED_2026_04_01)),
        call("trigger", () -> ENGLAND.due("ENG-REV-1", null)),
        call("unverified", () -> CarePlanning.wales(null)),
        call("unverified", () -> CarePlanning.northernIreland(null)),
        call("rule", () -> DueDate.of(null, WED_2026_04_01, CALENDAR)),
        call("trigger", () -> DueDate.of(EnglishRules.FIRST, null, CALENDAR)),
        call("calendar", () -> DueDate.of(EnglishRules.SECOND, WED_2026_04_01, null)),
        call("rule", () -> dueDate(null, WED_2026_04_01, WED_2026_04_01, EXPLANATION)),
        call("trigger", () -> dueDate(EnglishRules.FIRST, null, WED_2026_04_01, EXPLANATION)),
        call("date", () -> dueDate(EnglishRules.FIRST, WED_2026_04_01, null, EXPLANATION)),
        call(
            "explanation", () -> dueDate(EnglishRules.FIRST, WED_2026_04_01, WED_2026_04_01, null)),
        call("obligations", () -> Requirement.recorded(null, Optional.empty())),
        call("obligations", () -> ReviewTimetable.recorded(HISTORY, WED_2026_04_01, null)),
        call("reviews", () -> StatutoryTimeline.recorded(null, List.of(), List.of())),
        call("timeline", () -> DirectedTimeline.recorded(null, List.of(), List.of())),
        call("before", () -> MovedObligation.recorded(null, Optional.empty(), EXPLANATION)),
        call("day", () -> RECORDED.doneOn(null)),
        call("period", () -> RECORDED.period(null)),
        call("rule", () -> RECORDED.rule(null)),
        call("readings", () -> RECORDED.readings(null)),
        call("history", () -> LAW.onReviews(null, WED_2026_04_01)),
        call("asOf", () -> LAW.onReviews(HISTORY, null)),
        call("history", () -> StatutoryTimeline.of(null, WED_2026_04_01, LAW)),
        call("asOf", () -> StatutoryTimeline.of(HISTORY, null, LAW)),
        call("law", () -> StatutoryTimeline.of(HISTORY, WED_2026_04_01, null)),
        call("history", () -> ReviewTimetable.of(null, WED_2026_04_01, LAW)),
        call("asOf", () -> ReviewTimetable.of(HISTORY, null, LAW)),
        call("law", () -> ReviewTimetable.of(HISTORY, WED_2026_04_01, null)),
        call("history", () -> ENGLAND.movedSince(ENGLAND, null, WED_2026_04_01)),
        call("asOf", () -> ENGLAND.movedSince(ENGLAND, HISTORY, null)),
        call("before", () -> MovedObligation.between(null, TIMELINE)),
        call("after", () -> MovedObligation.between(TIMELINE, null)),
        call("history", () -> LAW.judge(null, WED_2026_04_01)),
        call("asOf", () -> LAW.judge(HISTORY, null)),
        call("layers", () -> TIMELINE.in((Authority[]) null)),
        call("rule", () -> TIMELINE.under(null)),
        call("span", () -> TIMELINE.dueIn(null)),
        call("steps", () -> new Explanation(null)),
        call("wording", () -> EXPLANATION.text(null)),
        call("wording", () -> EXPLANATION.inOneLine(null)),
        call("locale", () -> Wording.of(null, Wording.english().patterns())),
        call("patterns", () -> Wording.of(Locale.UK, null)),
        call("step", () -> Wording.english().sentence(null)));
  }

  static Stream<Arguments> facts() {
    CareEpisode episode =
        CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER);
    EarlyReviewEvent event = EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, WED_2026_04_01);
    return Stream.of(
        call("dateOfBirth", () -> Birthday.of(null, 18)),
        call("reading", () -> HISTORY.withBirthdays(null)),
        call("readings", () -> CarePlanning.england().withReadings(null)),
        call("readings", () -> Eligibility.of(HISTORY, WED_2026_04_01, null)),
        call("readings", () -> Coverage.of(HISTORY, WED_2026_04_01, null)),
        call("value", () -> ChildId.of(null)),
        call("child", () -> CareHistory.builder(null)),
        call("day", () -> history().dateOfBirth(null)),
        call("period", () -> history().period(null)),
        call("review", () -> history().review(null)),
        call("event", () -> history().earlyReviewEvent(null)),
        call("kind", () -> history().event(null, WED_2026_04_01)),
        call("day", () -> history().event(CareEventKind.CARE_PLAN_PREPARED, null)),
        call("kind", () -> HISTORY.daysOf(null)),
        call("kind", () -> HISTORY.hasCompleteRecordsOf(null)),
        call("doubt", () -> history().doubt(null)),
        call("day", () -> history().reviewsKnownFrom(null)),
        call("period", () -> HISTORY.lastDayOf(null)),
        call("period", () -> HISTORY.lastDayOf(null, EndOfRemand.WITH_REMAND)),
        call("reading", () -> HISTORY.lastDayOf(PERIOD, null)),
        call("reading", () -> PERIOD.lookedAfterFrom(null)),
        call("start", () -> PeriodOfCare.startingOn(null)),
        call("day", () -> PeriodOfCare.begunBefore(null)),
        call("end", () -> PERIOD.endingOn(null, ReasonCeased.OTHER)),
        call("reasonCeased", () -> PERIOD.endingOn(WED_2026_04_01, null)),
        call("episodes", () -> PERIOD.withEpisodes(null)),
        call("day", () -> PERIOD.episodeOn(null)),
        call("time", () -> PERIOD.begunAt(null)),
        call("time", () -> PERIOD.endedAt(null)),
        call(
            "start", () -> CareEpisode.startingOn(null, LegalStatus.ACCOMMODATED, Placement.OTHER)),
        call("legalStatus", () -> CareEpisode.startingOn(WED_2026_04_01, null, Placement.OTHER)),
        call(
            "placement",
            () -> CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, null)),
        call("end", () -> episode.endingOn(null)),
        call("day", () -> Review.heldOn(null)),
        call("day", () -> Review.firstMeetingOn(null)),
        call("day", () -> Review.lastMeetingOn(null)),
        call("day", () -> Review.adjourned(null)),
        call("opened", () -> Review.openedAndCompleted(null, WED_2026_04_01)),
        call("completed", () -> Review.openedAndCompleted(WED_2026_04_01, null)),
        call("participation", () -> Review.heldOn(WED_2026_04_01).withParticipation(null)),
        call("asOf", () -> Review.heldOn(WED_2026_04_01).knownOn(null)),
        call("kind", () -> CareEvent.of(null, WED_2026_04_01)),
        call("day", () -> CareEvent.of(CareEventKind.VISIT, null)),
        call(
            "heldOn",
            () -> CareEvent.of(CareEventKind.VISIT, WED_2026_04_01).forReviewHeldOn(null)),
        call("event", () -> CareHistory.builder(ChildId.of("C-1042")).event(null)),
        call("kind", () -> HISTORY.eventsOf(null)),
        call("ground", () -> EarlyReviewEvent.arisingOn(null, WED_2026_04_01)),
        call("day", () -> EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, null)),
        call("lastDay", () -> event.withReviewBy(null)),
        call("reason", () -> Doubt.aboutEverything(null)),
        call("from", () -> Doubt.from(null, "a row was refused")),
        call("reason", () -> Doubt.aboutTheDayOfAReview(null)));
  }

  static Stream<Arguments> law() {
    RuleBook book = ENGLAND.ruleBook();
    return Stream.of(
        call("reference", () -> new Instrument(null, "Invented")),
        call("title", () -> new Instrument("IR 1", null)),
        call("provision", () -> INSTRUMENT.provision(null)),
        call("id", () -> Rule.builder(null)),
        call("trigger", () -> Rule.builder("INV-1").after(null)),
        call("limit", () -> Rule.builder("INV-1").within(null)),
        call("citation", () -> Rule.builder("INV-1").under(null, Authority.STATUTE)),
        call("authority", () -> Rule.builder("INV-1").under(INSTRUMENT.provision("1"), null)),
        call("verification", () -> Rule.builder("INV-1").verified(null)),
        call("day", () -> Rule.builder("INV-1").inForceFrom(null)),
        call("day", () -> Rule.builder("INV-1").inForceUntil(null)),
        call("day", () -> EnglishRules.FIRST.isInForceOn(null)),
        call("rules", () -> RuleBook.of(null)),
        call("id", () -> book.rule(null, WED_2026_04_01)),
        call("day", () -> book.rule("ENG-REV-1", null)),
        call("duty", () -> Rule.builder("INV-1").requires(null)),
        call("document", () -> CouncilPolicy.of(null, WED_2026_04_01)),
        call("inForceFrom", () -> CouncilPolicy.of(INSTRUMENT, null)),
        call("relaxation", () -> Rule.builder("INV-1").relaxed(null)),
        call("lookedAfter", () -> Rule.builder("INV-1").forEndOfCareAfter(null)),
        call("day", () -> book.inForceOn(null)),
        call("more", () -> book.and(null)),
        call("others", () -> book.replacing(null)),
        call("ruleBook", () -> Obligations.under(null, CALENDAR)),
        call("calendar", () -> Obligations.under(BOOK, null)));
  }

  static Stream<Arguments> besideTheLaw() {
    TimeLimit limit = new TimeLimit.Days(1);
    Origin origin = Origin.EVENT;
    Approximations approximations = Approximations.of(limit, WED_2026_04_01, CALENDAR);
    Direction.Builder direction = Direction.about("ENG-REV-1", WED_2026_04_01);
    return Stream.of(
        call("limit", () -> Approximations.of(null, WED_2026_04_01, CALENDAR)),
        call("event", () -> Approximations.of(limit, null, CALENDAR)),
        call("calendar", () -> Approximations.of(limit, WED_2026_04_01, null)),
        call("origin", () -> approximations.orFrom(null, WED_2026_04_01)),
        call("day", () -> approximations.orFrom(Origin.START_OF_CARE, null)),
        call("date", () -> approximations.thatGive(null)),
        call("limit", () -> Approximation.of(null, origin, WED_2026_04_01, CALENDAR)),
        call("origin", () -> Approximation.of(limit, null, WED_2026_04_01, CALENDAR)),
        call("from", () -> Approximation.of(limit, origin, null, CALENDAR)),
        call("calendar", () -> Approximation.of(limit, origin, WED_2026_04_01, null)),
        call("timeline", () -> DateCheck.of(null, each -> Optional.empty())),
        call("dates", () -> DateCheck.of(TIMELINE, null)),
        call("timeline", () -> DirectedTimeline.of(null, List.of())),
        call("directions", () -> DirectedTimeline.of(TIMELINE, null)),
        call("rule", () -> Direction.about(null, WED_2026_04_01)),
        call("trigger", () -> Direction.about("ENG-REV-1", null)),
        call("date", () -> direction.setting(null)),
        call("author", () -> direction.by(null, WED_2026_04_01)),
        call("given", () -> direction.by(Direction.Author.MANAGER, null)),
        call("reason", () -> direction.because(null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"planning", "facts", "law", "besideTheLaw"})
  void isRefused(String parameter, ThrowingCallable call) {
    RefusedNull.assertThatItNames(parameter, call);
  }
}
