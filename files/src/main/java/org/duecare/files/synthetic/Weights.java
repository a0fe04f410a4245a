package org.duecare.files.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Things to draw from, each as often as its weight says. */
final class Weights<T> {

  private final List<T> things;
  private final int[] upTo;

  private Weights(List<T> things, int[] upTo) {
    this.things = things;
    this.upTo = upTo;
  }

  static <T> Weights<T> of(int weight, T thing) {
    return new Weights<>(List.of(thing), new int[] {weight});
  }

  /** These weights and one thing more. */
  Weights<T> and(int weight, T thing) {
    List<T> more = new ArrayList<>(things);
    more.add(thing);
    int[] sums = Arrays.copyOf(upTo, upTo.length + 1);
    sums[upTo.length] = upTo[upTo.length - 1] + weight;
    return new Weights<>(List.copyOf(more), sums);
  }

  T draw(Draw draw) {
    int drawn = draw.below(upTo[upTo.length - 1]);
    int place = 0;
    while (upTo[place] <= drawn) {
      place++;
    }
    return things.get(place);
  }
}
