package claimscape.project.edit;

import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.argument.StatementId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A source that was only cited turns out to be a text that is held. */
class HoldTest {
  private static final SourceId CITED = new SourceId("cited");
  private static final SourceId LOG = new SourceId("log");
  private static final StatementId UNSAID = new StatementId("unsaid");
  private static final SourceCard KNOWN =
      SourceCard.titled("A reader's letter").filledFrom(titledBy("Ann Other"));

  private static SourceCard titledBy(String author) {
    return new SourceCard(
        "", author, "", "", "", Optional.empty(), Optional.empty(), "", "", Optional.empty(), "");
  }

  private final Ferry ferry =
      Ferry.mapped()
          .with(new AddSource(CITED, Optional.empty(), KNOWN))
          .with(new AddSource(LOG, Optional.empty(), SourceCard.titled("Log")))
          .with(new DescribeSource(CITED, KNOWN, List.of(link(SourceLinkKind.BASED_ON, LOG))))
          .with(describe(NEWS, link(SourceLinkKind.CITES, CITED)))
          .with(new AddStatement(UNSAID, Role.CLAIM, "No", new Origin.Implicit(CITED)));

  private static SourceLink link(SourceLinkKind kind, SourceId to) {
    return new SourceLink(kind, to);
  }

  private static DescribeSource describe(SourceId source, SourceLink... links) {
    String title = source.equals(NEWS) ? "News" : "Letter";
    return new DescribeSource(source, SourceCard.titled(title), List.of(links));
  }

  private List<SourceLink> links(SourceId source) {
    return ferry.project().source(source).orElseThrow().links();
  }

  @Test
  void whatReferredToTheCitedSourceRefersToTheText() {
    ferry.with(new Hold(CITED, LETTER));

    assertThat(ferry.holds(CITED)).isFalse();
    assertThat(links(NEWS)).containsExactly(link(SourceLinkKind.CITES, LETTER));
    assertThat(ferry.statement(UNSAID).origin()).isEqualTo(new Origin.Implicit(LETTER));
  }

  @Test
  void whatWasKnownFillsTheGapsOfTheText() {
    ferry.with(new Hold(CITED, LETTER));
    SourceCard card = ferry.project().source(LETTER).orElseThrow().card();

    assertThat(card.title()).isEqualTo("Letter");
    assertThat(card.author()).isEqualTo("Ann Other");
    assertThat(links(LETTER)).containsExactly(link(SourceLinkKind.BASED_ON, LOG));
  }

  @Test
  void aTextDoesNotCiteItselfAndNothingTwice() {
    ferry.with(
        describe(NEWS, link(SourceLinkKind.CITES, CITED), link(SourceLinkKind.CITES, LETTER)));
    ferry.with(describe(LETTER, link(SourceLinkKind.CITES, CITED)));
    ferry.with(new Hold(CITED, LETTER));

    assertThat(links(NEWS)).containsExactly(link(SourceLinkKind.CITES, LETTER));
    assertThat(links(LETTER)).containsExactly(link(SourceLinkKind.BASED_ON, LOG));
  }

  @Test
  void aTextIsNotCitedAndACitedSourceIsNoText() {
    assertThat(ferry.refusal(new Hold(NEWS, LETTER))).isEqualTo("edit.hold.held");
    assertThat(ferry.refusal(new Hold(CITED, LOG))).isEqualTo("edit.noText");
    assertThat(ferry.refusal(new Hold(CITED, CITED))).isEqualTo("edit.noText");
    assertThat(ferry.refusal(new Hold(CITED, new SourceId("nothing")))).isEqualTo("edit.gone");
  }
}
