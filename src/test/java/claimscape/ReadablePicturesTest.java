package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Passage;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.map.Cases;
import claimscape.drawing.map.MapDrawing;
import claimscape.format.Formats;
import claimscape.format.WriteOptions;
import claimscape.layout.Rect;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every picture can be read: opened by others' readers, nothing is missing, cut off or tiny. */
class ReadablePicturesTest {
  private static final ShownMap SCRIPTS = new ShownMap("scripts", Cases.scripts(), ShownMap.FULL);

  private static List<ShownMap> maps = List.of();

  @BeforeAll
  static void draw() throws IOException {
    maps = ShownMap.all();
  }

  @AfterAll
  static void forget() {
    maps = List.of();
  }

  static List<ShownMap> maps() {
    return maps;
  }

  /** Lines end without their space, and a reader may mend the order of marks. */
  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @ParameterizedTest
  @MethodSource("maps")
  void anSvgHoldsEveryWordInsideItsPage(ShownMap shown) throws IOException {
    SeenSvg svg = shown.svg();
    for (SeenSvg.Piece piece : svg.pieces()) {
      // How many are folded away stands on the lower edge of a card.
      for (SeenSvg.Run run :
          piece.runs().stream().filter(it -> !it.text().matches("[+][0-9]+")).toList()) {
        assertThat(run.size()).as(run.text()).isGreaterThanOrEqualTo(7);
        assertThat(run.x()).as(run.text()).isBetween(0.0, svg.width());
        assertThat(run.end()).as(run.text()).isBetween(0.0, svg.width());
        assertThat(run.y()).as(run.text()).isBetween(run.size() / 2, svg.height());
      }
    }
    String notes = letters(svg.piece("source-notes").text());
    for (Group group : shown.cards()) {
      Statement statement = shown.statement(group);
      SeenSvg.Piece piece = svg.piece(group.name());
      SeenSvg.Box card = shown.box(group, piece);
      // How many are folded away stands on the lower edge of a card.
      for (SeenSvg.Run run :
          piece.runs().stream().filter(it -> !it.text().matches("[+][0-9]+")).toList()) {
        assertThat(run.x()).as(run.text()).isBetween(card.left(), card.right());
        assertThat(run.end()).as(run.text()).isBetween(card.left(), card.right());
        assertThat(run.y()).as(run.text()).isBetween(card.top() + run.size() / 2, card.bottom());
      }
      assertThat(letters(svg.piece(group.name()).text())).contains(letters(statement.text()));
      for (Passage passage : shown.project().passagesOf(statement.id())) {
        assertThat(notes.contains(letters(passage.quote()))).as(passage.quote()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTwoCardsOfAnSvgOverlap(ShownMap shown) throws IOException {
    SeenSvg svg = shown.svg();
    List<String> names = shown.cards().stream().map(Group::name).toList();
    List<SeenSvg.Box> boxes =
        names.stream().flatMap(name -> svg.piece(name).box().stream()).toList();
    assertThat(boxes).hasSameSizeAs(names);
    for (int i = 0; i < boxes.size(); i++) {
      SeenSvg.Box box = boxes.get(i);
      assertThat(boxes.subList(0, i).stream().noneMatch(box::overlaps)).as(names.get(i)).isTrue();
    }
  }

  /** The number on a card is that of the note which quotes it. */
  @ParameterizedTest
  @MethodSource("maps")
  void theNumberOfACardIsThatOfItsNote(ShownMap shown) throws IOException {
    SeenSvg svg = shown.svg();
    List<SeenSvg.Run> numbers = svg.piece("numbers").runs();
    List<SeenSvg.Run> notes = svg.piece("source-notes").runs();
    MapDrawing map = shown.map();
    for (Group group : map.drawing().groups()) {
      if (group.entry().orElse(null) instanceof StatementId id) {
        SeenSvg.Piece piece = svg.piece(group.name());
        Rect card = Optional.ofNullable(map.cards().get(id)).orElseThrow();
        double right = card.right() + piece.x() - group.x();
        double bottom = card.bottom() + piece.y() - group.y();
        SeenSvg.Run number =
            numbers.stream()
                .filter(run -> Math.abs(run.x() - right) < 20)
                .filter(run -> Math.abs(run.y() - bottom) < 16)
                .findFirst()
                .orElseThrow();
        for (Passage passage : shown.project().passagesOf(id)) {
          assertThat(letters(note(notes, number.text()))).contains(letters(passage.quote()));
        }
      }
    }
  }

  /** The words from one number of a note to the next. */
  private static String note(List<SeenSvg.Run> notes, String number) {
    StringBuilder words = new StringBuilder();
    boolean inside = false;
    for (SeenSvg.Run run : notes) {
      boolean begins = run.bold() && run.text().matches("[0-9]+");
      inside = begins ? run.text().equals(number) : inside;
      words.append(inside ? run.text() : "");
    }
    return words.toString();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aPdfHoldsEveryWordInsideItsPage(ShownMap shown) throws IOException {
    SeenPdf pdf = SeenPdf.of(shown.written("pdf"));
    for (SeenPdf.Page page : pdf.pages()) {
      for (SeenPdf.Letter letter : page.letters()) {
        assertThat(letter.size()).as(letter.text()).isGreaterThanOrEqualTo(6.99f);
        assertThat(letter.x()).as(letter.text()).isBetween(0f, page.width());
        assertThat(letter.x() + letter.width()).as(letter.text()).isBetween(0f, page.width() + .1f);
        assertThat(letter.y()).as(letter.text()).isBetween(letter.size() / 2, page.height());
      }
    }
    String written = sorted(pdf);
    for (Statement statement : shown.statements()) {
      assertThat(written.contains(ascii(statement.text()))).as(statement.text()).isTrue();
      for (Passage passage : shown.project().passagesOf(statement.id())) {
        assertThat(written.contains(ascii(passage.quote()))).as(passage.quote()).isTrue();
      }
    }
  }

  /** Other scripts are written in the order of the eye, so they are looked at one by one. */
  private static String ascii(String words) {
    return words.replaceAll("[^A-Za-z0-9]", "");
  }

  private static String sorted(SeenPdf pdf) {
    return ascii(pdf.written());
  }

  @Test
  void lettersOfEveryScriptAreFoundInAPdf() throws IOException {
    SeenPdf pdf = SeenPdf.of(SCRIPTS.written("pdf"));
    String written = pdf.written();
    for (Statement statement : Cases.scripts().statements().values()) {
      statement
          .text()
          .codePoints()
          .filter(Character::isLetter)
          .forEach(letter -> assertThat(written).contains(Character.toString(letter)));
    }
  }

  @ParameterizedTest
  @EnumSource(WriteOptions.Theme.class)
  void twoRunsGiveTheSameBytesInEveryTheme(WriteOptions.Theme theme) throws IOException {
    WriteOptions options = ShownMap.FULL.withTheme(theme).withScale(1);
    Formats fresh = Wiring.formats(Locale.ENGLISH);
    for (String format : List.of("svg", "pdf", "png", "html")) {
      assertThat(SCRIPTS.written(format, options))
          .as(format)
          .isEqualTo(SCRIPTS.written(fresh, format, options));
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aPngIsAsLargeAsItsWordsNeed(ShownMap shown) throws IOException {
    SeenSvg svg = shown.svg();
    byte[] png = shown.written("png", shown.options().withScale(.1));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    double smallest =
        svg.pieces().stream()
            .flatMap(piece -> piece.runs().stream())
            .mapToDouble(SeenSvg.Run::size)
            .min()
            .orElseThrow();
    assertThat(image.getWidth() / svg.width() * smallest).isGreaterThanOrEqualTo(7);
    assertThat(Math.max(image.getWidth(), image.getHeight())).isLessThanOrEqualTo(32_767);
  }

  @ParameterizedTest
  @EnumSource(
      value = WriteOptions.Paper.class,
      names = {"A4", "A3", "A0"})
  void aPosterShowsEveryWordOnOneOfItsPages(WriteOptions.Paper paper) throws IOException {
    ShownMap shown = new ShownMap("sample", ShownMap.sample(), ShownMap.FULL);
    SeenPdf pdf = SeenPdf.of(shown.written("pdf", shown.options().withPaper(paper)));
    String written = sorted(pdf);
    for (Statement statement : shown.statements()) {
      String first = ascii(statement.text().split(" ", 2)[0]);
      assertThat(written).contains(first);
    }
    for (SeenPdf.Page page : pdf.pages().subList(1, pdf.pages().size())) {
      assertThat(page.letters()).allMatch(letter -> letter.size() >= 6.99f);
    }
  }
}
