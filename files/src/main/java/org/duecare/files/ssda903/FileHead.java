package org.duecare.files.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.duecare.files.IssueCode;

/** Tells from the first line of a file whether it is text that can be read. */
final class FileHead {

  private static final int LENGTH = 1 << 13;
  private static final byte TAB = 0x09;
  private static final byte LINE_FEED = 0x0A;
  private static final byte CARRIAGE_RETURN = 0x0D;
  private static final byte SPACE = 0x20;

  /**
   * Why a file cannot be read.
   *
   * @param code what it is
   * @param sentence what was found and what is expected
   */
  record Refusal(IssueCode code, String sentence) {}

  private final byte[] bytes;

  private FileHead(byte[] bytes) {
    this.bytes = bytes;
  }

  static FileHead of(Path file) throws IOException {
    try (InputStream in = NamedInput.open(file)) {
      return new FileHead(in.readNBytes(LENGTH));
    }
  }

  /** Why the file cannot be read; empty if it is text. */
  Optional<Refusal> refusal() {
    if (bytes.length == 0) {
      return refusal(IssueCode.TABLE_UNKNOWN, "no table of the return: the file is empty");
    }
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) || hasZeroInEverySecondByte()) {
      return refusal(
          IssueCode.FILE_IN_UTF_16,
          "text in UTF-16: expected UTF-8, so save the file as CSV UTF-8");
    }
    if (startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      return refusal(
          IssueCode.FILE_NOT_TEXT,
          "a spreadsheet or archive: expected CSV, so save each sheet as CSV UTF-8");
    }
    if (hasControlByte()) {
      return refusal(IssueCode.FILE_NOT_TEXT, "binary: expected CSV in UTF-8");
    }
    return Optional.empty();
  }

  /** Whether the file is XML, or seems to be. */
  boolean isXml() {
    return startsWith('<') || startsWith(0xEF, 0xBB, 0xBF, '<');
  }

  private static Optional<Refusal> refusal(IssueCode code, String sentence) {
    return Optional.of(new Refusal(code, sentence));
  }

  private boolean startsWith(int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: in plain text one byte of each two is zero. */
  private boolean hasZeroInEverySecondByte() {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = bytes.length / 2;
    return most > 1
        && Math.max(zeros[0], zeros[1]) > most * 3 / 4
        && Math.min(zeros[0], zeros[1]) == 0;
  }

  private boolean hasControlByte() {
    for (byte b : bytes) {
      if (b == LINE_FEED || b == CARRIAGE_RETURN) {
        return false;
      }
      if (b >= 0 && b < SPACE && b != TAB) {
        return true;
      }
    }
    return false;
  }
}
