package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Placement;
import org.duecare.core.child.Adoption;
import org.duecare.core.child.CareLeaverRecord;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.DeprivationOfLiberty;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.HealthFact;
import org.duecare.core.child.HealthRecord;
import org.duecare.core.child.MissingPeriod;
import org.duecare.core.child.PlacementForAdoptionDecision;
import org.duecare.core.child.PlacementProvider;
import org.duecare.core.child.PreviousPermanence;
import org.duecare.core.child.ReasonForPlacementChange;
import org.duecare.core.child.RecordKind;
import org.duecare.core.child.Sex;
import org.duecare.core.child.SocialWorkerSpell;
import org.duecare.core.child.UnaccompaniedStatus;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the rows of the tables beside Header, Episodes and Reviews. */
class RecordsTest {

  private static final String UASC = "CHILD,SEX,DOB,DUC";
  private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END";
  private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON";
  private static final String OC2 =
      "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
          + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";
  private static final String OC3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM";
  private static final String AD1 =
      "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR";
  private static final String PLACED =
      "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED";
  private static final String PERMANENCE = "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM";
  private static final String DOLO = "CHILD,DOB,DOLO_START,DOLO_END";

  private static final LocalDate SUN_2024_03_31 = LocalDate.of(2024, 3, 31);
  private static final DateSpan YEAR_2024 =
      DateSpan.closed(LocalDate.of(2023, 4, 1), SUN_2024_03_31);

  @TempDir Path folder;
  private Tables tables;

  @BeforeEach
  void aChildInCareInTheYearEnding2024() {
    tables =
        year(folder)
            .header("1,2,05/06/2012")
            .episodes("1,01/05/2023,S,C2,N1,U6,,")
            .reviews("1,05/06/2012,29/05/2023,PN1");
  }

  /** Others, whose episodes make the year end on 31 March 2024. */
  private static Tables year(Path folder) {
    return Tables.in(folder).header("0,1,01/01/2010").episodes("0,01/06/2023,S,C2,N1,U6,,");
  }

  private static ChildRecord recordOf(String child, Loaded<Ssda903Return> loaded) {
    return loaded
        .value()
        .records()
        .filter(record -> record.child().value().equals(child))
        .findFirst()
        .orElseThrow();
  }

  private ChildRecord record() {
    Loaded<Ssda903Return> loaded = tables.read();
    assertThat(Tables.codes(loaded)).isEmpty();
    return recordOf("1", loaded);
  }

  @Test
  void makesARecordForEachHistoryInTheSameOrder() {
    Ssda903Return value = tables.header("2,1,01/01/2005").read().value();

    assertThat(value.records().map(ChildRecord::child))
        .containsExactlyElementsOf(value.histories().map(CareHistory::child).toList());
    assertThat(value.recordsWithoutHistory().map(child -> child.child().value()))
        .containsExactly("2");
  }

  @Test
  void readsWhoTheChildIs() {
    Loaded<Ssda903Return> loaded =
        year(folder)
            .episodes("9,01/05/2023,S,C2,N1,U6,,")
            .table("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "9,2,05/06/2008,MWAS,,1.0,07/08/2023")
            .read();

    ChildRecord record = recordOf("9", loaded);
    assertThat(record.sex()).contains(Sex.FEMALE);
    assertThat(record.dateOfBirth()).contains(LocalDate.of(2008, 6, 5));
    assertThat(record.ethnicGroup()).contains(EthnicGroup.WHITE_AND_ASIAN);
    assertThat(record.isMother()).contains(true);
    assertThat(record.firstChildBorn()).contains(LocalDate.of(2023, 8, 7));
    assertThat(record.knows(RecordKind.CHILD, YEAR_2024)).isTrue();
    assertThat(record.knows(RecordKind.MISSING, YEAR_2024)).isFalse();
  }

  @Test
  void readsTheDetailsOfEpisodesAndPostcodesOnlyIfAsked() {
    String columns =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
            + "PL_POST,URN";
    Path written =
        year(folder)
            .header("9,2,05/06/2012")
            .table(
                columns,
                "9,01/05/2023,S,C2,N8,U6,PR4,02/06/2023,X1,CREQB,WS1 1TP,WS2 2TP,SC123",
                "9,02/06/2023,P,C2,N8,K2,PR1,,,,WS1 1TP,,")
            .write();
    EpisodeDetails.Builder first =
        EpisodeDetails.startingOn(LocalDate.of(2023, 5, 1))
            .endingOn(LocalDate.of(2023, 6, 2))
            .placement(Placement.FOSTER_OTHER)
            .need(CategoryOfNeed.ABSENT_PARENTING)
            .provider(PlacementProvider.PRIVATE)
            .reasonForChange(ReasonForPlacementChange.CARER_ASKED_FOR_BEHAVIOUR);

    ChildRecord plain = recordOf("9", Tables.read(written));
    assertThat(plain.episodes().get(0)).isEqualTo(first.build());
    assertThat(plain.episodes()).hasSize(2);

    ChildRecord placed =
        recordOf("9", Tables.read(ReadingOptions.standard().withPostcodes(), written));
    EpisodeDetails details = placed.episodes().get(0);
    assertThat(details.home().orElseThrow().value()).isEqualTo("WS1 1TP");
    assertThat(details.placedAt().orElseThrow().value()).isEqualTo("WS2 2TP");
    assertThat(details.providerNumber()).contains("SC123");
    assertThat(placed.episodes().get(1).home()).isEqualTo(details.home());
    assertThat(placed.episodes().get(1).placedAt()).isEmpty();
  }

  @Test
  void readsUnaccompaniedChildren() {
    tables.table(UASC, "1,2,05/06/2012,01/12/2023");

    assertThat(record().unaccompanied())
        .contains(UnaccompaniedStatus.ceasingOn(LocalDate.of(2023, 12, 1)));

    ChildRecord lasting =
        recordOf("0", year(folder.resolve("lasting")).table(UASC, "0,1,01/01/2010,").read());
    assertThat(lasting.unaccompanied()).contains(UnaccompaniedStatus.lasting());
  }

  /** It would seem to last: whether the child is one still, is not known. */
  @Test
  void aMistypedEndOfTheStatusLeavesItInDoubt() {
    ChildRecord mistyped = recordOf("1", tables.table(UASC, "1,2,05/06/2012,31/06/2023").read());

    assertThat(mistyped.unaccompanied()).isEmpty();
    assertThat(mistyped.doubtful()).containsExactly(RecordKind.UNACCOMPANIED);
  }

  @Test
  void readsTimesMissing() {
    tables.table(MISSING, "1,05/06/2012,A,03/07/2023,", "1,05/06/2012,M,01/06/2023,02/06/2023");

    assertThat(record().missingPeriods())
        .containsExactly(
            MissingPeriod.from(MissingPeriod.Kind.MISSING, LocalDate.of(2023, 6, 1))
                .until(LocalDate.of(2023, 6, 2)),
            MissingPeriod.from(
                MissingPeriod.Kind.AWAY_WITHOUT_AUTHORISATION, LocalDate.of(2023, 7, 3)));
  }

  @Test
  void readsSocialWorkers() {
    tables.table(
        WORKERS,
        "1,05/06/2012,SW1,01/05/2023,02/06/2023,FCONTA",
        "1,05/06/2012,XX2,05/06/2023,,pcchan ");

    Loaded<Ssda903Return> loaded = tables.read();

    assertThat(Tables.codes(loaded))
        .containsExactly(IssueCode.SURROUNDING_BLANKS, IssueCode.LOWER_CASE);
    assertThat(recordOf("1", loaded).socialWorkers())
        .containsExactly(
            SocialWorkerSpell.from(LocalDate.of(2023, 5, 1))
                .until(LocalDate.of(2023, 6, 2))
                .withWorker("SW1")
                .withReason(SocialWorkerSpell.Reason.FIRST_CONTACT),
            SocialWorkerSpell.from(LocalDate.of(2023, 6, 5))
                .withWorker("XX2")
                .withReason(SocialWorkerSpell.Reason.PARENT_OR_CARER_ASKED));
  }

  @Test
  void readsHealth() {
    tables.table(OC2, "1,05/06/2012,12,,0,,1,1,1,0,,");

    assertThat(record().healthRecords())
        .containsExactly(
            HealthRecord.of(SUN_2024_03_31)
                .without(HealthFact.CONVICTED)
                .with(HealthFact.IMMUNISED)
                .with(HealthFact.TEETH_CHECKED)
                .with(HealthFact.HEALTH_ASSESSED)
                .without(HealthFact.SUBSTANCE_MISUSE)
                .withScore(12));
  }

  @Test
  void readsCareLeaversWithoutEpisodes() {
    Ssda903Return value =
        tables.header("3,1,05/06/2004").table(OC3, "3,05/06/2004,YES,F4,U2").read().value();

    assertThat(value.recordsWithoutHistory())
        .singleElement()
        .extracting(ChildRecord::careLeaverRecords)
        .isEqualTo(
            List.of(
                CareLeaverRecord.of(SUN_2024_03_31)
                    .with(CareLeaverRecord.Contact.IN_TOUCH)
                    .with(CareLeaverRecord.Activity.APPRENTICESHIP_FULL_TIME)
                    .with(CareLeaverRecord.Accommodation.INDEPENDENT)
                    .inUnsuitableAccommodation()));
  }

  @Test
  void readsAdoption() {
    tables
        .table(AD1, "1,05/06/2012,02/06/2023,03/07/2023,1,2,MF,L11")
        .table(PLACED, "1,05/06/2012,02/06/2023,04/07/2023,RD3");

    ChildRecord record = record();
    assertThat(record.adoptions())
        .containsExactly(
            Adoption.unknown()
                .decidedOn(LocalDate.of(2023, 6, 2))
                .matchedOn(LocalDate.of(2023, 7, 3))
                .byFosterCarers()
                .by(Adoption.Adopters.MAN_AND_WOMAN)
                .withStatus(Adoption.StatusOfAdopters.MARRIED));
    assertThat(record.placementForAdoptionDecisions())
        .containsExactly(
            PlacementForAdoptionDecision.on(LocalDate.of(2023, 6, 2))
                .ceasedOn(LocalDate.of(2023, 7, 4))
                .withReason(PlacementForAdoptionDecision.ReasonCeased.NO_ADOPTERS_FOUND));
  }

  @Test
  void readsPreviousPermanenceWithDaysOfWhichPartsAreUnknown() {
    tables.table(
        PERMANENCE,
        "1,05/06/2012,P1,335,ZZ/02/2020",
        "1,05/06/2012,P2,,ZZ/ZZ/2019",
        "1,05/06/2012,P3,,04/05/2018",
        "1,05/06/2012,P4,,zz/zz/ZZZZ");

    PreviousPermanence ofAdoption = PreviousPermanence.of(PreviousPermanence.Kind.ADOPTION);
    LocalDate day = LocalDate.of(2018, 5, 4);
    assertThat(record().previousPermanences())
        .containsExactly(
            ofAdoption
                .withAuthority("335")
                .withOrderMadeIn(
                    DateSpan.closed(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29))),
            PreviousPermanence.of(PreviousPermanence.Kind.SPECIAL_GUARDIANSHIP)
                .withOrderMadeIn(
                    DateSpan.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))),
            PreviousPermanence.of(PreviousPermanence.Kind.CHILD_ARRANGEMENTS)
                .withOrderMadeIn(DateSpan.closed(day, day)),
            PreviousPermanence.of(PreviousPermanence.Kind.NOT_KNOWN));
  }

  @Test
  void readsDeprivationsOfLibertyInAnyYearAndNotesTheYear() {
    Loaded<Ssda903Return> loaded = tables.table(DOLO, "1,05/06/2012,02/06/2023,").read();

    assertThat(recordOf("1", loaded).deprivationsOfLiberty())
        .containsExactly(DeprivationOfLiberty.from(LocalDate.of(2023, 6, 2)));
    assertThat(Tables.shown(loaded, IssueCode.TABLE_NOT_OF_YEAR))
        .containsExactly(
            "other1.csv: DoLo is not a table of the year ending 2024-03-31: it is one from 2027 on");
  }

  @Test
  void refusesARowWithoutItsDaysAndDoubtsTheKind() {
    tables.table(
        MISSING,
        "1,05/06/2012,M,31/06/2023,",
        "1,05/06/2012,M,02/06/2023,31/06/2023",
        "1,05/06/2012,M,02/06/2023,01/06/2023",
        "1,05/06/2012,,,",
        "1,05/06/2012,X,05/07/2023,");

    Loaded<Ssda903Return> loaded = tables.read();

    assertThat(loaded.issues().kept())
        .extracting(Object::toString)
        .contains(
            "other1.csv line 2, MIS_START: \"31/06/2023\" is not a date (expected dd/mm/yyyy)",
            "other1.csv line 3, MIS_END: \"31/06/2023\" is not a date (expected dd/mm/yyyy)",
            "other1.csv line 4, MIS_END: ends before it starts: starts 2023-06-02, ends 2023-06-01",
            "other1.csv line 6, MISSING: \"X\" is not a known code (expected M A)",
            "other1.csv line 5: rows that say nothing: 1");
    assertThat(loaded.value().rows(ReturnTable.MISSING)).isEqualTo(new RowCount(1, 3, 1));
    ChildRecord record = recordOf("1", loaded);
    assertThat(record.missingPeriods()).isEmpty();
    assertThat(record.doubtful()).containsExactly(RecordKind.MISSING);
    assertThat(record.knows(RecordKind.MISSING, YEAR_2024)).isFalse();
    assertThat(recordOf("0", loaded).knows(RecordKind.MISSING, YEAR_2024)).isTrue();
  }

  @Test
  void usesTheRowOfTheLaterFolderAndTheFirstOfTwoInOne() {
    Path later = folder.resolve("2025");
    tables.table(
        MISSING,
        "1,05/06/2012,M,02/03/2024,",
        "1,05/06/2012,M,02/03/2024,",
        "1,05/06/2012,A,02/03/2024,");
    Tables next =
        Tables.in(later)
            .header("0,M,01/01/2010", "1,F,05/06/2012")
            .episodes("0,01/06/2023,S,C2,N1,U6,,", "1,01/05/2023,S,C2,N1,U6,01/06/2024,E4A")
            .table(MISSING, "1,05/06/2012,M,02/03/2024,05/04/2024");

    Loaded<Ssda903Return> loaded = Tables.read(tables.write(), next.write());

    assertThat(recordOf("1", loaded).missingPeriods())
        .containsExactly(
            MissingPeriod.from(MissingPeriod.Kind.MISSING, LocalDate.of(2024, 3, 2))
                .until(LocalDate.of(2024, 4, 5)));
    assertThat(loaded.value().rows(ReturnTable.MISSING)).isEqualTo(new RowCount(1, 1, 2));
    assertThat(Tables.shown(loaded, IssueCode.RECORD_CONTRADICTED))
        .singleElement()
        .asString()
        .endsWith(
            "/other1.csv line 4, MIS_START: another row of the child says otherwise: "
                + folder.getFileName()
                + "/other1.csv line 2; that one is used");
    assertThat(loaded.issues().count(IssueCode.RECORDS_REPLACED)).isEqualTo(1);
    assertThat(loaded.issues().count(IssueCode.CODE_NOT_OF_YEAR)).isZero();
  }

  @Test
  void leavesOutWhatBeganAfterTheDay() {
    Path written =
        tables.table(MISSING, "1,05/06/2012,M,02/06/2023,", "1,05/06/2012,A,03/07/2023,").write();

    Loaded<Ssda903Return> loaded =
        Tables.read(ReadingOptions.standard().asOf(LocalDate.of(2023, 7, 2)), written);

    assertThat(recordOf("1", loaded).missingPeriods()).hasSize(1);
    assertThat(loaded.issues().count(IssueCode.RECORDS_IN_FUTURE)).isEqualTo(1);
  }

  @Test
  void notesChildrenOfATableWhoAreNotInHeader() {
    tables.table(MISSING, "7,05/06/2012,M,02/06/2023,", "7,05/06/2012,M,02/07/2023,");

    assertThat(Tables.shown(tables.read(), IssueCode.CHILD_OF_RECORD_NOT_IN_HEADER))
        .containsExactly("other1.csv line 2, CHILD: the child is not in Header");
  }

  @Test
  void notesCodesThatAreNotOfTheYear() {
    tables
        .header("2,F,05/06/2012")
        .episodes("2,01/05/2023,S,C2,N1,K3,,", "2,01/04/2022,S,C2,N1,U6,02/04/2022,E43")
        .table(OC3, "2,05/06/2012,YES,F3,Z1");

    Loaded<Ssda903Return> loaded = tables.read();

    assertThat(Tables.shown(loaded, IssueCode.CODE_NOT_OF_YEAR))
        .containsExactlyInAnyOrder(
            "episodes.csv line 4, PLACE: K3 is not a code of the year ending in 2024: it is one"
                + " from 2025 on",
            "episodes.csv line 5, REC: E43 is not a code of the year ending in 2023: it is one to"
                + " 2018",
            "header.csv line 4, SEX: codes of sex that are not of the year ending in 2024: 1",
            "other1.csv line 2, ACTIV: F3 is not a code of the year ending in 2024: it is one to"
                + " 2021");
  }
}
