package org.duecare.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Rules about what the code inside a method may call. */
public final class CodingRules {

  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.util.Date.<init>()",
          "java.util.Calendar.getInstance()",
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.time.Clock.system(java.time.ZoneId)");

  private static final Set<String> DEFAULTS =
      Set.of(
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.lang.String.<init>([B)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.MessageFormat.<init>(java.lang.String)",
          "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
          "java.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.text.NumberFormat.getNumberInstance()",
          "java.text.NumberFormat.getIntegerInstance()",
          "java.text.NumberFormat.getCurrencyInstance()",
          "java.text.NumberFormat.getPercentInstance()",
          "java.text.NumberFormat.getCompactNumberInstance()",
          "java.text.SimpleDateFormat.<init>(java.lang.String)",
          "java.time.Clock.systemDefaultZone()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
          "java.time.format.DateTimeFormatter.ofLocalizedTime(java.time.format.FormatStyle)",
          "java.time.format.DateTimeFormatter.ofLocalizedDateTime(java.time.format.FormatStyle)",
          "java.time.format.DateTimeFormatter.ofLocalizedDateTime(java.time.format.FormatStyle,"
              + " java.time.format.FormatStyle)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.time.format.DateTimeFormatterBuilder.toFormatter()",
          "java.util.Locale.getDefault()",
          "java.util.Locale.getDefault(java.util.Locale$Category)",
          "java.util.ResourceBundle.getBundle(java.lang.String)",
          "java.util.Scanner.<init>(java.io.InputStream)",
          "java.util.TimeZone.getDefault()");

  private static final Set<String> TOO_GENERAL =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Error");

  private static final List<String> LOGGING =
      List.of("java.util.logging.", "java.lang.System$Logger");

  private CodingRules() {}

  /**
   * No clock is read: callers say which day it is.
   *
   * @return the rule
   */
  public static ArchRule noClock() {
    return noAccess(
        "read a clock",
        target ->
            CLOCKS.contains(target.getFullName())
                || target.getFullName().startsWith("java.time.Clock.tick")
                || target.getFullName().startsWith("java.util.GregorianCalendar.<init>")
                || (target.getOwner().getPackageName().startsWith("java.time")
                    && target.getName().equals("now")));
  }

  /**
   * No result depends on the default zone, locale or charset of the machine.
   *
   * @return the rule
   */
  public static ArchRule noDefaults() {
    return noAccess(
        "use the machine's zone, locale or charset",
        target -> DEFAULTS.contains(target.getFullName()) || isZonelessNow(target));
  }

  /**
   * Nothing is written to standard output or standard error.
   *
   * @return the rule
   */
  public static ArchRule noStandardStreams() {
    return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  }

  /**
   * No exception is made that a caller can only catch together with everything else.
   *
   * @return the rule
   */
  public static ArchRule noGenericExceptions() {
    return ArchRuleDefinition.noClasses()
        .should(
            new ArchCondition<>("make an exception of a general type") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructorCall call : type.getConstructorCallsFromSelf()) {
                  String made = call.getTargetOwner().getName();
                  boolean isOwnSuper =
                      call.getOrigin().isConstructor() && type.isAssignableTo(made);
                  boolean tooGeneral = TOO_GENERAL.contains(made) && !isOwnSuper;
                  events.add(new SimpleConditionEvent(call, tooGeneral, call.getDescription()));
                }
              }
            });
  }

  /**
   * Nothing is logged: a library tells its caller, and nobody else.
   *
   * @return the rule
   */
  public static ArchRule noLogging() {
    return ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "log", type -> LOGGING.stream().anyMatch(type.getName()::startsWith)));
  }

  /**
   * Every static field is final, and none that others see is an array or a class of collection that
   * can be changed.
   *
   * @return the rule
   */
  public static ArchRule noMutableStatics() {
    return ArchRuleDefinition.noFields()
        .should(
            new ArchCondition<>("be static and open to change") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                Set<JavaModifier> modifiers = field.getModifiers();
                boolean fixed =
                    modifiers.contains(JavaModifier.FINAL)
                        && (modifiers.contains(JavaModifier.PRIVATE)
                            || !canBeChanged(field.getRawType()));
                boolean mutable =
                    modifiers.contains(JavaModifier.STATIC)
                        && !fixed
                        && !modifiers.contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(field, mutable, field.getFullName()));
              }
            })
        .allowEmptyShould(true);
  }

  /** An interface such as List tells nothing: what implements it may be immutable. */
  private static boolean canBeChanged(JavaClass type) {
    return type.isArray()
        || (!type.isInterface()
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
  }

  private static ArchRule noAccess(String what, Predicate<AccessTarget> forbidden) {
    return ArchRuleDefinition.noClasses()
        .should(
            new ArchCondition<>(what) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                  boolean found = forbidden.test(access.getTarget());
                  events.add(new SimpleConditionEvent(access, found, access.getDescription()));
                }
              }
            });
  }

  private static boolean isZonelessNow(AccessTarget target) {
    return target.getFullName().startsWith("java.time.") && target.getFullName().endsWith(".now()");
  }
}
