package org.duecare.testkit.sample;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;

/** Breaks every rule that one class can break. */
@SuppressWarnings({
  "DefaultCharset",
  "DefaultLocale",
  "JavaTimeDefaultTimeZone",
  "NonFinalStaticField",
  "StringCaseLocaleUsage",
  "SystemOut",
  "UnusedVariable"
})
public class RuleBreakerHelper {

  static int counted;

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
