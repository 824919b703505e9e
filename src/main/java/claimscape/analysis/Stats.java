package claimscape.analysis;

import claimscape.argument.DrawnBy;
import claimscape.argument.Held;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is in a project, counted.
 *
 * @param sources that are there for the reader: held or cited, not removed
 * @param voices all, whether or not somebody is attributed to them
 * @param cyclic whether any run of relations comes back to where it began
 * @param characters code points over all held sources
 */
public record Stats(
    int sources,
    int passages,
    Statements statements,
    Relations relations,
    int voices,
    boolean cyclic,
    long characters) {

  /**
   * The statements.
   *
   * @param implicit without a passage, left unsaid in a source
   * @param own without a passage, the analyst's
   * @param unanchored without a passage, of no known origin
   * @param isolated neither premise nor target
   * @param loose tagged and waiting for a target
   */
  public record Statements(
      int total,
      int claim,
      int evidence,
      int rebuttal,
      int premise,
      int question,
      int note,
      int implicit,
      int own,
      int unanchored,
      int isolated,
      int loose) {}

  /**
   * The relations.
   *
   * @param byAnalyst connected by the reader of the texts, not argued in one
   * @param linked with two premises or more
   * @param undercuts attacks on a relation
   * @param underpins supports of a relation
   */
  public record Relations(
      int total,
      int supports,
      int attacks,
      int restates,
      int answers,
      int byAnalyst,
      int linked,
      int undercuts,
      int underpins) {}

  public static Stats of(Project project) {
    ArgumentGraph graph = ArgumentGraph.of(project);
    List<Source> sources = project.shownSources();
    return new Stats(
        sources.size(),
        project.passages().size(),
        statements(project, graph),
        relations(project.relations().values()),
        project.voices().size(),
        graph.cyclic(),
        sources.stream()
            .flatMap(source -> source.held().stream())
            .map(Held::text)
            .mapToLong(text -> text.codePoints())
            .sum());
  }

  private static Statements statements(Project project, ArgumentGraph graph) {
    Collection<Statement> all = project.statements().values();
    List<Statement> bare =
        all.stream().filter(one -> project.passagesOf(one.id()).isEmpty()).toList();
    return new Statements(
        all.size(),
        count(all, one -> one.role() == Role.CLAIM),
        count(all, one -> one.role() == Role.EVIDENCE),
        count(all, one -> one.role() == Role.REBUTTAL),
        count(all, one -> one.role() == Role.PREMISE),
        count(all, one -> one.role() == Role.QUESTION),
        count(all, one -> one.role() == Role.NOTE),
        count(bare, one -> one.origin() instanceof Origin.Implicit),
        count(bare, one -> one.origin() instanceof Origin.Own),
        count(bare, one -> one.origin() instanceof Origin.Anchored),
        count(all, one -> graph.isolated(one.id())),
        count(all, Statement::loose));
  }

  private static Relations relations(Collection<Relation> all) {
    return new Relations(
        all.size(),
        count(all, one -> one.kind() == RelationKind.SUPPORTS),
        count(all, one -> one.kind() == RelationKind.ATTACKS),
        count(all, one -> one.kind() == RelationKind.RESTATES),
        count(all, one -> one.kind() == RelationKind.ANSWERS),
        count(all, one -> one.drawnBy() instanceof DrawnBy.Analyst),
        count(all, Relation::linked),
        count(all, Relation::undercut),
        count(all, Relation::underpin));
  }

  private static <E> int count(Collection<E> all, Predicate<E> which) {
    return Math.toIntExact(all.stream().filter(which).count());
  }
}
