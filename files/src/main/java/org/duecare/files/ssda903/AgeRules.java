package org.duecare.files.ssda903;

import java.util.EnumMap;
import java.util.Map;
import org.duecare.core.care.Birthday;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/** Checks the age at which a child was placed, came under a legal status, or left care. */
final class AgeRules implements ChildRule {

  /** An age that a code asks for. */
  private record Age(IssueCode code, int years) {}

  private static final Map<PlaceCode, Age> LEAST_IN_PLACEMENT =
      new EnumMap<>(
          Map.of(
              PlaceCode.K3, new Age(IssueCode.SUPPORTED_UNDER_16, 16),
              PlaceCode.R5, new Age(IssueCode.PRISON_UNDER_10, 10),
              PlaceCode.S1, new Age(IssueCode.SCHOOL_UNDER_4, 4),
              PlaceCode.P3, new Age(IssueCode.EMPLOYMENT_UNDER_14, 14)));

  private static final Map<StatusCode, Age> LEAST_UNDER_STATUS =
      new EnumMap<>(
          Map.of(
              StatusCode.J1, new Age(IssueCode.YOUTH_JUSTICE_UNDER_10, 10),
              StatusCode.J2, new Age(IssueCode.YOUTH_JUSTICE_UNDER_10, 10),
              StatusCode.J3, new Age(IssueCode.YOUTH_JUSTICE_UNDER_10, 10)));

  private static final Map<EndReason, Age> LEAST_AT_END =
      new EnumMap<>(
          Map.of(
              EndReason.E5, new Age(IssueCode.INDEPENDENT_UNDER_14, 14),
              EndReason.E6, new Age(IssueCode.INDEPENDENT_UNDER_14, 14),
              EndReason.E7, new Age(IssueCode.ADULT_CARE_UNDER_16, 16),
              EndReason.E17, new Age(IssueCode.STAYED_UNDER_18, Birthday.AGE_OF_MAJORITY)));

  private static final Map<EndReason, Age> BELOW_AT_END =
      new EnumMap<>(
          Map.of(
              EndReason.E11, new Age(IssueCode.ADOPTED_AS_ADULT, Birthday.AGE_OF_MAJORITY),
              EndReason.E12, new Age(IssueCode.ADOPTED_AS_ADULT, Birthday.AGE_OF_MAJORITY),
              EndReason.E43, new Age(IssueCode.GUARDIANSHIP_AS_ADULT, Birthday.AGE_OF_MAJORITY),
              EndReason.E44, new Age(IssueCode.GUARDIANSHIP_AS_ADULT, Birthday.AGE_OF_MAJORITY),
              EndReason.E45, new Age(IssueCode.GUARDIANSHIP_AS_ADULT, Birthday.AGE_OF_MAJORITY),
              EndReason.E46, new Age(IssueCode.GUARDIANSHIP_AS_ADULT, Birthday.AGE_OF_MAJORITY),
              EndReason.E47, new Age(IssueCode.GUARDIANSHIP_AS_ADULT, Birthday.AGE_OF_MAJORITY),
              EndReason.E48, new Age(IssueCode.GUARDIANSHIP_AS_ADULT, Birthday.AGE_OF_MAJORITY)));

  private static final int LEAST_AGE_IN_CUSTODY = 10;

  private static final long PLACEMENTS = CodeSet.of(LEAST_IN_PLACEMENT.keySet());
  private static final long STATUSES = CodeSet.of(LEAST_UNDER_STATUS.keySet());

  @Override
  public void check(ChildRows child, Findings findings) {
    if (child.birth() == Days.NONE) {
      if (child.episodeCount() > 0) {
        findings.episode(
            IssueCode.BIRTH_NOT_GIVEN,
            child.episode(0),
            Column.CHILD,
            () -> "no date of birth is given: the child is judged as if never turning 18");
      }
      return;
    }
    if (child.hasPlace(PLACEMENTS) || child.hasStatus(STATUSES)) {
      checkStarts(child, findings);
    }
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      if (!episodes.isOpen(row) && episodes.endReason(row).endsCare()) {
        checkEnd(child, row, findings);
      }
      if (episodes.endedForCustody(row)) {
        checkCustody(child, row, findings);
      }
      int lastDay = episodes.isOpen(row) ? child.in().lastDayOfYear(row) : episodes.end(row);
      int beside = child.compareToBirthday(lastDay, Birthday.AGE_OF_MAJORITY);
      if (beside > 0 || (beside == 0 && episodes.isOpen(row))) {
        reportMajority(episodes, row, findings);
      }
    }
  }

  private static void checkStarts(ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      checkStart(LEAST_IN_PLACEMENT.get(episodes.place(row)), Column.PLACE, child, row, findings);
      checkStart(LEAST_UNDER_STATUS.get(episodes.status(row)), Column.LS, child, row, findings);
    }
  }

  private static void checkStart(
      @Nullable Age least, Column column, ChildRows child, int row, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    int start = episodes.start(row);
    if (least != null && child.compareToBirthday(start, least.years()) < 0) {
      findings.episode(
          least.code(),
          row,
          column,
          () ->
              (column == Column.PLACE ? episodes.place(row) : episodes.status(row))
                  + " under the age of "
                  + least.years()
                  + ": starts "
                  + Days.date(start));
    }
  }

  private static void checkEnd(ChildRows child, int row, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    EndReason reason = episodes.endReason(row);
    int end = episodes.end(row);
    Age least = LEAST_AT_END.get(reason);
    if (least != null && child.compareToBirthday(end, least.years()) < 0) {
      findings.episode(
          least.code(),
          row,
          Column.REC,
          () -> reason + " under the age of " + least.years() + ": ended " + Days.date(end));
    }
    Age below = BELOW_AT_END.get(reason);
    if (below != null && child.compareToBirthday(end, below.years()) >= 0) {
      findings.episode(
          below.code(),
          row,
          Column.REC,
          () -> reason + " at the age of " + below.years() + " or over: ended " + Days.date(end));
    }
  }

  private static void checkCustody(ChildRows child, int row, Findings findings) {
    int end = child.episodes().end(row);
    if (Days.isDay(end) && child.compareToBirthday(end, LEAST_AGE_IN_CUSTODY) < 0) {
      findings.episode(
          IssueCode.CUSTODY_UNDER_10,
          row,
          Column.REASON_PLACE_CHANGE,
          () -> "CUSTOD under the age of " + LEAST_AGE_IN_CUSTODY + ": ended " + Days.date(end));
    }
  }

  /** The Department lets section 20 in a children's home run on; here its care ends, too. */
  private static void reportMajority(EpisodeColumns episodes, int row, Findings findings) {
    boolean mayRunOn = episodes.status(row) == StatusCode.V2 && episodes.place(row) == PlaceCode.K2;
    findings.episode(
        mayRunOn ? IssueCode.HOME_AFTER_MAJORITY : IssueCode.EPISODE_AFTER_MAJORITY,
        row,
        Column.DEC,
        () ->
            "episode goes on after the 18th birthday: starts "
                + Days.date(episodes.start(row))
                + ", "
                + (episodes.isOpen(row) ? "open" : "ends " + Days.date(episodes.end(row)))
                + "; care ends on that birthday");
  }
}
