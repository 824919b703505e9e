package claimscape.ui.outline;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.project.edit.ChangePremises;
import claimscape.project.edit.Reword;
import claimscape.session.Desk;
import claimscape.session.Mending;
import claimscape.session.Workbench;
import claimscape.text.Problem;
import claimscape.ui.fx.Choice;
import claimscape.ui.fx.NodeChooser;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the hands do in the outline; each edit is one step. */
final class OutlineCommands {
  private final Workbench bench;
  private final OutlineTree tree;
  private final NodeChooser chooser;
  private final RowWords words;
  private final Phrases phrases;

  /** The statement whose passage was shown last, and which one it was. */
  private Optional<StatementId> shown = Optional.empty();

  private int passage;

  OutlineCommands(
      Workbench bench, OutlineTree tree, NodeChooser chooser, RowWords words, Phrases phrases) {
    this.bench = bench;
    this.tree = tree;
    this.chooser = chooser;
    this.words = words;
    this.phrases = phrases;
  }

  private Desk desk() {
    return bench.desk();
  }

  private Mending mending() {
    return bench.mending();
  }

  private Project project() {
    return bench.store().project();
  }

  Optional<NodeId> lead() {
    return desk().selection().stream().findFirst();
  }

  Optional<StatementId> statement() {
    return lead().filter(StatementId.class::isInstance).map(StatementId.class::cast);
  }

  boolean isSelected() {
    return lead().isPresent();
  }

  boolean isStatement() {
    return statement().isPresent();
  }

  boolean isArmed() {
    return desk().armed().isPresent();
  }

  /** The row at hand: the leading one that is selected. */
  Optional<Line.Row> row() {
    return tree.rows().stream().findFirst();
  }

  boolean hasLink() {
    return row().flatMap(Line.Row::relation).isPresent();
  }

  // Looking

  /** Goes to where the row is told in full, or shows its passage and its box. */
  void reveal() {
    Optional<Line.Row> told = row().filter(Line.Row::told);
    if (told.isPresent()) {
      tree.jump(told.get().node());
    } else {
      showPassage();
    }
  }

  /** Shows the passage of the statement in its text, and its box; again, its next passage. */
  void showPassage() {
    lead().ifPresent(desk()::centre);
    Optional<StatementId> now = statement();
    List<Passage> passages = now.map(project()::passagesOf).orElse(List.of());
    passage = now.equals(shown) ? passage + 1 : 0;
    shown = now;
    if (!passages.isEmpty()) {
      desk().reveal(passages.get(passage % passages.size()).id());
    }
  }

  /** Selects the link of the row, or its statement again. */
  void toggleLink() {
    Optional<Line.Row> row = row();
    Optional<RelationId> link = row.flatMap(Line.Row::relation);
    Optional<StatementId> statement = row.flatMap(Line.Row::statement);
    if (link.isPresent() && statement.isPresent()) {
      boolean isLink = lead().equals(link);
      desk().select(List.of(isLink ? statement.get() : link.get()));
    }
  }

  void selectAll() {
    desk().select(List.copyOf(project().statements().keySet()));
  }

  void target() {
    lead().ifPresent(desk()::target);
  }

  void addTarget() {
    lead().ifPresent(desk()::addTarget);
  }

  void fold() {
    statement().ifPresent(mending()::toggleFold);
  }

  // Writing

  void edit() {
    Optional<Statement> found = statement().flatMap(project()::statement);
    Optional<Line.Row> row = row();
    if (found.isPresent() && row.isPresent()) {
      StatementId id = found.get().id();
      tree.rewrite(
          row.get(),
          found.get().text(),
          phrases.say("outline.write"),
          text -> desk().make(new Reword(id, text)));
    }
  }

  void add() {
    tree.draft(
        Optional.empty(),
        phrases.say("outline.write.new"),
        text -> mending().add(Role.CLAIM, text));
  }

  /** A claim below the selected node; below a question it is an answer. */
  void addChild() {
    Optional<NodeId> parent = lead();
    if (parent.isEmpty()) {
      add();
      return;
    }
    boolean question =
        statement()
            .flatMap(project()::statement)
            .filter(found -> found.role() == Role.QUESTION)
            .isPresent();
    tree.draft(
        row(),
        phrases.say(
            question ? "outline.write.answer" : "outline.write.child", words.fully(parent.get())),
        text -> mending().addChild(parent.get(), Role.CLAIM, RelationKind.SUPPORTS, text));
  }

  void addParent() {
    statement()
        .ifPresent(
            child ->
                tree.draft(
                    Optional.empty(),
                    phrases.say("outline.write.parent", words.fully(child)),
                    text -> mending().addParent(child, text)));
  }

  /** Undercuts the armed relation by a statement to be written. */
  void undercut() {
    Optional<RelationId> armed = desk().armed();
    if (armed.isEmpty()) {
      desk().refuse(Problem.of("session.nothingArmed"));
      return;
    }
    Optional<Line.Row> row = tree.model().home(armed.get()).map(at -> tree.model().rows().get(at));
    tree.draft(
        row,
        phrases.say("outline.write.undercut", words.fully(armed.get())),
        text -> mending().addChild(armed.get(), Role.REBUTTAL, RelationKind.ATTACKS, text));
  }

  // Linking

  /** Asks what the selected statement shall be linked to: a statement, or a link. */
  void connect(RelationKind kind) {
    Optional<StatementId> from = statement();
    if (from.isEmpty()) {
      desk().refuse(Problem.of("session.nothingSelected"));
      return;
    }
    String verb = phrases.say("relation." + RowWords.lower(kind));
    List<Choice> choices =
        switch (kind) {
          case SUPPORTS, ATTACKS -> Choice.nodes(project(), phrases);
          case RESTATES -> Choice.statements(project());
          case ANSWERS -> questions();
        };
    ask(
        phrases.say("outline.choose", words.fully(from.get()), verb),
        choices.stream().filter(choice -> !choice.node().equals(from.get())).toList(),
        to -> mending().connect(kind, from.get(), to));
  }

  private List<Choice> questions() {
    return Choice.statements(project()).stream()
        .filter(choice -> choice.role().equals(Optional.of(Role.QUESTION)))
        .toList();
  }

  private void ask(String what, List<Choice> choices, Consumer<NodeId> then) {
    chooser.ask(what, choices, choice -> then.accept(choice.node()));
  }

  /** Merges the selected statements; where only one is, asks into which. */
  void merge() {
    if (desk().selection().size() > 1 || !isStatement()) {
      bench.merging().mergeSelected();
      return;
    }
    StatementId other = statement().get();
    ask(
        phrases.say("outline.choose.merge", words.fully(other)),
        Choice.statements(project()).stream().filter(c -> !c.node().equals(other)).toList(),
        kept -> bench.merging().mergeInto(other, kept));
  }

  /** Asks which link the selected statement shall join as one more premise. */
  void join() {
    Optional<StatementId> from = statement();
    if (from.isEmpty()) {
      desk().refuse(Problem.of("session.nothingSelected"));
      return;
    }
    ask(
        phrases.say("outline.choose.join", words.fully(from.get())),
        Choice.relations(project(), phrases),
        to -> {
          if (to instanceof RelationId relation) {
            mending().join(relation, from.get());
          }
        });
  }

  /** Asks where the last link shall lead instead. */
  void retarget() {
    Optional<String> from =
        desk()
            .lastTagged()
            .filter(id -> project().statement(id).filter(Statement::loose).isPresent())
            .map(words::fully)
            .or(() -> desk().armed().map(words::fully));
    if (from.isEmpty()) {
      desk().refuse(Problem.of("session.nothingArmed"));
      return;
    }
    ask(
        phrases.say("outline.choose.retarget", from.get()),
        Choice.nodes(project(), phrases),
        to -> mending().retarget(to));
  }

  /** Whether the row at hand is one of several linked premises. */
  boolean isLinked() {
    return row().flatMap(words::relation).filter(Relation::linked).isPresent() && isStatement();
  }

  void takeOut() {
    Optional<RelationId> relation = row().flatMap(Line.Row::relation);
    if (isLinked() && relation.isPresent()) {
      statement().ifPresent(id -> desk().make(new ChangePremises.Leave(relation.get(), id)));
    }
  }
}
