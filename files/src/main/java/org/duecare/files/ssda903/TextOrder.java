package org.duecare.files.ssda903;

/** Puts children in the order of their identifiers as text, as a task. */
final class TextOrder implements Workers.Task {

  private final ChildIds ids;
  private int[] order = new int[0];

  TextOrder(ChildIds ids) {
    this.ids = ids;
  }

  @Override
  public void run() {
    order = ids.inTextOrder();
  }

  int[] order() {
    return order;
  }
}
