package claimscape.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.argument.DrawnBy;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all formats share: how one is found, and how a draft becomes a project. */
class FormatsTest {

  /** A reader of files that begin with its word. */
  private record Beginning(String word) implements MapReader {
    @Override
    public boolean looksLike(Input input) {
      return input.head().startsWith(word);
    }

    @Override
    public Reading read(Input input) {
      return Reading.failed(Problem.of("none"));
    }
  }

  private static MapFormat reading(String id, String word, String... suffixes) {
    return new MapFormat(id, List.of(suffixes), new MapFormat.Ability.In(new Beginning(word)));
  }

  private static MapFormat writing(String id, String... suffixes) {
    return new MapFormat(
        id,
        List.of(suffixes),
        new MapFormat.Ability.Out((project, options) -> new Writing(new byte[0], List.of())));
  }

  private static final Formats FORMATS =
      new Formats(
          List.of(
              reading("sure", "MAP1", ".map"),
              reading("modest", "MAP", ".map", ".txt"),
              writing("picture", ".pic", ".map"),
              writing("late", ".map")));

  private static Input input(String name, String content) {
    return new Input(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"MAP1 x, sure", "MAP2 x, modest", "map, ''", "'', ''"})
  void theFirstFormatThatKnowsAFileReadsIt(String content, String id) {
    assertThat(FORMATS.of(input("x.map", content)).map(MapFormat::id).orElse("")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"a.map, picture", "a.PIC, picture", "a.txt, ''", "map, ''", ".map, picture"})
  void theFirstFormatThatIsWrittenAndBearsTheSuffixWritesIt(String name, String id) {
    assertThat(FORMATS.toWrite(name).map(MapFormat::id).orElse("")).isEqualTo(id);
  }

  @Test
  void aFormatIsNamedByItsIdAlone() {
    assertThat(FORMATS.named("late")).isPresent();
    assertThat(FORMATS.named("LATE")).isEmpty();
    assertThat(FORMATS.named(".map")).isEmpty();
  }

  @Test
  void twoFormatsOfOneIdAreAMistakeOfTheBuilder() {
    assertThatThrownBy(() -> new Formats(List.of(writing("a", ".a"), writing("a", ".b"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> writing("a")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"pier.json, pier", "a.b.json, a.b", ".json, .json", "pier, pier", "pier., pier"})
  void aStemIsANameWithoutItsLastSuffix(String name, String stem) {
    assertThat(input(name, "").stem()).isEqualTo(stem);
  }

  @Test
  void aHeadIsTheFirstBytesEachAsOneCharacter() {
    assertThat(input("x", "ü").head()).isEqualTo("Ã¼");
    assertThat(input("x", "a".repeat(70_000)).head()).hasSize(65_536);
  }

  @Test
  void aFileWithoutAMapSaysWhy() {
    assertThatThrownBy(() -> new Reading(Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lossesAreCountedAndStandByTheirNames() {
    LossCount count =
        new LossCount()
            .add("loss.view", 0)
            .add("loss.source", 2)
            .add("loss.note", List.of("a", "bb", "cc"), word -> word.length() > 1);
    assertThat(new Writing(new byte[0], count.losses()).losses())
        .containsExactly(Loss.of("loss.note", 2), Loss.of("loss.source", 2));
    assertThatThrownBy(() -> Loss.of("loss.note", 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void relation(
      MapDraft draft, String id, RelationKind kind, String target, String... premises) {
    draft.relation(
        new RelationId(id),
        kind,
        List.of(premises).stream().map(StatementId::new).toList(),
        target.startsWith("r") ? new RelationId(target) : new StatementId(target),
        new DrawnBy.Author(Optional.empty()),
        "");
  }

  private static MapDraft draft(String... statements) {
    MapDraft draft = new MapDraft("test");
    for (String id : statements) {
      draft.statement(new StatementId(id), "Text of " + id, List.of());
    }
    return draft;
  }

  private static List<String> labels(Project project) {
    return project.statements().values().stream()
        .map(one -> one.id().value() + "=" + one.label())
        .toList();
  }

  @Test
  void aPremiseOfAnAttackIsARebuttalWhateverElseItIs() {
    MapDraft draft = draft("a", "b", "c", "d", "e");
    relation(draft, "r1", RelationKind.SUPPORTS, "a", "b", "c");
    relation(draft, "r2", RelationKind.ATTACKS, "r1", "c");
    relation(draft, "r3", RelationKind.RESTATES, "a", "d");
    assertThat(labels(draft.finished("x").project().orElseThrow()))
        .containsExactly("a=C1", "b=E1", "c=R1", "d=C2", "e=C3");
  }

  @Test
  void rolesOfADraftAreMarkedAsDerived() {
    assertThat(draft("a").finished("x").project().orElseThrow().statements().values())
        .allMatch(Statement::derived);
  }

  @Test
  void aRelationMayComeBeforeItsEnds() {
    MapDraft draft = new MapDraft("test");
    relation(draft, "r2", RelationKind.ATTACKS, "r1", "c");
    relation(draft, "r1", RelationKind.SUPPORTS, "a", "b");
    for (String id : List.of("a", "b", "c")) {
      draft.statement(new StatementId(id), id, List.of());
    }
    Project project = draft.finished("Pier").project().orElseThrow();
    assertThat(project.relations().values()).extracting(Relation::created).containsExactly(2, 3);
    assertThat(project.header().title()).isEqualTo("Pier");
  }

  @Test
  void aDraftThatLacksAnEndIsNoProjectAndSaysWhy() {
    MapDraft draft = draft("a");
    relation(draft, "r1", RelationKind.SUPPORTS, "gone", "a");
    draft.problem(Problem.of("first"));
    Reading reading = draft.finished("x");
    assertThat(reading.project()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly("first", "project.reference.missing");
  }

  @Test
  void aVoiceOfOneNameIsOneVoiceInEveryFile() {
    MapDraft one = new MapDraft("test");
    MapDraft other = new MapDraft("test");
    assertThat(one.voice("Lind")).isEqualTo(one.voice("Lind")).isEqualTo(other.voice("Lind"));
    assertThat(one.voice("Marsh")).isNotEqualTo(one.voice("Lind"));
    assertThat(one.finished("x").project().orElseThrow().voices()).hasSize(2);
  }

  @Test
  void whatIsKeptBearsTheNameOfItsFormat() {
    MapDraft draft = new MapDraft("test");
    draft.keep("row.1", "row", "{}");
    assertThat(draft.finished("x").project().orElseThrow().extensions().values())
        .allSatisfy(
            one -> {
              assertThat(one.id().value()).isEqualTo("test.row.1");
              assertThat(one.format()).isEqualTo("test");
            });
  }

  @Test
  void aDraftOfNothingIsAnEmptyProject() {
    Reading reading = new MapDraft("test").finished("");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.project().orElseThrow().statements()).isEmpty();
    assertThat(DerivedRoles.of(List.of()).of(new StatementId("a"))).isEqualTo(Role.CLAIM);
  }
}
