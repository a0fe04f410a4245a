package org.duecare.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Rules about packages: what they import, and in which direction. */
public final class LayerRules {

  private static final String NULLNESS = "org.jspecify.annotations.";

  private LayerRules() {}

  /**
   * No package imports another that leads back to it.
   *
   * @param root the root package of the module
   * @return the rule
   */
  public static ArchRule noPackageCycles(String root) {
    SliceAssignment packages =
        new SliceAssignment() {
          @Override
          public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(root)
                ? SliceIdentifier.of(type.getPackageName())
                : SliceIdentifier.ignore();
          }

          @Override
          public String getDescription() {
            return "packages of " + root;
          }
        };
    return SlicesRuleDefinition.slices().assignedFrom(packages).should().beFreeOfCycles();
  }

  /**
   * Nothing is imported but the module itself, the nullness annotations and what is allowed.
   *
   * @param root the root package of the module
   * @param prefixes what the names of other imported packages may begin with
   * @return the rule
   */
  public static ArchRule onlyImports(String root, List<String> prefixes) {
    List<String> allowed = new ArrayList<>(prefixes);
    allowed.add(root + ".");
    allowed.add(NULLNESS);
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<>("import only " + allowed) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  if (!target.isPrimitive()
                      && allowed.stream().noneMatch(target.getName()::startsWith)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                  }
                }
              }
            });
  }

  /**
   * Every package has a {@code package-info} that says {@code @NullMarked}.
   *
   * @return the rule
   */
  public static ArchRule everyPackageIsNullMarked() {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<>("be in a null-marked package") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getName() + " is in a package that is not null-marked"));
                }
              }
            });
  }
}
