package org.duecare.metrics.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Works hidden figures out from unrounded sums, by Gauss and Jordan over exact fractions: what is
 * left alone in an equation is known.
 */
public final class LinearAttack {

  /** An exact fraction, in lowest terms, its denominator positive. */
  private record Fraction(BigInteger above, BigInteger below) {
    static final Fraction ZERO = of(0);

    static Fraction of(long number) {
      return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction lowest(BigInteger above, BigInteger below) {
      BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
      return new Fraction(above.divide(divisor), below.divide(divisor));
    }

    Fraction minus(Fraction that) {
      return lowest(
          above.multiply(that.below).subtract(that.above.multiply(below)),
          below.multiply(that.below));
    }

    Fraction times(Fraction that) {
      return lowest(above.multiply(that.above), below.multiply(that.below));
    }

    Fraction over(Fraction that) {
      return lowest(above.multiply(that.below), below.multiply(that.above));
    }

    boolean isZero() {
      return above.signum() == 0;
    }
  }

  private LinearAttack() {}

  /** The counts of cells without a printed number that the sums determine, by their places. */
  static Map<Integer, Long> solve(Attack attack) {
    List<Integer> unknown = new ArrayList<>();
    for (int cell = 0; cell < attack.cells().size(); cell++) {
      if (attack.cells().get(cell).number().isEmpty()) {
        unknown.add(cell);
      }
    }
    List<Fraction[]> equations = new ArrayList<>();
    for (Attack.Sum sum : attack.sums()) {
      Fraction[] equation = new Fraction[unknown.size() + 1];
      Arrays.fill(equation, Fraction.ZERO);
      sum.parts().forEach(part -> enter(equation, part, 1, attack, unknown));
      enter(equation, sum.whole(), -1, attack, unknown);
      equations.add(equation);
    }
    reduce(equations, unknown.size());
    return read(equations, unknown);
  }

  /**
   * The unknowns that equations determine, by their places; each equation has a factor for each
   * unknown and, last, the number that they add up to.
   */
  public static Map<Integer, Long> solve(List<long[]> equations, int unknowns) {
    List<Fraction[]> fractions = new ArrayList<>();
    equations.forEach(
        each -> fractions.add(Arrays.stream(each).mapToObj(Fraction::of).toArray(Fraction[]::new)));
    List<Integer> places = IntStream.range(0, unknowns).boxed().toList();
    reduce(fractions, unknowns);
    return read(fractions, places);
  }

  private static void enter(
      Fraction[] equation, int cell, long sign, Attack attack, List<Integer> unknown) {
    int last = unknown.size();
    int at = unknown.indexOf(cell);
    if (at >= 0) {
      equation[at] = equation[at].minus(Fraction.of(-sign));
    } else {
      long number = attack.cells().get(cell).number().orElseThrow();
      equation[last] = equation[last].minus(Fraction.of(sign * number));
    }
  }

  private static void reduce(List<Fraction[]> equations, int unknowns) {
    int done = 0;
    for (int column = 0; column < unknowns; column++) {
      int pivot = done;
      while (pivot < equations.size() && equations.get(pivot)[column].isZero()) {
        pivot++;
      }
      if (pivot < equations.size()) {
        Collections.swap(equations, done, pivot);
        Fraction[] leading = equations.get(done);
        Fraction lead = leading[column];
        for (int i = 0; i < leading.length; i++) {
          leading[i] = leading[i].over(lead);
        }
        for (Fraction[] other : equations) {
          if (other != leading && !other[column].isZero()) {
            Fraction factor = other[column];
            for (int i = 0; i < other.length; i++) {
              other[i] = other[i].minus(leading[i].times(factor));
            }
          }
        }
        done++;
      }
    }
  }

  private static Map<Integer, Long> read(List<Fraction[]> equations, List<Integer> unknown) {
    Map<Integer, Long> known = new TreeMap<>();
    for (Fraction[] equation : equations) {
      List<Integer> left = new ArrayList<>();
      for (int i = 0; i < unknown.size(); i++) {
        if (!equation[i].isZero()) {
          left.add(i);
        }
      }
      if (left.size() == 1) {
        known.put(unknown.get(left.get(0)), equation[unknown.size()].above().longValueExact());
      }
    }
    return known;
  }
}
