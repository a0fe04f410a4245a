package org.duecare.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.KindOfRemand;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.TwentyFourHours;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.law.england.CoverageGround;
import org.duecare.core.law.england.LegalAidSentencingAndPunishmentOfOffendersAct2012;
import org.duecare.core.law.reading.AccommodationStart;
import org.duecare.core.law.reading.EndOfRemand;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.MissingFact;
import org.jspecify.annotations.Nullable;

/** Asks whether a child is within the reviewing duty on a day, in every history that fits. */
final class CoverageQuestion {

  /** What may be the case of a child who is not looked after; the latest is named. */
  private static final List<CareEventKind> WITHOUT_CARE =
      List.of(
          CareEventKind.SPECIAL_GUARDIANSHIP_ORDER_MADE,
          CareEventKind.CHILD_ARRANGEMENTS_ORDER_MADE,
          CareEventKind.SUPERVISION_ORDER_MADE,
          CareEventKind.FAMILY_ASSISTANCE_ORDER_MADE,
          CareEventKind.SHORT_BREAK_UNDER_SECTION_17);

  /** The questions on which the answer may hang. */
  private static final List<Class<? extends Reading>> OPEN_QUESTIONS =
      List.of(AccommodationStart.class, LeapDayBirthday.class, EndOfRemand.class);

  private final CareHistory history;
  private final LocalDate day;
  private final Readings readings;

  CoverageQuestion(CareHistory history, LocalDate day, Readings readings) {
    this.history = history.withBirthdays(readings.inUse(LeapDayBirthday.ON_1_MARCH));
    this.day = day;
    this.readings = readings;
  }

  Coverage answer() {
    return ofAnyAge().to(this);
  }

  /** The readings by which another answer would be given. */
  List<ExplanationStep> otherReadings(Coverage coverage) {
    List<ExplanationStep> steps = new ArrayList<>(0);
    for (Reading other : readings.others()) {
      if (OPEN_QUESTIONS.contains(other.getClass())) {
        Coverage otherwise = new CoverageQuestion(history, day, readings.with(other)).answer();
        if (!otherwise.equals(coverage) && bothKnown(coverage, otherwise)) {
          steps.add(
              new ExplanationStep.SinceByOtherReading(
                  readings.inUse(other),
                  otherwise.answer() == coverage.answer() ? otherwise.since() : Optional.empty()));
        }
      }
    }
    return steps;
  }

  private static boolean bothKnown(Coverage one, Coverage other) {
    return one.missingFact().isEmpty() && other.missingFact().isEmpty();
  }

  private Coverage ofAnyAge() {
    @Nullable LocalDate birth = history.dateOfBirth().orElse(null);
    if (birth == null) {
      return ofWhateverAge();
    } else if (day.isBefore(birth)) {
      return Coverage.found(day, CoverageGround.NOT_LOOKED_AFTER, null);
    }
    LocalDate majority = history.birthday(Birthday.AGE_OF_MAJORITY).orElseThrow();
    return day.isBefore(majority)
        ? underAge()
        : Coverage.found(day, CoverageGround.OF_AGE, majority);
  }

  /** A child looked after 18 years ago was born by then. */
  private Coverage ofWhateverAge() {
    for (PeriodOfCare period : history.periods()) {
      LocalDate latestMajority = Birthday.of(period.knownFrom(), Birthday.AGE_OF_MAJORITY);
      if (!day.isBefore(latestMajority) && doubt(null) == null) {
        return Coverage.found(day, CoverageGround.OF_AGE, null);
      }
    }
    return underAge();
  }

  private Coverage underAge() {
    @Nullable PeriodOfCare period = null;
    @Nullable PeriodOfCare before = null;
    boolean mayHaveBegun = false;
    for (PeriodOfCare each : history.periods()) {
      if (each.knownFrom().isAfter(day)) {
        mayHaveBegun |= each.start().isEmpty();
        if (each.start().isEmpty() && each.knownFrom().equals(day.plusDays(1))) {
          period = period == null ? each : period;
        }
        break;
      }
      boolean over = lastDay(each).filter(day::isAfter).isPresent();
      period = over ? null : each;
      before = over ? each : before;
    }
    @Nullable Doubt doubt = doubt(period);
    if (doubt != null) {
      return Coverage.unknown(day, MissingFact.DOUBTFUL_FACTS, doubt.reason());
    } else if (period != null) {
      return mayBeClosed(period) ? closedOrNot() : lookedAfter(period);
    }
    return mayHaveBegun
        ? Coverage.unknown(day, MissingFact.START_OF_CARE, null)
        : notLookedAfter(before);
  }

  /** By A27; an 18th birthday, which ends care too, has its own answer. */
  private Optional<LocalDate> lastDay(PeriodOfCare period) {
    return period.end().isEmpty()
        ? Optional.empty()
        : history.lastDayOf(period, readings.inUse(EndOfRemand.WITH_REMAND));
  }

  private boolean mayBeClosed(PeriodOfCare period) {
    return history.lastDayOf(period).filter(day::isAfter).isPresent()
        && history.mayLackClosingReview(period, readings.inUse(EndOfRemand.WITH_REMAND));
  }

  private Coverage closedOrNot() {
    return history
        .firstDoubtAbout(Doubt.Kind.REVIEW_DAY)
        .map(doubt -> Coverage.unknown(day, MissingFact.DOUBTFUL_FACTS, doubt.reason()))
        .orElseGet(() -> Coverage.unknown(day, MissingFact.EARLIER_REVIEWS, null));
  }

  private @Nullable Doubt doubt(@Nullable PeriodOfCare period) {
    LocalDate certainFrom = period == null ? day : period.knownFrom();
    for (Doubt doubt : history.doubts()) {
      if (doubt.kind() == Doubt.Kind.FACTS
          && !day.isBefore(doubt.from())
          && certainFrom.isBefore(doubt.until())) {
        return doubt;
      }
    }
    return null;
  }

  private Coverage lookedAfter(PeriodOfCare period) {
    @Nullable CareEpisode episode = period.episodeOn(day).orElse(null);
    CoverageGround ground = ground(episode);
    boolean earlierLaw =
        day.isBefore(
            isRemand(ground)
                ? LegalAidSentencingAndPunishmentOfOffendersAct2012.IN_FORCE_FROM
                : CarePlanningRegulations2010.IN_FORCE_FROM);
    if (earlierLaw) {
      return Coverage.unknown(day, MissingFact.EARLIER_LAW, null);
    }
    @Nullable LocalDate first = firstDay(period);
    if (first != null && day.isBefore(first)) {
      return Coverage.found(day, CoverageGround.NOT_MORE_THAN_24_HOURS, null);
    }
    TwentyFourHours lasted = TwentyFourHours.of(period, day);
    if ((episode != null && !episode.needsMoreThan24Hours()) || lasted == TwentyFourHours.MORE) {
      return Coverage.found(day, ground, since(period, lasted));
    }
    return lasted == TwentyFourHours.NOT_MORE
        ? Coverage.found(day, CoverageGround.NOT_MORE_THAN_24_HOURS, null)
        : Coverage.unknown(day, MissingFact.LENGTH_OF_ACCOMMODATION, null);
  }

  /** By A2; null where it is not known. */
  private @Nullable LocalDate firstDay(PeriodOfCare period) {
    return period.lookedAfterFrom(readings.inUse(AccommodationStart.FIRST_DAY)).orElse(null);
  }

  /**
   * The first day looked after; accommodation of less than 24 hours that an order ended is none.
   */
  private @Nullable LocalDate since(PeriodOfCare period, TwentyFourHours lasted) {
    if (lasted == TwentyFourHours.MORE || period.episodes().isEmpty()) {
      return firstDay(period);
    }
    for (CareEpisode episode : period.episodes()) {
      if (!episode.needsMoreThan24Hours()) {
        @Nullable LocalDate first = firstDay(period);
        boolean fromTheFirstDay = first != null && !episode.start().isAfter(first);
        return fromTheFirstDay || lasted == TwentyFourHours.NOT_MORE ? episode.start() : null;
      }
    }
    return null;
  }

  private static boolean isRemand(CoverageGround ground) {
    return ground == CoverageGround.REMANDED
        || ground == CoverageGround.REMANDED_TO_LOCAL_AUTHORITY
        || ground == CoverageGround.REMANDED_TO_YOUTH_DETENTION;
  }

  /** Children freed for adoption, under an Act since repealed, are told apart no further. */
  private static CoverageGround ground(@Nullable CareEpisode episode) {
    if (episode == null) {
      return CoverageGround.LOOKED_AFTER;
    } else if (episode.isPlacedForAdoption()) {
      return CoverageGround.PLACED_FOR_ADOPTION;
    }
    return switch (episode.legalStatus()) {
      case INTERIM_CARE_ORDER -> CoverageGround.INTERIM_CARE_ORDER;
      case FULL_CARE_ORDER -> CoverageGround.CARE_ORDER;
      case PLACEMENT_ORDER -> CoverageGround.AUTHORISED_FOR_ADOPTION;
      case ACCOMMODATED -> CoverageGround.ACCOMMODATED;
      case SHORT_BREAK, SHORT_BREAK_AGREEMENT -> CoverageGround.SHORT_BREAKS;
      case POLICE_PROTECTION -> CoverageGround.POLICE_PROTECTION;
      case EMERGENCY_PROTECTION_ORDER, CHILD_ASSESSMENT_ORDER -> CoverageGround.REMOVED_FROM_HOME;
      case REMANDED, REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION, REMANDED_TO_YOUTH_DETENTION ->
          remand(episode.possibleKindsOfRemand());
      case TRANSFERRED_FROM_POLICE_CUSTODY -> CoverageGround.TRANSFERRED_FROM_POLICE_CUSTODY;
      case CRIMINAL_ORDER -> CoverageGround.CRIMINAL_ORDER;
      case FREED_FOR_ADOPTION -> CoverageGround.LOOKED_AFTER;
    };
  }

  private static CoverageGround remand(Set<KindOfRemand> possible) {
    if (possible.size() > 1) {
      return CoverageGround.REMANDED;
    }
    return possible.contains(KindOfRemand.YOUTH_DETENTION)
        ? CoverageGround.REMANDED_TO_YOUTH_DETENTION
        : CoverageGround.REMANDED_TO_LOCAL_AUTHORITY;
  }

  private Coverage notLookedAfter(@Nullable PeriodOfCare before) {
    @Nullable LocalDate end = before == null ? null : lastDay(before).orElse(null);
    @Nullable LocalDate since = end == null ? null : end.plusDays(1);
    CoverageGround ground = CoverageGround.NOT_LOOKED_AFTER;
    if (before != null) {
      ground = before.reasonCeased().map(CoverageQuestion::ceased).orElse(CoverageGround.CEASED);
    }
    LocalDate latest = end == null ? LocalDate.MIN : end;
    for (CareEventKind kind : WITHOUT_CARE) {
      for (LocalDate event : history.daysOf(kind)) {
        if (event.isAfter(latest) && !event.isAfter(day)) {
          latest = event;
          ground = withoutCare(kind);
        }
      }
    }
    return Coverage.found(day, ground, since);
  }

  private static CoverageGround withoutCare(CareEventKind kind) {
    return switch (kind) {
      case SPECIAL_GUARDIANSHIP_ORDER_MADE -> CoverageGround.SPECIAL_GUARDIANSHIP;
      case CHILD_ARRANGEMENTS_ORDER_MADE -> CoverageGround.CHILD_ARRANGEMENTS_ORDER;
      case SUPERVISION_ORDER_MADE -> CoverageGround.SUPERVISION_ORDER;
      case FAMILY_ASSISTANCE_ORDER_MADE -> CoverageGround.FAMILY_ASSISTANCE_ORDER;
      default -> CoverageGround.SECTION_17_SHORT_BREAKS;
    };
  }

  private static CoverageGround ceased(ReasonCeased reason) {
    return switch (reason) {
      case ADOPTED, ADOPTED_CONSENT_DISPENSED_WITH -> CoverageGround.ADOPTED;
      case SPECIAL_GUARDIANSHIP -> CoverageGround.SPECIAL_GUARDIANSHIP;
      case CHILD_ARRANGEMENTS_ORDER -> CoverageGround.CHILD_ARRANGEMENTS_ORDER;
      case TAKEN_OVER_BY_ANOTHER_AUTHORITY -> CoverageGround.TAKEN_OVER;
      case REMAND_ENDED -> CoverageGround.REMAND_ENDED;
      case SENTENCED_TO_CUSTODY -> CoverageGround.SENTENCED;
      default -> CoverageGround.CEASED;
    };
  }
}
