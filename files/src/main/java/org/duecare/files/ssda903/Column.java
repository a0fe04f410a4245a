package org.duecare.files.ssda903;

/** The columns that are read. */
enum Column {
  CHILD,
  DOB,
  DECOM,
  RNE,
  LS,
  CIN,
  PLACE,
  PLACE_PROVIDER,
  DEC,
  REC,
  PL_POST,
  URN,
  REASON_PLACE_CHANGE,
  UPN,
  MOTHER,
  MC_DOB,
  REVIEW,
  REVIEW_CODE
}
