package org.duecare.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The bank holidays that come with the library. Their working days are read from a prebuilt table
 * of month words, so that a first answer waits for neither rules nor texts; names and sources are
 * read from the CSV files when they are first asked for. A test keeps the two alike.
 *
 * <p>The code on the way to a first answer uses neither lambdas nor the plus of strings: in a fresh
 * JVM the first of each takes longer than all the rest.
 */
final class Bundled {
  /** The day of the government's list up to which the CSV files have been kept. */
  static final LocalDate LISTED_ON = LocalDate.of(2026, 8, 21);

  /** The last year in the CSV files. */
  static final LocalDate LAST_PUBLISHED_DAY = LocalDate.of(2028, 12, 31);

  private Bundled() {}

  static BankHolidays of(Division division) {
    return switch (division) {
      case ENGLAND_AND_WALES -> EnglandAndWales.HOLIDAYS;
      case SCOTLAND -> Scotland.HOLIDAYS;
      case NORTHERN_IRELAND -> NorthernIreland.HOLIDAYS;
    };
  }

  static HolidayRecord record(Division division) {
    return switch (division) {
      case ENGLAND_AND_WALES -> EnglandAndWales.Names.RECORD;
      case SCOTLAND -> Scotland.Names.RECORD;
      case NORTHERN_IRELAND -> NorthernIreland.Names.RECORD;
    };
  }

  // A class for each, so that each is read when it is first used and no other with it.

  private static final class EnglandAndWales {
    static final BankHolidays HOLIDAYS = readTable(Division.ENGLAND_AND_WALES);

    private static final class Names {
      static final HolidayRecord RECORD = readNames(Division.ENGLAND_AND_WALES);
    }
  }

  private static final class Scotland {
    static final BankHolidays HOLIDAYS = readTable(Division.SCOTLAND);

    private static final class Names {
      static final HolidayRecord RECORD = readNames(Division.SCOTLAND);
    }
  }

  private static final class NorthernIreland {
    static final BankHolidays HOLIDAYS = readTable(Division.NORTHERN_IRELAND);

    private static final class Names {
      static final HolidayRecord RECORD = readNames(Division.NORTHERN_IRELAND);
    }
  }

  private static BankHolidays readTable(Division division) {
    byte[] bytes = resource(division.slug().concat(".words"));
    int[] words = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(words);
    return BankHolidays.bundled(division, WorkingDayTable.ofWords(words));
  }

  private static HolidayRecord readNames(Division division) {
    return HolidayRecord.of(division, LISTED_ON, BankHolidayCsv.read(division));
  }

  static byte[] resource(String name) {
    try (InputStream stream = Bundled.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
