package org.duecare.files.ssda903;

/** Checks of one subject over the rows of one child, which are in order. */
interface ChildRule {

  void check(ChildRows child, Findings findings);
}
