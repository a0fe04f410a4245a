package org.duecare.files.ssda903;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of the return's XML form that hold the cells of one row or more, with the tables
 * that those rows belong to.
 */
enum XmlElement {
  /** Holds who the child is, and the fields of three more tables beside each other. */
  HEADER(ReturnTable.HEADER, ReturnTable.UASC, ReturnTable.AD1, ReturnTable.OC3),
  /** A review. */
  AREVIEW(ReturnTable.REVIEWS),
  /** A time missing or away. */
  AMISSING(ReturnTable.MISSING),
  /** A lasting home before this time in care. */
  PERMANENCE(ReturnTable.PREV_PERM),
  /** Health. */
  OC2(ReturnTable.OC2),
  /** A decision that the child should be placed for adoption. */
  AD_PLACED(ReturnTable.PLACED_ADOPTION),
  /** An episode. */
  EPISODE(ReturnTable.EPISODES);

  /** The element that holds all of a child. */
  static final String CHILD = "CHILD";

  /** The outermost element. */
  static final String ROOT = "EXPSSDA903";

  /** That a child is unaccompanied, 1 or 0; the tables of the CSV form say it by having a row. */
  static final String UNACCOMPANIED = "UASC";

  private static final Map<String, XmlElement> BY_NAME = byName();
  private static final Map<String, Column> COLUMNS = columns();

  private final List<ReturnTable> tables;
  private final Set<Column> cells = EnumSet.noneOf(Column.class);

  XmlElement(ReturnTable... tables) {
    this.tables = List.of(tables);
    for (TableShape shape : TableShape.values()) {
      if (this.tables.contains(shape.table())) {
        cells.addAll(shape.columns());
      }
    }
    cells.remove(Column.CHILD);
    if (this.tables.size() == 1) {
      cells.remove(Column.DOB);
    }
  }

  private static Map<String, XmlElement> byName() {
    Map<String, XmlElement> elements = new HashMap<>();
    for (XmlElement element : values()) {
      elements.put(element.name(), element);
    }
    return Map.copyOf(elements);
  }

  private static Map<String, Column> columns() {
    Map<String, Column> columns = new HashMap<>();
    for (Column column : Column.values()) {
      columns.put(column.name(), column);
    }
    columns.put("CHILDID", Column.CHILD);
    columns.put("PL", Column.PLACE);
    columns.remove(Column.CHILD.name());
    return Map.copyOf(columns);
  }

  static Optional<XmlElement> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The column whose cell an element holds. */
  static Optional<Column> column(String name) {
    return Optional.ofNullable(COLUMNS.get(name));
  }

  /** The tables that the element holds rows of. */
  List<ReturnTable> tables() {
    return tables;
  }

  /** The cells that the element sets, which the next of its kind must not keep. */
  Set<Column> cells() {
    return cells;
  }
}
