package org.duecare.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SvgCanvasTest {

  private final SvgCanvas canvas = new SvgCanvas(new PictureFont(12));

  @Test
  void writesShapesOfAnyKind() {
    Path2D path = new Path2D.Double();
    path.moveTo(1, 2);
    path.lineTo(3.25, 4);
    path.quadTo(5, 6, 7, 8);
    path.curveTo(1, 2, 3, 4, 5, 6);
    path.closePath();
    canvas.setPaint(Ink.SERIES_2.color());
    canvas.fill(path);

    assertThat(canvas.shapes())
        .isEqualTo("<path class=\"ink-series-2 filled\" d=\"M1 2L3.3 4Q5 6 7 8C1 2 3 4 5 6Z\"/>\n");
  }

  @Test
  void writesLinesWithWidthAndDashes() {
    canvas.setColor(Ink.GRID.color());
    canvas.setStroke(
        new BasicStroke(
            0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2}, 0));
    canvas.draw(new Rectangle2D.Double(0, 0, 1, 1));
    Stroke other = shape -> shape;
    canvas.setStroke(other);
    canvas.draw(new Path2D.Double());

    assertThat(canvas.shapes())
        .contains("class=\"ink-grid drawn\" stroke-width=\"0.5\" stroke-dasharray=\"3 2 \"")
        .endsWith("<path class=\"ink-grid drawn\" d=\"\"/>\n");
    assertThat(canvas.getStroke()).isEqualTo(other);
  }

  @Test
  void writesTextThatStaysText() {
    canvas.drawString("a < b & c", 1f, 2f);

    assertThat(canvas.shapes())
        .isEqualTo(
            "<text class=\"ink-text\" x=\"1\" y=\"2\" font-size=\"12\">a &lt; b &amp; c</text>\n");
  }

  @Test
  void remembersWhatIsSet() {
    canvas.setPaint(Ink.EDGE.color());
    assertThat(canvas.getPaint()).isEqualTo(Ink.EDGE.color()).isEqualTo(canvas.getColor());
    PictureFont font = new PictureFont(9);
    canvas.setFont(font);
    assertThat(canvas.getFont()).isEqualTo(font);
    RenderingHints.Key key = RenderingHints.KEY_ANTIALIASING;
    canvas.setRenderingHint(key, RenderingHints.VALUE_ANTIALIAS_ON);
    assertThat(canvas.getRenderingHint(key)).isEqualTo(RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(key, null);
    assertThat(canvas.getRenderingHint(key)).isNull();
    canvas.addRenderingHints(Map.of(key, RenderingHints.VALUE_ANTIALIAS_OFF));
    assertThat(canvas.getRenderingHints()).hasSize(1);
    canvas.setRenderingHints(Map.of());
    assertThat(canvas.getRenderingHints()).isEmpty();
    assertThat(canvas.getClipBounds()).isNull();
    canvas.clip(SvgCanvas.area(3, 4));
    assertThat(canvas.getClip()).isEqualTo(SvgCanvas.area(3, 4));
    canvas.setClip(SvgCanvas.area(5, 6));
    assertThat(canvas.getClipBounds().width).isEqualTo(5);
    canvas.setTransform(new AffineTransform());
    assertThat(canvas.getTransform().isIdentity()).isTrue();
    canvas.setComposite(canvas.getComposite());
    canvas.dispose();
    assertThat(canvas.getFontRenderContext().isAntiAliased()).isTrue();
    assertThat(canvas.shapes()).isEmpty();
  }

  @Test
  void refusesWhatItWouldGetWrong() {
    assertThatThrownBy(() -> canvas.setPaint(Color.PINK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("; only inks are drawn with");
    assertThatThrownBy(() -> canvas.setFont(new Font("Serif", Font.PLAIN, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("font of the machine: Serif; only ours can be measured");
    assertThatThrownBy(() -> canvas.setTransform(AffineTransform.getScaleInstance(2, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("; only upright drawing is allowed");
  }

  @Test
  void refusesEachWayOfDrawingThatNoPictureNeeds() {
    List<Method> refused =
        Arrays.stream(RefusingCanvas.class.getDeclaredMethods())
            .filter(each -> Modifier.isFinal(each.getModifiers()))
            .toList();
    assertThat(refused).hasSizeGreaterThan(40);
    for (Method each : refused) {
      Object[] arguments =
          Arrays.stream(each.getParameterTypes()).map(SvgCanvasTest::nothing).toArray();
      assertThatThrownBy(() -> each.invoke(canvas, arguments))
          .as(each.toString())
          .isInstanceOf(InvocationTargetException.class)
          .hasRootCauseInstanceOf(UnsupportedOperationException.class)
          .hasRootCauseMessage("no picture is drawn so: only shapes and upright texts are");
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == int.class) {
      return 0;
    } else if (type == double.class) {
      return 0.0;
    } else if (type == float.class) {
      return 0f;
    }
    return type == boolean.class ? Boolean.FALSE : null;
  }

  @Test
  void measuresTextWithoutAnyFont() {
    PictureFont font = new PictureFont(10);
    assertThat(font.metrics().stringWidth("")).isZero();
    assertThat(font.metrics().stringWidth("mm")).isGreaterThan(font.metrics().stringWidth("ii"));
    // The letter is not in the table: 0.7 of the size and an eighth more.
    assertThat(font.metrics().stringWidth("\u0416")).isEqualTo(8);
    assertThat(font.metrics().getAscent()).isEqualTo(8);
    assertThat(font.metrics().getDescent()).isEqualTo(2);
    LineMetrics line = font.getLineMetrics("abc", canvas.getFontRenderContext());
    assertThat(line.getNumChars()).isEqualTo(3);
    assertThat(line.getAscent()).isEqualTo(8);
    assertThat(line.getDescent()).isCloseTo(2.2f, org.assertj.core.data.Offset.offset(0.01f));
    assertThat(line.getLeading()).isZero();
    assertThat(line.getHeight()).isEqualTo(line.getAscent() + line.getDescent());
    assertThat(line.getBaselineIndex()).isEqualTo(Font.ROMAN_BASELINE);
    assertThat(line.getBaselineOffsets()).containsExactly(0, 0, 0);
    assertThat(line.getStrikethroughOffset()).isNegative();
    assertThat(line.getStrikethroughThickness()).isPositive();
    assertThat(line.getUnderlineOffset()).isPositive();
    assertThat(line.getUnderlineThickness()).isPositive();
    assertThat(font.metrics().getLineMetrics("ab", canvas).getNumChars()).isEqualTo(2);
  }
}
