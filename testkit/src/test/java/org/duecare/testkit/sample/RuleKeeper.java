package org.duecare.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps every rule. */
public final class RuleKeeper {

  private final LocalDate day;

  private RuleKeeper(LocalDate day) {
    this.day = day;
  }

  /** A record may hold a boolean. */
  public record Flag(boolean raised) implements Comparable<Flag> {

    @Override
    public int compareTo(Flag other) {
      return Boolean.compare(raised, other.raised);
    }
  }

  /** An exception of our own may call the general constructor above it. */
  public static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return "refused: " + super.getMessage();
    }
  }

  public static RuleKeeper of(LocalDate day) {
    return new RuleKeeper(day);
  }

  public Optional<List<LocalDate>> days() {
    return Optional.of(List.of(day));
  }

  void refuse() {
    if (day.isLeapYear()) {
      throw new RefusedException("no");
    }
  }
}
