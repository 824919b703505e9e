package claimscape.ui.reader.page;

import claimscape.analysis.Utterance;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import claimscape.session.Desk;
import claimscape.text.Span;
import claimscape.ui.reader.mark.BlockMarks;
import claimscape.ui.reader.mark.Coverage;
import claimscape.ui.reader.mark.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a page asks of the project: its marks, where the target's flag stands, what is covered. */
public final class PageMarks {
  private final Desk desk;

  public PageMarks(Desk desk) {
    this.desk = desk;
  }

  List<Mark> in(Span block, SourceId source) {
    List<Mark> marks = BlockMarks.in(block, source, desk.store(), desk.targets());
    return desk.voice()
        .map(voice -> marks.stream().filter(mark -> says(voice, mark)).toList())
        .orElse(marks);
  }

  private boolean says(VoiceId voice, Mark mark) {
    Project project = desk.store().project();
    return project
        .passage(mark.passage())
        .filter(passage -> Utterance.says(project, voice, passage))
        .isPresent();
  }

  /** The passages that carry the triangle: of each target the first one in this source. */
  Set<PassageId> flagged(SourceId source) {
    Set<PassageId> flagged = new TreeSet<>();
    for (NodeId node : desk.targets()) {
      if (node instanceof StatementId statement) {
        desk.store().project().passagesOf(statement).stream()
            .filter(passage -> passage.source().equals(source))
            .min(Comparator.comparingInt(passage -> passage.reach().start()))
            .map(Passage::id)
            .ifPresent(flagged::add);
      }
    }
    return flagged;
  }

  /** The innermost passage over a place. */
  Optional<Passage> at(SourceId source, int offset) {
    return desk.store().marks().at(source, offset);
  }

  /** What of a source is read. */
  public Coverage coverage(SourceId source) {
    return desk.store()
        .project()
        .source(source)
        .map(known -> Coverage.of(desk.store().project(), known))
        .orElseThrow();
  }
}
