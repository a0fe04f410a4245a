package org.duecare.files.bankholiday;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.duecare.calendar.MalformedBankHolidaysException;

/** Reads a text of bounded length in UTF-8, with or without a byte-order mark. */
final class StrictText {

  /** The published list is about 30 KB long. */
  private static final int MOST_BYTES = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictText() {}

  static String read(String source, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw MalformedBankHolidaysException.at(
          source + "byte " + (MOST_BYTES + 1),
          "the text is too long; at most " + MOST_BYTES + " bytes are allowed");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(from, to, /* endOfInput= */ true);
    if (result.isError()) {
      throw MalformedBankHolidaysException.at(
          source + "byte " + (from.position() + 1), "the text is not UTF-8");
    }
    String text = to.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
