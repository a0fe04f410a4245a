package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * The time that one social worker is a child's: from the first day, inclusive, to the last, which
 * is exclusive. {@link #toString()} never names the worker.
 *
 * <p>Immutable and thread-safe.
 */
public final class SocialWorkerSpell {

  /**
   * Why a child got another social worker; the codes of England's return are in brackets. Immutable
   * and thread-safe.
   */
  public enum Reason {
    /** To balance caseloads (MANAGE). */
    CASELOAD,
    /** The first worker of the child (FCONTA). */
    FIRST_CONTACT,
    /** The worker left the role (LEFTRL). */
    LEFT_ROLE,
    /** The service was restructured (ORGRST). */
    RESTRUCTURE,
    /** The usual transfer between teams (TSPROC). */
    TRANSFER,
    /** The worker was absent (ABSENC). */
    ABSENCE,
    /** The child asked for it (CHCHAN). */
    CHILD_ASKED,
    /** A parent or carer asked for it (PCCHAN). */
    PARENT_OR_CARER_ASKED,
    /** The worker died (SWDIED). */
    DIED,
    /** Another reason (OTHERS). */
    OTHER
  }

  private final @Nullable String worker;
  private final Spell spell;
  private final @Nullable Reason reason;

  private SocialWorkerSpell(@Nullable String worker, Spell spell, @Nullable Reason reason) {
    this.worker = worker;
    this.spell = spell;
    this.reason = reason;
  }

  /**
   * A time that has not ended, of a worker who is not named.
   *
   * @param from the first day, inclusive
   * @return the spell
   */
  public static SocialWorkerSpell from(LocalDate from) {
    return new SocialWorkerSpell(null, Spell.since(from), null);
  }

  /**
   * This spell, ended on a day.
   *
   * @param day the day on which it ended, exclusive
   * @return the ended spell
   * @throws IllegalArgumentException if the day lies before the first
   */
  public SocialWorkerSpell until(LocalDate day) {
    return new SocialWorkerSpell(worker, spell.endingOn(day), reason);
  }

  /**
   * This spell, with its worker.
   *
   * @param worker the number under which the worker is registered, or another mark of one person,
   *     not blank
   * @return the spell of this worker
   * @throws IllegalArgumentException if the text is blank
   */
  public SocialWorkerSpell withWorker(String worker) {
    if (Objects.requireNonNull(worker, "worker").isBlank()) {
      throw new IllegalArgumentException("worker is blank: the text must hold a character");
    }
    return new SocialWorkerSpell(worker, spell, reason);
  }

  /**
   * This spell, with the reason why it began.
   *
   * @param reason why the child got this worker
   * @return the spell with this reason
   */
  public SocialWorkerSpell withReason(Reason reason) {
    return new SocialWorkerSpell(worker, spell, Objects.requireNonNull(reason, "reason"));
  }

  /**
   * Who the worker is.
   *
   * @return a mark of one person; empty if it is not stated
   */
  public Optional<String> worker() {
    return Optional.ofNullable(worker);
  }

  /**
   * The first day.
   *
   * @return the first day, inclusive
   */
  public LocalDate from() {
    return spell.from();
  }

  /**
   * The day on which it ended.
   *
   * @return the end, exclusive; empty while it lasts
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(spell.until());
  }

  /**
   * Why the child got this worker.
   *
   * @return the reason; empty if it is not stated
   */
  public Optional<Reason> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * Whether the worker is the child's on a day.
   *
   * @param day the day
   * @return true from the first day, inclusive, to the end, exclusive
   */
  public boolean isOn(LocalDate day) {
    return spell.isOn(day);
  }

  /**
   * Whether a part of it lies in a span of days.
   *
   * @param span the span
   * @return true if it lasts on a day of the span, or begins and ends on one
   */
  public boolean isWithin(DateSpan span) {
    return spell.isWithin(span);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SocialWorkerSpell that
        && Objects.equals(worker, that.worker)
        && spell.equals(that.spell)
        && reason == that.reason;
  }

  @Override
  public int hashCode() {
    return Objects.hash(worker, spell, reason);
  }

  @Override
  public String toString() {
    return "social worker " + spell;
  }
}
