package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.TwentyWorkingDaysLookedAfter;
import org.jspecify.annotations.Nullable;

/**
 * The end of a period of care by the authority's own decision, by which what is proposed must have
 * been assessed and somebody must have approved it (regulation 39 of SI 2010/959). A court's order,
 * a sentence, the end of a remand, another authority, majority or death end care without one.
 */
final class EndOfCareOccurrences {

  /** Whether the child has reached the age at which the director approves. */
  private enum Age {
    YOUNGER,
    OLDER,
    NOT_KNOWN
  }

  private final DutyFacts facts;
  private final LocalDate end;
  private final Consumer<Occurrence> occurrences;

  private EndOfCareOccurrences(DutyFacts facts, LocalDate end, Consumer<Occurrence> occurrences) {
    this.facts = facts;
    this.end = end;
    this.occurrences = occurrences;
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    LocalDate end = facts.known.closed;
    boolean decided =
        facts
            .known
            .period
            .reasonCeased()
            .filter(EndOfCareOccurrences::isDecided)
            .flatMap(reason -> facts.known.period.end())
            .filter(recorded -> recorded.equals(end))
            .isPresent();
    if (end != null && decided && !isOfAge(facts, end)) {
      new EndOfCareOccurrences(facts, end, occurrences).find();
    }
  }

  private static boolean isOfAge(DutyFacts facts, LocalDate end) {
    return facts
        .history
        .birthday(Birthday.AGE_OF_MAJORITY)
        .filter(majority -> !end.isBefore(majority))
        .isPresent();
  }

  private static boolean isDecided(ReasonCeased reason) {
    return switch (reason) {
      case RETURNED_HOME_AS_PLANNED,
          RETURNED_HOME_UNPLANNED,
          LIVES_WITH_RELATIVES,
          INDEPENDENT_WITH_SUPPORT,
          INDEPENDENT_WITHOUT_SUPPORT,
          ADULT_SOCIAL_CARE,
          MOVED_ABROAD,
          OTHER ->
          true;
      default -> false;
    };
  }

  private void find() {
    Age age = age();
    if (facts.episodes.isEmpty()) {
      decided(Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR));
      // Whether an older child was in care is not known.
      if (age == Age.YOUNGER) {
        nominatedOfficer(null);
      }
      return;
    }
    CareEpisode last = facts.episodes.get(facts.episodes.size() - 1);
    if (last.legalStatus().isShortBreak() || last.isPlacedForAdoption()) {
      return;
    }
    decided(null);
    if (age == Age.YOUNGER || last.legalStatus().isInCare()) {
      nominatedOfficer(null);
    } else if (age == Age.OLDER) {
      add(Trigger.END_OF_CARE_AT_16_OR_17, null);
    } else {
      Condition whichAge = Condition.whetherOwed(MissingFact.DATE_OF_BIRTH);
      nominatedOfficer(whichAge);
      add(Trigger.END_OF_CARE_AT_16_OR_17, whichAge);
    }
  }

  private Age age() {
    @Nullable Rule director = facts.rules.after(Trigger.END_OF_CARE_AT_16_OR_17, end);
    if (director == null) {
      return Age.YOUNGER;
    }
    if (director.endOfCareFromAge().isEmpty()) {
      return Age.OLDER;
    }
    return facts
        .history
        .birthday(director.endOfCareFromAge().getAsInt())
        .map(birthday -> end.isBefore(birthday) ? Age.YOUNGER : Age.OLDER)
        .orElse(Age.NOT_KNOWN);
  }

  private void nominatedOfficer(@Nullable Condition age) {
    if (isLongEnough(facts.known.becameLookedAfter())) {
      add(Trigger.END_OF_CARE, age);
    } else if (!facts.known.startKnown() && isLongEnough(facts.known.earliestStart)) {
      add(Trigger.END_OF_CARE, Condition.whetherOwed(MissingFact.START_OF_CARE));
    }
  }

  /** Ambiguity A15: the last of the working days must have passed. */
  private boolean isLongEnough(LocalDate start) {
    @Nullable Rule officer = facts.rules.after(Trigger.END_OF_CARE, end);
    @Nullable TimeLimit needed = officer == null ? null : officer.endOfCareAfter().orElse(null);
    WorkingDayCalendar calendar = facts.rules.counting().calendar();
    boolean startCounts =
        facts.rules.counting().readings().use(TwentyWorkingDaysLookedAfter.START_DAY_COUNTED);
    return needed == null
        || !calendar.coverage().contains(start)
        || needed.lastDay(startCounts ? start.minusDays(1) : start, calendar).isBefore(end);
  }

  /** What is assessed before the decision is so before its approval, where that is on record. */
  private void decided(@Nullable Condition missing) {
    LocalDate decision =
        Stream.of(
                CareEventKind.CEASING_APPROVED_BY_NOMINATED_OFFICER,
                CareEventKind.CEASING_APPROVED_BY_DIRECTOR)
            .flatMap(kind -> facts.daysOf(kind).stream())
            .filter(day -> !day.isAfter(end))
            .max(Comparator.naturalOrder())
            .orElse(end);
    occurrences.accept(
        Occurrence.on(decision, Trigger.DECIDED_END_OF_CARE, facts.known, null)
            .answeredFrom(facts.known.earliestStart)
            .under(missing));
  }

  private void add(Trigger trigger, @Nullable Condition condition) {
    occurrences.accept(
        Occurrence.on(end, trigger, facts.known, null)
            .answeredFrom(facts.known.earliestStart)
            .under(condition));
  }
}
