package org.duecare.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A stranger compiles strictly against our jars and runs the result. */
class VendorTest {

  private static final Path CONSUMERS = Path.of("src/consumer");

  @TempDir private Path classes;

  static Stream<Arguments> consumers() {
    return Stream.of("class path", "module path")
        .flatMap(path -> Stream.of("absent", "present").map(jspecify -> List.of(path, jspecify)))
        .flatMap(
            way ->
                Stream.of(
                    arguments("calendar", way.get(0), way.get(1), "2026-05-01"),
                    arguments("core", way.get(0), way.get(1), "Friday 1 May 2026"),
                    arguments("metrics", way.get(0), way.get(1), "1/1 (100.0%)"),
                    arguments("files", way.get(0), way.get(1), "England and Wales listed: true"),
                    arguments("icalendar", way.get(0), way.get(1), "SUMMARY:First review due"),
                    arguments("jackson", way.get(0), way.get(1), "reads the same: true"),
                    arguments("jackson3", way.get(0), way.get(1), "reads the same: true")));
  }

  @ParameterizedTest(name = "{0} on the {1}, nullness annotations {2}")
  @MethodSource("consumers")
  void compilesWithoutWarningAndRuns(
      String consumer, String path, String annotations, String printed) throws Exception {
    List<Path> jars = jarsOf(consumer);
    if (annotations.equals("present")) {
      jars.add(jar("jspecify"));
    }
    assertThat(compiledAndRun(consumer, path, jars)).contains(printed);
  }

  @ParameterizedTest(name = "{0} on the {1}, with {2}")
  @CsvSource({
    "jackson, class path, Jackson 2.15",
    "jackson, module path, Jackson 2.15",
    "jackson3, class path, Jackson 3.0",
    "jackson3, module path, Jackson 3.0"
  })
  void hasTheOldestJackson(String consumer, String path, String jackson) throws Exception {
    Path oldest = Path.of("target", "oldest-" + consumer);
    List<Path> jars =
        jarsOf(consumer).stream()
            .map(jar -> String.valueOf(jar.getFileName()))
            .map(
                name ->
                    name.startsWith("jackson-")
                        ? oldest.resolve(name.replaceFirst("-\\d.*", ".jar"))
                        : jar(name.replaceFirst("-\\d.*", "")))
            .collect(Collectors.toCollection(ArrayList::new));

    assertThat(compiledAndRun(consumer, path, jars)).contains(jackson + " reads the same: true");
  }

  private String compiledAndRun(String consumer, String path, List<Path> jars) throws Exception {
    if (path.equals("class path")) {
      compile(consumer, "--class-path", jars);
      jars.add(classes);
      return run("--class-path", joined(jars), main(consumer));
    }
    compile(consumer, "--module-path", jars);
    jars.add(classes);
    // The name of a module must not end with a digit.
    String module = "org.example." + consumer.replace("3", ".three") + "/" + main(consumer);
    return run("--module-path", joined(jars), "--module", module);
  }

  /** What Maven would give to a project that names this one module. */
  private static List<Path> jarsOf(String consumer) {
    List<String> names =
        switch (consumer) {
          case "calendar" -> List.of();
          case "core" -> List.of("duecare-calendar");
          case "metrics" -> List.of("duecare-calendar", "duecare-core");
          case "files" -> List.of("duecare-calendar", "duecare-core", "fastcsv", "jackson-core-2");
          case "icalendar" ->
              List.of(
                  "duecare-calendar",
                  "duecare-core",
                  "ical4j",
                  "slf4j-api",
                  "commons-codec",
                  "commons-lang3",
                  "threeten-extra");
          case "jackson" ->
              List.of(
                  "duecare-calendar",
                  "duecare-core",
                  "duecare-metrics",
                  "duecare-json",
                  "jackson-annotations",
                  "jackson-core-2",
                  "jackson-databind-2",
                  "jackson-datatype-jdk8",
                  "jackson-datatype-jsr310");
          case "jackson3" ->
              List.of(
                  "duecare-calendar",
                  "duecare-core",
                  "duecare-metrics",
                  "duecare-json",
                  "jackson-annotations",
                  "jackson-core-3",
                  "jackson-databind-3");
          default -> throw new AssertionError(consumer);
        };
    return Stream.concat(names.stream(), Stream.of("duecare-" + consumer))
        .map(VendorTest::jar)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A name may have the first number of the version, where jars of two are on the class path. */
  private static Path jar(String name) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.getFileName().toString().matches(name + "[-.]\\d.*\\.jar"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no jar on the class path: " + name));
  }

  private void compile(String consumer, String option, List<Path> jars) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "-d",
            classes.toString(),
            option,
            joined(jars));
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources(consumer, option)))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
  }

  private static List<Path> sources(String consumer, String option) throws IOException {
    try (Stream<Path> files = Files.walk(CONSUMERS.resolve(consumer))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> option.equals("--module-path") || !file.endsWith("module-info.java"))
          .toList();
    }
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static String main(String consumer) {
    return "org.example." + consumer + ".Consumer";
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
