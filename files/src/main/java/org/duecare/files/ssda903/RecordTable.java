package org.duecare.files.ssda903;

import java.util.List;
import java.util.Optional;
import org.duecare.core.child.RecordKind;
import org.duecare.files.ssda903.RecordField.Kind;

/** The tables that are read beside Header, Episodes and Reviews, with what their columns hold. */
enum RecordTable {
  UASC(
      ReturnTable.UASC,
      RecordKind.UNACCOMPANIED,
      List.of(RecordField.of(Column.DUC, Kind.END)),
      List.of()),
  OC2(
      ReturnTable.OC2,
      RecordKind.HEALTH,
      List.of(
          RecordField.of(Column.SDQ_SCORE, Kind.SCORE),
          RecordField.of(Column.SDQ_REASON, Codes.WITHOUT_SCORE),
          RecordField.of(Column.CONVICTED, Codes.YES_OR_NO),
          RecordField.of(Column.HEALTH_CHECK, Codes.YES_OR_NO),
          RecordField.of(Column.IMMUNISATIONS, Codes.YES_OR_NO),
          RecordField.of(Column.TEETH_CHECK, Codes.YES_OR_NO),
          RecordField.of(Column.HEALTH_ASSESSMENT, Codes.YES_OR_NO),
          RecordField.of(Column.SUBSTANCE_MISUSE, Codes.YES_OR_NO),
          RecordField.of(Column.INTERVENTION_RECEIVED, Codes.YES_OR_NO),
          RecordField.of(Column.INTERVENTION_OFFERED, Codes.YES_OR_NO)),
      List.of()),
  OC3(
      ReturnTable.OC3,
      RecordKind.CARE_LEAVERS,
      List.of(
          RecordField.of(Column.IN_TOUCH, Codes.CONTACT),
          RecordField.of(Column.ACTIV, Codes.ACTIVITY),
          RecordField.of(Column.ACCOM, Lodging.CODES)),
      List.of()),
  AD1(
      ReturnTable.AD1,
      RecordKind.ADOPTION,
      List.of(
          RecordField.of(Column.DATE_INT, Kind.DAY),
          RecordField.of(Column.DATE_MATCH, Kind.DAY),
          RecordField.of(Column.FOSTER_CARE, Codes.YES_OR_NO),
          RecordField.of(Column.NB_ADOPTR, Codes.NUMBER_OF_ADOPTERS),
          RecordField.of(Column.SEX_ADOPTR, Codes.ADOPTERS),
          RecordField.of(Column.LS_ADOPTR, Codes.STATUS_OF_ADOPTERS)),
      List.of()),
  PLACED_ADOPTION(
      ReturnTable.PLACED_ADOPTION,
      RecordKind.PLACEMENT_FOR_ADOPTION_DECISION,
      List.of(
          RecordField.of(Column.DATE_PLACED, Kind.START),
          RecordField.of(Column.DATE_PLACED_CEASED, Kind.END),
          RecordField.of(Column.REASON_PLACED_CEASED, Codes.DECISION_CEASED)),
      List.of(0)),
  PREV_PERM(
      ReturnTable.PREV_PERM,
      RecordKind.PREVIOUS_PERMANENCE,
      List.of(
          RecordField.of(Column.PREV_PERM, Codes.PREVIOUS_PERMANENCE),
          RecordField.of(Column.LA_PERM, Kind.TEXT),
          RecordField.of(Column.DATE_PERM, Kind.PART_OF_DAY)),
      List.of(0, 1, 2)),
  MISSING(
      ReturnTable.MISSING,
      RecordKind.MISSING,
      List.of(
          RecordField.of(Column.MIS_START, Kind.START),
          RecordField.of(Column.MIS_END, Kind.END),
          RecordField.of(Column.MISSING, Codes.MISSING)),
      List.of(0)),
  SW_EPISODES(
      ReturnTable.SW_EPISODES,
      RecordKind.SOCIAL_WORKERS,
      List.of(
          RecordField.of(Column.SW_DECOM, Kind.START),
          RecordField.of(Column.SW_DEC, Kind.END),
          RecordField.of(Column.SW_ID, Kind.TEXT),
          RecordField.of(Column.SW_REASON, Codes.SOCIAL_WORKER_CHANGE)),
      List.of(0, 2)),
  DOLO(
      ReturnTable.DOLO,
      RecordKind.DEPRIVATION_OF_LIBERTY,
      List.of(
          RecordField.of(Column.DOLO_START, Kind.START), RecordField.of(Column.DOLO_END, Kind.END)),
      List.of(0));

  /** Where tables with a start and an end hold them. */
  static final int START = 0;

  static final int END = 1;

  private static final List<RecordTable> ALL = List.of(values());

  private final ReturnTable table;
  private final RecordKind kind;
  private final List<RecordField> fields;
  private final List<Integer> key;

  RecordTable(ReturnTable table, RecordKind kind, List<RecordField> fields, List<Integer> key) {
    this.table = table;
    this.kind = kind;
    this.fields = fields;
    this.key = key;
  }

  /** The tables of records; Header, Episodes and Reviews are none. */
  static Optional<RecordTable> of(ReturnTable table) {
    return ALL.stream().filter(one -> one.table == table).findFirst();
  }

  static List<RecordTable> all() {
    return ALL;
  }

  ReturnTable table() {
    return table;
  }

  RecordKind kind() {
    return kind;
  }

  List<RecordField> fields() {
    return fields;
  }

  /** The place of the field of a column. */
  int field(Column column) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).column() == column) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column of " + this + ": " + column);
  }

  /** The fields that tell one record of a child from another; none where a child has one. */
  List<Integer> key() {
    return key;
  }

  /** Whether each year has its own record of a child. */
  boolean isYearly() {
    return this == OC2 || this == OC3;
  }

  /** Whether a row has a day on which it begins. */
  boolean hasStart() {
    return fields.get(START).kind() == Kind.START;
  }

  /** Whether the XML form holds the table: no elements are known of the newer ones. */
  boolean isInXml() {
    return this != SW_EPISODES && this != DOLO;
  }

  /** In the returns of which years the table stands. */
  YearSpan years() {
    return switch (this) {
      case SW_EPISODES -> YearSpan.from(2024);
      case DOLO -> YearSpan.from(2027);
      default -> YearSpan.always();
    };
  }
}
