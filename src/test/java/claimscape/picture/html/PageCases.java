package claimscape.picture.html;

import claimscape.argument.Held;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Casebook;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.Reword;
import claimscape.project.edit.Tag;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One statement from one text of two paragraphs. */
final class PageCases {
  static final String QUOTE = "the pier leans";
  static final String ELSEWHERE = "Nobody asked the gulls";

  private static final String TEXT = "They say that the pier leans.\n\n" + ELSEWHERE + ".\n";

  private PageCases() {}

  /** The text has this address and this language. */
  static Project from(String url, String language) {
    SourceCard card =
        new SourceCard(
            "The pier",
            "",
            "Harbour Courier",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            url,
            language,
            Optional.empty(),
            "");
    Held held =
        new Held(SourceText.of(TEXT), "", "UTF-8", "", Instant.parse("2026-01-01T00:00:00Z"));
    SourceId source = new SourceId("source");
    StatementId claim = new StatementId("claim");
    int start = TEXT.indexOf(QUOTE);
    return new Casebook("The pier")
        .make(AddSource.of(source, held, card))
        .make(
            new Tag(
                claim,
                new PassageId("passage"),
                Role.CLAIM,
                source,
                List.of(new Span(start, start + QUOTE.length())),
                false,
                List.of()))
        .make(new Reword(claim, "It is not straight."))
        .project();
  }
}
