package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.text.Edtf;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.PageMark;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.fx.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CitationTest {
  private static final String TEXT =
      "The dam\n\nThe dam is safe. Two surveys\nfound no crack.\n\nThe minister agrees.";

  private static Source source(SourceCard card) {
    SourceText text = SourceText.of(TEXT);
    Held held = new Held(text, "dam.txt", "UTF-8", text.sha256(), Instant.EPOCH);
    return Source.of(new SourceId("s"), 0, held, card)
        .withParts(List.of(new LineRange(0, 0, LinePart.TITLE)));
  }

  private static SourceCard full() {
    return new SourceCard(
        "The dam",
        "A. Other",
        "Oldford Gazette",
        "",
        "",
        Edtf.parse("2021-05-14"),
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        "");
  }

  private static String cited(SourceCard card, String... words) {
    List<Span> spans =
        List.of(words).stream()
            .map(one -> new Span(TEXT.indexOf(one), TEXT.indexOf(one) + one.length()))
            .toList();
    return Citation.of(source(card), spans, Phrases.of(Locale.UK, "reader"));
  }

  @Test
  void aQuoteIsFollowedByAuthorTitleOutletDateAndParagraph() {
    assertThat(cited(full(), "The minister agrees."))
        .isEqualTo(
            "“The minister agrees.” — A. Other, “The dam”, Oldford Gazette, 14 May 2021, ¶ 3");
  }

  @Test
  void whereTheDocumentHasPagesTheQuoteKnowsItsPage() {
    SourceText text = SourceText.of(TEXT);
    List<PageMark> pages = List.of(new PageMark("iv", 0), new PageMark("5", TEXT.indexOf("The m")));
    Held held = new Held(text, "dam.pdf", "", "", Instant.EPOCH, pages);
    Source source = Source.of(new SourceId("s"), 0, held, SourceCard.titled("The dam"));
    Span first = new Span(0, 7);
    Span last = new Span(TEXT.indexOf("The m"), TEXT.length());

    Phrases phrases = Phrases.of(Locale.UK, "reader");
    assertThat(Citation.of(source, List.of(first), phrases)).endsWith("“The dam”, p. iv, ¶ 1");
    assertThat(Citation.of(source, List.of(last), phrases)).endsWith("“The dam”, p. 5, ¶ 4");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(cited(SourceCard.titled(""), "The minister agrees."))
        .isEqualTo("“The minister agrees.” — ¶ 3");
  }

  @Test
  void theTitleOfATextHasNoParagraphNumber() {
    assertThat(cited(SourceCard.titled("The dam"), "The dam")).isEqualTo("“The dam” — “The dam”");
  }

  @Test
  void lineBreaksAreSpacesAndStretchesAreSetApart() {
    assertThat(cited(SourceCard.titled("The dam"), "Two surveys\nfound", "minister"))
        .isEqualTo("“Two surveys found … minister” — “The dam”, ¶ 1");
  }
}
