package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duecare.files.Loaded;

class FormatProperties {

  /** Order and case of columns, order of rows, ends of lines, quotes, blanks, dates. */
  @Property(tries = 300)
  void howAReturnIsWrittenDoesNotChangeItsHistories(@ForAll long seed, @ForAll long formSeed)
      throws IOException {
    RandomReturn.inFolder(
        folder -> {
          RandomReturn made = RandomReturn.of(seed);
          Loaded<Ssda903Return> plain = Tables.read(made.write(folder.resolve("plain")));

          Form form = new Form(new Random(formSeed));
          RandomReturn.write(folder.resolve("odd/1"), form.of(Tables.EPISODES, made.episodes()));
          RandomReturn.write(folder.resolve("odd/2"), form.of(Tables.REVIEWS, made.reviews()));
          RandomReturn.write(folder.resolve("odd/3"), form.of(Tables.HEADER, made.header()));
          Loaded<Ssda903Return> odd = Tables.read(folder.resolve("odd"));

          assertThat(RandomReturn.facts(odd.value())).isEqualTo(RandomReturn.facts(plain.value()));
          for (ReturnTable table : ReturnTable.values()) {
            assertThat(odd.value().rows(table)).isEqualTo(plain.value().rows(table));
          }
          assertThat(odd.value().reviewsKnownFromByDefault())
              .isEqualTo(plain.value().reviewsKnownFromByDefault());
        });
  }

  /** A way of writing a table. */
  private static final class Form {
    private final Random random;
    private final String end;
    private final boolean iso;
    private final boolean shuffled;

    private Form(Random random) {
      this.random = random;
      end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
      iso = random.nextBoolean();
      shuffled = random.nextBoolean();
    }

    private String of(String columns, List<List<String>> rows) {
      List<Integer> order = new ArrayList<>();
      List<String> names = new ArrayList<>(List.of(columns.split(",", -1)));
      names.add("LA");
      for (int i = 0; i < names.size(); i++) {
        order.add(i);
      }
      if (shuffled) {
        Collections.shuffle(order, random);
      }
      List<String> lines = new ArrayList<>();
      for (List<String> row : rows) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(written(cell)));
        cells.add("\"Bath, \"\"and\"\" elsewhere\"");
        lines.add(line(order, cells));
      }
      if (shuffled) {
        Collections.shuffle(lines, random);
      }
      lines.add(0, line(order, names));
      if (random.nextBoolean()) {
        lines.add(random.nextInt(lines.size() + 1), "  ");
      }
      return (random.nextBoolean() ? "\uFEFF" : "")
          + String.join(end, lines)
          + (random.nextBoolean() ? end : "");
    }

    private static String line(List<Integer> order, List<String> cells) {
      return String.join(",", order.stream().map(cells::get).toList());
    }

    private String written(String cell) {
      String text = cell;
      if (cell.contains("/") && iso) {
        text = cell.substring(6) + "-" + cell.substring(3, 5) + "-" + cell.substring(0, 2);
      } else if (!cell.startsWith("C") || cell.length() < 3) {
        text = random.nextBoolean() ? cell.toLowerCase(Locale.ROOT) : cell;
      }
      return switch (random.nextInt(4)) {
        case 0 -> " " + text + "\t";
        case 1 -> '"' + text + '"';
        default -> text;
      };
    }
  }
}
