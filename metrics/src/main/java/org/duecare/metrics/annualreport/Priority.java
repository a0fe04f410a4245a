package org.duecare.metrics.annualreport;

import java.util.Objects;
import java.util.Optional;
import org.duecare.metrics.measure.ReportingYear;

/**
 * Something that the service has set itself to do, with what became of it. Immutable and
 * thread-safe.
 *
 * @param title what is to be done; under it the priority is known from year to year
 * @param setIn the year in whose report it was first set
 * @param state what became of it so far
 * @param account what was done about it, in the author's words
 */
public record Priority(String title, ReportingYear setIn, State state, Optional<String> account) {

  /** What became of a priority. The set is complete. */
  public enum State {
    /** Set, and nothing done yet. */
    NEW,
    /** Begun, and to go on. */
    CONTINUED,
    /** Done. */
    ACHIEVED,
    /** Given up. */
    DROPPED;

    /**
     * Whether the next report has to say what became of it.
     *
     * @return true for NEW and CONTINUED
     */
    public boolean isOpen() {
      return this == NEW || this == CONTINUED;
    }
  }

  /**
   * Checks the parts.
   *
   * @param title what is to be done
   * @param setIn the year in whose report it was first set
   * @param state what became of it so far
   * @param account what was done about it
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the title is blank
   */
  public Priority {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(setIn, "setIn");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(account, "account");
    if (title.isBlank()) {
      throw new IllegalArgumentException("title of a priority is blank; a text is needed");
    }
  }

  /**
   * A priority set for the first time.
   *
   * @param title what is to be done
   * @param year the year in whose report it is set
   * @return the priority, NEW
   * @throws IllegalArgumentException if the title is blank
   */
  public static Priority setIn(ReportingYear year, String title) {
    return new Priority(title, year, State.NEW, Optional.empty());
  }

  /**
   * This priority in the report of a later year.
   *
   * @param now what became of it
   * @param done what was done about it, in the author's words
   * @return the changed priority
   */
  public Priority carried(State now, String done) {
    return new Priority(title, setIn, now, Optional.of(done));
  }

  /**
   * The priority as one phrase.
   *
   * @return its title, state, year and account
   */
  public Phrase inWords() {
    Phrase state = Phrase.of("Priority." + this.state.name());
    return account
        .map(text -> Phrase.of("priority.with-account", title, state, setIn, text))
        .orElseGet(() -> Phrase.of("priority", title, state, setIn));
  }

  /** The priority in English as {@code participation: goes on, set in ...; account}. */
  @Override
  public String toString() {
    return inWords().toString();
  }
}
