package org.duecare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.testkit.sample.RuleBreakerHelper;
import org.duecare.testkit.sample.RuleKeeper;
import org.duecare.testkit.sample.north.North;
import org.duecare.testkit.sample.south.South;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  private static final String SAMPLE = "org.duecare.testkit.sample";

  private static final JavaClasses BROKEN =
      samples(RuleBreakerHelper.class, North.class, South.class);

  private static final JavaClasses KEPT = samples(RuleKeeper.class);

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments(LayerRules.noPackageCycles(SAMPLE), 1, SAMPLE + ".north"),
        arguments(LayerRules.onlyImports(SAMPLE, List.of("java.")), 1, "JavaClasses"),
        arguments(LayerRules.everyPackageIsNullMarked(), 2, "South is in a package"),
        arguments(NameRules.noEmptyNames(), 1, "RuleBreakerHelper"),
        arguments(NameRules.noGetPrefix(), 1, "getCounted"),
        arguments(
            SignatureRules.onlyOurTypes(List.of()), 2, "foreign() mentions com.tngtech.archunit"),
        arguments(SignatureRules.publicTypesAreClosed(), 1, "RuleBreakerHelper is open"),
        arguments(SignatureRules.noBooleanParameters(), 1, "on(boolean) takes a boolean"),
        arguments(CodingRules.noMutableStatics(), 3, "NUMBERS"),
        arguments(CodingRules.noDefaults(), 8, "LocalDate.now()"),
        arguments(CodingRules.noGenericExceptions(), 1, "java.lang.RuntimeException"),
        arguments(CodingRules.noLogging(), 2, "java.util.logging.Logger"),
        arguments(CodingRules.noClock(), 3, "LocalDate.now()"),
        arguments(CodingRules.noStandardStreams(), 1, "java.lang.System.out"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void catchesWhatBreaksIt(ArchRule rule, int violations, String named) {
    List<String> found = rule.evaluate(BROKEN).getFailureReport().getDetails();

    assertThat(found).hasSize(violations).anyMatch(detail -> detail.contains(named));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void passesWhatKeepsIt(ArchRule rule, int violations, String named) {
    assertThat(rule.evaluate(KEPT).getFailureReport().getDetails()).isEmpty();
  }

  @Test
  void failsWhereTooFewClassesAreSeen() {
    DynamicTest count = HouseRules.of("org.duecare.testkit").atLeast(1000).tests().toList().get(0);

    assertThat(count.getDisplayName()).isEqualTo("at least 1000 classes are seen");
    assertThatExceptionOfType(AssertionError.class).isThrownBy(count.getExecutable()::execute);
  }

  @Test
  void letsTheCommandLineReadTheClockAndPrint() {
    HouseRules rules = HouseRules.of("org.duecare.testkit");
    List<String> left = names(rules);
    left.removeAll(names(rules.forCommandLine()));

    assertThat(left).containsExactly("no clock is read", "nothing is printed");
  }

  /** Some of the samples and their nested classes, seen with the annotations of their packages. */
  private static JavaClasses samples(Class<?>... types) {
    Set<String> names = Stream.of(types).map(Class::getName).collect(Collectors.toSet());
    return new ClassFileImporter()
        .importPackages(SAMPLE)
        .that(
            DescribedPredicate.describe(
                "chosen", type -> names.contains(type.getName().replaceAll("\\$.*", ""))));
  }

  private static List<String> names(HouseRules rules) {
    return rules
        .tests()
        .map(DynamicTest::getDisplayName)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
