package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.GrownProject;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import claimscape.project.Project;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What holds of every map's picture. */
class PictureLaws {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final Measure MEASURE = new Measure(TYPEFACES);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theWholeTextOfEveryStatementIsInTheSvg(long seed)
      throws IOException, ParserConfigurationException, SAXException {
    Project project = GrownProject.of(seed, 30);
    MapDrawing map = draw(project, MapOptions.USUAL.withFullText(true));
    Document svg = parsed(Svg.of(map.drawing(), Themes.LIGHT));
    for (StatementId id : map.cards().keySet()) {
      Statement statement = project.statement(id).orElseThrow();
      Group group = groupOf(map, id);
      assertThat(words(svg, group.name(), "desc")).endsWith(statement.text());
      assertThat(letters(words(svg, group.name(), "text"))).contains(letters(statement.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noTwoCardsOverlapAndNothingLiesOutside(long seed) {
    MapDrawing map = draw(GrownProject.of(seed, 40), MapOptions.USUAL);
    List<Rect> cards = List.copyOf(map.cards().values());
    for (int i = 0; i < cards.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(cards.get(i).nearerThan(0, cards.get(j))).isFalse();
      }
    }
    for (Group group : map.drawing().groups()) {
      Rect bounds = group.bounds();
      assertThat(bounds.x()).as(group.name()).isGreaterThanOrEqualTo(0);
      assertThat(bounds.y()).as(group.name()).isGreaterThanOrEqualTo(0);
      assertThat(bounds.right()).as(group.name()).isLessThanOrEqualTo(map.drawing().width());
      assertThat(bounds.bottom()).as(group.name()).isLessThanOrEqualTo(map.drawing().height());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theSameProjectGivesTheSameBytes(long seed) throws IOException {
    for (Theme theme : Themes.all()) {
      Easel fresh = new Easel(new Measure(TYPEFACES), Locale.ENGLISH);
      MapDrawing again = fresh.draw(GrownProject.of(seed, 30), MapOptions.USUAL, Cancel.never());
      MapDrawing once = draw(GrownProject.of(seed, 30), MapOptions.USUAL);
      assertThat(Svg.of(once.drawing(), theme)).isEqualTo(Svg.of(again.drawing(), theme));
      assertThat(png(once, theme, 1)).isEqualTo(png(again, theme, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {.5, 1, 1.37, 2})
  void aPngHasTheSizeThatWasAsked(double scale) throws IOException {
    MapDrawing map = draw(GrownProject.of(3, 25), MapOptions.USUAL);
    var image = ImageIO.read(new ByteArrayInputStream(png(map, Themes.LIGHT, scale)));
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(map.drawing().width() * scale));
    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(map.drawing().height() * scale));
    assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFAFAF7);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noNameIsGivenTwice(long seed) {
    MapDrawing map = draw(GrownProject.of(seed, 40), MapOptions.USUAL);
    assertThat(map.drawing().groups().stream().map(Group::name)).doesNotHaveDuplicates();
  }

  private static MapDrawing draw(Project project, MapOptions options) {
    return new Easel(MEASURE, Locale.ENGLISH).draw(project, options, Cancel.never());
  }

  private static Group groupOf(MapDrawing map, StatementId id) {
    return map.drawing().groups().stream()
        .filter(group -> group.entry().filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static byte[] png(MapDrawing map, Theme theme, double scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Png(TYPEFACES).write(map.drawing(), theme, scale, out);
    return out.toByteArray();
  }

  private static Document parsed(String svg)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the elements of a name say inside a group. */
  private static String words(Document svg, String group, String element) {
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      if (groups.item(i).getAttributes().getNamedItem("id").getNodeValue().equals(group)) {
        StringBuilder words = new StringBuilder();
        NodeList children = groups.item(i).getChildNodes();
        for (int j = 0; j < children.getLength(); j++) {
          if (children.item(j).getNodeName().equals(element)) {
            words.append(children.item(j).getTextContent());
          }
        }
        return words.toString();
      }
    }
    return "";
  }

  /** Lines end without their space, so only letters are compared. */
  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}]", "");
  }
}
