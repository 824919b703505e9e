package claimscape.search;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Origin;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.DescribePassage;
import claimscape.project.edit.PutVoice;
import claimscape.project.edit.ReplaceText;
import claimscape.project.edit.Tag;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One search over texts, statements, voices and notes. */
class EverythingTest {
  private static final String LETTER = "The dyke at Norden is safe.\nNobody doubts the dyke.\n";
  private static final SourceId SOURCE = new SourceId("letter");

  private final List<Edit> edits =
      new ArrayList<>(
          List.of(
              AddSource.of(SOURCE, held(LETTER), SourceCard.titled("A letter about a dyke")),
              new Tag(
                  new StatementId("c1"),
                  new PassageId("p1"),
                  Role.CLAIM,
                  SOURCE,
                  List.of(new Span(0, 27)),
                  false,
                  List.of()),
              new DescribePassage(new PassageId("p1"), Optional.empty(), "Ask the dyke master"),
              new AddStatement(new StatementId("e1"), Role.EVIDENCE, "No cracks", new Origin.Own()),
              new PutVoice(
                  Voice.named(new VoiceId("v"), "Dyke association", VoiceKind.ORGANISATION))));

  private static Held held(String text) {
    return new Held(SourceText.of(text), "", "UTF-8", "", Instant.EPOCH);
  }

  private Project project() {
    Project project = Project.titled("Dykes");
    for (Edit edit : edits) {
      project = ((Outcome.Made) edit.applyTo(project)).after();
    }
    return project;
  }

  private Everything search(String words) {
    Needle needle = ((Needle.Ready) Needle.of(Query.of(words))).needle();
    return new Everything(project(), words, needle, new PreparedTexts());
  }

  /** Goes on by one piece: asked the first time whether to pause, no; from then on, yes. */
  private static void step(Everything search) {
    boolean[] asked = {false};
    search.more(
        () -> {
          boolean pause = asked[0];
          asked[0] = true;
          return pause;
        });
  }

  private static String told(Find find) {
    return find.getClass().getSimpleName() + ": " + find.context().line();
  }

  @Test
  void whatIsTypedIsFoundWhereverItStands() {
    Finds finds = search("dyke").more(() -> false);
    assertThat(finds.finds())
        .extracting(EverythingTest::told)
        .containsExactly(
            "InStatement: The dyke at Norden is safe.",
            "InVoice: Dyke association",
            "InNote: Ask the dyke master",
            "InTitle: A letter about a dyke",
            "InText: The dyke at Norden is safe. Nobody doubts the dyke.",
            "InText: …Norden is safe. Nobody doubts the dyke.");
    assertThat(finds)
        .extracting(Finds::statements, Finds::voices, Finds::notes, Finds::texts)
        .containsExactly(1, 1, 1, 2);
  }

  @Test
  void theWordsThatWereFoundStandOutFromThoseAround() {
    Find last = search("doubts").more(() -> false).finds().getLast();
    assertThat(last.context())
        .isEqualTo(new Context("…dyke at Norden is safe. Nobody ", "doubts", " the dyke."));
  }

  @Test
  void aStatementIsFoundByItsLabelFirst() {
    edits.add(new AddStatement(new StatementId("c2"), Role.CLAIM, "See e1", new Origin.Own()));
    assertThat(search("E1").more(() -> false).finds())
        .extracting(EverythingTest::told)
        .containsExactly("InStatement: No cracks", "InStatement: See e1");
  }

  @Test
  void anEarlierVersionOfATextIsNotSearched() {
    edits.add(ReplaceText.of(SOURCE, new SourceId("kept"), held("The dam holds.")));
    assertThat(search("doubts").more(() -> false).isEmpty()).isTrue();
    assertThat(search("dam").more(() -> false).texts()).isEqualTo(1);
  }

  @Test
  void aSearchThatPausesGoesOnWhereItWas() {
    Everything search = search("dyke");
    int pauses = 0;
    while (!search.ended()) {
      step(search);
      pauses++;
      assertThat(search.share()).isBetween(0.0, 1.0);
    }
    assertThat(pauses).isGreaterThan(2);
    assertThat(search.finds()).isEqualTo(search("dyke").more(() -> false));
    assertThat(search.share()).isEqualTo(1);
  }

  @Test
  void theShareThatIsDoneGrowsWithTheTexts() {
    edits.add(AddSource.of(new SourceId("b"), held(LETTER), SourceCard.titled("Once more")));
    Everything search = search("zeppelin");
    List<Double> shares = new ArrayList<>();
    while (!search.ended()) {
      step(search);
      shares.add(search.share());
    }
    assertThat(shares).containsExactly(0.5, 1.0, 1.0);
  }

  @Test
  void aSearchThatNobodyWaitsForLooksIntoNoText() {
    assertThat(search("doubts").more(() -> true).isEmpty()).isTrue();
  }

  @Test
  void oneTextShowsAFewOfItsHitsAndCountsThemAll() {
    edits.add(
        AddSource.of(new SourceId("long"), held("dune ".repeat(500)), SourceCard.titled("Long")));
    Finds finds = search("dune").more(() -> false);
    assertThat(finds.finds()).hasSize(Everything.SHOWN_PER_TEXT);
    assertThat(finds.texts()).isEqualTo(500);
    assertThat(finds.full()).isFalse();
  }

  @Test
  void nobodyCountsMoreThanTenThousand() {
    edits.add(
        AddSource.of(
            new SourceId("long"), held("dune ".repeat(20_000)), SourceCard.titled("Long")));
    Everything search = search("dune");
    assertThat(search.more(() -> false).texts()).isEqualTo(10_000);
    assertThat(search.finds().full()).isTrue();
    assertThat(search.ended()).isTrue();
  }

  @Test
  void aLongHitIsCutForTheEye() {
    Context context = Context.of("x".repeat(1000), new Span(200, 900));
    assertThat(context.words()).hasSize(61).endsWith("…");
    assertThat(context.before()).hasSize(35).startsWith("…");
  }

  @Test
  void aTextIsMadeReadyOnceAndLetGoOfWithItsSource() {
    PreparedTexts texts = new PreparedTexts();
    SourceText text = SourceText.of(LETTER);
    Prepared first = texts.of(text);
    assertThat(texts.of(SourceText.of(LETTER))).isSameAs(first);
    texts.prepare(project(), () -> false);
    assertThat(texts.of(text)).isSameAs(first);
    texts.prepare(Project.titled("Empty"), () -> false);
    assertThat(texts.of(text)).isNotSameAs(first);
  }
}
