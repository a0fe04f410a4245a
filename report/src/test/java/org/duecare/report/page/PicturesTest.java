package org.duecare.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.report.document.ReportDocument;
import org.duecare.report.picture.Picture;
import org.junit.jupiter.api.Test;

/** What a picture tells of figures that are hidden. */
class PicturesTest {

  private static final Pictures PICTURES =
      new Pictures(new PageWords(ReportDocument.english()), LocalDate.of(2023, 3, 31));

  private static final PageCell HIDDEN =
      new PageCell("", PageCell.Kind.COUNT, "", "", "", Optional.of("c"), "", "hidden");

  private static PageCell count(String number) {
    return new PageCell(number, PageCell.Kind.COUNT, number, "", "", Optional.empty(), "", "");
  }

  private static PageRow row(String words, PageCell... cells) {
    return PageRow.of(PageHeader.of(words, words), List.of(cells));
  }

  @Test
  void theMarkSaysOfWhichYearAFigureIsHidden() {
    PageTable homes =
        new PageTable(
            "home",
            "Homes",
            "Figure",
            Stream.of("2021", "2022", "2023").map(year -> PageHeader.of(year, year)).toList(),
            List.of(
                row("kin", count("7"), HIDDEN, count("9")),
                row("own", HIDDEN, HIDDEN, HIDDEN),
                row("other", count("70"), count("80"), count("90"))),
            Optional.empty(),
            Optional.empty());

    PagePicture picture = PICTURES.addTo(homes).picture().orElseThrow();

    assertThat(picture.picture().shapes())
        .contains(">kin (c: 2022)</text>", ">own (c)</text>", ">other</text>");
    assertThat(picture.description())
        .startsWith("2021: kin (c: 2022): 7, own (c): c, other: 70. 2022: kin (c: 2022): c, own");
  }

  /** A line under another would be seen by nobody, and its words would be looked for in vain. */
  @Test
  void ofTwoEqualLinesOneIsDrawn() {
    PageTable ahead =
        new PageTable(
            "reviews-ahead",
            "Reviews ahead",
            "Figure",
            Stream.of("April", "May").map(month -> PageHeader.of(month, month)).toList(),
            List.of(
                row("low", count("50"), count("60")),
                row("likely", count("50"), count("60")),
                row("high", count("55"), count("70"))),
            Optional.empty(),
            Optional.empty());

    PagePicture picture = PICTURES.addTo(ahead).picture().orElseThrow();

    assertThat(picture.picture().legend())
        .extracting(Picture.LegendEntry::words)
        .containsExactly("likely", "high");
  }
}
