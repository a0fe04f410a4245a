package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChildIdsProperties {

  @Property
  void numbersChildrenAsAMapWould(@ForAll("ids") List<String> texts) {
    ChildIds ids = new ChildIds();
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (String text : texts) {
      expected.putIfAbsent(text, expected.size());
      assertThat(number(ids, text)).isEqualTo(expected.get(text));
    }

    assertThat(ids.count()).isEqualTo(expected.size());
    expected.forEach((text, number) -> assertThat(ids.text(number)).isEqualTo(text));
  }

  @Property
  void numbersTheChildrenOfAnotherFileAsIfReadThere(
      @ForAll("ids") List<String> here, @ForAll("ids") List<String> there) {
    ChildIds ids = numbered(here);
    ChildIds others = numbered(there);

    int[] numbers = ids.numbersOf(others);

    for (int i = 0; i < others.count(); i++) {
      assertThat(ids.text(numbers[i])).isEqualTo(others.text(i));
    }
    List<String> both = new ArrayList<>(here);
    both.addAll(there);
    assertThat(ids.count()).isEqualTo((int) both.stream().distinct().count());
  }

  @Property
  void ordersChildrenAsText(@ForAll("ids") List<String> texts) {
    ChildIds ids = numbered(texts);

    List<String> order = Arrays.stream(ids.inTextOrder()).mapToObj(ids::text).toList();

    assertThat(order).containsExactlyElementsOf(texts.stream().distinct().sorted().toList());
  }

  private static ChildIds numbered(List<String> texts) {
    ChildIds ids = new ChildIds();
    texts.forEach(text -> number(ids, text));
    return ids;
  }

  private static int number(ChildIds ids, String text) {
    byte[] bytes = bytes(text);
    return ids.number(bytes, 0, bytes.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Few letters, so that identifiers come twice and begin alike; some beyond ASCII. */
  @Provide
  Arbitrary<List<String>> ids() {
    Arbitrary<String> few =
        Arbitraries.strings().withChars('a', 'b', '\u00e9', '\uffee').ofMinLength(1).ofMaxLength(3);
    Arbitrary<String> many = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(10);
    Arbitrary<String> hashes = Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    Arbitrary<String> astral = Arbitraries.of("\ud83d\ude00", "\ud83d\ude00a", "\uffeea");
    return Arbitraries.oneOf(few, many, hashes, astral).list().ofMaxSize(600);
  }

  @Example
  void thePoolOfIdentifiersGrowsToTheLongestArrayAndNoFurther() {
    int longest = Integer.MAX_VALUE - 8;

    assertThat(ChildIds.grown(1 << 12, 5_000)).isEqualTo(1 << 13);
    assertThat(ChildIds.grown(1 << 30, (1L << 30) + 1)).isEqualTo(longest);
    assertThatThrownBy(() -> ChildIds.grown(longest, longest + 1L))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("too many children: their identifiers have 2147483640 bytes");
  }
}
