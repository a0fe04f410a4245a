package org.duecare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.duecare.core.care.CareAtEndOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilTest {

  @TempDir Path folder;

  @Test
  void hasSome650ChildrenInCareAtTheEnd() {
    assertThat(
            Council.council()
                .histories()
                .filter(history -> CareAtEndOfDay.of(history, Council.LAST_DAY).isInCare()))
        .hasSizeBetween(600, 750);
    assertThat(Council.council().yearEnds()).hasSize(3).endsWith(Council.LAST_DAY);
  }

  @Test
  void isReadFromAJarToo() throws Exception {
    Path jar =
        jar(Path.of(Council.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    try (URLClassLoader others = ownClassesFirst(jar)) {
      Object council = others.loadClass(Council.class.getName()).getMethod("council").invoke(null);
      assertThat(council).hasToString(Council.council().toString());
    }
  }

  /** A jar as the build makes it, with files only. */
  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("duecare cli.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes.resolve("org/duecare/cli"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private static URLClassLoader ownClassesFirst(Path jar) throws IOException {
    URL[] urls = {jar.toUri().toURL()};
    return new URLClassLoader(urls, CouncilTest.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith("org.duecare.cli.")
            ? findClass(name)
            : super.loadClass(name, resolve);
      }

      @Override
      public URL getResource(String name) {
        return findResource(name);
      }
    };
  }
}
