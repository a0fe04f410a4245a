package org.duecare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of architecture of one module, as tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheHouseRules() {
 *   return HouseRules.of("org.duecare.calendar").atLeast(12).mayImport("java.").tests();
 * }
 * }</pre>
 */
public final class HouseRules {

  private final String root;
  private final int classes;
  private final List<String> imports;
  private final boolean commandLine;
  private final List<String> adapted;

  private HouseRules(
      String root, int classes, List<String> imports, boolean commandLine, List<String> adapted) {
    this.root = root;
    this.classes = classes;
    this.imports = imports;
    this.commandLine = commandLine;
    this.adapted = adapted;
  }

  /**
   * The rules of a module that imports nothing but itself.
   *
   * @param root the root package of the module
   * @return the rules
   */
  public static HouseRules of(String root) {
    return new HouseRules(root, 1, List.of(), /* commandLine= */ false, List.of());
  }

  /**
   * These rules, with the number of classes that must be seen, so that no rule passes on nothing.
   *
   * @param count the smallest number of classes, nested ones included
   * @return the changed rules
   */
  public HouseRules atLeast(int count) {
    return new HouseRules(root, count, imports, commandLine, adapted);
  }

  /**
   * These rules, with the floors of the house that the module stands on.
   *
   * @param prefixes what the names of imported packages may begin with, beside the module's own and
   *     the nullness annotations
   * @return the changed rules
   */
  public HouseRules mayImport(String... prefixes) {
    return new HouseRules(root, classes, List.of(prefixes), commandLine, adapted);
  }

  /**
   * These rules for the command line, the only place that may read the clock and print.
   *
   * @return the changed rules
   */
  public HouseRules forCommandLine() {
    return new HouseRules(root, classes, imports, /* commandLine= */ true, adapted);
  }

  /**
   * These rules for a module that adapts us to a library, whose types its public signatures name.
   *
   * @param prefixes what the names of the library's types begin with
   * @return the changed rules
   */
  public HouseRules adapting(String... prefixes) {
    return new HouseRules(root, classes, imports, commandLine, List.of(prefixes));
  }

  /**
   * The rules as tests, for a {@code @TestFactory}.
   *
   * @return one test for each rule
   */
  public Stream<DynamicTest> tests() {
    JavaClasses seen =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(root);
    Stream<DynamicTest> count =
        Stream.of(
            DynamicTest.dynamicTest(
                "at least " + classes + " classes are seen",
                () -> assertThat(seen).hasSizeGreaterThanOrEqualTo(classes)));
    Stream<DynamicTest> rules =
        rules().entrySet().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(seen)));
    return Stream.concat(count, rules);
  }

  private Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("packages form no cycles", LayerRules.noPackageCycles(root));
    rules.put("only lower floors are imported", LayerRules.onlyImports(root, imports));
    rules.put("every package is null-marked", LayerRules.everyPackageIsNullMarked());
    rules.put("no name says nothing", NameRules.noEmptyNames());
    rules.put("no accessor has a get prefix", NameRules.noGetPrefix());
    rules.put(
        "public signatures mention only the JDK and us", SignatureRules.onlyOurTypes(adapted));
    rules.put("public types are closed", SignatureRules.publicTypesAreClosed());
    rules.put("public methods take no boolean", SignatureRules.noBooleanParameters());
    rules.put("no static field can change", CodingRules.noMutableStatics());
    rules.put("no default zone, locale or charset is used", CodingRules.noDefaults());
    rules.put("no generic exception is thrown", CodingRules.noGenericExceptions());
    rules.put("nothing is logged", CodingRules.noLogging());
    if (!commandLine) {
      rules.put("no clock is read", CodingRules.noClock());
      rules.put("nothing is printed", CodingRules.noStandardStreams());
    }
    return rules;
  }
}
