package claimscape.project;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Gone;
import claimscape.argument.Header;
import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.text.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An edit at work: collects puts and removals, then checks only what was touched. The first refusal
 * wins, and nothing of a refused draft is seen by anybody.
 */
public final class Draft {
  private final Project before;
  private final SortedSet<EntryId> touched = new TreeSet<>();
  private Project now;
  private Optional<Problem> refusal = Optional.empty();

  public Draft(Project project) {
    this.before = project;
    this.now = project;
  }

  /** The project as it stands in this draft. */
  public Project now() {
    return now;
  }

  /** Gives the edit up, for this reason. */
  public Draft refuse(Problem why) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(why);
    }
    return this;
  }

  /** Adds an entry or puts it in the place of the one with its id. */
  public Draft put(Entry entry) {
    touched.add(entry.id());
    now = new Project(now.tables().with(entry));
    return this;
  }

  /** Adds an entry that is new; one that has its id already is never overwritten. */
  public Draft add(Entry entry) {
    return holds(entry.id()) ? refuse(Problem.of("edit.taken", entry.id().value())) : put(entry);
  }

  /** Takes an entry away; what refers to it must be gone by the end of the draft. */
  public Draft remove(EntryId id) {
    now.entry(id).ifPresent(this::remember);
    touched.add(id);
    now = new Project(now.tables().without(id));
    return this;
  }

  /** The place of a statement on the map, and what it hung by, outlive it. */
  private void remember(Entry entry) {
    if (entry instanceof Statement statement) {
      header(
          header ->
              header.withGone(
                  new Gone.OfStatement(statement.id(), statement.created(), header.created())));
    } else if (entry instanceof Relation relation) {
      remember(relation, relation.premises());
    }
  }

  /** Remembers that a relation no longer comes from some premises. */
  public void remember(Relation relation, List<StatementId> premises) {
    header(
        header ->
            header.withGone(
                new Gone.OfRelation(
                    relation.id(),
                    relation.created(),
                    premises,
                    relation.target(),
                    header.created())));
  }

  public Draft header(UnaryOperator<Header> change) {
    return put(change.apply(now.header()));
  }

  public Draft statement(StatementId id, UnaryOperator<Statement> change) {
    return update(id, now.statement(id), change);
  }

  public Draft relation(RelationId id, UnaryOperator<Relation> change) {
    return update(id, now.relation(id), change);
  }

  public Draft passage(PassageId id, UnaryOperator<Passage> change) {
    return update(id, now.passage(id), change);
  }

  public Draft source(SourceId id, UnaryOperator<Source> change) {
    return update(id, now.source(id), change);
  }

  private <E extends Entry> Draft update(
      EntryId id, Optional<E> found, Function<E, ? extends Entry> change) {
    if (found.isEmpty()) {
      return refuse(gone(id));
    }
    Entry after = change.apply(found.get());
    return after.equals(found.get()) ? this : put(after);
  }

  private static Problem gone(EntryId id) {
    return Problem.of("edit.gone", id.value());
  }

  /** Removes an entry and, before it, everything that cannot be without it. */
  public Draft removeWithDependents(EntryId id) {
    Deque<EntryId> open = new ArrayDeque<>();
    open.add(id);
    while (!open.isEmpty()) {
      EntryId next = open.pop();
      if (now.entry(next).isPresent()) {
        open.addAll(now.referrers(next));
        remove(next);
      }
    }
    return this;
  }

  /** A creation number, higher than any given before. */
  public int created() {
    header(Header::afterCreation);
    return now.header().created();
  }

  /** The next free label of a role; it is given away and never comes back. */
  public Label nextLabel(Role role) {
    return claim(new Label(role, now.header().number(role) + 1));
  }

  /**
   * This label where its number was never given in its role, else the next one that was not: the
   * label of a statement that is gone does not come back on another.
   */
  public Label labelFor(Label wished) {
    return wished.number() > now.header().number(wished.role())
        ? claim(wished)
        : nextLabel(wished.role());
  }

  private Label claim(Label label) {
    header(header -> header.withGiven(label));
    return label;
  }

  /** Whether an entry of this id is there. */
  public boolean holds(EntryId id) {
    return now.entry(id).isPresent();
  }

  /** The end of the draft: made under this name, or refused by the first rule broken. */
  public Outcome made(String key, String... args) {
    return made(EditName.of(key, args));
  }

  /** The end of the draft: made under this name, or refused by the first rule broken. */
  public Outcome made(EditName name) {
    Optional<Problem> why = refusal.or(this::firstBroken);
    if (why.isPresent()) {
      return new Outcome.Refused(why.get());
    }
    return new Outcome.Made(now, Diff.between(before, now, touched), name);
  }

  private Optional<Problem> firstBroken() {
    for (EntryId id : touched) {
      Optional<Entry> entry = now.entry(id);
      if (entry.isEmpty() && !now.referrers(id).isEmpty()) {
        return Optional.of(
            Problem.of("project.reference.missing", now.referrers(id).first().value(), id.value()));
      }
      Optional<Problem> broken =
          entry.flatMap(found -> Rules.broken(now, found)).or(() -> brokenWithin(id));
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  /** A source whose text was exchanged may leave passages outside of it. */
  private Optional<Problem> brokenWithin(EntryId id) {
    if (!(id instanceof SourceId source)
        || before
            .source(source)
            .flatMap(Source::held)
            .equals(now.source(source).flatMap(Source::held))) {
      return Optional.empty();
    }
    return now.passagesIn(source).stream()
        .flatMap(passage -> Rules.broken(now, passage).stream())
        .findFirst();
  }
}
