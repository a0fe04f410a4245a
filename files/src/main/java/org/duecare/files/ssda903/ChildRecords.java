package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Placement;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.PlacementProvider;
import org.duecare.core.child.Postcode;
import org.duecare.core.child.ReasonForPlacementChange;
import org.duecare.core.child.RecordCoverage;
import org.duecare.core.child.RecordKind;
import org.duecare.core.child.Sex;
import org.jspecify.annotations.Nullable;

/** Makes the record of one child at a time from the columns. Thread-safe. */
final class ChildRecords {

  private static final CategoryOfNeed[] NEEDS = CategoryOfNeed.values();

  private final ReturnColumns in;
  private final PeriodMarks marks;
  private final DateCache dates;
  private final RecordCoverage coverage;
  private final RecordFacts facts;

  ChildRecords(ReturnColumns in, PeriodMarks marks, DateCache dates) {
    this.in = in;
    this.marks = marks;
    this.dates = dates;
    coverage = coverage(in);
    facts = new RecordFacts(in, dates);
  }

  private static RecordCoverage coverage(ReturnColumns in) {
    RecordCoverage coverage = RecordCoverage.none();
    for (int folder = 0; folder < in.years().folders(); folder++) {
      if (in.years().isKnown(folder)) {
        DateSpan year =
            DateSpan.closed(Days.date(in.years().firstDay(folder)), in.years().last(folder));
        if (in.births().headerRows().hasHeader(folder)) {
          coverage = coverage.with(RecordKind.CHILD, year);
        }
        for (RecordRows rows : in.records().all()) {
          if (rows.isGivenIn(folder)) {
            coverage = coverage.with(rows.table().kind(), year);
          }
        }
      }
    }
    return coverage;
  }

  ChildRecord of(int child) {
    ChildRecord.Builder builder =
        ChildRecord.builder(ChildId.of(in.ids().text(child))).coverage(coverage);
    addHeader(child, builder);
    ChildRows rows = new ChildRows(in, marks);
    rows.goTo(child);
    for (int i = 0; i < rows.episodeCount(); i++) {
      builder.episode(details(rows.episode(i)));
    }
    for (RecordRows records : in.records().all()) {
      if (records.isDoubtful(child)) {
        builder.doubtful(records.table().kind());
      }
      for (int row : records.rows(child)) {
        facts.add(records, row, builder);
      }
    }
    return builder.build();
  }

  private void addHeader(int child, ChildRecord.Builder builder) {
    Births births = in.births();
    if (births.of(child) != Days.NONE) {
      builder.dateOfBirth(dates.get(births.of(child)));
    }
    int place = births.hasRow(child) ? births.place(child) : HeaderRows.NONE;
    if (!HeaderRows.isGood(place)) {
      return;
    }
    BirthColumns header = births.headerRows().tableOf(place).rows();
    int row = births.headerRows().rowIn(place);
    Optional<Sex> sex = Codes.SEX.value(header.sex(row));
    if (sex.isPresent()) {
      builder.sex(sex.get());
    }
    Optional<EthnicGroup> ethnicGroup = Codes.ETHNIC_GROUP.value(header.ethnicGroup(row));
    if (ethnicGroup.isPresent()) {
      builder.ethnicGroup(ethnicGroup.get());
    }
    Optional<Boolean> mother = Codes.YES_OR_NO.value(header.mother(row));
    if (mother.isPresent()) {
      addMother(builder, mother.get());
    }
    if (Days.isDay(header.birthOfChild(row))) {
      builder.firstChildBorn(dates.get(header.birthOfChild(row)));
    }
  }

  private static void addMother(ChildRecord.Builder builder, Boolean mother) {
    if (mother) {
      builder.mother();
    } else {
      builder.noMother();
    }
  }

  private EpisodeDetails details(int row) {
    EpisodeColumns episodes = in.episodes();
    LocalDate start = dates.get(episodes.start(row));
    EpisodeDetails.Builder details = EpisodeDetails.startingOn(start);
    if (!episodes.isOpen(row)) {
      details.endingOn(dates.get(episodes.end(row)));
    }
    @Nullable Placement placement = episodes.place(row).placement();
    if (placement != null) {
      details.placement(placement);
    }
    if (episodes.need(row) > CodeTable.UNKNOWN) {
      details.need(NEEDS[episodes.need(row) - CodeTable.UNKNOWN - 1]);
    }
    Optional<PlacementProvider> provider = Codes.PROVIDER.value(episodes.provider(row));
    if (provider.isPresent()) {
      details.provider(provider.get());
    }
    Optional<ReasonForPlacementChange> reason =
        Codes.REASON_FOR_CHANGE.value(episodes.reasonForChange(row));
    if (reason.isPresent()) {
      details.reasonForChange(reason.get());
    }
    if (!Double.isNaN(episodes.miles(row))) {
      details.distanceInMiles(episodes.miles(row));
    }
    @Nullable PlaceColumns places = episodes.places();
    if (places != null) {
      places.home(row).map(Postcode::of).ifPresent(details::home);
      places.placedAt(row).map(Postcode::of).ifPresent(details::placedAt);
      places.providerNumber(row).ifPresent(details::providerNumber);
    }
    return details.build();
  }
}
