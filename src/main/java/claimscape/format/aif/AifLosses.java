package claimscape.format.aif;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.argument.VoiceKind;
import claimscape.format.DerivedRoles;
import claimscape.format.Loss;
import claimscape.format.LossCount;
import claimscape.project.Project;
import java.util.List;
import java.util.stream.Stream;

/** What AIF has no room for. */
final class AifLosses {
  private AifLosses() {}

  static List<Loss> of(Project project, Moves moves) {
    DerivedRoles roles = DerivedRoles.of(moves.written());
    LossCount lost = new LossCount();
    lost.add("loss.source", project.shownSources().size())
        .add("loss.passage", project.passages().size())
        .add("loss.answer", moves.left())
        .add("loss.view", project.pins().size() + project.folds().size() + project.views().size())
        .add(
            "loss.extension",
            project.extensions().values(),
            extension -> !extension.format().equals(AifFormat.ID))
        .add("loss.note", notes(project))
        .add(
            "loss.role",
            project.statements().values(),
            statement -> statement.role() != roles.of(statement.id()))
        .add("loss.about", project.statements().values(), AifLosses::saysMore)
        .add(
            "loss.origin",
            project.statements().values(),
            statement -> !(statement.origin() instanceof Origin.Anchored))
        .add("loss.voice", project.voices().values(), AifLosses::isKnown)
        .add("loss.attribution", attributions(project), AifLosses::saysMore)
        .add(
            "loss.drawn",
            moves.written(),
            relation -> relation.drawnBy() instanceof DrawnBy.Analyst)
        .add(
            "loss.weight",
            moves.written(),
            relation -> relation.strength().isPresent() || !relation.warrant().isEmpty());
    return lost.losses();
  }

  private static boolean saysMore(Statement statement) {
    return statement.asOf().isPresent()
        || !statement.hedge().isEmpty()
        || statement.kind().isPresent()
        || !statement.tags().isEmpty();
  }

  /** Whether more is known of a voice than its name. */
  private static boolean isKnown(Voice voice) {
    return voice.kind() != VoiceKind.PERSON
        || !voice.otherNames().isEmpty()
        || !voice.office().isEmpty()
        || voice.inOffice().isPresent()
        || voice.partOf().isPresent()
        || voice.speaksFor().isPresent();
  }

  private static List<AttributionStep> attributions(Project project) {
    return Stream.concat(
            project.statements().values().stream().flatMap(one -> one.chain().stream()),
            project.passages().values().stream().flatMap(one -> one.chain().stream()))
        .toList();
  }

  private static boolean saysMore(AttributionStep step) {
    boolean stance = AifSchemes.stance(AifSchemes.anchoring(step.stance())) == step.stance();
    boolean date = step.uttered().map(AifLocution::moment).map(String::isEmpty).orElse(false);
    return !stance || date || !step.cue().isEmpty() || step.cueAt().isPresent();
  }

  private static int notes(Project project) {
    LossCount notes = new LossCount();
    notes
        .add("notes", project.header().note().isEmpty() ? 0 : 1)
        .add("notes", project.statements().values(), (Statement one) -> !one.note().isEmpty())
        .add("notes", project.relations().values(), (Relation one) -> !one.note().isEmpty())
        .add("notes", project.passages().values(), (Passage one) -> !one.note().isEmpty())
        .add("notes", project.voices().values(), (Voice one) -> !one.note().isEmpty())
        .add("notes", project.sources().values(), (Source one) -> !one.card().note().isEmpty());
    return notes.losses().stream().mapToInt(Loss::count).sum();
  }
}
