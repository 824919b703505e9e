package claimscape.cli;

import static claimscape.CommandLineRun.aif;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.analysis.Pier;
import claimscape.argument.AnchorState;
import claimscape.argument.AttributionStep;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ReplaceText;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String TEXT = "The pier is old.\n🙂 It must be closed, says Lind.\n";

  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void lay() {
    desk = new Desk(folder);
  }

  private static Pier pier(String held) {
    return new Pier().source("a", "Lind", held).statement("C1", "Close it");
  }

  private Path quoted(String held, String quote) throws IOException {
    return desk.saved("pier.claimscape", pier(held).passage("p", "C1", "a", TEXT, quote).project());
  }

  @Test
  void quotesThatStandInTheirTextsAreProved() throws IOException {
    Path file = quoted(TEXT, "It must be closed");
    assertThat(Desk.told("verify", file)).containsExactly("1 of 1 passages proved.");
    assertThat(Desk.told("verify", "--json", file))
        .containsExactly(
            "{\"file\":\"%s\",\"ok\":true,\"passages\":1,\"findings\":[],\"problems\":[]}"
                .formatted(file));
  }

  @Test
  void aQuoteThatDiffersIsNamedWithItsPlace() throws IOException {
    Path file = quoted(TEXT.replace("must", "musk"), "It must be closed");
    CommandLineRun run = CommandLineRun.of("verify", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            C1 in On a, line 2, column 3: quoted "It must be closed", \
            the source has "It musk be closed".
            0 of 1 passages proved.
            """);
  }

  @Test
  void ofAReplacedTextWhatIsLostIsNamedAndProvedAgainstTheEarlierVersion() throws IOException {
    Project first = pier(TEXT).passage("p", "C1", "a", TEXT, "It must be closed").project();
    Held newer =
        new Held(SourceText.of("The pier is old.\nNo more is said."), "", "", "", Instant.EPOCH);
    Outcome.Made made =
        (Outcome.Made)
            ReplaceText.of(new SourceId("a"), new SourceId("kept"), newer).applyTo(first);
    Path file = desk.saved("pier.claimscape", made.after());

    assertThat(CommandLineRun.of("verify", file).out())
        .isEqualTo(
            """
            C1 in On a: "It must be closed" was lost when the text changed.
            0 of 1 passages proved.
            """);

    // Somebody mends the earlier version in the file by hand: its hash and the proof both fail.
    Files.writeString(file, Files.readString(file).replace("closed, says", "opened, says"));
    CommandLineRun altered = CommandLineRun.of("verify", file);
    assertThat(altered.code()).isEqualTo(1);
    assertThat(altered.out())
        .contains(
            "C1 in On a: no earlier version of the text has \"It must be closed\","
                + " which was tagged.");
    assertThat(altered.err()).isNotEmpty();
  }

  @Test
  void aProgramReadsTheSameFinding() throws IOException {
    Path file = quoted(TEXT.replace("must", "musk"), "It must be closed");
    CommandLineRun run = CommandLineRun.of("verify", file, "--json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            {"file":"%s","ok":false,"passages":1,"findings":[{"code":"differs","passage":"p",\
            "statement":"C1","source":"On a","line":2,"column":3,"quote":"It must be closed",\
            "found":"It musk be closed"}],"problems":[]}
            """
                .formatted(file));
  }

  @Test
  void wordsOfAttributionAreProvedToo() throws IOException {
    String changed = TEXT.replace("says", "said");
    Anchor quote = Anchor.of(SourceText.of(TEXT), new Span(20, 37));
    Anchor cue = Anchor.of(SourceText.of(TEXT), new Span(39, 43));
    AttributionStep step =
        new AttributionStep(
            new VoiceId("v"), Stance.ASSERTS, "says", Optional.of(cue), Optional.empty());
    Path file =
        desk.saved(
            "pier.claimscape",
            pier(changed)
                .put(Voice.named(new VoiceId("v"), "Lind", VoiceKind.PERSON))
                .put(passage(quote).withChain(List.of(step)))
                .project());
    CommandLineRun run = CommandLineRun.of("verify", file);
    assertThat(run.out().lines().findFirst())
        .contains(
            "C1 in On a, line 2, column 22: attributed by \"says\", the source has \"said\".");
  }

  @Test
  void whatWasLostOrIsNotHeldHasNoPlace() throws IOException {
    Anchor anchor = Anchor.of(SourceText.of(TEXT), new Span(4, 8));
    Passage lost = passage(anchor).withState(AnchorState.LOST);
    Passage cited =
        Passage.of(new PassageId("q"), 8, new StatementId("C1"), new SourceId("b"), List.of(anchor))
            .withState(AnchorState.LOST);
    Path file =
        desk.saved("p.claimscape", pier("Short.").cited("b").put(lost).put(cited).project());
    assertThat(CommandLineRun.of("verify", file).out())
        .isEqualTo(
            """
            C1 in On a: "pier" was lost when the text changed.
            C1 in On b: "pier" cannot be proved, the text is not held.
            0 of 2 passages proved.
            """);
    assertThat(CommandLineRun.of("verify", file, "--json").out())
        .contains("\"code\":\"lost\"")
        .contains("\"code\":\"unheld\"")
        .doesNotContain("\"line\"");
  }

  private static Passage passage(Anchor anchor) {
    return Passage.of(
        new PassageId("p"), 9, new StatementId("C1"), new SourceId("a"), List.of(anchor));
  }

  @Test
  void aTextThatIsNotTheOneThatWasTakenInIsNoProof() throws IOException {
    Path text = desk.text("pier.txt", TEXT);
    Path file = desk.path("pier.claimscape");
    assertThat(CommandLineRun.of("new", file, text).code()).isZero();
    Files.writeString(file, Files.readString(file).replace("pier is old", "pier is new"));
    CommandLineRun run = CommandLineRun.of("verify", "--json", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"ok\":false,\"passages\":0,\"findings\":[],\"problems\":[{\"code\":\"")
        .contains("SHA-256");
  }

  @Test
  void aMapWithoutPassagesHasNothingToProve() {
    assertThat(Desk.told("verify", aif("undercut"))).containsExactly("0 of 0 passages proved.");
  }

  @Test
  void aProgramIsToldOfAFileThatCannotBeRead() {
    Path gone = desk.path("gone.claimscape");
    CommandLineRun run = CommandLineRun.of("verify", "--json", gone);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            """
            {"file":"%s","ok":false,"problems":[{"code":"file.missing",\
            "text":"There is no such file."}]}
            """
                .formatted(gone));
    assertThat(run.err()).isEqualTo(gone + ": There is no such file.\n");
  }

  @Test
  void oneProjectIsProvedAtATime() throws IOException {
    Path file = quoted(TEXT, "pier");
    assertThat(desk.refused("verify", file, file)).contains("Unmatched argument");
    assertThat(desk.refused("verify")).contains("PROJECT");
  }
}
