package org.duecare.report.picture;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is drawn as SVG. Inks become classes and the font is that of the page. What a clip
 * would cut off is drawn: nothing of ours reaches beyond. Not thread-safe.
 */
final class SvgCanvas extends RefusingCanvas {

  private static final int DECIMALS = 1;

  private final StringOutput out = new StringOutput();
  private final RenderingHints hints = new RenderingHints(Map.of());
  private Ink ink = Ink.TEXT;
  private Stroke stroke = new BasicStroke();
  private PictureFont font;
  private @Nullable Shape clip;

  SvgCanvas(PictureFont font) {
    this.font = font;
  }

  /** What was drawn so far, without the element around it. */
  String shapes() {
    return out.toString();
  }

  @Override
  public void draw(Shape shape) {
    out.writeContent("<path class=\"" + ink.cssClass() + " drawn\"");
    if (stroke instanceof BasicStroke lines) {
      out.writeContent(" stroke-width=\"" + number(lines.getLineWidth()) + '"');
      float[] dashes = lines.getDashArray();
      if (dashes != null) {
        out.writeContent(" stroke-dasharray=\"");
        for (float each : dashes) {
          out.writeContent(number(each) + ' ');
        }
        out.writeContent("\"");
      }
    }
    out.writeContent(" d=\"" + path(shape) + "\"/>\n");
  }

  @Override
  public void fill(Shape shape) {
    out.writeContent("<path class=\"" + ink.cssClass() + " filled\" d=\"" + path(shape) + "\"/>\n");
  }

  @Override
  public void drawString(String text, float x, float y) {
    out.writeContent(
        "<text class=\"" + ink.cssClass() + "\" x=\"" + number(x) + "\" y=\"" + number(y) + '"');
    out.writeContent(" font-size=\"" + font.getSize() + "\">");
    Escape.htmlContent(text, out);
    out.writeContent("</text>\n");
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
      int kind = each.currentSegment(points);
      int numbers =
          switch (kind) {
            case PathIterator.SEG_MOVETO -> step(path, 'M', 2);
            case PathIterator.SEG_LINETO -> step(path, 'L', 2);
            case PathIterator.SEG_QUADTO -> step(path, 'Q', 4);
            case PathIterator.SEG_CUBICTO -> step(path, 'C', 6);
            default -> step(path, 'Z', 0);
          };
      for (int i = 0; i < numbers; i++) {
        path.append(i == 0 ? "" : " ").append(number(points[i]));
      }
    }
    return path.toString();
  }

  private static int step(StringBuilder path, char letter, int numbers) {
    path.append(letter);
    return numbers;
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public void setPaint(Paint paint) {
    ink = Ink.of(paint);
  }

  @Override
  public Paint getPaint() {
    return ink.color();
  }

  @Override
  public void setColor(Color color) {
    setPaint(color);
  }

  @Override
  public Color getColor() {
    return ink.color();
  }

  @Override
  public void setStroke(Stroke lines) {
    stroke = lines;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setFont(Font letters) {
    font = ours(letters);
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public FontMetrics getFontMetrics(Font letters) {
    return ours(letters).metrics();
  }

  private static PictureFont ours(Font letters) {
    if (letters instanceof PictureFont measured) {
      return measured;
    }
    throw new IllegalArgumentException(
        "font of the machine: " + letters.getName() + "; only ours can be measured");
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(
        null, /* isAntiAliased= */ true, /* usesFractionalMetrics= */ true);
  }

  @Override
  public void setComposite(Composite blending) {
    // Everything is opaque; JFreeChart sets what it restores.
  }

  @Override
  public Composite getComposite() {
    return AlphaComposite.SrcOver;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    // JFreeChart takes back a hint by setting it to null, which the map refuses.
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> more) {
    hints.clear();
    hints.putAll(more);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    hints.putAll(more);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return hints;
  }

  @Override
  public void setTransform(AffineTransform transform) {
    if (!transform.isIdentity()) {
      throw new IllegalArgumentException(
          "picture is turned or moved: " + transform + "; only upright drawing is allowed");
    }
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform();
  }

  @Override
  public void clip(@Nullable Shape shape) {
    clip = shape;
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = shape;
  }

  @Override
  public @Nullable Shape getClip() {
    return clip;
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    return clip == null ? null : clip.getBounds();
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }

  /** The area of a picture. */
  static Rectangle2D area(double width, double height) {
    return new Rectangle2D.Double(0, 0, width, height);
  }
}
