package org.duecare.testkit.sample;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;

/** Breaks every rule that one class can break. */
@SuppressWarnings({
  "DefaultCharset",
  "DefaultLocale",
  "JavaUtilDate",
  "JavaTimeDefaultTimeZone",
  "MutablePublicArray",
  "NonFinalStaticField",
  "StringCaseLocaleUsage",
  "SystemOut",
  "UnusedVariable"
})
public class RuleBreakerHelper {

  static int counted;

  public static final int[] NUMBERS = {1, 2};

  static final ArrayList<String> NAMES = new ArrayList<>();

  record Hidden(int count) {}

  public List<? extends JavaClasses> foreign() {
    return List.of();
  }

  public Hidden hidden() {
    return new Hidden(1);
  }

  public void on(boolean flag) {
    counted++;
  }

  public int getCounted() {
    return counted;
  }

  LocalDate today() {
    return LocalDate.now();
  }

  String shout(String text) {
    return String.format("%s", text.toUpperCase()) + Charset.defaultCharset();
  }

  String quiet(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  String localized(ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
        + NumberFormat.getPercentInstance().format(1)
        + Collator.getInstance()
        + Locale.getDefault(Locale.Category.FORMAT)
        + Clock.tickSeconds(zone)
        + new GregorianCalendar(2026, 1, 1);
  }

  void print() {
    System.out.println("printed");
    Logger.getLogger("name").info("logged");
  }

  void fail() {
    if (counted > 0) {
      throw new RuntimeException("general");
    }
  }
}
