package org.duecare.files.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import org.duecare.core.child.Postcode;

/** A table holds what a map of texts would, and measures as decimal arithmetic does. */
class PostcodeTableProperties {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** The yard is 0.9144 m. */
  private static final BigDecimal MILE = new BigDecimal("0.9144").multiply(new BigDecimal(1_760));

  /** In square metres: 32,186.88 squared lies between this and the next whole number. */
  private static final long TWENTY_MILES_SQUARED = 1_035_995_244L;

  private record Place(int east, int north) {

    double milesTo(Place other) {
      BigDecimal east = BigDecimal.valueOf(other.east - this.east);
      BigDecimal north = BigDecimal.valueOf(other.north - this.north);
      return east.multiply(east)
          .add(north.multiply(north))
          .sqrt(MathContext.DECIMAL128)
          .divide(MILE, MathContext.DECIMAL128)
          .doubleValue();
    }
  }

  private static String postcode(Random random, int areas) {
    String area = LETTERS.substring(random.nextInt(areas), areas).substring(0, 1);
    String district = (random.nextBoolean() ? "" : "X") + (random.nextInt(20) + 1);
    return area
        + district
        + " "
        + random.nextInt(10)
        + LETTERS.charAt(random.nextInt(26))
        + LETTERS.charAt(random.nextInt(26));
  }

  private static String otherwiseWritten(String postcode, Random random) {
    String joined = random.nextBoolean() ? postcode : postcode.replace(" ", "");
    return random.nextBoolean() ? joined : joined.toLowerCase(Locale.ROOT);
  }

  @Property(tries = 200)
  void measuresAsDecimalArithmeticDoes(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 26) int areas) throws IOException {
    Random random = new Random(seed);
    Map<String, Place> places = new HashMap<>();
    StringBuilder text = new StringBuilder("northing,postcode,easting\n");
    for (int i = random.nextInt(3_000); i > 0; i--) {
      Place place = new Place(1 + random.nextInt(700_000), 1 + random.nextInt(1_300_000));
      String postcode = postcode(random, areas);
      if (places.putIfAbsent(postcode, place) == null) {
        text.append(place.north)
            .append(',')
            .append(otherwiseWritten(postcode, random))
            .append(',')
            .append(place.east)
            .append('\n');
      }
    }
    PostcodeTable table = PostcodeTable.read(new StringReader(text.toString()), "table").value();

    assertThat(table.size()).isEqualTo(places.size());
    List<String> asked = new ArrayList<>(places.keySet());
    asked.add("ZZ99 9ZZ");
    for (int i = 0; i < 200; i++) {
      String from = asked.get(random.nextInt(asked.size()));
      String to = i % 2 == 0 ? postcode(random, 26) : asked.get(random.nextInt(asked.size()));
      OptionalDouble miles =
          table.milesBetween(
              Postcode.of(otherwiseWritten(from, random)),
              Postcode.of(otherwiseWritten(to, random)));
      if (places.containsKey(from) && places.containsKey(to)) {
        assertThat(miles.orElseThrow())
            .isCloseTo(places.get(from).milesTo(places.get(to)), within(1e-9));
        assertThat(table.milesBetween(Postcode.of(to), Postcode.of(from))).isEqualTo(miles);
      } else {
        assertThat(miles).isEmpty();
      }
    }
  }

  /** On any line, the last place within 20 miles and the first one beyond, and those beside. */
  @Property
  void twentyMilesAreBetweenTwoMetres(
      @ForAll("metres") int east, @ForAll @IntRange(min = -1, max = 2) int metresPast)
      throws IOException {
    int last = (int) Math.sqrt((double) (TWENTY_MILES_SQUARED - (long) east * east));
    int north = Math.max(0, last + metresPast);
    PostcodeTable table =
        PostcodeTable.read(
                new StringReader(
                    "postcode,easting,northing\nAA1 1AA,300000,300000\nAA1 1AB,"
                        + (300_000 + east)
                        + ","
                        + (300_000 + north)
                        + "\n"),
                "table")
            .value();

    double miles = table.milesBetween(Postcode.of("AA1 1AA"), Postcode.of("AA1 1AB")).orElseThrow();

    long square = (long) east * east + (long) north * north;
    assertThat(miles > 20).isEqualTo(square > TWENTY_MILES_SQUARED);
  }

  @Provide
  Arbitrary<Integer> metres() {
    return Arbitraries.integers().between(0, 32_186).withDistribution(RandomDistribution.uniform());
  }
}
