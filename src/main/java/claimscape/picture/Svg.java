package claimscape.picture;

import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Theme;
import claimscape.picture.enclosure.SvgEnclosure;
import java.util.Optional;

/**
 * Writes drawings as SVG 1.1: words are text that can be selected, every statement is a group with
 * its name and its text. Nothing in it runs or points elsewhere.
 */
public final class Svg {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final SvgPainter painter;
  private final Theme theme;

  private Svg(Theme theme) {
    this.theme = theme;
    this.painter = new SvgPainter(out, new Inks.Of(theme));
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
    painter.attribute("width", width);
    painter.attribute("height", height);
    painter.attribute("viewBox", "0 0 " + width + " " + height);
    painter.attribute("font-family", SvgPainter.SANS);
    painter.attribute("xml:space", "preserve");
    out.append(">\n");
    painter.element("title", drawing.title());
    painter.element("desc", drawing.description());
    enclosed.map(SvgEnclosure::element).ifPresent(out::append);
    out.append("<rect");
    painter.attribute("width", width);
    painter.attribute("height", height);
    painter.attribute("fill", theme.hex(Ink.PAGE));
    out.append("/>\n");
    for (Group group : drawing.groups()) {
      painter.group(group);
    }
    out.append("</svg>\n");
  }
}
