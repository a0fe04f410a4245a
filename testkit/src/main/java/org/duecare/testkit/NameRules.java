package org.duecare.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about names. */
public final class NameRules {

  private static final Pattern EMPTY_NAME =
      Pattern.compile(
          "Abstract.*|.*(Utils?|Helper|Manager|Impl|Base|Data|Info|Processor|Handler|Service)");

  private static final Pattern GET_PREFIX = Pattern.compile("get[A-Z].*");

  private NameRules() {}

  /**
   * No class is called {@code Abstract...}, {@code ...Util}, {@code ...Manager} and the like.
   *
   * @return the rule
   */
  public static ArchRule noEmptyNames() {
    return ArchRuleDefinition.noClasses()
        .should(
            new ArchCondition<>("have a name that fits anything") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean empty = EMPTY_NAME.matcher(type.getSimpleName()).matches();
                events.add(new SimpleConditionEvent(type, empty, type.getName()));
              }
            });
  }

  /**
   * No method is called {@code getSomething}, except where a type that is not ours asks for it.
   *
   * @return the rule
   */
  public static ArchRule noGetPrefix() {
    return ArchRuleDefinition.noMethods()
        .should(
            new ArchCondition<>("have a get prefix") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean prefixed =
                    GET_PREFIX.matcher(method.getName()).matches() && !isAskedFor(method);
                events.add(new SimpleConditionEvent(method, prefixed, method.getFullName()));
              }
            });
  }

  private static boolean isAskedFor(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(asked -> asked.getName().equals(method.getName()));
  }
}
