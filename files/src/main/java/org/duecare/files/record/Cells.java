package org.duecare.files.record;

import java.time.LocalDate;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;

/** Columns that several tables have. */
final class Cells {

  static final Column<ChildId> CHILD = Column.needed("child", CellTypes.child(), "the child");

  static final Column<OfficerId> OFFICER =
      Column.needed("officer", CellTypes.officer(), "the reviewing officer");

  static final Column<OfficerId> OFFICER_IF_KNOWN =
      Column.optional("officer", CellTypes.officer(), "the reviewing officer, where one is meant");

  static final Column<LocalDate> DAY = Column.needed("date", CellTypes.day(), "the day");

  static final Column<LocalDate> FROM =
      Column.needed("from", CellTypes.day(), "the first day, inclusive");

  static final Column<LocalDate> TO =
      Column.optional("to", CellTypes.day(), "the last day, inclusive; blank while it lasts");

  static final Column<LocalDate> REVIEWED =
      Column.needed("reviewed", CellTypes.day(), "the day of the review");

  static final Column<String> REFERENCE =
      Column.needed("reference", CellTypes.reference(), "what tells it from the others");

  static final Column<String> OWNER =
      Column.optional("owner", CellTypes.text(), "who answers for it, by role and not by name");

  static final Column<LocalDate> DUE =
      Column.optional("due", CellTypes.day(), "by which day it is to be done, inclusive");

  static final Column<LocalDate> DONE =
      Column.optional("done", CellTypes.day(), "when it was done; blank while it is not");

  static final Column<String> THEME =
      Column.optional("theme", CellTypes.text(), "your code of what it is about");

  static final Column<String> WORDS =
      Column.optional("words", CellTypes.words(), "what was said, without names");

  private Cells() {}
}
