package claimscape.project.edit;

import claimscape.argument.AnchorState;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report on a dyke in a first version, tagged, and what becomes of it in later ones. */
final class Versioned {
  static final SourceId DYKE = new SourceId("dyke");
  static final String FIRST =
      """
      The dyke at Norden is safe.

      The water board inspected the whole dyke in March and found no cracks.

      Two farmers said that they had seen water seep through the foot of it.

      The board will build a second dyke behind the first one next year.
      """;

  private Project project;

  Versioned(String text) {
    project = Project.titled("Dykes");
    make(AddSource.of(DYKE, held(text), SourceCard.titled("The dyke")));
  }

  static Versioned first() {
    return new Versioned(FIRST);
  }

  static Held held(String text) {
    return new Held(SourceText.of(text), "dyke.txt", "UTF-8", "", Instant.EPOCH);
  }

  Project project() {
    return project;
  }

  Versioned make(Edit edit) {
    switch (edit.applyTo(project)) {
      case Outcome.Made made -> project = made.after();
      case Outcome.Refused refused -> throw new AssertionError(refused.why().toString());
    }
    return this;
  }

  /** Tags words as a claim of that id; of several stretches each is given by itself. */
  Versioned tag(String id, String... stretches) {
    List<Span> spans = Stream.of(stretches).map(words -> spanOf(words)).toList();
    return make(
        new Tag(
            new StatementId(id),
            new PassageId("p-" + id),
            Role.CLAIM,
            DYKE,
            spans,
            false,
            List.of()));
  }

  Span spanOf(String words) {
    int start = text(DYKE).indexOf(words);
    if (start < 0) {
      throw new AssertionError(words);
    }
    return new Span(start, start + words.length());
  }

  Versioned replace(String kept, String text) {
    return make(ReplaceText.of(DYKE, new SourceId(kept), held(text)));
  }

  String text(SourceId source) {
    return source(source).held().orElseThrow().text().content();
  }

  Source source(SourceId source) {
    return project.source(source).orElseThrow();
  }

  Passage passage(String id) {
    return project.passage(new PassageId("p-" + id)).orElseThrow();
  }

  /** As in "MOVED the second dyke", or "CHANGED is unsafe (is safe)". */
  String told(String id) {
    Passage passage = passage(id);
    List<String> words = new ArrayList<>(List.of(passage.state().name(), passage.quote()));
    if (!passage.was().isEmpty()) {
      words.add("(" + String.join(" … ", passage.was().stream().map(Anchor::exact).toList()) + ")");
    }
    boolean stands =
        passage.state() == AnchorState.LOST
            || passage.stretches().stream()
                .allMatch(at -> at.holdsIn(source(DYKE).held().orElseThrow().text()));
    return String.join(" ", words) + (stands ? "" : " NOT THERE");
  }
}
