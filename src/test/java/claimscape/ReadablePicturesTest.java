package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Passage;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.map.Cases;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.GrownProject;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notations;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.format.Formats;
import claimscape.format.WriteOptions;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.storage.Opening;
import claimscape.ui.shell.Sample;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every picture can be read: opened by others' readers, nothing is missing, cut off or tiny. */
class ReadablePicturesTest {
  private static final Formats FORMATS = Wiring.formats(Locale.ENGLISH);
  private static final Easel EASEL = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);
  private static final WriteOptions FULL = WriteOptions.USUAL.withFullText(true).withNotes(true);

  private record Shown(String name, Project project) {
    @Override
    public String toString() {
      return name;
    }

    MapDrawing map() {
      return EASEL.draw(project, MapOptions.USUAL.withFullText(true), Cancel.never());
    }

    List<Group> cards() {
      return map().drawing().groups().stream()
          .filter(group -> group.entry().filter(StatementId.class::isInstance).isPresent())
          .toList();
    }

    Statement statement(Group card) {
      StatementId id = (StatementId) card.entry().orElseThrow();
      return project.statement(id).orElseThrow();
    }

    List<Statement> statements() {
      return cards().stream().map(this::statement).toList();
    }
  }

  static Stream<Shown> maps() throws IOException {
    return Stream.of(
        new Shown("sample", sample()),
        new Shown("one", GrownProject.of(1, 1)),
        new Shown("two", GrownProject.of(2, 2)),
        new Shown("fifty", GrownProject.of(3, 50)),
        new Shown("scripts", Cases.scripts()),
        new Shown("arabic", Notations.arabic()),
        new Shown("many", GrownProject.of(4, Integer.getInteger("pictures.many", 500))));
  }

  private static Project sample() throws IOException {
    return Sample.mapped() instanceof Opening.Opened opened
        ? opened.project()
        : Project.titled("the sample is not there");
  }

  private static byte[] written(String format, Project project, WriteOptions options)
      throws IOException {
    return FORMATS
        .named(format)
        .orElseThrow()
        .writer()
        .orElseThrow()
        .write(project, options)
        .bytes();
  }

  /** Lines end without their space, and a reader may mend the order of marks. */
  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @ParameterizedTest
  @MethodSource("maps")
  void anSvgHoldsEveryWordInsideItsPage(Shown shown) throws IOException {
    SeenSvg svg = SeenSvg.of(written("svg", shown.project(), FULL));
    for (SeenSvg.Piece piece : svg.pieces()) {
      for (SeenSvg.Run run : piece.runs()) {
        assertThat(run.size()).as(run.text()).isGreaterThanOrEqualTo(7);
        assertThat(run.x()).as(run.text()).isBetween(0.0, svg.width());
        assertThat(run.y()).as(run.text()).isBetween(run.size() / 2, svg.height());
      }
    }
    String notes = letters(svg.piece("source-notes").text());
    for (Group group : shown.cards()) {
      Statement statement = shown.statement(group);
      assertThat(letters(svg.piece(group.name()).text())).contains(letters(statement.text()));
      for (Passage passage : shown.project().passagesOf(statement.id())) {
        assertThat(notes.contains(letters(passage.quote()))).as(passage.quote()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTwoCardsOfAnSvgOverlap(Shown shown) throws IOException {
    SeenSvg svg = SeenSvg.of(written("svg", shown.project(), FULL));
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
  void theNumberOfACardIsThatOfItsNote(Shown shown) throws IOException {
    SeenSvg svg = SeenSvg.of(written("svg", shown.project(), FULL));
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
                .filter(run -> Math.abs(run.x() - right) < 16)
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
  void aPdfHoldsEveryWordInsideItsPage(Shown shown) throws IOException {
    SeenPdf pdf = SeenPdf.of(written("pdf", shown.project(), FULL));
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
    SeenPdf pdf = SeenPdf.of(written("pdf", Cases.scripts(), FULL));
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
    WriteOptions options = FULL.withTheme(theme).withScale(1);
    for (String format : List.of("svg", "pdf", "png", "html")) {
      Formats fresh = Wiring.formats(Locale.ENGLISH);
      byte[] again =
          fresh
              .named(format)
              .orElseThrow()
              .writer()
              .orElseThrow()
              .write(Cases.scripts(), options)
              .bytes();
      assertThat(written(format, Cases.scripts(), options)).as(format).isEqualTo(again);
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aPngIsAsLargeAsItsWordsNeed(Shown shown) throws IOException {
    SeenSvg svg = SeenSvg.of(written("svg", shown.project(), FULL));
    byte[] png = written("png", shown.project(), FULL.withScale(.1));
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
    Shown shown = new Shown("sample", sample());
    SeenPdf pdf = SeenPdf.of(written("pdf", shown.project(), FULL.withPaper(paper)));
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
