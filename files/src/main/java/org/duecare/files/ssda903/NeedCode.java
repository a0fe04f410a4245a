package org.duecare.files.ssda903;

/** CIN: the category of need. What each means is not asked here, only whether it changes. */
enum NeedCode {
  BLANK,
  UNKNOWN,
  N1,
  N2,
  N3,
  N4,
  N5,
  N6,
  N7,
  N8;

  static final CodeTable TABLE = CodeTable.of(values());
}
