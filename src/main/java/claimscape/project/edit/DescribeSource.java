package claimscape.project.edit;

import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.List;

/** Sets what is known about a source, and what it owes to others. */
public record DescribeSource(SourceId source, SourceCard card, List<SourceLink> links)
    implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .source(source, old -> old.withCard(card).withLinks(links))
        .made("source.describe", card.title());
  }
}
