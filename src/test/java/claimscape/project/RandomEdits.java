package claimscape.project;

import claimscape.argument.DrawnBy;
import claimscape.argument.Level;
import claimscape.argument.PassageId;
import claimscape.argument.ReadingState;
import claimscape.argument.RelationId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.StatementKind;
import claimscape.argument.Strength;
import claimscape.argument.VoiceId;
import claimscape.project.edit.Accept;
import claimscape.project.edit.AddPassage;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.Attribute;
import claimscape.project.edit.ChangeKind;
import claimscape.project.edit.ChangePremises;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Delete;
import claimscape.project.edit.DescribePassage;
import claimscape.project.edit.DescribeRelation;
import claimscape.project.edit.DescribeSource;
import claimscape.project.edit.DescribeStatement;
import claimscape.project.edit.Hold;
import claimscape.project.edit.Link;
import claimscape.project.edit.MapEdit;
import claimscape.project.edit.MarkSource;
import claimscape.project.edit.Merge;
import claimscape.project.edit.MergeVoices;
import claimscape.project.edit.PutVoice;
import claimscape.project.edit.ReEnd;
import claimscape.project.edit.Recut;
import claimscape.project.edit.RemoveSource;
import claimscape.project.edit.ReplaceText;
import claimscape.project.edit.Retitle;
import claimscape.project.edit.Reverse;
import claimscape.project.edit.Reword;
import claimscape.project.edit.SetLevel;
import claimscape.project.edit.SetOrigin;
import claimscape.project.edit.Split;
import claimscape.project.edit.Tag;
import claimscape.project.edit.Together;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;

/** Edits of every kind, drawn at random; some do not fit the project and are refused. */
final class RandomEdits {
  private static final int KINDS = 40;

  private final Random random;
  private final RandomWords words;
  private final RandomCards cards;
  private final RandomPicks picks;
  private final IdSource ids;

  RandomEdits(Random random) {
    this.random = random;
    this.words = new RandomWords(random);
    this.cards = new RandomCards(random, words);
    this.picks = new RandomPicks(random, words);
    this.ids = Ids.random(random);
  }

  /** The next edit that this project does not refuse. */
  Outcome.Made made(Project project) {
    while (true) {
      if (next(project).applyTo(project) instanceof Outcome.Made made) {
        return made;
      }
    }
  }

  Edit next(Project project) {
    // A project without text or statement can do little: first things first.
    if (project.shownSources().stream().noneMatch(source -> source.held().isPresent())) {
      return AddSource.of(ids.source(), words.held(), cards.card());
    }
    if (project.statements().size() < 3) {
      return tag(project);
    }
    return drawn(project, random.nextInt(KINDS));
  }

  private Edit drawn(Project project, int kind) {
    return switch (kind) {
      case 0, 1, 2, 3 -> tag(project);
      case 4 -> new AddSource(ids.source(), words.perhaps(words.held()), cards.card());
      case 5 ->
          new AddPassage(
              ids.passage(),
              picks.statement(project),
              picks.source(project),
              picks.spans(project),
              picks.chain(project));
      case 6 ->
          new AddStatement(ids.statement(), picks.role(), words.line(), picks.origin(project));
      case 7, 8, 9 -> link(project);
      case 10 -> new PutVoice(cards.voice(picks.voiceId(project), ids.voice(), project));
      case 11 -> withPassage(project, p -> new Attribute(p, picks.chain(project)));
      case 12 -> withRelation(project, r -> new ChangeKind(r, picks.kind(), picks.answer()));
      case 13 -> withRelation(project, r -> new ChangePremises.Join(r, picks.statement(project)));
      case 14 ->
          withRelation(
              project,
              r ->
                  new ChangePremises.Leave(
                      r, project.relation(r).orElseThrow().premises().getFirst()));
      case 15 -> new ChangeRole(picks.statement(project), picks.role());
      case 16 -> new Delete(List.of(words.one(picks.deletable(project))));
      case 17 -> new Delete(List.of(picks.statement(project), picks.node(project)));
      case 18 ->
          withPassage(
              project,
              p -> new DescribePassage(p, words.perhaps(1 + random.nextInt(6)), words.line()));
      case 19 -> withRelation(project, r -> describe(project, r));
      case 20 -> new DescribeSource(picks.source(project), cards.card(), picks.links(project));
      case 21 ->
          new DescribeStatement(
              picks.statement(project),
              words.date(),
              words.maybe("probably"),
              words.perhaps(words.one(StatementKind.values())),
              new TreeSet<>(List.of(words.line(), words.line())),
              words.maybe(words.line()));
      case 22 ->
          new MapEdit.PinAt(picks.statement(project), random.nextInt(900), random.nextGaussian());
      case 23 -> new MapEdit.Unpin(picks.statement(project));
      case 24 -> new MapEdit.FoldBranch(picks.statement(project));
      case 25 -> new MapEdit.Unfold(picks.statement(project));
      case 26 -> mark(project);
      case 27 ->
          withRelation(
              project,
              r ->
                  random.nextBoolean()
                      ? new ReEnd.Target(r, picks.node(project))
                      : new ReEnd.Premise(
                          r,
                          project.relation(r).orElseThrow().premises().getLast(),
                          picks.statement(project)));
      case 28 -> withPassage(project, p -> recut(project, p));
      case 29 -> new RemoveSource(picks.source(project));
      case 30 ->
          random.nextBoolean()
              ? new Retitle(words.line())
              : new SetLevel(words.one(Level.values()));
      case 31 -> withRelation(project, Reverse::new);
      case 32 ->
          random.nextBoolean()
              ? new Reword(picks.statement(project), words.line())
              : new SetOrigin(
                  picks.statement(project), picks.origin(project), picks.chain(project));
      case 33 -> replace(project, picks.source(project));
      case 34 -> withPassage(project, Accept::new);
      case 35 -> new Merge(picks.statement(project), picks.statement(project));
      case 36 -> withPassage(project, p -> split(project, p));
      case 37 -> mergeVoices(project);
      case 38 -> new Hold(picks.source(project), picks.source(project));
      default -> Together.of(tag(project), link(project), new Retitle(words.line()));
    };
  }

  private Edit tag(Project project) {
    return new Tag(
        ids.statement(),
        ids.passage(),
        picks.role(),
        picks.source(project),
        picks.spans(project),
        random.nextBoolean(),
        picks.chain(project));
  }

  /** A newer version in which something was put in and something taken out. */
  private Edit replace(Project project, SourceId source) {
    String old = RandomPicks.text(project, source).map(SourceText::content).orElse("A");
    int at = random.nextInt(old.length() + 1);
    String now =
        old.substring(0, at) + words.line() + old.substring(random.nextInt(at, old.length() + 1));
    return ReplaceText.of(source, ids.source(), words.held(now));
  }

  private Edit link(Project project) {
    List<StatementId> premises = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      StatementId premise = picks.statement(project);
      if (!premises.contains(premise)) {
        premises.add(premise);
      }
    }
    return new Link(ids.relation(), picks.kind(), premises, picks.node(project), picks.answer());
  }

  private Edit describe(Project project, RelationId relation) {
    DrawnBy drawnBy =
        random.nextBoolean() ? new DrawnBy.Analyst() : new DrawnBy.Author(picks.voiceId(project));
    return new DescribeRelation(
        relation,
        drawnBy,
        words.maybe("expert opinion"),
        words.perhaps(words.one(Strength.values())),
        words.maybe(words.line()),
        words.maybe(words.line()));
  }

  private Edit mark(Project project) {
    SourceId source = picks.source(project);
    return switch (random.nextInt(5)) {
      case 0 -> new MarkSource.Join(source, List.of(words.one(picks.spans(project)).end()));
      case 1 -> new MarkSource.Part(source, words.one(picks.spans(project)));
      case 2 -> new MarkSource.Read(source, words.one(picks.spans(project)));
      case 3 -> new MarkSource.State(source, words.one(ReadingState.values()));
      default ->
          new MarkSource.Parts(
              source, List.of(new LineRange(0, random.nextInt(3), words.one(LinePart.values()))));
    };
  }

  private Edit split(Project project, PassageId passage) {
    StatementId from = project.passage(passage).orElseThrow().statement();
    return new Split(from, List.of(passage), ids.statement());
  }

  private Edit mergeVoices(Project project) {
    List<VoiceId> voices = List.copyOf(project.voices().keySet());
    return voices.isEmpty() ? tag(project) : new MergeVoices(words.one(voices), words.one(voices));
  }

  private Edit recut(Project project, PassageId passage) {
    Optional<SourceText> text =
        project.passage(passage).flatMap(p -> RandomPicks.text(project, p.source()));
    return new Recut(passage, text.map(words::spans).orElse(List.of()));
  }

  private Edit withRelation(Project project, Function<RelationId, Edit> edit) {
    return project.relations().isEmpty()
        ? link(project)
        : edit.apply(words.one(List.copyOf(project.relations().keySet())));
  }

  private Edit withPassage(Project project, Function<PassageId, Edit> edit) {
    return project.passages().isEmpty()
        ? tag(project)
        : edit.apply(words.one(List.copyOf(project.passages().keySet())));
  }
}
