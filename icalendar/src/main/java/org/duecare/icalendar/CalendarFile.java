package org.duecare.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.duecare.core.obligation.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines as an iCalendar file (RFC 5545): one event of a whole day for each, which takes up no
 * time and is marked private. What still has to be done is CONFIRMED; what needs nothing any more,
 * done or not, is CANCELLED; where the facts do not decide, it is TENTATIVE.
 *
 * <p>A file written later counts as a newer revision of the same deadlines, so that a calendar
 * program takes its days in place of those it has.
 *
 * <p>Immutable and thread-safe.
 */
public final class CalendarFile {

  /** At most three bytes in UTF-8 a character: no line is longer than the 75 bytes of RFC 5545. */
  private static final int CHARACTERS_OF_A_LINE = 25;

  private static final Comparator<Deadline> ORDER =
      Comparator.comparing((Deadline each) -> each.due().date()).thenComparing(Deadline::uid);

  private final List<Deadline> deadlines;
  private final Instant writtenAt;
  private final Wording wording;
  private final @Nullable Duration reminder;

  private CalendarFile(
      List<Deadline> deadlines, Instant writtenAt, Wording wording, @Nullable Duration reminder) {
    this.deadlines = deadlines;
    this.writtenAt = writtenAt;
    this.wording = wording;
    this.reminder = reminder;
  }

  /**
   * A file of deadlines, in English and without reminders.
   *
   * @param deadlines the deadlines, of one child or several, none of them twice
   * @param writtenAt the moment by which a calendar program tells the newer of two files, to the
   *     second; not before 1970
   * @return the file
   * @throws IllegalArgumentException if two deadlines have one name, or the moment is before 1970
   */
  public static CalendarFile of(Collection<Deadline> deadlines, Instant writtenAt) {
    Objects.requireNonNull(deadlines, "deadlines");
    Objects.requireNonNull(writtenAt, "writtenAt");
    if (writtenAt.isBefore(Instant.EPOCH)) {
      throw new IllegalArgumentException(
          "file is written too early: at " + writtenAt + "; 1970 or later is allowed");
    }
    Set<String> names = new HashSet<>();
    for (Deadline each : deadlines) {
      if (!names.add(each.uid())) {
        throw new IllegalArgumentException(
            "two deadlines have the name "
                + each.uid()
                + ": each is allowed once, and each child needs a reference of its own");
      }
    }
    return new CalendarFile(
        deadlines.stream().sorted(ORDER).toList(),
        writtenAt.truncatedTo(ChronoUnit.SECONDS),
        Wording.english(),
        null);
  }

  /**
   * This file in another language.
   *
   * @param words the words
   * @return the changed file
   */
  public CalendarFile in(Wording words) {
    return new CalendarFile(deadlines, writtenAt, Objects.requireNonNull(words, "words"), reminder);
  }

  /**
   * This file with a reminder of each deadline that still has to be met.
   *
   * @param before how long before the day begins, to the second, not negative; the day before at
   *     nine in the morning is 15 hours
   * @return the changed file
   * @throws IllegalArgumentException if the reminder would come after the day has begun
   */
  public CalendarFile withReminder(Duration before) {
    Objects.requireNonNull(before, "before");
    if (before.isNegative()) {
      throw new IllegalArgumentException(
          "reminder comes too late: " + before + " before the day; none or more is allowed");
    }
    return new CalendarFile(deadlines, writtenAt, wording, before.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * What the file holds, to be written as UTF-8.
   *
   * @return the lines, each ended by a carriage return and a line feed
   */
  public String text() {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Duecare//Duecare//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    DeadlineEvent event = new DeadlineEvent(writtenAt, wording, reminder);
    deadlines.forEach(each -> calendar.add(event.of(each)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(/* validating= */ !deadlines.isEmpty(), CHARACTERS_OF_A_LINE)
          .output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException("no text is written to memory", e);
    }
    return text.toString();
  }

  /** How many deadlines it has, and not what they are. */
  @Override
  public String toString() {
    return "calendar file of " + deadlines.size() + " deadlines";
  }
}
