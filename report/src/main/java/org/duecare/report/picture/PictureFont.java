package org.duecare.report.picture;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.Objects;

/**
 * A font of which only the size is known. It is measured by {@link LetterWidths}, so that no font
 * need be installed where a picture is made.
 */
final class PictureFont extends Font {

  private static final long serialVersionUID = 1L;

  private static final float ASCENT = 0.8f;
  private static final float DESCENT = 0.22f;

  PictureFont(int size) {
    super(SANS_SERIF, PLAIN, size);
  }

  /** Measures of the letters. */
  FontMetrics metrics() {
    return new Metrics(this);
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Line(text.length(), getSize());
  }

  /** Measures of one line. */
  private static final class Line extends LineMetrics {
    private final int letters;
    private final int size;

    Line(int letters, int size) {
      this.letters = letters;
      this.size = size;
    }

    @Override
    public int getNumChars() {
      return letters;
    }

    @Override
    public float getAscent() {
      return ASCENT * size;
    }

    @Override
    public float getDescent() {
      return DESCENT * size;
    }

    @Override
    public float getLeading() {
      return 0;
    }

    @Override
    public float getHeight() {
      return getAscent() + getDescent();
    }

    @Override
    public int getBaselineIndex() {
      return ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[] {0, 0, 0};
    }

    @Override
    public float getStrikethroughOffset() {
      return -getAscent() / 2;
    }

    @Override
    public float getStrikethroughThickness() {
      return 1;
    }

    @Override
    public float getUnderlineOffset() {
      return 1;
    }

    @Override
    public float getUnderlineThickness() {
      return 1;
    }
  }

  /** Measures of texts. */
  private static final class Metrics extends FontMetrics {

    private static final long serialVersionUID = 1L;

    Metrics(PictureFont font) {
      super(font);
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.ceil(LetterWidths.of(Objects.requireNonNull(text, "text"), font.getSize()));
    }

    @Override
    public int getAscent() {
      return Math.round(ASCENT * font.getSize());
    }

    @Override
    public int getDescent() {
      return Math.round(DESCENT * font.getSize());
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics context) {
      return new Line(text.length(), font.getSize());
    }
  }
}
