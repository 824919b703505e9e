package claimscape.session;

import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.project.IdSource;
import claimscape.project.Outcome;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.DescribeSource;
import claimscape.project.edit.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Describes a source, and names those that it cites and that nobody holds yet. */
public final class Citing {
  private final Desk desk;
  private final IdSource ids;

  Citing(Desk desk, IdSource ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** An id for a source that will be cited. */
  public SourceId next() {
    return ids.source();
  }

  /**
   * Describes a source and makes the sources that it names, in one step.
   *
   * @param cited the titles of those that are not there yet
   */
  public Outcome describe(DescribeSource edit, Map<SourceId, String> cited) {
    List<Edit> edits = new ArrayList<>();
    new TreeMap<>(cited)
        .forEach(
            (id, title) ->
                edits.add(new AddSource(id, Optional.empty(), SourceCard.titled(title))));
    edits.add(edit);
    EditName name = EditName.of("source.describe", edit.card().title());
    return desk.make(new Together(Optional.of(name), edits));
  }
}
