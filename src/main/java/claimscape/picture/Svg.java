package claimscape.picture;

import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Tone;
import claimscape.picture.enclosure.SvgEnclosure;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes drawings as SVG 1.1: words are text that can be selected, every statement is a group with
 * its name and its text. Nothing in it runs or points elsewhere.
 */
public final class Svg {
  private static final String SANS = "Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
  private static final String SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, serif";
  private static final String ARABIC = "'Noto Sans Arabic', 'Geeza Pro', Tahoma, sans-serif";
  private static final String NASKH =
      "'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif";
  private static final String OTHER =
      "Inter, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Color"
          + " Emoji', 'Apple Color Emoji', 'Segoe UI Emoji', sans-serif";

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Theme theme;

  private Svg(Theme theme) {
    this.theme = theme;
  }

  /**
   * The drawing in a theme's colours, as an XML document; write it as UTF-8.
   *
   * @param enclosed what rides along, to be found again by {@link
   *     claimscape.picture.enclosure.Enclosure#in}
   */
  public static String of(Drawing drawing, Theme theme, Optional<byte[]> enclosed) {
    Svg svg = new Svg(theme);
    svg.document(drawing, enclosed);
    return svg.out.toString();
  }

  /** The drawing alone. */
  public static String of(Drawing drawing, Theme theme) {
    return of(drawing, theme, Optional.empty());
  }

  private void document(Drawing drawing, Optional<byte[]> enclosed) {
    String width = Numbers.shown(drawing.width());
    String height = Numbers.shown(drawing.height());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("width", width);
    attribute("height", height);
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("font-family", SANS);
    attribute("xml:space", "preserve");
    out.append(">\n");
    element("title", drawing.title());
    element("desc", drawing.description());
    enclosed.map(SvgEnclosure::element).ifPresent(out::append);
    out.append("<rect");
    attribute("width", width);
    attribute("height", height);
    attribute("fill", theme.hex(Ink.PAGE));
    out.append("/>\n");
    for (Group group : drawing.groups()) {
      group(group);
    }
    out.append("</svg>\n");
  }

  private void group(Group group) {
    out.append("<g");
    attribute("id", group.name());
    if (group.x() != 0 || group.y() != 0) {
      attribute(
          "transform",
          "translate(" + Numbers.shown(group.x()) + " " + Numbers.shown(group.y()) + ")");
    }
    out.append(">\n");
    element("title", group.title());
    element("desc", group.description());
    for (Mark mark : group.marksIn(theme)) {
      switch (mark) {
        case Mark.Shape shape -> shape(shape);
        case Mark.Words words -> words(words);
        case Mark.Choice choice -> throw new IllegalStateException("a choice that was not made");
      }
    }
    out.append("</g>\n");
  }

  private void shape(Mark.Shape shape) {
    if (shape.fill().isEmpty() && shape.stroke().isEmpty()) {
      return;
    }
    out.append("<path");
    attribute("d", SvgPen.drawn(shape.path()));
    shape.fill().ifPresentOrElse(tone -> paint("fill", tone), () -> attribute("fill", "none"));
    shape.stroke().ifPresent(this::stroke);
    out.append("/>\n");
  }

  private void stroke(Stroke stroke) {
    paint("stroke", stroke.tone());
    if (stroke.width() != 1) {
      attribute("stroke-width", Numbers.shown(stroke.width()));
    }
    if (!stroke.dash().lengths().isEmpty()) {
      attribute(
          "stroke-dasharray",
          stroke.dash().lengths().stream().map(Numbers::shown).collect(Collectors.joining(" ")));
    }
    if (stroke.round()) {
      attribute("stroke-linecap", "round");
      attribute("stroke-linejoin", "round");
    }
  }

  private void paint(String name, Tone tone) {
    attribute(name, theme.hex(tone.ink()));
    if (tone.opacity() < 1) {
      attribute(name + "-opacity", Numbers.shown(tone.opacity()));
    }
  }

  /**
   * A run of words. Its measured length rides along, so that a reader without the fonts gets words
   * that still fit their card.
   */
  private void words(Mark.Words words) {
    out.append("<text");
    attribute("x", Numbers.shown(words.rightToLeft() ? words.x() + words.width() : words.x()));
    attribute("y", Numbers.shown(words.baseline()));
    face(words.face());
    attribute("font-size", Numbers.shown(words.size()));
    paint("fill", words.tone());
    if (words.rightToLeft()) {
      attribute("direction", "rtl");
    } else if (words.text().length() > 1) {
      attribute("textLength", Numbers.shown(words.width()));
      attribute("lengthAdjust", "spacingAndGlyphs");
    }
    out.append('>').append(Xml.escaped(words.text())).append("</text>\n");
  }

  private void face(Face face) {
    switch (face) {
      case SANS, SANS_MEDIUM, SANS_BOLD, SANS_ITALIC -> {}
      case SERIF, SERIF_BOLD, SERIF_ITALIC -> attribute("font-family", SERIF);
      case ARABIC, ARABIC_BOLD -> attribute("font-family", ARABIC);
      case NASKH -> attribute("font-family", NASKH);
      case OTHER -> attribute("font-family", OTHER);
    }
    if (face.weight() != 400) {
      attribute("font-weight", Integer.toString(face.weight()));
    }
    if (face.italic()) {
      attribute("font-style", "italic");
    }
  }

  private void element(String name, String words) {
    if (!words.isEmpty()) {
      out.append('<').append(name).append('>').append(Xml.escaped(words));
      out.append("</").append(name).append(">\n");
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(Xml.quoted(value)).append('"');
  }
}
