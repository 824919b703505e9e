package claimscape.picture;

import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Paints groups of marks as elements of SVG. */
public final class SvgPainter {
  public static final String SANS = "Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
  private static final String SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, serif";
  private static final String ARABIC = "'Noto Sans Arabic', 'Geeza Pro', Tahoma, sans-serif";
  private static final String NASKH =
      "'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif";
  private static final String OTHER =
      "Inter, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Color"
          + " Emoji', 'Apple Color Emoji', 'Segoe UI Emoji', sans-serif";

  private final StringBuilder out;
  private final Inks inks;

  /**
   * @param out where the elements go
   */
  public SvgPainter(StringBuilder out, Inks inks) {
    this.out = out;
    this.inks = inks;
  }

  /** Paints a group as a {@code g} with its title and its description. */
  public void group(Group group) {
    begin(group, Map.of());
    element("title", group.title());
    element("desc", group.description());
    marks(group);
    out.append("</g>\n");
  }

  /**
   * Paints a group as a {@code g} that bears more attributes, but no words of its own, and with all
   * that is seen in one element that can be left out. A browser lays out what is in a {@code g}
   * even where it is not displayed, so it is an {@code svg}.
   *
   * @param attributes in their order, values not yet escaped
   */
  public void group(Group group, Map<String, String> attributes) {
    begin(group, attributes);
    out.append("<svg>\n");
    marks(group);
    out.append("</svg>\n</g>\n");
  }

  private void begin(Group group, Map<String, String> attributes) {
    out.append("<g");
    attribute("id", group.name());
    if (group.x() != 0 || group.y() != 0) {
      attribute(
          "transform",
          "translate(" + Numbers.shown(group.x()) + " " + Numbers.shown(group.y()) + ")");
    }
    attributes.forEach(this::attribute);
    out.append(">\n");
  }

  private void marks(Group group) {
    switch (inks) {
      case Inks.Of(var theme) -> marks(group.marksIn(theme));
      case Inks.Open open -> marks(group.marks());
    }
  }

  private void marks(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Shape shape -> shape(shape);
        case Mark.Words words -> words(words);
        case Mark.Choice choice -> {
          out.append("<g class=\"coloured\">\n");
          marks(choice.coloured());
          out.append("</g>\n<g class=\"colourless\">\n");
          marks(choice.colourless());
          out.append("</g>\n");
        }
      }
    }
  }

  private void shape(Mark.Shape shape) {
    boolean body = shape.part() == Part.BODY && inks instanceof Inks.Open;
    if (shape.fill().isEmpty() && shape.stroke().isEmpty() && !body) {
      return;
    }
    out.append("<path");
    if (body) {
      attribute("class", "body");
    }
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
    attribute(name, inks.colour(tone.ink()));
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

  void element(String name, String words) {
    if (!words.isEmpty()) {
      out.append('<').append(name).append('>').append(Xml.escaped(words));
      out.append("</").append(name).append(">\n");
    }
  }

  void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(Xml.quoted(value)).append('"');
  }
}
