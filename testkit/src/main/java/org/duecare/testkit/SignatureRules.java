package org.duecare.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about what callers can see. */
public final class SignatureRules {

  private SignatureRules() {}

  /**
   * Public and protected signatures mention only public types of the JDK and ours: in supertypes,
   * type parameters, parameters, results, type arguments, thrown exceptions and fields.
   *
   * @param adapted what the names of those types begin with to which the module adapts us
   * @return the rule
   */
  public static ArchRule onlyOurTypes(List<String> adapted) {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<>("mention only JDK and own types in public signatures") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!isVisible(type)) {
                  return;
                }
                foreign(mentionedBy(type), adapted)
                    .forEach(name -> events.add(violation(type, type.getName(), name)));
                type.getMembers().stream()
                    .filter(SignatureRules::isVisible)
                    .forEach(
                        member ->
                            foreign(mentionedBy(member), adapted)
                                .forEach(
                                    name ->
                                        events.add(violation(member, member.getFullName(), name))));
              }
            });
  }

  /**
   * Public classes are final, sealed, enums or records; public interfaces are sealed or functional.
   *
   * @return the rule
   */
  public static ArchRule publicTypesAreClosed() {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<>("be final, sealed or functional if public") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (isVisible(type) && !isClosed(type)) {
                  events.add(SimpleConditionEvent.violated(type, type.getName() + " is open"));
                }
              }
            });
  }

  /**
   * No public method takes a boolean, which says nothing where it is called. What a record holds is
   * its own matter.
   *
   * @return the rule
   */
  public static ArchRule noBooleanParameters() {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<>("take no boolean in public methods") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                    .filter(unit -> isVisible(type) && isVisible(unit))
                    .filter(unit -> !(type.isRecord() && unit.isConstructor()))
                    .filter(
                        unit ->
                            unit.getRawParameterTypes().stream()
                                .anyMatch(SignatureRules::isBoolean))
                    .forEach(
                        unit ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " takes a boolean")));
              }
            });
  }

  private static boolean isBoolean(JavaClass type) {
    return type.isEquivalentTo(boolean.class) || type.isEquivalentTo(Boolean.class);
  }

  private static ConditionEvent violation(Object place, String name, String foreign) {
    return SimpleConditionEvent.violated(place, name + " mentions " + foreign);
  }

  private static boolean isVisible(JavaClass type) {
    boolean enclosingIsVisible =
        type.getEnclosingClass().map(SignatureRules::isVisible).orElse(true);
    return enclosingIsVisible
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && isVisible(type.getModifiers());
  }

  private static boolean isVisible(JavaMember member) {
    return isVisible(member.getModifiers())
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean isClosed(JavaClass type) {
    Class<?> reflected = type.reflect();
    return type.getModifiers().contains(JavaModifier.FINAL)
        || type.isEnum()
        || type.isAnnotation()
        || reflected.isSealed()
        || type.isAnnotatedWith(FunctionalInterface.class);
  }

  private static Stream<JavaType> mentionedBy(JavaClass type) {
    Optional<JavaType> superclass = type.getSuperclass();
    return Stream.of(
            superclass.stream(),
            type.getInterfaces().stream(),
            type.getTypeParameters().stream().flatMap(p -> p.getUpperBounds().stream()))
        .flatMap(types -> types);
  }

  private static Stream<? extends JavaType> mentionedBy(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream(),
            unit.getTypeParameters().stream().flatMap(p -> p.getUpperBounds().stream()))
        .flatMap(types -> types);
  }

  /** Whether a caller who has only the JDK and our jars can name the type. */
  private static boolean isReachable(JavaClass type) {
    return type.getName().startsWith("java.")
        || type.getName().startsWith("jdk.jshell.")
        || (type.getName().startsWith("org.duecare.") && isVisible(type));
  }

  private static Stream<String> foreign(Stream<? extends JavaType> types, List<String> adapted) {
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !type.isPrimitive())
        .filter(type -> !isReachable(type))
        .map(JavaClass::getName)
        .filter(name -> adapted.stream().noneMatch(name::startsWith))
        .distinct();
  }
}
