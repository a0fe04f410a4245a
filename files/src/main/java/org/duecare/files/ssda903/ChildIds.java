package org.duecare.files.ssda903;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers children from 0 in the order in which they are first met. The identifiers are kept as the
 * bytes of the file, one after the other; text is made of them only when asked.
 */
final class ChildIds {

  /** The number of no child. */
  static final int NO_CHILD = -1;

  /** The longest array that every virtual machine makes. */
  private static final int LONGEST_POOL = Integer.MAX_VALUE - 8;

  private byte[] pool = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int[] hashes = new int[1 << 8];
  private int[] slots = new int[1 << 10];
  private int count;
  private int last = NO_CHILD;

  ChildIds() {
    Arrays.fill(slots, NO_CHILD);
  }

  int count() {
    return count;
  }

  private int start(int child) {
    return child == 0 ? 0 : ends[child - 1];
  }

  /** The identifier as text. */
  String text(int child) {
    int start = start(child);
    return new String(pool, start, ends[child] - start, StandardCharsets.UTF_8);
  }

  /** The number of the child with this identifier, which gets one if it is new. */
  int number(byte[] bytes, int from, int to) {
    if (last == NO_CHILD || !isIdOf(last, bytes, from, to)) {
      int hash = hash(bytes, from, to);
      int slot = slot(bytes, from, to, hash);
      last = slots[slot] == NO_CHILD ? add(slot, bytes, from, to, hash) : slots[slot];
    }
    return last;
  }

  /**
   * The number of the child with this identifier, or {@link #NO_CHILD}.
   *
   * @param guess the number that it most likely is
   */
  int find(String text, int guess) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return guess < count && isIdOf(guess, bytes, 0, bytes.length)
        ? guess
        : slots[slot(bytes, 0, bytes.length, hash(bytes, 0, bytes.length))];
  }

  /** The slot that holds a child, or the one to put it into. */
  private int slot(byte[] bytes, int from, int to, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != NO_CHILD
        && !(hashes[slots[slot]] == hash && isIdOf(slots[slot], bytes, from, to))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * The numbers here of all children there, who get one if they are new. Files of one return mostly
   * name the children in the same order, so the next child is looked at first.
   */
  int[] numbersOf(ChildIds others) {
    int[] numbers = new int[others.count];
    int next = 0;
    for (int child = 0; child < numbers.length; child++) {
      int from = others.start(child);
      int to = others.ends[child];
      int hash = others.hashes[child];
      int number = next;
      if (next >= count || hashes[next] != hash || !isIdOf(next, others.pool, from, to)) {
        int slot = slot(others.pool, from, to, hash);
        number = slots[slot] == NO_CHILD ? add(slot, others.pool, from, to, hash) : slots[slot];
      }
      numbers[child] = number;
      next = number + 1;
    }
    return numbers;
  }

  private boolean isIdOf(int child, byte[] bytes, int from, int to) {
    int p = start(child);
    if (ends[child] - p != to - from) {
      return false;
    }
    for (int i = from; i < to; i++, p++) {
      if (pool[p] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  private int add(int slot, byte[] bytes, int from, int to, int hash) {
    slots[slot] = count;
    int start = start(count);
    if (to - from > pool.length - start) {
      pool = Arrays.copyOf(pool, grown(pool.length, (long) start + to - from));
    }
    int end = start + to - from;
    System.arraycopy(bytes, from, pool, start, to - from);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    ends[count] = end;
    hashes[count] = hash;
    count++;
    if (2 * count > slots.length) {
      growSlots();
    }
    return count - 1;
  }

  /** A length of the pool with room for so many bytes, twice the length now if it can be. */
  static int grown(int length, long needed) {
    if (needed > LONGEST_POOL) {
      throw new OutOfMemoryError("too many children: their identifiers have " + needed + " bytes");
    }
    return (int) Math.min(LONGEST_POOL, Math.max(needed, 2L * length));
  }

  private void growSlots() {
    int mask = 2 * slots.length - 1;
    slots = new int[mask + 1];
    Arrays.fill(slots, NO_CHILD);
    for (int child = 0; child < count; child++) {
      int slot = hashes[child] & mask;
      while (slots[slot] != NO_CHILD) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = child;
    }
  }

  /** The children in the order of their identifiers as text. */
  int[] inTextOrder() {
    int[] order = new int[count];
    for (int child = 0; child < count; child++) {
      order[child] = child;
    }
    sort(order, 0, count, new int[count]);
    return order;
  }

  /** Merge sort; runs that are in order already, as in most files, are not moved. */
  private void sort(int[] order, int from, int to, int[] spare) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(order, from, middle, spare);
    sort(order, middle, to, spare);
    if (compare(order[middle - 1], order[middle]) <= 0) {
      return;
    }
    System.arraycopy(order, from, spare, from, middle - from);
    int left = from;
    int right = middle;
    for (int i = from; left < middle; i++) {
      boolean takeLeft = right == to || compare(spare[left], order[right]) <= 0;
      order[i] = takeLeft ? spare[left++] : order[right++];
    }
  }

  /** Compares bytes while they are ASCII, where bytes and text have the same order. */
  private int compare(int a, int b) {
    int p = start(a);
    int q = start(b);
    int length = Math.min(ends[a] - p, ends[b] - q);
    for (int i = 0; i < length; i++) {
      byte x = pool[p + i];
      byte y = pool[q + i];
      if (x < 0 || y < 0) {
        return text(a).compareTo(text(b));
      }
      if (x != y) {
        return x - y;
      }
    }
    return (ends[a] - p) - (ends[b] - q);
  }
}
