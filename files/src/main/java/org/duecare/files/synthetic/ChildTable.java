package org.duecare.files.synthetic;

/** A table of one folder that draws its rows itself, from streams of random numbers of its own. */
interface ChildTable {

  /** Writes what the year holds of a child who is in its Episodes. */
  void write(SyntheticChild child);
}
