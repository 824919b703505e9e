package claimscape.analysis;

import claimscape.argument.Filter;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a project passes a filter. A statement passes by one of its passages, which has to be of
 * the wanted source and voice at once; one without passages, by its origin and whoever says it. So
 * what stands out on the map is what is marked in the texts.
 */
public final class Sieve {
  private final Project project;
  private final Filter filter;
  private final Set<StatementId> strong = new HashSet<>();
  private final Set<StatementId> passing = new HashSet<>();

  private Sieve(Project project, Filter filter) {
    this.project = project;
    this.filter = filter;
    if (filter.isEmpty()) {
      return;
    }
    project.relations().values().stream().filter(this::strong).forEach(this::addEnds);
    project.passages().values().stream()
        .filter(this::said)
        .map(Passage::statement)
        .forEach(passing::add);
    project.statements().values().stream()
        .filter(statement -> project.passagesOf(statement.id()).isEmpty())
        .filter(this::told)
        .map(Statement::id)
        .forEach(passing::add);
    passing.removeIf(id -> project.statement(id).filter(this::looked).isEmpty());
  }

  public static Sieve of(Project project, Filter filter) {
    return new Sieve(project, filter);
  }

  /** Lets everything pass. */
  public static Sieve open() {
    return new Sieve(Project.titled(""), Filter.NONE);
  }

  /** Whether everything passes. */
  public boolean isOpen() {
    return filter.isEmpty();
  }

  public Project project() {
    return project;
  }

  public Filter filter() {
    return filter;
  }

  public boolean passes(StatementId statement) {
    return isOpen() || passing.contains(statement);
  }

  /** Whether a passage is one by which its statement passes. */
  public boolean passes(Passage passage) {
    return isOpen() || (passes(passage.statement()) && said(passage));
  }

  /** Whether a relation passes: it is strong enough, and so do its target and a premise. */
  public boolean passes(Relation relation) {
    boolean target =
        switch (relation.target()) {
          case StatementId id -> passes(id);
          case RelationId id -> true;
        };
    return isOpen()
        || (strong(relation) && target && relation.premises().stream().anyMatch(this::passes));
  }

  /** The statements that pass, where not all do. */
  public Set<StatementId> statements() {
    return Collections.unmodifiableSet(passing);
  }

  /** Whether role, tags and links of a statement are wanted. */
  private boolean looked(Statement statement) {
    return (filter.roles().isEmpty() || filter.roles().contains(statement.role()))
        && (filter.tags().isEmpty() || !Collections.disjoint(filter.tags(), statement.tags()))
        && (filter.least().isEmpty() || strong.contains(statement.id()));
  }

  /** Whether source and voice of a passage are wanted. */
  private boolean said(Passage passage) {
    return (filter.sources().isEmpty() || filter.sources().contains(passage.source()))
        && (filter.voices().isEmpty()
            || filter.voices().stream().anyMatch(voice -> Utterance.says(project, voice, passage)));
  }

  /** Whether origin and voice of a statement without passages are wanted. */
  private boolean told(Statement statement) {
    boolean from =
        filter.sources().isEmpty()
            || (statement.origin() instanceof Origin.Implicit(var source)
                && filter.sources().contains(source));
    return from
        && (filter.voices().isEmpty()
            || statement.chain().stream().anyMatch(step -> filter.voices().contains(step.voice())));
  }

  private boolean strong(Relation relation) {
    return filter.least().isEmpty()
        || relation
            .strength()
            .filter(judged -> judged.compareTo(filter.least().get()) >= 0)
            .isPresent();
  }

  private void addEnds(Relation relation) {
    strong.addAll(relation.premises());
    if (relation.target() instanceof StatementId target) {
      strong.add(target);
    }
  }
}
