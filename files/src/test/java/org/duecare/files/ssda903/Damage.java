package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;

/** Damages the bytes of a file at random, and checks that no row is lost without an issue. */
final class Damage {

  private static final byte[] TELLING =
      ",,,\"\"\n\r/-0129SXEPN \t;\0\u00ff".getBytes(StandardCharsets.ISO_8859_1);

  private Damage() {}

  /** A table of CSV with up to five faults, of which mostly none is in the names of its columns. */
  static byte[] ofTable(String text, Random random) {
    int names = text.indexOf('\n') + 1;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ofBytes(bytes, random.nextInt(10) == 0 ? 0 : Math.min(names, bytes.length - 1), random);
  }

  /** Bytes with up to five faults: cut, cut off, repeated, put in or put in place of others. */
  static byte[] ofBytes(byte[] sound, int from, Random random) {
    byte[] bytes = sound;
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = from + random.nextInt(bytes.length - from);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> cut(bytes, at, Math.min(bytes.length, at + random.nextInt(9)));
            case 1 -> cut(bytes, at, random.nextInt(4) == 0 ? bytes.length : at);
            case 2 -> insert(bytes, at, bytes, at, Math.min(bytes.length, at + 20));
            case 3 -> insert(bytes, at, TELLING, random.nextInt(TELLING.length), TELLING.length);
            default -> replace(bytes, at, TELLING[random.nextInt(TELLING.length)]);
          };
      if (bytes.length <= from) {
        return bytes;
      }
    }
    return bytes;
  }

  private static byte[] cut(byte[] bytes, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private static byte[] insert(byte[] bytes, int at, byte[] other, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(other, from, to - from);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] replace(byte[] bytes, int at, byte by) {
    byte[] copy = bytes.clone();
    copy[at] = by;
    return copy;
  }

  /** Counts the lines that are not blank by hand; only a file told as its table is counted. */
  static void checkRows(
      Loaded<Ssda903Return> loaded, ReturnTable table, String file, byte[] bytes) {
    boolean read =
        loaded.issues().groups().stream()
            .noneMatch(
                group ->
                    group.file().equals(file)
                        && (group.code().effect() == IssueEffect.FILE_NOT_READ
                            || group.code().name().startsWith("TABLE_UNKNOWN")));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!read || text.replaceAll("[^\"]", "").length() > 0) {
      return;
    }
    RowCount count = loaded.value().rows(table);
    long lines = text.lines().filter(line -> !line.replaceAll("[, \t]", "").isEmpty()).count();
    assertThat(count.read()).as("rows of " + table).isEqualTo(Math.max(0, lines - 1));
    long refused =
        loaded.issues().groups().stream()
            .filter(group -> group.file().equals(file))
            .filter(group -> group.code().effect() == IssueEffect.ROW_REFUSED)
            .mapToLong(group -> group.count())
            .sum();
    assertThat(refused).as("refused rows of " + table).isEqualTo(count.refused());
  }
}
