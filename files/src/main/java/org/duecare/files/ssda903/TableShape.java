package org.duecare.files.ssda903;

import static org.duecare.files.ssda903.Column.CHILD;
import static org.duecare.files.ssda903.Column.CIN;
import static org.duecare.files.ssda903.Column.DEC;
import static org.duecare.files.ssda903.Column.DECOM;
import static org.duecare.files.ssda903.Column.DOB;
import static org.duecare.files.ssda903.Column.LS;
import static org.duecare.files.ssda903.Column.MC_DOB;
import static org.duecare.files.ssda903.Column.MOTHER;
import static org.duecare.files.ssda903.Column.PLACE;
import static org.duecare.files.ssda903.Column.PLACE_PROVIDER;
import static org.duecare.files.ssda903.Column.PL_POST;
import static org.duecare.files.ssda903.Column.REASON_PLACE_CHANGE;
import static org.duecare.files.ssda903.Column.REC;
import static org.duecare.files.ssda903.Column.REVIEW;
import static org.duecare.files.ssda903.Column.REVIEW_CODE;
import static org.duecare.files.ssda903.Column.RNE;
import static org.duecare.files.ssda903.Column.UPN;
import static org.duecare.files.ssda903.Column.URN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By which columns a table of the return is told. File names say nothing. */
enum TableShape {
  EPISODES(
      ReturnTable.EPISODES,
      List.of(CHILD, DECOM, RNE, LS, PLACE, DEC, REC),
      List.of(CIN),
      List.of(PLACE_PROVIDER, PL_POST, URN),
      List.of(REASON_PLACE_CHANGE),
      Set.of("HOME_POST")),
  REVIEWS(
      ReturnTable.REVIEWS,
      List.of(CHILD, REVIEW),
      List.of(REVIEW_CODE),
      List.of(DOB),
      List.of(),
      Set.of()),
  HEADER(
      ReturnTable.HEADER,
      List.of(CHILD, DOB),
      List.of(),
      List.of(),
      List.of(UPN, MOTHER, MC_DOB),
      Set.of("SEX", "ETHNIC"));

  /** The columns of each table of the return that is not read, but for those of many tables. */
  private static final List<Set<String>> OTHERS =
      List.of(
          Set.of("DUC"),
          Set.of(
              "SDQ_SCORE",
              "SDQ_REASON",
              "CONVICTED",
              "HEALTH_CHECK",
              "IMMUNISATIONS",
              "TEETH_CHECK",
              "HEALTH_ASSESSMENT",
              "SUBSTANCE_MISUSE",
              "INTERVENTION_RECEIVED",
              "INTERVENTION_OFFERED"),
          Set.of("IN_TOUCH", "ACTIV", "ACCOM"),
          Set.of("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"),
          Set.of("DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
          Set.of("PREV_PERM", "LA_PERM", "DATE_PERM"),
          Set.of("MISSING", "MIS_START", "MIS_END"),
          Set.of("SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
          Set.of("DOLO_START", "DOLO_END"));

  private final ReturnTable table;
  private final List<Column> needed;
  private final List<Column> useful;
  private final List<Column> read;
  private final List<Column> checked;
  private final Set<String> known;

  TableShape(
      ReturnTable table,
      List<Column> needed,
      List<Column> useful,
      List<Column> read,
      List<Column> checked,
      Set<String> known) {
    this.table = table;
    this.needed = needed;
    this.useful = useful;
    this.read = read;
    this.checked = checked;
    this.known = known;
  }

  ReturnTable table() {
    return table;
  }

  /** The columns whose absence is noted. */
  List<Column> useful() {
    return useful;
  }

  /** The table with these columns, in capitals. */
  static Optional<TableShape> of(Collection<String> names) {
    if (EPISODES.missingFrom(names).isEmpty()) {
      return Optional.of(EPISODES);
    }
    if (REVIEWS.missingFrom(names).isEmpty()) {
      return Optional.of(REVIEWS);
    }
    return HEADER.missingFrom(names).isEmpty() && isHeader(names)
        ? Optional.of(HEADER)
        : Optional.empty();
  }

  private static boolean isHeader(Collection<String> names) {
    int ofHeader = HEADER.ownIn(names);
    boolean onlySex = ofHeader == 1 && names.contains("SEX");
    return ofHeader > 0 && !(onlySex && mostOfAnother(names) > 0);
  }

  /**
   * Whether these are rather the columns of a table of the return that is not read than those of
   * one that is damaged. Header and others share SEX, so that as many do not make a Header.
   */
  static boolean isOther(Collection<String> names) {
    int ofOther = mostOfAnother(names);
    Optional<TableShape> nearest = nearestTo(names);
    int ofNearest = nearest.isEmpty() ? 0 : nearest.get().ownIn(names);
    boolean maybeHeader = ofNearest == 0 || nearest.get() == HEADER;
    return ofOther > ofNearest || (maybeHeader && ofOther > 0 && ofOther == ofNearest);
  }

  private static int mostOfAnother(Collection<String> names) {
    int most = 0;
    for (Set<String> other : OTHERS) {
      int found = 0;
      for (String name : other) {
        found += names.contains(name) ? 1 : 0;
      }
      most = Math.max(most, found);
    }
    return most;
  }

  /** The table that has a column of its own in common with these; the one with most of them. */
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
      own += !inEvery && knows(name) ? 1 : 0;
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

  /** Whether a column belongs to the table, read or not. */
  boolean knows(String name) {
    return reads(name) || known.contains(name);
  }

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
