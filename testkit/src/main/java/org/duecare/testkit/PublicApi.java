package org.duecare.testkit;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The public signatures of a module, compared with the file in which they were agreed.
 *
 * <p>What counts is every public and protected signature of the packages that the module exports to
 * everybody. The golden file is {@code src/test/resources/public-api.txt} of the module; running
 * the test with {@code -Dduecare.golden=accept} rewrites it, and its change is then seen in review.
 */
public final class PublicApi {

  private static final String GOLDEN_FILE = "src/test/resources/public-api.txt";
  private static final String MODE = "duecare.golden";

  /** What is given to Maven to accept a change. */
  static final String ACCEPT = "-D" + MODE + "=accept";

  private PublicApi() {}

  /**
   * Fails unless the public signatures of a module are the agreed ones.
   *
   * @param test a test class of the module
   */
  public static void assertMatchesGolden(Class<?> test) {
    Path target = targetOf(test);
    Path golden = target.resolveSibling(GOLDEN_FILE);
    Map<String, List<String>> actual = signatures(target.resolve("classes"), test.getClassLoader());
    try {
      if (acceptsChanges()) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, text(actual));
        return;
      }
      Map<String, List<String>> agreed =
          Files.exists(golden) ? parse(Files.readAllLines(golden)) : Map.of();
      List<String> changes = changes(agreed, actual);
      if (!changes.isEmpty()) {
        fail(
            "public API differs from %s:%n%s%nto accept it run this test with %s",
            GOLDEN_FILE, String.join(System.lineSeparator(), changes), ACCEPT);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean acceptsChanges() {
    return "accept".equals(System.getProperty(MODE));
  }

  private static Map<String, List<String>> signatures(Path classes, ClassLoader loader) {
    Map<String, List<String>> signatures = new TreeMap<>();
    for (Class<?> type : exportedTypes(classes, loader)) {
      if (Signature.isVisible(type)) {
        signatures.put(Signature.of(type), Signature.ofMembers(type));
      }
    }
    return signatures;
  }

  private static List<Class<?>> exportedTypes(Path classes, ClassLoader loader) {
    List<Class<?>> types = new ArrayList<>();
    for (ModuleDescriptor.Exports exported : descriptor(classes).exports()) {
      if (exported.isQualified()) {
        continue;
      }
      Path folder = classes.resolve(exported.source().replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".class") && !name.equals("package-info.class")) {
            String simple = name.substring(0, name.length() - ".class".length());
            types.add(
                Class.forName(exported.source() + "." + simple, /* initialize= */ false, loader));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    return types;
  }

  private static ModuleDescriptor descriptor(Path classes) {
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the build, which holds the classes of the test and beside them the module's. */
  private static Path targetOf(Class<?> test) {
    try {
      Path classes = Path.of(test.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Objects.requireNonNull(classes.getParent(), "parent");
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Map<String, List<String>> signatures) {
    StringBuilder text = new StringBuilder();
    signatures.forEach(
        (type, members) -> {
          text.append(type).append('\n');
          members.forEach(member -> text.append("  ").append(member).append('\n'));
        });
    return text.toString();
  }

  private static Map<String, List<String>> parse(List<String> lines) {
    Map<String, List<String>> signatures = new TreeMap<>();
    List<String> members = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("  ")) {
        members.add(line.strip());
      } else if (!line.isBlank()) {
        members = new ArrayList<>();
        signatures.put(line, members);
      }
    }
    return signatures;
  }

  private static List<String> changes(
      Map<String, List<String>> agreed, Map<String, List<String>> actual) {
    List<String> before = flat(agreed);
    List<String> after = flat(actual);
    Stream<String> gone = before.stream().filter(line -> !after.contains(line)).map(l -> "- " + l);
    Stream<String> come = after.stream().filter(line -> !before.contains(line)).map(l -> "+ " + l);
    return Stream.concat(gone, come).toList();
  }

  private static List<String> flat(Map<String, List<String>> signatures) {
    return signatures.entrySet().stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type.getKey()),
                    type.getValue().stream().map(member -> type.getKey() + " | " + member)))
        .toList();
  }
}
