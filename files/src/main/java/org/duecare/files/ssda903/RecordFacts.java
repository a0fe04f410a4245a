package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.duecare.core.child.Adoption;
import org.duecare.core.child.CareLeaverRecord;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.DeprivationOfLiberty;
import org.duecare.core.child.HealthFact;
import org.duecare.core.child.HealthRecord;
import org.duecare.core.child.MissingPeriod;
import org.duecare.core.child.PlacementForAdoptionDecision;
import org.duecare.core.child.PreviousPermanence;
import org.duecare.core.child.RecordKind;
import org.duecare.core.child.SocialWorkerSpell;
import org.duecare.core.child.UnaccompaniedStatus;

/** Makes a fact of a row of a table of records. Thread-safe. */
final class RecordFacts {

  /** The columns of OC2 that answer yes or no, in the order of the facts. */
  private static final Column[] HEALTH = {
    Column.CONVICTED,
    Column.HEALTH_CHECK,
    Column.IMMUNISATIONS,
    Column.TEETH_CHECK,
    Column.HEALTH_ASSESSMENT,
    Column.SUBSTANCE_MISUSE,
    Column.INTERVENTION_RECEIVED,
    Column.INTERVENTION_OFFERED
  };

  private static final HealthFact[] HEALTH_FACTS = HealthFact.values();

  private final ReturnColumns in;
  private final DateCache dates;

  RecordFacts(ReturnColumns in, DateCache dates) {
    this.in = in;
    this.dates = dates;
  }

  void add(RecordRows records, int row, ChildRecord.Builder builder) {
    switch (records.table()) {
      case UASC -> builder.unaccompanied(unaccompanied(records, row));
      case OC2 -> addHealth(records, row, builder);
      case OC3 -> addCareLeaver(records, row, builder);
      case AD1 -> builder.adoption(adoption(records, row));
      case PLACED_ADOPTION -> builder.placementForAdoptionDecision(decision(records, row));
      case PREV_PERM -> addPreviousPermanence(records, row, builder);
      case MISSING -> addMissing(records, row, builder);
      case SW_EPISODES -> builder.socialWorker(socialWorker(records, row));
      case DOLO -> builder.deprivationOfLiberty(deprivation(records, row));
    }
  }

  private UnaccompaniedStatus unaccompanied(RecordRows records, int row) {
    int ceased = records.value(Column.DUC, row);
    return Days.isDay(ceased)
        ? UnaccompaniedStatus.ceasingOn(dates.get(ceased))
        : UnaccompaniedStatus.lasting();
  }

  /** A record of a folder whose year is not known says nothing of any year. */
  private void addHealth(RecordRows records, int row, ChildRecord.Builder builder) {
    int folder = records.folder(row);
    if (!in.years().isKnown(folder)) {
      builder.doubtful(RecordKind.HEALTH);
      return;
    }
    HealthRecord health = HealthRecord.of(in.years().last(folder));
    for (int i = 0; i < HEALTH.length; i++) {
      HealthFact fact = HEALTH_FACTS[i];
      BiFunction<HealthRecord, Boolean, HealthRecord> state =
          (record, so) -> so ? record.with(fact) : record.without(fact);
      health = with(health, Codes.YES_OR_NO, records.value(HEALTH[i], row), state);
    }
    health =
        with(
            health,
            Codes.WITHOUT_SCORE,
            records.value(Column.SDQ_REASON, row),
            HealthRecord::withoutScore);
    int score = records.value(Column.SDQ_SCORE, row);
    builder.health(score < 0 ? health : health.withScore(score));
  }

  private void addCareLeaver(RecordRows records, int row, ChildRecord.Builder builder) {
    int folder = records.folder(row);
    if (!in.years().isKnown(folder)) {
      builder.doubtful(RecordKind.CARE_LEAVERS);
      return;
    }
    CareLeaverRecord leaver = CareLeaverRecord.of(in.years().last(folder));
    leaver =
        with(leaver, Codes.CONTACT, records.value(Column.IN_TOUCH, row), CareLeaverRecord::with);
    leaver = with(leaver, Codes.ACTIVITY, records.value(Column.ACTIV, row), CareLeaverRecord::with);
    builder.careLeaver(
        with(
            leaver,
            Lodging.CODES,
            records.value(Column.ACCOM, row),
            (record, lodging) -> lodging.addTo(record)));
  }

  private Adoption adoption(RecordRows records, int row) {
    Adoption adoption = Adoption.unknown();
    int decided = records.value(Column.DATE_INT, row);
    adoption = Days.isDay(decided) ? adoption.decidedOn(dates.get(decided)) : adoption;
    int matched = records.value(Column.DATE_MATCH, row);
    adoption = Days.isDay(matched) ? adoption.matchedOn(dates.get(matched)) : adoption;
    adoption =
        with(
            adoption,
            Codes.YES_OR_NO,
            records.value(Column.FOSTER_CARE, row),
            (given, fostered) -> fostered ? given.byFosterCarers() : given.byOthers());
    adoption = with(adoption, Codes.ADOPTERS, records.value(Column.SEX_ADOPTR, row), Adoption::by);
    return with(
        adoption,
        Codes.STATUS_OF_ADOPTERS,
        records.value(Column.LS_ADOPTR, row),
        Adoption::withStatus);
  }

  private PlacementForAdoptionDecision decision(RecordRows records, int row) {
    PlacementForAdoptionDecision decision = PlacementForAdoptionDecision.on(start(records, row));
    if (!records.isOpen(row)) {
      decision = decision.ceasedOn(dates.get(records.end(row)));
    }
    return with(
        decision,
        Codes.DECISION_CEASED,
        records.value(Column.REASON_PLACED_CEASED, row),
        PlacementForAdoptionDecision::withReason);
  }

  /** A row whose code is not known says nothing. */
  private static void addPreviousPermanence(
      RecordRows records, int row, ChildRecord.Builder builder) {
    ChildIds texts = records.columns().texts();
    int authority = records.value(Column.LA_PERM, row);
    int order = records.value(Column.DATE_PERM, row);
    Codes.PREVIOUS_PERMANENCE
        .value(records.value(Column.PREV_PERM, row))
        .ifPresentOrElse(
            kind -> {
              PreviousPermanence permanence = PreviousPermanence.of(kind);
              if (authority >= 0) {
                permanence = permanence.withAuthority(texts.text(authority));
              }
              builder.previousPermanence(
                  order < 0
                      ? permanence
                      : PartOfDay.span(texts.text(order))
                          .map(permanence::withOrderMadeIn)
                          .orElse(permanence));
            },
            () -> builder.doubtful(RecordKind.PREVIOUS_PERMANENCE));
  }

  /** Whether the child is missing or away is not known of a row without its code. */
  private void addMissing(RecordRows records, int row, ChildRecord.Builder builder) {
    Codes.MISSING
        .value(records.value(Column.MISSING, row))
        .ifPresentOrElse(
            kind -> {
              MissingPeriod open = MissingPeriod.from(kind, start(records, row));
              builder.missing(records.isOpen(row) ? open : open.until(dates.get(records.end(row))));
            },
            () -> builder.doubtful(RecordKind.MISSING));
  }

  private SocialWorkerSpell socialWorker(RecordRows records, int row) {
    SocialWorkerSpell spell = SocialWorkerSpell.from(start(records, row));
    if (!records.isOpen(row)) {
      spell = spell.until(dates.get(records.end(row)));
    }
    int worker = records.value(Column.SW_ID, row);
    if (worker >= 0) {
      spell = spell.withWorker(records.columns().texts().text(worker));
    }
    return with(
        spell,
        Codes.SOCIAL_WORKER_CHANGE,
        records.value(Column.SW_REASON, row),
        SocialWorkerSpell::withReason);
  }

  private DeprivationOfLiberty deprivation(RecordRows records, int row) {
    DeprivationOfLiberty order = DeprivationOfLiberty.from(start(records, row));
    return records.isOpen(row) ? order : order.until(dates.get(records.end(row)));
  }

  private LocalDate start(RecordRows records, int row) {
    return dates.get(records.start(row));
  }

  /** A fact with what a code means; as it is if the code is blank or unknown. */
  private static <F, V> F with(F fact, Codes<V> codes, int number, BiFunction<F, V, F> with) {
    return codes.value(number).map(value -> with.apply(fact, value)).orElse(fact);
  }
}
