package claimscape.project.edit;

import static claimscape.project.edit.Versioned.DYKE;
import static claimscape.project.edit.Versioned.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.argument.AttributionStep;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.Versions;
import claimscape.text.Anchor;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What becomes of the passages of a text when a newer version takes its place. */
class ReplaceTextTest {
  private static final SourceId KEPT = new SourceId("kept");

  @Test
  void everyPassageSaysHowItWasFound() {
    String now =
        FIRST
            .replace("found no cracks", "found only small cracks")
            .replace(
                "Two farmers said that they had seen water seep through the foot of it.\n\n", "");
    Versioned dyke =
        Versioned.first()
            .tag("safe", "The dyke at Norden is safe.")
            .tag("cracks", "inspected the whole dyke in March and found no cracks")
            .tag("farmers", "they had seen water seep through the foot of it")
            .tag("second", "a second dyke behind the first one")
            .replace("kept", now);
    assertThat(dyke.told("safe")).isEqualTo("EXACT The dyke at Norden is safe.");
    assertThat(dyke.told("cracks"))
        .isEqualTo(
            "CHANGED inspected the whole dyke in March and found only small cracks"
                + " (inspected the whole dyke in March and found no cracks)");
    assertThat(dyke.told("farmers"))
        .isEqualTo("LOST they had seen water seep through the foot of it");
    assertThat(dyke.told("second")).isEqualTo("MOVED a second dyke behind the first one");
  }

  @Test
  void bothVersionsAreKeptAndTheSourceStandsForTheNewerOne() {
    Versioned dyke = Versioned.first().replace("kept", "News. " + FIRST);
    assertThat(dyke.text(DYKE)).startsWith("News. ");
    assertThat(dyke.text(KEPT)).isEqualTo(FIRST);
    assertThat(dyke.source(DYKE).earlier()).contains(KEPT);
    assertThat(dyke.project().shownSources()).extracting(Source::id).containsExactly(DYKE);
    assertThat(dyke.source(KEPT).card()).isEqualTo(dyke.source(DYKE).card());
  }

  @Test
  void overSeveralVersionsTheLatestIsNamedFirst() {
    Versioned dyke =
        Versioned.first().replace("one", "Second. " + FIRST).replace("two", "Third. " + FIRST);
    assertThat(Versions.before(dyke.project(), DYKE))
        .extracting(version -> version.id().value())
        .containsExactly("two", "one");
  }

  @Test
  void theTextOfAStatementIsNotRewrittenUnasked() {
    Versioned dyke =
        Versioned.first()
            .tag("safe", "The dyke at Norden is safe.")
            .replace("kept", FIRST.replace("is safe", "is not safe"));
    assertThat(dyke.project().statement(new StatementId("safe")).orElseThrow().text())
        .isEqualTo("The dyke at Norden is safe.");
  }

  @Test
  void aChangeThatNobodyHasSeenStaysOneWhenTheNextVersionLeavesItAlone() {
    String second = FIRST.replace("is safe", "is not safe");
    Versioned dyke =
        Versioned.first()
            .tag("safe", "The dyke at Norden is safe.")
            .replace("one", second)
            .replace("two", second + "\nMore follows.\n");
    assertThat(dyke.told("safe"))
        .isEqualTo("CHANGED The dyke at Norden is not safe. (The dyke at Norden is safe.)");
  }

  @Test
  void aChangeThatIsTakenBackIsNoChange() {
    Versioned dyke =
        Versioned.first()
            .tag("safe", "The dyke at Norden is safe.")
            .replace("one", FIRST.replace("is safe", "is not safe"))
            .replace("two", FIRST);
    assertThat(dyke.told("safe")).isEqualTo("MOVED The dyke at Norden is safe.");
  }

  @Test
  void whatWasLostIsFoundAgainWhenItComesBack() {
    String without = FIRST.replaceFirst("Two farmers.*\n\n", "");
    Versioned dyke =
        Versioned.first().tag("farmers", "they had seen water seep").replace("one", without);
    assertThat(dyke.told("farmers")).startsWith("LOST");
    dyke.replace("two", "Correction. " + FIRST);
    assertThat(dyke.told("farmers")).isEqualTo("MOVED they had seen water seep");
  }

  @Test
  void aPassageOfTwoStretchesIsLostAsAWholeAndKeepsBoth() {
    Versioned dyke =
        Versioned.first()
            .tag("both", "The dyke at Norden is safe.", "they had seen water seep")
            .replace("kept", FIRST.replaceFirst("Two farmers.*\n\n", ""));
    assertThat(dyke.told("both"))
        .isEqualTo("LOST The dyke at Norden is safe. … they had seen water seep");
  }

  @Test
  void stretchesThatChangedPlacesAreTakenInTheirNewOrder() {
    List<String> paragraphs = new ArrayList<>(List.of(FIRST.strip().split("\n\n")));
    paragraphs.add(paragraphs.removeFirst());
    Versioned dyke =
        Versioned.first()
            .tag("both", "The dyke at Norden is safe.", "Two farmers said")
            .replace("kept", String.join("\n\n", paragraphs));
    assertThat(dyke.told("both"))
        .isEqualTo(
            "CHANGED Two farmers said … The dyke at Norden is safe."
                + " (The dyke at Norden is safe. … Two farmers said)");
  }

  @Test
  void partsAndWhatWasReadGoWithTheirLines() {
    Versioned dyke = Versioned.first();
    dyke.make(
        new MarkSource.Parts(
            DYKE,
            List.of(new LineRange(0, 0, LinePart.TITLE), new LineRange(4, 4, LinePart.CUT_OFF))));
    dyke.make(new MarkSource.Read(DYKE, dyke.spanOf("Two farmers said that they had seen")));
    dyke.replace("kept", "Norden, Monday\n\n" + FIRST.replace("Two farmers", "Two old farmers"));
    assertThat(dyke.source(DYKE).parts()).containsExactly(new LineRange(2, 2, LinePart.TITLE));
    assertThat(dyke.source(DYKE).read())
        .extracting(span -> dyke.text(DYKE).substring(span.start(), span.end()))
        .containsExactly("Two old farmers said that they had seen");
    dyke.replace("again", FIRST);
    assertThat(dyke.source(DYKE).parts()).containsExactly(new LineRange(0, 0, LinePart.TITLE));
  }

  @Test
  void aCueKeepsItsPlaceOnlyWhileItsWordsStay() {
    SourceText text = SourceText.of(FIRST);
    int at = FIRST.indexOf("farmers said that");
    Versioned dyke =
        Versioned.first()
            .tag("seep", "they had seen water seep through the foot of it")
            .make(new PutVoice(Voice.named(new VoiceId("v"), "Two farmers", VoiceKind.UNNAMED)));
    AttributionStep said =
        new AttributionStep(
            new VoiceId("v"),
            Stance.REPORTS,
            "farmers said that",
            Optional.of(Anchor.of(text, new Span(at, at + 17))),
            Optional.empty());
    dyke.make(new Attribute(new PassageId("p-seep"), List.of(said)));
    dyke.replace("one", "News. " + FIRST);
    assertThat(dyke.passage("seep").chain().getFirst().cueAt().orElseThrow().span().start())
        .isEqualTo(at + 6);
    dyke.replace("two", FIRST.replace("farmers said", "farmers insisted"));
    assertThat(dyke.passage("seep").chain().getFirst().cueAt()).isEmpty();
    assertThat(dyke.passage("seep").chain().getFirst().cue()).isEqualTo("farmers said that");
  }

  @Test
  void acceptingAChangeMakesItExactAndTheStatementFollowsItsQuote() {
    Versioned dyke =
        Versioned.first()
            .tag("safe", "The dyke at Norden is safe.")
            .replace("kept", FIRST.replace("is safe", "is not safe"))
            .make(new Accept(new PassageId("p-safe")));
    assertThat(dyke.told("safe")).isEqualTo("EXACT The dyke at Norden is not safe.");
    assertThat(dyke.project().statement(new StatementId("safe")).orElseThrow().text())
        .isEqualTo("The dyke at Norden is not safe.");
  }

  @Test
  void acceptingAChangeLeavesAWordingOfOnesOwnAlone() {
    Versioned dyke =
        Versioned.first()
            .tag("safe", "The dyke at Norden is safe.")
            .make(new Reword(new StatementId("safe"), "No danger at Norden"))
            .replace("kept", FIRST.replace("is safe", "is not safe"))
            .make(new Accept(new PassageId("p-safe")));
    assertThat(dyke.project().statement(new StatementId("safe")).orElseThrow().text())
        .isEqualTo("No danger at Norden");
  }

  @Test
  void whatIsNotChangedCannotBeAccepted() {
    Versioned dyke = Versioned.first().tag("safe", "The dyke at Norden is safe.");
    assertThat(new Accept(new PassageId("p-safe")).applyTo(dyke.project()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aLostPassageIsPlacedAgainByCuttingItAnew() {
    Versioned dyke =
        Versioned.first()
            .tag("farmers", "they had seen water seep through the foot of it")
            .replace("kept", FIRST.replaceFirst("Two farmers.*\n", "Wet feet were reported.\n"));
    dyke.make(
        new Recut(new PassageId("p-farmers"), List.of(dyke.spanOf("Wet feet were reported."))));
    assertThat(dyke.told("farmers")).isEqualTo("EXACT Wet feet were reported.");
    assertThat(dyke.project().statement(new StatementId("farmers")).orElseThrow().text())
        .isEqualTo("Wet feet were reported.");
  }

  @Test
  void theSameTextOnceMoreIsRefused() {
    assertThat(
            ReplaceText.of(DYKE, KEPT, Versioned.held(FIRST)).applyTo(Versioned.first().project()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void removingTheSourceRemovesItsVersions() {
    Versioned dyke =
        Versioned.first()
            .replace("one", "Second. " + FIRST)
            .replace("two", "Third. " + FIRST)
            .make(new RemoveSource(DYKE));
    assertThat(dyke.project().sources()).isEmpty();
  }

  @Test
  void whatWasSoughtBeforehandIsTheSameAsWhatIsSoughtAtOnce() {
    Versioned dyke =
        Versioned.first()
            .tag("safe", "The dyke at Norden is safe.")
            .tag("farmers", "they had seen water seep");
    ReplaceText edit =
        ReplaceText.of(DYKE, KEPT, Versioned.held(FIRST.replace("is safe", "is dry")));
    List<Double> shares = new ArrayList<>();
    ReplaceText known = edit.sought(dyke.project(), shares::add);
    assertThat(after(known, dyke.project())).isEqualTo(after(edit, dyke.project()));
    assertThat(shares).containsExactly(0.0, 0.5, 1.0);
  }

  @Test
  void aPassageThatWasTaggedWhileOthersWereSoughtIsFoundToo() {
    Versioned dyke = Versioned.first().tag("safe", "The dyke at Norden is safe.");
    ReplaceText known =
        ReplaceText.of(DYKE, KEPT, Versioned.held("News. " + FIRST))
            .sought(dyke.project(), share -> {});
    dyke.tag("farmers", "they had seen water seep").make(known);
    assertThat(dyke.told("farmers")).isEqualTo("MOVED they had seen water seep");
  }

  @Test
  void aPassageThatWasCutAnewWhileItWasSoughtKeepsItsNewBorders() {
    Versioned dyke = Versioned.first().tag("safe", "The dyke at Norden is safe.");
    ReplaceText known =
        ReplaceText.of(DYKE, KEPT, Versioned.held("News. " + FIRST))
            .sought(dyke.project(), share -> {});
    dyke.make(new Recut(new PassageId("p-safe"), List.of(dyke.spanOf("dyke at Norden is safe"))))
        .make(known);
    assertThat(dyke.told("safe")).isEqualTo("MOVED dyke at Norden is safe");
  }

  @Test
  void theSearchEndsWhereNobodyWaitsForItAnyMore() {
    Versioned dyke = Versioned.first().tag("safe", "The dyke at Norden is safe.");
    ReplaceText edit = ReplaceText.of(DYKE, KEPT, Versioned.held("News. " + FIRST));
    assertThatThrownBy(
            () ->
                edit.sought(
                    dyke.project(),
                    share -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
  }

  private static Project after(ReplaceText edit, Project project) {
    return ((Outcome.Made) edit.applyTo(project)).after();
  }
}
