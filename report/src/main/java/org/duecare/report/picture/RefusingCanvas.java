package org.duecare.report.picture;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * Refuses all that no picture of ours needs, so that nothing is ever left out of a picture in
 * silence.
 */
abstract class RefusingCanvas extends Graphics2D {

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException(
        "no picture is drawn so: only shapes and upright texts are");
  }

  @Override
  public final boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw refused();
  }

  @Override
  public final void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refused();
  }

  @Override
  public final void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw refused();
  }

  @Override
  public final void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw refused();
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused();
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused();
  }

  @Override
  public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refused();
  }

  @Override
  public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    throw refused();
  }

  @Override
  public final GraphicsConfiguration getDeviceConfiguration() {
    throw refused();
  }

  @Override
  public final void rotate(double theta) {
    throw refused();
  }

  @Override
  public final void rotate(double theta, double x, double y) {
    throw refused();
  }

  @Override
  public final void scale(double x, double y) {
    throw refused();
  }

  @Override
  public final void shear(double x, double y) {
    throw refused();
  }

  @Override
  public final void setPaintMode() {
    throw refused();
  }

  @Override
  public final void setXORMode(Color color) {
    throw refused();
  }

  @Override
  public final void copyArea(int x, int y, int width, int height, int byX, int byY) {
    throw refused();
  }

  @Override
  public final void clearRect(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public final void drawRoundRect(
      int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw refused();
  }

  @Override
  public final void fillRoundRect(
      int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw refused();
  }

  @Override
  public final void drawOval(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public final void fillOval(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public final void drawArc(int x, int y, int width, int height, int from, int angle) {
    throw refused();
  }

  @Override
  public final void fillArc(int x, int y, int width, int height, int from, int angle) {
    throw refused();
  }

  @Override
  public final void drawPolyline(int[] xs, int[] ys, int points) {
    throw refused();
  }

  @Override
  public final void drawPolygon(int[] xs, int[] ys, int points) {
    throw refused();
  }

  @Override
  public final void fillPolygon(int[] xs, int[] ys, int points) {
    throw refused();
  }

  @Override
  public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused();
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused();
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, Color background, ImageObserver observer) {
    throw refused();
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
    throw refused();
  }

  @Override
  public final boolean drawImage(
      Image image,
      int x1,
      int y1,
      int x2,
      int y2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      ImageObserver observer) {
    throw refused();
  }

  @Override
  public final boolean drawImage(
      Image image,
      int x1,
      int y1,
      int x2,
      int y2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      Color background,
      ImageObserver observer) {
    throw refused();
  }

  @Override
  public final Graphics create() {
    throw refused();
  }

  @Override
  public final void drawLine(int x1, int y1, int x2, int y2) {
    throw refused();
  }

  @Override
  public final void fillRect(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public final void translate(int x, int y) {
    throw refused();
  }

  @Override
  public final void translate(double x, double y) {
    throw refused();
  }

  @Override
  public final void transform(AffineTransform more) {
    throw refused();
  }

  @Override
  public final void clipRect(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public final void setClip(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public final void drawString(String text, int x, int y) {
    throw refused();
  }

  @Override
  public final void setBackground(Color color) {
    throw refused();
  }

  @Override
  public final Color getBackground() {
    throw refused();
  }
}
