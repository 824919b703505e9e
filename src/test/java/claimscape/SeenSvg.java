package claimscape;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An SVG as an XML reader sees it: its groups, and every run of words with its place and size. */
record SeenSvg(double width, double height, List<Piece> pieces) {

  /** A group with its words and the box around its largest shape. */
  record Piece(
      String name, String description, double x, double y, List<Run> runs, Optional<Box> box) {
    String text() {
      return String.join("", runs.stream().map(Run::text).toList());
    }
  }

  /**
   * @param end where it ends to the right as far as that is said; words that run from right to left
   *     say only where they begin
   */
  record Run(String text, double x, double y, double size, boolean bold, double end) {}

  record Box(double left, double top, double right, double bottom) {
    double area() {
      return (right - left) * (bottom - top);
    }

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  static SeenSvg of(byte[] svg) throws IOException {
    Element root = parsed(svg);
    List<Piece> pieces = new ArrayList<>();
    NodeList groups = root.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      pieces.add(piece((Element) groups.item(i)));
    }
    return new SeenSvg(number(root, "width"), number(root, "height"), pieces);
  }

  Piece piece(String name) {
    return pieces.stream().filter(piece -> piece.name().equals(name)).findFirst().orElseThrow();
  }

  private static Element parsed(byte[] svg) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static Piece piece(Element group) {
    String[] moved = group.getAttribute("transform").replaceAll("[a-z()]", "").split(" ", -1);
    double dx = moved.length == 2 ? Double.parseDouble(moved[0]) : 0;
    double dy = moved.length == 2 ? Double.parseDouble(moved[1]) : 0;
    List<Run> runs = new ArrayList<>();
    Optional<Box> box = Optional.empty();
    String description = "";
    for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        switch (element.getTagName()) {
          case "text" ->
              runs.add(
                  new Run(
                      element.getTextContent(),
                      dx + number(element, "x"),
                      dy + number(element, "y"),
                      number(element, "font-size"),
                      element.getAttribute("font-weight").equals("600"),
                      dx + number(element, "x") + length(element)));
          case "path" -> {
            Box next = box(element.getAttribute("d"), dx, dy);
            box = box.filter(known -> known.area() >= next.area()).or(() -> Optional.of(next));
          }
          case "desc" -> description = element.getTextContent();
          default -> {}
        }
      }
    }
    return new Piece(group.getAttribute("id"), description, dx, dy, runs, box);
  }

  private static Box box(String path, double dx, double dy) {
    String[] numbers = path.replaceAll("[A-Z]", " ").strip().split("\\s+", -1);
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      double x = dx + Double.parseDouble(numbers[i]);
      double y = dy + Double.parseDouble(numbers[i + 1]);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return new Box(left, top, right, bottom);
  }

  private static double length(Element element) {
    return element.hasAttribute("textLength") ? number(element, "textLength") : 0;
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
