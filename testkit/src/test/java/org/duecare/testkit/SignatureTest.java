package org.duecare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String HERE = SignatureTest.class.getName();

  /** Everything that a signature can hold. */
  public abstract static sealed class Shape<T extends Comparable<T>> permits Round {

    public static final int SIDES = 0;

    int hidden;

    protected Shape() {}

    Shape(int hidden) {
      this.hidden = hidden;
    }

    public abstract <E> @Nullable Map<E, T[]> within(List<? super T> others, int... sides)
        throws IOException;

    @Override
    public final String toString() {
      return "shape";
    }
  }

  /** The only shape. */
  protected abstract static non-sealed class Round extends Shape<String> {}

  /** A pair of numbers. */
  public record Size(int width, @Nullable String unit) {

    public Size(int width) {
      this(width, "cm");
    }

    public int area() {
      return width * width;
    }
  }

  /** A choice. */
  public enum Colour {
    RED,
    BLUE {
      @Override
      public boolean isCold() {
        return true;
      }
    };

    public boolean isCold() {
      return false;
    }
  }

  @Test
  void rendersAType() {
    assertThat(Signature.of(Shape.class))
        .isEqualTo(
            HERE
                + "$Shape: public abstract static sealed class<T extends Comparable<T>> permits "
                + HERE
                + "$Round");
    assertThat(Signature.of(Size.class))
        .isEqualTo(HERE + "$Size: public record(int width, @Nullable String unit)");
    assertThat(Signature.of(Colour.class)).isEqualTo(HERE + "$Colour: public enum");
  }

  @Test
  void rendersVisibleMembersInOrder() {
    assertThat(Signature.ofMembers(Shape.class))
        .containsExactly(
            "protected new()",
            "public abstract <E> @Nullable java.util.Map<E, T[]> within(java.util.List<? super T>,"
                + " int...) throws java.io.IOException",
            "public static final int SIDES");
    assertThat(Signature.ofMembers(Size.class))
        .containsExactly("public int area()", "public new(int)");
    assertThat(Signature.ofMembers(Colour.class))
        .containsExactly("BLUE", "RED", "public boolean isCold()");
  }

  @Test
  void hidesWhatCallersCannotReach() {
    assertThat(Signature.isVisible(Shape.class)).isFalse();
    assertThat(Signature.isVisible(HouseRules.class)).isTrue();
    assertThat(Signature.isVisible(Signature.class)).isFalse();
  }
}
