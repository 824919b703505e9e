package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.text.Anchor;
import claimscape.text.Place;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {
  private static final String CUT_FROM = "The pier is old.\n🙂 It must be closed, says Lind.\n";

  private static Pier pier(String heldText) {
    return new Pier().source("a", "Lind", heldText).statement("C1", "Close it");
  }

  @Test
  void aQuoteThatStandsInItsTextIsProved() {
    Verification proof =
        Verification.of(
            pier(CUT_FROM).passage("p", "C1", "a", CUT_FROM, "It must be closed").project());
    assertThat(proof.findings()).isEmpty();
    assertThat(proof.passages()).isEqualTo(1);
    assertThat(proof.proved()).isEqualTo(1);
  }

  @Test
  void oneChangedLetterIsFoundWithItsPlace() {
    String changed = CUT_FROM.replace("must", "musk");
    Verification proof =
        Verification.of(
            pier(changed).passage("p", "C1", "a", CUT_FROM, "It must be closed").project());
    Verification.Finding finding = proof.findings().getFirst();
    assertThat(proof.proved()).isZero();
    assertThat(finding.trouble()).isEqualTo(Verification.Trouble.DIFFERS);
    assertThat(finding.label()).hasToString("C1");
    assertThat(finding.source()).isEqualTo("On a");
    assertThat(finding.place()).contains(new Place(2, 3));
    assertThat(finding.found()).isEqualTo("It musk be closed");
  }

  @Test
  void eachStretchIsProvedByItself() {
    SourceText text = SourceText.of(CUT_FROM);
    Anchor good = Anchor.of(text, new Span(4, 8));
    Anchor bad = new Anchor(new Span(12, 15), "new", "", "");
    Verification proof =
        Verification.of(
            pier(CUT_FROM)
                .put(
                    Passage.of(
                        new PassageId("p"),
                        9,
                        new StatementId("C1"),
                        new SourceId("a"),
                        List.of(good, bad)))
                .project());
    assertThat(proof.findings()).hasSize(1);
    assertThat(proof.findings().getFirst().quote()).isEqualTo("new");
  }

  @Test
  void aLostPassageIsNotProved() {
    Anchor anchor = Anchor.of(SourceText.of(CUT_FROM), new Span(4, 8));
    Passage lost =
        Passage.of(new PassageId("p"), 9, new StatementId("C1"), new SourceId("a"), List.of(anchor))
            .withState(AnchorState.LOST);
    assertThat(Verification.of(pier("Short.").put(lost).project()).findings())
        .extracting(Verification.Finding::trouble)
        .containsExactly(Verification.Trouble.LOST);
  }

  @Test
  void aSourceWithoutATextProvesNothing() {
    Anchor anchor = Anchor.of(SourceText.of(CUT_FROM), new Span(4, 8));
    Passage unheld =
        Passage.of(new PassageId("p"), 9, new StatementId("C1"), new SourceId("b"), List.of(anchor))
            .withState(AnchorState.LOST);
    assertThat(Verification.of(pier("Short.").cited("b").put(unheld).project()).findings())
        .extracting(Verification.Finding::trouble)
        .containsExactly(Verification.Trouble.UNHELD);
  }

  @Test
  void wordsOfAttributionAreProvedBesideTheQuote() {
    SourceText text = SourceText.of(CUT_FROM);
    Anchor quote = Anchor.of(text, new Span(4, 8));
    int at = CUT_FROM.indexOf("says");
    AttributionStep step =
        new AttributionStep(
            new VoiceId("v"),
            Stance.ASSERTS,
            "says",
            Optional.of(Anchor.of(text, new Span(at, at + 4))),
            Optional.empty());
    Passage said =
        Passage.of(new PassageId("p"), 9, new StatementId("C1"), new SourceId("a"), List.of(quote))
            .withChain(List.of(step));
    Voice lind = Voice.named(new VoiceId("v"), "Lind", VoiceKind.PERSON);
    assertThat(Verification.of(pier(CUT_FROM).put(lind).put(said).project()).proved()).isOne();
    Verification proof =
        Verification.of(pier(CUT_FROM.replace("says", "said")).put(lind).put(said).project());
    assertThat(proof.proved()).isZero();
    assertThat(proof.findings())
        .extracting(Verification.Finding::trouble)
        .containsExactly(Verification.Trouble.CUE_DIFFERS);
    assertThat(proof.findings().getFirst().found()).isEqualTo("said");
  }
}
