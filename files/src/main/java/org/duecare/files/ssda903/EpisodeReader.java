package org.duecare.files.ssda903;

import java.util.Optional;
import org.duecare.core.child.Postcode;
import org.duecare.files.IssueCode;
import org.duecare.files.postcode.PostcodeTable;
import org.jspecify.annotations.Nullable;

/** Reads one file of Episodes. */
final class EpisodeReader implements RowReader<EpisodeColumns> {

  private static final int FIRST_CAPACITY = 1 << 10;

  private final TableRows in;
  private final EpisodeColumns rows;
  private final @Nullable PostcodeTable table;

  /** Reads rows, and of where the child lives as much as is to be kept. */
  EpisodeReader(TableRows in, ReadingOptions options) {
    this.in = in;
    rows = new EpisodeColumns(options.newPlaceColumns());
    table = options.postcodeTable().orElse(null);
  }

  @Override
  public void read() {
    int start = in.cells().day(Column.DECOM);
    int end = in.cells().day(Column.DEC);
    if (Days.isDay(start) && end != Days.INVALID && (end == Days.NONE || end >= start)) {
      add(start, end);
    } else {
      refuse(start, end);
    }
  }

  @Override
  public EpisodeColumns rows() {
    return rows;
  }

  @Override
  public int count() {
    return rows.count();
  }

  private void refuse(int start, int end) {
    if (Days.isDay(start) && Days.isDay(end)) {
      in.refuse(
          IssueCode.EPISODE_ENDS_BEFORE_START,
          Column.DEC,
          start,
          () ->
              "episode ends before it starts: starts "
                  + Days.date(start)
                  + ", ends "
                  + Days.date(end));
    } else if (Days.isDay(start)) {
      in.refuse(
          IssueCode.EPISODE_END_INVALID,
          Column.DEC,
          start,
          () -> in.cells().shown(Column.DEC).notADate());
    } else if (in.cells().repeatName(Column.DECOM)) {
      in.drop(IssueCode.COLUMN_NAMES_REPEATED);
    } else {
      in.refuse(
          IssueCode.EPISODE_START_INVALID,
          Column.DECOM,
          () -> in.cells().shown(Column.DECOM).notADate());
    }
  }

  private void add(int start, int end) {
    if (rows.isFull()) {
      rows.grow(Math.max(FIRST_CAPACITY, in.expectedRows(rows.count())));
    }
    rows.add(in, start, end);
    int row = rows.count() - 1;
    if (!rows.isJudgeable(row)) {
      refuseStatusOrPlacement(row);
    }
    if (!rows.startReason(row).isKnown()) {
      in.note(
          IssueCode.START_REASON_INVALID,
          Column.RNE,
          () -> in.cells().shown(Column.RNE).notACode(StartReason.TABLE.listed()));
    }
    if (rows.need(row) == CodeTable.UNKNOWN) {
      in.note(
          IssueCode.NEED_INVALID,
          Column.CIN,
          () -> in.cells().shown(Column.CIN).notACode(NeedCode.TABLE.listed()));
    }
    if (rows.provider(row) == CodeTable.UNKNOWN) {
      in.note(
          IssueCode.PROVIDER_INVALID,
          Column.PLACE_PROVIDER,
          () -> in.cells().shown(Column.PLACE_PROVIDER).notACode(Codes.PROVIDER.table().listed()));
    }
    if (rows.reasonForChange(row) == CodeTable.UNKNOWN) {
      in.note(
          IssueCode.REASON_FOR_CHANGE_INVALID,
          Column.REASON_PLACE_CHANGE,
          () ->
              in.cells()
                  .shown(Column.REASON_PLACE_CHANGE)
                  .notACode(Codes.REASON_FOR_CHANGE.table().listed()));
    }
    rows.setMiles(row, miles());
    checkEnd(rows.endReason(row), end);
  }

  /** How far the placement is from home: what the row says itself, or what its postcodes do. */
  private double miles() {
    double supplied = in.cells().miles(Column.PL_DISTANCE);
    if (supplied == DistanceColumn.INVALID) {
      in.note(
          IssueCode.DISTANCE_INVALID,
          Column.PL_DISTANCE,
          () ->
              "not a distance (expected miles, 0 or more, as 12.5, or "
                  + DistanceColumn.CODE_FOR_NOT_KNOWN
                  + " for not known)");
    } else if (!Double.isNaN(supplied)) {
      return supplied;
    }
    return table == null ? DistanceColumn.NOT_KNOWN : milesBetweenPostcodes(table);
  }

  private double milesBetweenPostcodes(PostcodeTable places) {
    Optional<Postcode> home = in.cells().postcode(Column.HOME_POST);
    Optional<Postcode> placedAt = in.cells().postcode(Column.PL_POST);
    return home.isEmpty() || placedAt.isEmpty()
        ? DistanceColumn.NOT_KNOWN
        : places.milesBetween(home.get(), placedAt.get()).orElse(DistanceColumn.NOT_KNOWN);
  }

  /** One issue a row: the dates of the row count, the rest is in doubt from its start. */
  private void refuseStatusOrPlacement(int row) {
    if (rows.status(row).status() == null) {
      in.refuseFacts(
          IssueCode.LEGAL_STATUS_INVALID,
          Column.LS,
          () -> in.cells().shown(Column.LS).notACode(StatusCode.TABLE.listed()));
    } else {
      in.refuseFacts(
          IssueCode.PLACEMENT_INVALID,
          Column.PLACE,
          () -> in.cells().shown(Column.PLACE).notACode(PlaceCode.TABLE.listed()));
    }
  }

  private void checkEnd(EndReason reason, int end) {
    if (reason == EndReason.UNKNOWN) {
      in.note(
          IssueCode.END_REASON_INVALID,
          Column.REC,
          () -> in.cells().shown(Column.REC).notACode(EndReason.TABLE.listed()));
    } else if (reason == EndReason.BLANK && end != Days.NONE) {
      in.note(
          IssueCode.END_WITHOUT_END_REASON,
          Column.REC,
          () -> "no reason why the episode ceased: it ended " + Days.date(end));
    }
    if (reason != EndReason.BLANK && end == Days.NONE) {
      in.note(
          IssueCode.END_REASON_WITHOUT_END,
          Column.DEC,
          () -> "a reason why the episode ceased and no end: taken as open");
    }
  }
}
