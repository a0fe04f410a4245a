package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.Sex;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.local.CouncilPolicy;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.review.PlanRating;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records put into the histories of the children. */
class RecordJoinTest {

  private static final LocalDate MON_2022_04_04 = LocalDate.of(2022, 4, 4);
  private static final LocalDate FRI_2022_04_29 = LocalDate.of(2022, 4, 29);
  private static final LocalDate WED_2022_05_04 = LocalDate.of(2022, 5, 4);
  private static final LocalDate THU_2023_05_25 = LocalDate.of(2023, 5, 25);
  private static final LocalDate MON_2023_06_12 = LocalDate.of(2023, 6, 12);

  /** A midway check is due at half of the time between two reviews: on 13 June 2022 here. */
  private static final CarePlanning ANYTOWN =
      CarePlanning.england()
          .withOverlay(
              CouncilPolicy.of(
                      new Instrument("Anytown 2022", "Anytown standards"), LocalDate.of(2022, 4, 1))
                  .midwayCheckAtPart(1, 2));

  @TempDir private Path folder;

  private static CareHistory history(String child) {
    return CareHistory.builder(ChildId.of(child))
        .dateOfBirth(LocalDate.of(2014, 3, 9))
        .period(PeriodOfCare.startingOn(MON_2022_04_04))
        .review(Review.heldOn(FRI_2022_04_29).withParticipation(Participation.VIEWS_SENT))
        .build();
  }

  private RecordJoinTest write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return this;
  }

  private Records records() throws IOException {
    return Records.read(folder).value();
  }

  private static List<String> shown(Issues issues) {
    return issues.kept().stream().map(each -> each.code() + " " + each).toList();
  }

  @Test
  void putsStepsChecksEventsAndMeetingsIntoTheHistory() throws IOException {
    Records records = Records.read(Path.of("src/test/resources/records")).value();

    Loaded<CareHistory> joined = records.addTo(history("C1"));

    assertThat(shown(joined.issues())).isEmpty();
    assertThat(joined.value().reviews())
        .containsExactly(
            Review.openedAndCompleted(FRI_2022_04_29, WED_2022_05_04)
                .withParticipation(Participation.VIEWS_SENT));
    assertThat(joined.value().recordedKinds()).hasSize(13);
    assertThat(joined.value().daysOf(CareEventKind.SEEN_BY_REVIEWING_OFFICER))
        .containsExactly(LocalDate.of(2022, 4, 27));
    assertThat(joined.value().daysOf(CareEventKind.MIDWAY_CHECK_DONE))
        .containsExactly(LocalDate.of(2022, 6, 20));
    assertThat(joined.value().daysOf(CareEventKind.VISIT))
        .containsExactly(LocalDate.of(2022, 4, 8));
    assertThat(joined.value().hasCompleteRecordsOf(CareEventKind.MIDWAY_CHECK_DONE)).isTrue();
    assertThat(joined.value().hasCompleteRecordsOf(CareEventKind.VISIT)).isFalse();
  }

  @Test
  void putsDisabilityBesideTheHistoryAndTakesSilenceForNothing() throws IOException {
    write(
        "children.csv",
        "child,disability\nC1,YES\nC2,NO\nC3,\nC4,yes\nC5,UNKNOWN\nC1,NO\nC9,YES\n");
    Records records = records();
    ChildRecord known = ChildRecord.builder(ChildId.of("C1")).sex(Sex.FEMALE).noMother().build();

    ChildRecord first = records.addTo(known);

    assertThat(first).isEqualTo(known.toBuilder().disabled().build());
    assertThat(first.toString()).doesNotContain("disab");
    assertThat(records.addTo(ChildRecord.builder(ChildId.of("C2")).build()).isDisabled())
        .contains(false);
    for (String child : List.of("C3", "C4", "C5", "C6")) {
      ChildRecord other = ChildRecord.builder(ChildId.of(child)).build();
      assertThat(records.addTo(other)).isSameAs(other);
    }
    assertThat(shown(Records.read(folder).issues()))
        .containsExactlyInAnyOrder(
            "CELL_INVALID children.csv line 4, disability: blank: neither YES nor NO",
            "CELL_INVALID children.csv line 5, disability: neither YES nor NO",
            "CELL_INVALID children.csv line 6, disability: neither YES nor NO",
            "RECORD_REPEATED children.csv line 7, child: repeats line 2: one row is allowed");
    assertThat(shown(records.joined(Stream.of(history("C1"), history("C2"))).issues()))
        .containsExactly(
            "RECORD_OF_OTHER_CHILD children.csv line 8, child: about a child of whom there is no"
                + " history: put into none");
    assertThat(records.of(RecordTable.CHILDREN).get(0).toString()).doesNotContain("C1");
    assertThat(Records.builder().build().addTo(known)).isSameAs(known);
  }

  @Test
  void keepsTheOtherFactsOfAChildWhoseHistoryRefusesOne() throws IOException {
    write(
            "events.csv",
            "child,kind,date\nC1,VISIT,2022-04-03\nC1,VISIT,2022-04-08\n"
                + "C1,HEALTH_ASSESSED,2014-03-08\nC9,VISIT,2022-04-08\n")
        .write("ratings.csv", "child,reviewed,rating\nC9,2022-04-29,RED\n")
        .write("allocations.csv", "child,kind,officer,from\nC9,CHILD_PROTECTION,O1,2022-04-08\n")
        .write("complete.csv", "kind\nVISIT\nHEALTH_ASSESSED\nMIDWAY_CHECK_DONE\n");

    Loaded<List<CareHistory>> joined = records().joined(Stream.of(history("C1"), history("C2")));

    CareHistory first = joined.value().get(0);
    assertThat(first.daysOf(CareEventKind.VISIT)).containsExactly(LocalDate.of(2022, 4, 8));
    assertThat(first.hasCompleteRecordsOf(CareEventKind.VISIT)).isFalse();
    assertThat(first.hasCompleteRecordsOf(CareEventKind.MIDWAY_CHECK_DONE)).isTrue();
    assertThat(joined.value().get(1).hasCompleteRecordsOf(CareEventKind.VISIT)).isTrue();
    assertThat(shown(joined.issues()))
        .containsExactly(
            "RECORD_OF_OTHER_CHILD ratings.csv line 2, child: about a child of whom there is no"
                + " history: put into none",
            "RECORD_OF_OTHER_CHILD events.csv line 5, child: about a child of whom there is no"
                + " history: put into none",
            "RECORD_REFUSED_BY_HISTORY events.csv line 2, date: event outside every period of"
                + " care: VISIT on 2022-04-03; periods are [looked after from 2022-04-04]",
            "RECORD_REFUSED_BY_HISTORY events.csv line 4, date: event before the child was born:"
                + " HEALTH_ASSESSED on 2014-03-08");
  }

  @Test
  void completeRecordsDecideBetweenOutstandingAndUnknown() throws IOException {
    write("midway-checks.csv", "child,date\nC1,\nC2,2022-07-01\n")
        .write("events.csv", "child,kind,date\n");
    assertThat(midway("C3")).isEqualTo(Outcome.UNKNOWN);

    write("complete.csv", "kind\nMIDWAY_CHECK_DONE\n");
    assertThat(midway("C3")).isEqualTo(Outcome.OUTSTANDING);
    // A row of the child was refused, which may have told the check.
    assertThat(midway("C1")).isEqualTo(Outcome.UNKNOWN);
    assertThat(shown(Records.read(folder).issues()))
        .contains(
            "RECORDS_NOT_COMPLETE complete.csv line 2, kind: not taken as complete of children of"
                + " whom rows that may hold one were refused: 1");

    write("midway-checks.csv", "child,date\n\"C1,2022-07-01\nC2,2022-07-01\n");
    assertThat(midway("C3")).isEqualTo(Outcome.UNKNOWN);
    assertThat(shown(Records.read(folder).issues()))
        .contains(
            "RECORDS_NOT_COMPLETE complete.csv line 2, kind: not taken as complete of any child:"
                + " rows or files that may hold one were refused");

    write("midway-checks.csv", "child\n");
    assertThat(midway("C3")).isEqualTo(Outcome.UNKNOWN);
  }

  private Outcome midway(String child) throws IOException {
    CareHistory joined = records().addTo(history(child)).value();
    return ANYTOWN.timeline(joined, LocalDate.of(2022, 9, 1)).obligations().stream()
        .filter(each -> each.duty() == Duty.MIDWAY_CHECK)
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void aRepeatedRowLosesNothing() throws IOException {
    write("events.csv", "child,kind,date\nC1,VISIT,2022-04-08\nC1,VISIT,2022-04-08\n")
        .write("complete.csv", "kind\nVISIT\n");

    assertThat(records().addTo(history("C1")).value().hasCompleteRecordsOf(CareEventKind.VISIT))
        .isTrue();
  }

  @Test
  void tellsEachEventOnce() throws IOException {
    write(
            "review-steps.csv",
            "child,held,officer_named\nC1,2022-04-29,2022-04-06\nC1,2022-07-20,2022-04-06\n")
        .write("events.csv", "child,kind,date\nC1,REVIEWING_OFFICER_APPOINTED,2022-04-06\n");

    Loaded<CareHistory> joined = records().addTo(history("C1"));

    assertThat(joined.value().daysOf(CareEventKind.REVIEWING_OFFICER_APPOINTED))
        .containsExactly(LocalDate.of(2022, 4, 6));
    assertThat(
            records()
                .addTo(joined.value())
                .value()
                .daysOf(CareEventKind.REVIEWING_OFFICER_APPOINTED))
        .hasSize(1);
    assertThat(shown(joined.issues()))
        .containsExactly(
            "REVIEW_NOT_IN_HISTORY review-steps.csv line 3, held: the child has no review on"
                + " 2022-07-20: the steps are used, the review is not added");
  }

  @Test
  void refusesMeetingsThatTheHistoryCannotHave() throws IOException {
    write(
        "review-steps.csv",
        "child,held,opened,completed,invited\n"
            + "C1,2022-04-29,2022-04-01,2022-04-29,2022-04-06\n"
            + "C2,2022-03-01,,,2022-04-06\n");

    Loaded<CareHistory> joined = records().addTo(history("C1"));

    assertThat(joined.value().reviews()).isEqualTo(history("C1").reviews());
    assertThat(joined.value().daysOf(CareEventKind.REVIEW_INVITATIONS_SENT)).hasSize(1);
    assertThat(shown(joined.issues()))
        .containsExactly(
            "RECORD_REFUSED_BY_HISTORY review-steps.csv line 2, held: meetings not used: review"
                + " opened before its period of care began or the one before it was held: opened"
                + " 2022-04-01, completed 2022-04-29");
    CareHistory laterKnown = history("C2").toBuilder().reviewsKnownFrom(MON_2022_04_04).build();
    assertThat(shown(records().addTo(laterKnown).issues())).isEmpty();
  }

  /** A child in care since 1 May 2023 with reviews on 25 May and 12 June. */
  private static CareHistory twoReviews() {
    return CareHistory.builder(ChildId.of("A"))
        .period(PeriodOfCare.startingOn(LocalDate.of(2023, 5, 1)))
        .review(Review.heldOn(THU_2023_05_25))
        .review(Review.heldOn(MON_2023_06_12))
        .build();
  }

  @Test
  void eachStepIsOfTheReviewOfItsRow() throws IOException {
    write(
            "review-steps.csv",
            "child,held,opened,completed,officer_named,decisions_sent,recorded\n"
                + "A,2023-05-25,,,2023-05-03,2023-06-14,2023-06-20\n"
                + "A,2023-06-12,2023-06-12,2023-06-13,2023-05-03,2023-06-14,\n")
        .write("events.csv", "child,kind,date\nA,REVIEW_RECORD_COMPLETED,2023-06-20\n")
        .write("complete.csv", "kind\nREVIEW_RECORD_COMPLETED\n");

    CareHistory joined = records().addTo(twoReviews()).value();

    LocalDate wed = LocalDate.of(2023, 6, 14);
    CareEvent sent = CareEvent.of(CareEventKind.REVIEW_DECISIONS_SENT, wed);
    assertThat(joined.eventsOf(CareEventKind.REVIEW_DECISIONS_SENT))
        .containsExactly(
            sent.forReviewHeldOn(THU_2023_05_25), sent.forReviewHeldOn(LocalDate.of(2023, 6, 13)));
    assertThat(joined.eventsOf(CareEventKind.REVIEWING_OFFICER_APPOINTED))
        .as("named once, though each row repeats it")
        .containsExactly(
            CareEvent.of(CareEventKind.REVIEWING_OFFICER_APPOINTED, LocalDate.of(2023, 5, 3)));
    assertThat(records().addTo(joined).value()).isEqualTo(joined);
    assertThat(
            CarePlanning.england()
                .timeline(joined, LocalDate.of(2024, 3, 31))
                .under("IRO-RECORD")
                .obligations())
        .as("the record of the first is no record of the second")
        .extracting(Obligation::outcome)
        .containsExactly(Outcome.LATE, Outcome.OUTSTANDING);
  }

  @Test
  void ofTheSameDayAStepOfAReviewStandsForOneOfNone() throws IOException {
    write(
        "review-steps.csv",
        "child,held,planned,invited\nA,,2023-05-22,2023-05-11\nA,2023-05-25,,2023-05-11\n");
    CareEvent invited =
        CareEvent.of(CareEventKind.REVIEW_INVITATIONS_SENT, LocalDate.of(2023, 5, 11));

    assertThat(records().addTo(twoReviews()).value().eventsOf(invited.kind()))
        .containsExactly(invited.forReviewHeldOn(THU_2023_05_25));
    CareHistory had = twoReviews().toBuilder().event(invited).build();
    assertThat(records().addTo(had).value().eventsOf(invited.kind())).containsExactly(invited);
  }

  @Test
  void countsRatingsOfReviewsOnly() throws IOException {
    write(
            "ratings.csv",
            "child,reviewed,rating\nA,2023-05-25,GREEN\nNOBODY,2023-06-10,RED\n"
                + "A,2023-07-07,AMBER\nA,2023-06-12,RED\nA,2023-06-14,RED\n")
        .write(
            "review-steps.csv",
            "child,held,opened,completed\nA,2023-06-12,2023-06-12,2023-06-14\n");

    Loaded<List<CareHistory>> joined = records().joined(Stream.of(twoReviews()));

    assertThat(shown(joined.issues()))
        .containsExactly(
            "RECORD_OF_OTHER_CHILD ratings.csv line 3, child: about a child of whom there is no"
                + " history: put into none",
            "RATING_WITHOUT_REVIEW ratings.csv line 4, reviewed: the child has no review on"
                + " 2023-07-07: not counted as given at a review");
    assertThat(records().ratingsAtReviewsOf(joined.value().stream()))
        .as("a review of two meetings may be rated by either day")
        .extracting(PlanRating::reviewedOn)
        .containsExactly(THU_2023_05_25, MON_2023_06_12, LocalDate.of(2023, 6, 14));
    CareHistory laterKnown =
        twoReviews().toBuilder().reviewsKnownFrom(LocalDate.of(2023, 8, 1)).build();
    assertThat(shown(records().addTo(laterKnown).issues())).isEmpty();
  }
}
