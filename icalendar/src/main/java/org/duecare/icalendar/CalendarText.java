package org.duecare.icalendar;

/**
 * Texts as a calendar file can hold them: lines end in line feeds, and other signs of control,
 * which RFC 5545 section 3.1 forbids, become blanks.
 */
final class CalendarText {

  private CalendarText() {}

  static String of(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(sign -> Character.isISOControl(sign) && sign != '\n' ? ' ' : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}
