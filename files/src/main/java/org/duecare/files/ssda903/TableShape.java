package org.duecare.files.ssda903;

import static org.duecare.files.ssda903.Column.ACCOM;
import static org.duecare.files.ssda903.Column.ACTIV;
import static org.duecare.files.ssda903.Column.CHILD;
import static org.duecare.files.ssda903.Column.CIN;
import static org.duecare.files.ssda903.Column.CONVICTED;
import static org.duecare.files.ssda903.Column.DATE_INT;
import static org.duecare.files.ssda903.Column.DATE_MATCH;
import static org.duecare.files.ssda903.Column.DATE_PERM;
import static org.duecare.files.ssda903.Column.DATE_PLACED;
import static org.duecare.files.ssda903.Column.DATE_PLACED_CEASED;
import static org.duecare.files.ssda903.Column.DEC;
import static org.duecare.files.ssda903.Column.DECOM;
import static org.duecare.files.ssda903.Column.DOB;
import static org.duecare.files.ssda903.Column.DOLO_END;
import static org.duecare.files.ssda903.Column.DOLO_START;
import static org.duecare.files.ssda903.Column.DUC;
import static org.duecare.files.ssda903.Column.ETHNIC;
import static org.duecare.files.ssda903.Column.FOSTER_CARE;
import static org.duecare.files.ssda903.Column.HEALTH_ASSESSMENT;
import static org.duecare.files.ssda903.Column.HEALTH_CHECK;
import static org.duecare.files.ssda903.Column.HOME_POST;
import static org.duecare.files.ssda903.Column.IMMUNISATIONS;
import static org.duecare.files.ssda903.Column.INTERVENTION_OFFERED;
import static org.duecare.files.ssda903.Column.INTERVENTION_RECEIVED;
import static org.duecare.files.ssda903.Column.IN_TOUCH;
import static org.duecare.files.ssda903.Column.LA_PERM;
import static org.duecare.files.ssda903.Column.LS;
import static org.duecare.files.ssda903.Column.LS_ADOPTR;
import static org.duecare.files.ssda903.Column.MC_DOB;
import static org.duecare.files.ssda903.Column.MIS_END;
import static org.duecare.files.ssda903.Column.MIS_START;
import static org.duecare.files.ssda903.Column.MOTHER;
import static org.duecare.files.ssda903.Column.NB_ADOPTR;
import static org.duecare.files.ssda903.Column.PLACE;
import static org.duecare.files.ssda903.Column.PLACE_PROVIDER;
import static org.duecare.files.ssda903.Column.PL_DISTANCE;
import static org.duecare.files.ssda903.Column.PL_POST;
import static org.duecare.files.ssda903.Column.REASON_PLACED_CEASED;
import static org.duecare.files.ssda903.Column.REASON_PLACE_CHANGE;
import static org.duecare.files.ssda903.Column.REC;
import static org.duecare.files.ssda903.Column.REVIEW;
import static org.duecare.files.ssda903.Column.REVIEW_CODE;
import static org.duecare.files.ssda903.Column.RNE;
import static org.duecare.files.ssda903.Column.SDQ_REASON;
import static org.duecare.files.ssda903.Column.SDQ_SCORE;
import static org.duecare.files.ssda903.Column.SEX;
import static org.duecare.files.ssda903.Column.SEX_ADOPTR;
import static org.duecare.files.ssda903.Column.SUBSTANCE_MISUSE;
import static org.duecare.files.ssda903.Column.SW_DEC;
import static org.duecare.files.ssda903.Column.SW_DECOM;
import static org.duecare.files.ssda903.Column.SW_ID;
import static org.duecare.files.ssda903.Column.SW_REASON;
import static org.duecare.files.ssda903.Column.TEETH_CHECK;
import static org.duecare.files.ssda903.Column.UPN;
import static org.duecare.files.ssda903.Column.URN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By which columns a table of the return is told. File names say nothing. */
enum TableShape {
  EPISODES(
      ReturnTable.EPISODES,
      List.of(CHILD, DECOM, RNE, LS, PLACE, DEC, REC),
      List.of(CIN),
      List.of(PLACE_PROVIDER, PL_POST, URN, PL_DISTANCE),
      List.of(REASON_PLACE_CHANGE, HOME_POST)),
  REVIEWS(
      ReturnTable.REVIEWS, List.of(CHILD, REVIEW), List.of(REVIEW_CODE), List.of(DOB), List.of()),
  HEADER(
      ReturnTable.HEADER,
      List.of(CHILD, DOB),
      List.of(),
      List.of(),
      List.of(SEX, ETHNIC, UPN, MOTHER, MC_DOB)),
  UASC(ReturnTable.UASC, List.of(CHILD, DUC), List.of(), List.of(), List.of(SEX, DOB)),
  OC2(
      ReturnTable.OC2,
      List.of(CHILD, HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT),
      List.of(
          SDQ_SCORE,
          SDQ_REASON,
          CONVICTED,
          SUBSTANCE_MISUSE,
          INTERVENTION_RECEIVED,
          INTERVENTION_OFFERED),
      List.of(),
      List.of(DOB)),
  OC3(ReturnTable.OC3, List.of(CHILD, IN_TOUCH), List.of(ACTIV, ACCOM), List.of(), List.of(DOB)),
  AD1(
      ReturnTable.AD1,
      List.of(CHILD, DATE_INT, DATE_MATCH),
      List.of(FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR),
      List.of(),
      List.of(DOB)),
  PLACED_ADOPTION(
      ReturnTable.PLACED_ADOPTION,
      List.of(CHILD, DATE_PLACED),
      List.of(DATE_PLACED_CEASED, REASON_PLACED_CEASED),
      List.of(),
      List.of(DOB)),
  PREV_PERM(
      ReturnTable.PREV_PERM,
      List.of(CHILD, Column.PREV_PERM),
      List.of(LA_PERM, DATE_PERM),
      List.of(),
      List.of(DOB)),
  MISSING(
      ReturnTable.MISSING,
      List.of(CHILD, MIS_START, MIS_END),
      List.of(Column.MISSING),
      List.of(),
      List.of(DOB)),
  SW_EPISODES(
      ReturnTable.SW_EPISODES,
      List.of(CHILD, SW_DECOM, SW_DEC),
      List.of(SW_ID, SW_REASON),
      List.of(),
      List.of(DOB)),
  DOLO(ReturnTable.DOLO, List.of(CHILD, DOLO_START, DOLO_END), List.of(), List.of(), List.of(DOB));

  private final ReturnTable table;
  private final List<Column> needed;
  private final List<Column> useful;
  private final List<Column> read;
  private final List<Column> checked;

  TableShape(
      ReturnTable table,
      List<Column> needed,
      List<Column> useful,
      List<Column> read,
      List<Column> checked) {
    this.table = table;
    this.needed = needed;
    this.useful = useful;
    this.read = read;
    this.checked = checked;
  }

  ReturnTable table() {
    return table;
  }

  /** All columns of the table that are read. */
  Set<Column> columns() {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    columns.addAll(needed);
    columns.addAll(useful);
    columns.addAll(read);
    columns.addAll(checked);
    return columns;
  }

  /** The columns whose absence is noted. */
  List<Column> useful() {
    return useful;
  }

  /**
   * The table with these columns, in capitals: Episodes or Reviews if they can be, otherwise the
   * one with most columns of its own, as tables that were joined hold those of several.
   */
  static Optional<TableShape> of(Collection<String> names) {
    Optional<TableShape> found = Optional.empty();
    for (TableShape shape : values()) {
      if (shape.missingFrom(names).isEmpty() && (shape != HEADER || isHeader(names))) {
        if (shape == EPISODES || shape == REVIEWS) {
          return Optional.of(shape);
        }
        boolean nearer = found.isEmpty() || shape.ownIn(names) > found.get().ownIn(names);
        found = nearer ? Optional.of(shape) : found;
      }
    }
    return found;
  }

  /** Header and UASC share SEX, which alone makes no Header beside a column of another table. */
  private static boolean isHeader(Collection<String> names) {
    int ofHeader = HEADER.ownIn(names);
    boolean onlySex = ofHeader == 1 && names.contains(SEX.name());
    return ofHeader > 0 && !(onlySex && ownOfRecords(names));
  }

  private static boolean ownOfRecords(Collection<String> names) {
    for (TableShape shape : values()) {
      boolean ofRecords = RecordTable.of(shape.table).isPresent();
      if (ofRecords && shape.ownIn(names) > (shape == UASC ? 1 : 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The table that has a column of its own in common with these; the one with most of them, the
   * first of several. SEX alone is taken for a column of Header.
   */
  static Optional<TableShape> nearestTo(Collection<String> names) {
    TableShape nearest = HEADER;
    for (TableShape shape : values()) {
      nearest = shape.ownIn(names) > nearest.ownIn(names) ? shape : nearest;
    }
    return nearest.ownIn(names) == 0 ? Optional.empty() : Optional.of(nearest);
  }

  /** How many of these columns belong to the table and are not in every table. */
  private int ownIn(Collection<String> names) {
    int own = 0;
    for (String name : names) {
      boolean inEvery = name.equals(CHILD.name()) || name.equals(DOB.name());
      own += !inEvery && reads(name) ? 1 : 0;
    }
    return own;
  }

  List<Column> missingFrom(Collection<String> names) {
    List<Column> missing = new ArrayList<>();
    for (Column column : needed) {
      if (!names.contains(column.name())) {
        missing.add(column);
      }
    }
    return missing;
  }

  /** Whether a column belongs to the table and is read. */
  boolean reads(String name) {
    return mustNotRepeat(name) || names(checked, name);
  }

  /** Whether a column says what is judged, so that it must not come twice. */
  boolean mustNotRepeat(String name) {
    return names(needed, name) || names(useful, name) || names(read, name);
  }

  private static boolean names(List<Column> columns, String name) {
    for (Column column : columns) {
      if (column.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
