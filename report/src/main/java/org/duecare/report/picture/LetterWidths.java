package org.duecare.report.picture;

/**
 * How wide letters are in a sans serif font, near enough to lay out labels: those of Helvetica by
 * its published metrics, in thousandths of the size of the font, and an eighth more, as the widest
 * fonts of common systems are (Verdana, DejaVu Sans).
 */
final class LetterWidths {

  private static final int FIRST = ' ';

  /** From the blank to the tilde. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // blank to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to tilde
  };

  /** Of letters of other alphabets, which are wider on the whole. */
  private static final int OTHER = 700;

  private static final double THOUSAND = 1000;
  private static final double WIDEST = 1.125;

  private LetterWidths() {}

  static double of(String text, double size) {
    return text.codePoints().map(LetterWidths::width).sum() * WIDEST * size / THOUSAND;
  }

  private static int width(int letter) {
    int index = letter - FIRST;
    return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
  }
}
