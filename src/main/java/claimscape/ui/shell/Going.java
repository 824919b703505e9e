package claimscape.ui.shell;

import claimscape.argument.EntryId;
import claimscape.argument.ExtensionId;
import claimscape.argument.FoldId;
import claimscape.argument.HeaderId;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.PinId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import claimscape.session.Desk;
import claimscape.session.TextSelection;
import claimscape.text.Span;
import java.util.List;
import java.util.function.Consumer;

/** Goes to a place of the project that was named in a list. */
final class Going {
  private final Shell shell;

  Going(Shell shell) {
    this.shell = shell;
  }

  /** Runs a command, or goes to what was found. */
  void to(Hit hit) {
    switch (hit) {
      case Hit.Command command -> command.action().run().run();
      case Hit.Heading heading -> {}
      case Hit.Node node -> desk(desk -> choose(desk, List.of(node.id())));
      case Hit.Voice voice -> desk(desk -> choose(desk, said(desk, voice.id())));
      case Hit.Note note -> to(note.about());
      case Hit.Text text -> to(text.id());
      case Hit.Words found -> desk(desk -> desk.reveal(found.place()));
    }
  }

  private void to(EntryId about) {
    switch (about) {
      case NodeId node -> desk(desk -> choose(desk, List.of(node)));
      case PassageId passage -> desk(desk -> desk.reveal(passage));
      case VoiceId voice -> desk(desk -> choose(desk, said(desk, voice)));
      case SourceId source -> to(source);
      case HeaderId _, PinId _, FoldId _, ViewId _, ExtensionId _ -> {}
    }
  }

  private void desk(Consumer<Desk> then) {
    shell.current().map(open -> open.bench().desk()).ifPresent(then);
  }

  private static void choose(Desk desk, List<? extends NodeId> nodes) {
    desk.select(List.copyOf(nodes));
    nodes.stream().findFirst().ifPresent(desk::centre);
  }

  /** The statements that a voice takes part in. */
  private static List<StatementId> said(Desk desk, VoiceId voice) {
    Project project = desk.store().project();
    return project.passages().values().stream()
        .filter(passage -> passage.chain().stream().anyMatch(step -> step.voice().equals(voice)))
        .map(Passage::statement)
        .distinct()
        .toList();
  }

  /** Shows the beginning of a text. */
  void to(SourceId id) {
    shell
        .current()
        .ifPresent(
            open ->
                open.store()
                    .project()
                    .source(id)
                    .flatMap(Source::held)
                    .ifPresent(
                        held ->
                            open.bench()
                                .desk()
                                .reveal(
                                    TextSelection.of(
                                        id, new Span(0, Math.min(1, held.text().length()))))));
  }
}
