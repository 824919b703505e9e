package claimscape.ui.compare;

import claimscape.analysis.Utterance;
import claimscape.argument.AnchorState;
import claimscape.argument.Held;
import claimscape.argument.Numbering;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.text.Edtf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * One passage of a claim with all that is needed to weigh it against the others.
 *
 * @param words the passage and a sentence on either side of it
 * @param speakers from the outside in: "Voice of America ▸ Sartaj Aziz"
 * @param cue the verb as the text has it, or empty
 * @param said when it was said, as far as known
 * @param page as the source counts its pages, where it has any
 * @param paragraph its number in the source
 */
record Excerpt(
    PassageId passage,
    Context words,
    String speakers,
    Stance stance,
    String cue,
    SourceCard source,
    Optional<Edtf> said,
    Optional<String> page,
    OptionalInt paragraph,
    AnchorState state,
    Optional<Integer> credibility) {

  /** The passages of a statement, those said first before the others, the undated at the end. */
  static List<Excerpt> of(Project project, StatementId statement) {
    return project.passagesOf(statement).stream()
        .flatMap(
            passage ->
                project
                    .source(passage.source())
                    .map(source -> of(project, passage, source))
                    .stream())
        .sorted(
            Comparator.comparing(
                excerpt -> excerpt.said().map(Edtf::earliest).orElse(LocalDate.MAX)))
        .toList();
  }

  private static Excerpt of(Project project, Passage passage, Source source) {
    String speakers =
        passage.chain().stream()
            .flatMap(step -> project.voice(step.voice()).stream())
            .map(Voice::name)
            .collect(Collectors.joining(" ▸ "));
    Optional<Held> held = source.held().filter(text -> passage.state() != AnchorState.LOST);
    return new Excerpt(
        passage.id(),
        held.map(text -> Context.of(text.text(), numbering(source, text), passage))
            .orElseGet(() -> Context.alone(passage.quote())),
        speakers.isEmpty() ? source.card().speaker() : speakers,
        passage.stance(),
        passage.chain().isEmpty() ? "" : passage.chain().getLast().cue(),
        source.card(),
        Utterance.date(project, passage),
        held.flatMap(text -> text.pageAt(passage.reach().start())),
        held.map(text -> numbering(source, text).numberAt(passage.reach().start()))
            .orElse(OptionalInt.empty()),
        passage.state(),
        passage.credibility());
  }

  private static Numbering numbering(Source source, Held held) {
    return Numbering.of(held.text(), source.parts());
  }
}
