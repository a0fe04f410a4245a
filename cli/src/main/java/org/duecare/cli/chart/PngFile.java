package org.duecare.cli.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A chart as a PNG file. It is painted from the SVG, of which it knows what our own pictures hold:
 * paths of straight and curved lines, words, and groups that are moved.
 */
final class PngFile {

  /** Points of the image for one of the picture, enough for print. */
  private static final int SCALE = 3;

  private static final Pattern STEP = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
  private static final Pattern MOVE = Pattern.compile("translate\\(([-0-9.]+) ([-0-9.]+)\\)");

  private final SvgFile svg;
  private final BufferedImage image;
  private final Graphics2D canvas;

  private PngFile(SvgFile svg) {
    this.svg = svg;
    image =
        new BufferedImage(svg.width() * SCALE, svg.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(Palette.PAPER);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    canvas.scale(SCALE, SCALE);
  }

  /**
   * The bytes of the file.
   *
   * @throws IllegalStateException if the machine has no font to write words with
   */
  static byte[] bytes(SvgFile svg) throws IOException {
    PngFile file = new PngFile(svg);
    try {
      file.paint();
    } catch (XMLStreamException e) {
      throw new AssertionError("our own SVG", e);
    } finally {
      file.canvas.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(file.image, "png", out);
    return out.toByteArray();
  }

  private void paint() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, /* value= */ false);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(svg.text()));
    AffineTransform unmoved = canvas.getTransform();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("g")) {
        canvas.setTransform(unmoved);
      }
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "g" -> move(xml.getAttributeValue(null, "transform"));
      case "path" -> path(xml);
      case "text" -> words(xml);
      default -> {
        // The title, the style and the paper.
      }
    }
  }

  private void move(String transform) {
    Matcher move = MOVE.matcher(transform);
    if (move.matches()) {
      canvas.translate(Double.parseDouble(move.group(1)), Double.parseDouble(move.group(2)));
    }
  }

  private void path(XMLStreamReader xml) {
    String[] classes = xml.getAttributeValue(null, "class").split(" ", -1);
    Color color = Palette.ofClass(classes[0]);
    Path2D path = path(xml.getAttributeValue(null, "d"));
    canvas.setColor(color);
    if (classes[1].equals("filled")) {
      canvas.fill(path);
    } else {
      canvas.setStroke(
          stroke(
              xml.getAttributeValue(null, "stroke-width"),
              xml.getAttributeValue(null, "stroke-dasharray")));
      canvas.draw(path);
    }
  }

  private static BasicStroke stroke(@Nullable String width, @Nullable String dashes) {
    float wide = width == null ? 1 : Float.parseFloat(width);
    if (dashes == null) {
      return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    String[] each = dashes.strip().split(" ", -1);
    float[] lengths = new float[each.length];
    for (int i = 0; i < each.length; i++) {
      lengths[i] = Float.parseFloat(each[i]);
    }
    return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
  }

  private static Path2D path(String steps) {
    Path2D path = new Path2D.Double();
    Matcher step = STEP.matcher(steps);
    while (step.find()) {
      double[] to = numbers(step.group(2));
      switch (step.group(1)) {
        case "M" -> path.moveTo(to[0], to[1]);
        case "L" -> path.lineTo(to[0], to[1]);
        case "Q" -> path.quadTo(to[0], to[1], to[2], to[3]);
        case "C" -> path.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> path.closePath();
      }
    }
    return path;
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.strip().split(" ", -1))
        .filter(number -> !number.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private void words(XMLStreamReader xml) throws XMLStreamException {
    float x = Float.parseFloat(xml.getAttributeValue(null, "x"));
    float y = Float.parseFloat(xml.getAttributeValue(null, "y"));
    float size = Float.parseFloat(xml.getAttributeValue(null, "font-size"));
    String text = xml.getElementText();
    canvas.setColor(Palette.ofClass("ink-text"));
    try {
      canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size));
      canvas.drawString(text, x, y);
    } catch (Error | RuntimeException e) {
      throw new IllegalStateException(
          "no PNG here: this machine has no font to write words with; a name that ends in .svg"
              + " needs none",
          e);
    }
  }
}
