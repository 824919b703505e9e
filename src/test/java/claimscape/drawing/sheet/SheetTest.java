package claimscape.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Byline;
import claimscape.drawing.map.Casebook;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Marks;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a map: title, legend, numbers, source notes, footer. */
class SheetTest {
  private static final Measure MEASURE = new Measure(new Typefaces());
  private static final SheetOptions ALL = new SheetOptions("Title", "1 May 2026", true, true);

  private final Casebook book = new Casebook("A project");
  private final SourceId review = book.source("Daud", "Khyber Review", "2021-05-14");

  @Test
  void theMapIsMovedAndNotChanged() {
    StatementId claim = book.tagged(Role.CLAIM, review, "Safe.");
    MapDrawing map = map();
    Group before = card(map.drawing(), claim);
    Drawing sheet = new Sheet(MEASURE, Locale.ENGLISH).around(map, book.project(), ALL);
    Group after = card(sheet, claim);
    assertThat(after.marks()).isSameAs(before.marks());
    // A narrow map stands in the middle of the narrowest sheet: 720 and twice 36 of margin.
    assertThat(sheet.width()).isEqualTo(792);
    assertThat(after.x() - before.x())
        .isCloseTo(36 + Math.floor((720 - map.drawing().width()) / 2), within(1e-9));
  }

  @Test
  void aSheetGoesRoundAWideMap() {
    for (int i = 0; i < 60; i++) {
      book.own(Role.CLAIM, "Claim " + i);
    }
    assertThat(sheet(ALL).width()).isEqualTo(map().drawing().width() + 72);
  }

  @Test
  void legendAndNotesCanBeLeftOut() {
    book.tagged(Role.CLAIM, review, "Safe.");
    assertThat(names(sheet(ALL))).contains("legend", "numbers", "source-notes", "footer");
    assertThat(names(sheet(new SheetOptions("Title", "", false, false))))
        .contains("title", "footer")
        .doesNotContain("legend", "numbers", "notes-rule", "source-notes");
  }

  @Test
  void boxesAreNumberedFromTheTopThenFromTheLeft() {
    StatementId first = book.tagged(Role.CLAIM, review, "Above.");
    StatementId left = book.tagged(Role.EVIDENCE, review, "Left.");
    StatementId right = book.tagged(Role.EVIDENCE, review, "Right.");
    book.link(RelationKind.SUPPORTS, first, left);
    book.link(RelationKind.SUPPORTS, first, right);
    List<Mark.Words> numbers = words(group(sheet(ALL), "numbers"));
    assertThat(numbers).extracting(Mark.Words::text).containsExactly("1", "2", "3");
    for (int i = 1; i < 3; i++) {
      Mark.Words before = numbers.get(i - 1);
      Mark.Words after = numbers.get(i);
      boolean below = after.baseline() > before.baseline();
      boolean beside = after.baseline() == before.baseline() && after.x() > before.x();
      assertThat(below || beside).isTrue();
    }
  }

  @Test
  void noNumberReachesOutOfItsDisc() {
    for (int i = 0; i < 1_000; i++) {
      book.own(Role.CLAIM, "Claim " + i);
    }
    List<Mark> marks = group(sheet(ALL), "numbers").marks();
    for (int i = 0; i < 1_000; i++) {
      Mark.Shape disc = (Mark.Shape) marks.get(2 * i);
      Mark.Words number = (Mark.Words) marks.get(2 * i + 1);
      assertThat(number.text()).isEqualTo(Integer.toString(i + 1));
      Rect around = Marks.bounds(disc.path());
      assertThat(around.x()).isLessThan(number.x());
      assertThat(around.right()).isGreaterThan(number.x() + number.width());
      assertThat(around.width()).isLessThan(number.width() + 16);
    }
  }

  @Test
  void theFactsCountStatementsAndSourcesAndNameTheYears() {
    book.tagged(Role.CLAIM, review, "Safe.");
    book.tagged(Role.CLAIM, book.source("Anna", "Ledger", "2016"), "Not.");
    assertThat(said("title")).contains("2 statements, 2 sources, 2016–2021");
  }

  @Test
  void oneStatementAndOneSourceAreNotNamedInThePlural() {
    book.tagged(Role.CLAIM, review, "Safe.");
    assertThat(said("title")).contains("1 statement, 1 source, 2021");
  }

  @Test
  void sourcesWithoutADateNameNoYear() {
    Casebook undated = new Casebook("Undated");
    undated.tagged(Role.CLAIM, undated.source("Daud", "Review", ""), "Safe.");
    undated.own(Role.CLAIM, "Safe too.");
    assertThat(words(group(sheet(undated), "title")))
        .extracting(Mark.Words::text)
        .contains("2 statements, 1 source");
  }

  @Test
  void aNoteNamesQuoteVoiceStanceOutletDateAndPlace() {
    book.tagged(Role.CLAIM, review, "Safe.", book.voice("Officials"));
    String notes = said("source-notes");
    assertThat(notes).contains("Officials asserts, Khyber Review, 14 May 2021, ¶ 1").contains("“");
  }

  @Test
  void aSourceOfWhichOnlyTheTitleIsKnownIsNamedOnce() {
    Casebook bare = new Casebook("Bare");
    bare.tagged(Role.CLAIM, bare.source("", "", ""), "Safe.");
    assertThat(words(group(sheet(bare), "source-notes")))
        .extracting(Mark.Words::text)
        .contains("of asserts, ¶ 1");
  }

  @Test
  void theInnermostOfTheQuotedVoicesIsNamed() {
    book.tagged(Role.CLAIM, review, "Safe.", book.voice("Officials"), book.voice("Envoy"));
    assertThat(said("source-notes")).contains("Envoy asserts").doesNotContain("Officials");
  }

  @Test
  void aStatementOfManyPassagesHasAllOfThemInItsNote() {
    StatementId claim = book.tagged(Role.CLAIM, review, "Safe.");
    book.backed(claim, review, Stance.DENIES, book.voice("Minister"));
    book.backed(claim, review, Stance.CONCEDES, book.voice("Envoy"));
    assertThat(said("source-notes")).contains("Daud asserts", "Minister denies", "Envoy concedes");
  }

  @Test
  void whatNobodySaysIsNamedByItsOrigin() {
    book.own(Role.CLAIM, "Mine.");
    book.implicit(Role.PREMISE, review, "Unsaid.");
    assertThat(said("source-notes"))
        .contains("The analyst’s own", "Implicit in Khyber Review, 14 May 2021");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 30, 200})
  void notesFillColumnsOfAboutEqualHeightAndNoneLeavesTheSheet(int count) {
    for (int i = 0; i < count; i++) {
      book.tagged(Role.CLAIM, review, "Claim " + i, book.voice("Voice " + i));
    }
    Drawing sheet = sheet(ALL);
    Group notes = group(sheet, "source-notes");
    double lowest = 0;
    for (Mark.Words words : words(notes)) {
      assertThat(words.x()).isGreaterThanOrEqualTo(36);
      assertThat(words.x() + words.width()).isLessThanOrEqualTo(sheet.width() - 36 + .01);
      lowest = Math.max(lowest, words.baseline());
    }
    assertThat(lowest).isLessThan(notes.bounds().bottom());
    assertThat(notes.bounds().bottom()).isLessThan(sheet.height());
    List<String> numbers = IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    assertThat(words(notes).stream().map(Mark.Words::text)).containsAll(numbers);
  }

  @Test
  void aLongTitleBreaksBeforeTheFacts() {
    book.tagged(Role.CLAIM, review, "Safe.");
    String title =
        "Shall the Harbour Road be closed to cars on all the days of the year? ".repeat(2);
    Group header = group(sheet(new SheetOptions(title, "", true, true)), "title");
    List<Mark.Words> words = words(header);
    Mark.Words facts = words.getLast();
    assertThat(words).hasSizeGreaterThan(2);
    for (Mark.Words line : words.subList(0, words.size() - 1)) {
      assertThat(line.x() + line.width()).isLessThan(facts.x());
    }
  }

  @Test
  void theFooterNamesProjectAndDate() {
    book.own(Role.CLAIM, "Mine.");
    assertThat(said("footer")).contains("A project", " · 1 May 2026", "made with Claimscape");
  }

  @Test
  void theLegendExplainsEveryRoleAndRelation() {
    book.own(Role.CLAIM, "Mine.");
    assertThat(words(group(sheet(ALL), "legend")))
        .extracting(Mark.Words::text)
        .containsExactly(
            "Claim",
            "Evidence",
            "Rebuttal",
            "Premise",
            "Question",
            "Note",
            "supports",
            "attacks",
            "restates",
            "answers",
            "by the analyst",
            "implicit");
  }

  @Test
  void aNarrowLegendTakesMoreRows() {
    var words = Byline.words(Locale.ENGLISH);
    Group wide = new Legend(MEASURE, words).group(0, 0, 2_000);
    Group narrow = new Legend(MEASURE, words).group(10, 20, 240);
    assertThat(wide.bounds().height()).isEqualTo(22);
    assertThat(narrow.bounds().height() % 22).isZero();
    for (Mark.Words word : words(narrow)) {
      assertThat(word.x()).isBetween(10.0, 250.0);
      assertThat(word.x() + word.width()).isLessThanOrEqualTo(250.01);
      assertThat(word.baseline()).isBetween(20.0, 20 + narrow.bounds().height());
    }
  }

  private String said(String name) {
    return String.join(
        "\n", words(group(sheet(ALL), name)).stream().map(Mark.Words::text).toList());
  }

  private static Drawing sheet(Casebook book) {
    MapDrawing map =
        new Easel(MEASURE, Locale.ENGLISH).draw(book.project(), MapOptions.USUAL, Cancel.never());
    return new Sheet(MEASURE, Locale.ENGLISH).around(map, book.project(), ALL);
  }

  private Drawing sheet(SheetOptions options) {
    return new Sheet(MEASURE, Locale.ENGLISH).around(map(), book.project(), options);
  }

  private MapDrawing map() {
    return new Easel(MEASURE, Locale.ENGLISH)
        .draw(book.project(), MapOptions.USUAL, Cancel.never());
  }

  private static Group card(Drawing drawing, StatementId id) {
    return drawing.groups().stream()
        .filter(group -> group.entry().filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Group group(Drawing drawing, String name) {
    return drawing.groups().stream()
        .filter(group -> group.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Drawing drawing) {
    return drawing.groups().stream().map(Group::name).toList();
  }

  private static List<Mark.Words> words(Group group) {
    return group.marksIn(Themes.LIGHT).stream()
        .filter(Mark.Words.class::isInstance)
        .map(Mark.Words.class::cast)
        .toList();
  }
}
