package org.duecare.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * By how much a count can be raised or lowered so that every published figure and every sum stays
 * as it is. Raising one count means lowering and raising others around a closed way, so this is a
 * greatest flow through the network of the table, found one way after another (Ford and Fulkerson).
 * All bounds are whole numbers, hence so is the result, and each count up to it is possible.
 *
 * <p>Where the leeway is too small, the cheapest way that would be open if more cells were hidden
 * (Dijkstra) says which to hide next. Not thread-safe.
 */
final class Leeway {

  private static final int NOT_REACHED = -1;

  private final SummedCells cells;
  private final ReaderKnowledge knowledge;
  private final int cell;
  private final int start;
  private final int goal;
  private final long wanted;
  private final long[] counts;
  private long found;

  Leeway(SummedCells cells, ReaderKnowledge knowledge, int cell, Move move, long wanted) {
    this.cells = cells;
    this.knowledge = knowledge;
    this.cell = cell;
    this.start = move == Move.RAISE ? cells.head(cell) : cells.tail(cell);
    this.goal = cells.opposite(start, cell);
    this.wanted = wanted;
    this.counts = cells.counts();
    long step = wanted == 0 ? 0 : pushAround();
    while (step > 0) {
      found += step;
      step = found == wanted ? 0 : pushAround();
    }
  }

  /** The leeway, at most what was wanted. */
  long found() {
    return found;
  }

  /** Whether there is less than was wanted. */
  boolean isWanting() {
    return found < wanted;
  }

  private Move moveOver(int node, int over) {
    return cells.raises(node, over) ? Move.RAISE : Move.LOWER;
  }

  private long room(int node, int over) {
    return knowledge.room(over, counts[over], moveOver(node, over));
  }

  /** Moves the counts around one more way, by as much as it bears; 0 if there is no way. */
  private long pushAround() {
    int[] reachedOver = reach();
    if (reachedOver[goal] == NOT_REACHED) {
      return 0;
    }
    long step = wanted - found;
    for (int node = goal; node != start; node = cells.opposite(node, reachedOver[node])) {
      int over = reachedOver[node];
      step = Math.min(step, room(cells.opposite(node, over), over));
    }
    for (int node = goal; node != start; node = cells.opposite(node, reachedOver[node])) {
      int over = reachedOver[node];
      counts[over] += moveOver(cells.opposite(node, over), over) == Move.RAISE ? step : -step;
    }
    return step;
  }

  /** Over which cell each node is reached from the start, by the fewest cells. */
  private int[] reach() {
    int[] reachedOver = new int[cells.nodes()];
    Arrays.fill(reachedOver, NOT_REACHED);
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && reachedOver[goal] == NOT_REACHED) {
      int node = open.remove();
      for (int number = 0; number < cells.degree(node); number++) {
        int over = cells.cellAt(node, number);
        int next = cells.opposite(node, over);
        if (over != cell
            && next != start
            && reachedOver[next] == NOT_REACHED
            && room(node, over) > 0) {
          reachedOver[next] = over;
          open.add(next);
        }
      }
    }
    return reachedOver;
  }

  /** A node and what has to be hidden to come there. */
  private record Arrival(int node, Sacrifice sacrifice) {

    /** Equal costs are told apart by the node, so that equal tables give equal answers. */
    static final Comparator<Arrival> BY_COST =
        Comparator.comparing(Arrival::sacrifice, Sacrifice.BY_COST).thenComparingInt(Arrival::node);
  }

  /** The cells to hide for more leeway, at the least cost; empty if nothing gives more. */
  Optional<Sacrifice> sacrifice() {
    boolean[] left = new boolean[cells.nodes()];
    Map<Integer, Sacrifice> best = new HashMap<>();
    PriorityQueue<Arrival> open = new PriorityQueue<>(Arrival.BY_COST);
    open.add(new Arrival(start, Sacrifice.NONE));
    while (!open.isEmpty()) {
      Arrival arrival = open.remove();
      int node = arrival.node();
      if (node == goal) {
        return Optional.of(arrival.sacrifice());
      } else if (!left[node]) {
        left[node] = true;
        for (int number = 0; number < cells.degree(node); number++) {
          int over = cells.cellAt(node, number);
          int next = cells.opposite(node, over);
          Sacrifice sum =
              left[next] || over == cell ? null : sacrificeFor(node, over, arrival.sacrifice());
          if (sum != null && isBetter(sum, best.get(next))) {
            best.put(next, sum);
            open.add(new Arrival(next, sum));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBetter(Sacrifice offered, @Nullable Sacrifice known) {
    return known == null || Sacrifice.BY_COST.compare(offered, known) < 0;
  }

  /** What it costs to go on over a cell; null where nobody gets over it. */
  private @Nullable Sacrifice sacrificeFor(int node, int over, Sacrifice soFar) {
    if (room(node, over) > 0) {
      return soFar;
    }
    boolean opens =
        knowledge.canBeHidden(over)
            && knowledge.roomIfHidden(counts[over], moveOver(node, over)) > 0;
    return opens ? soFar.and(cells, over) : null;
  }
}
