package claimscape.ui.shell;

import claimscape.argument.EntryId;
import claimscape.argument.ExtensionId;
import claimscape.argument.FoldId;
import claimscape.argument.HeaderId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.PinId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import claimscape.search.Find;
import claimscape.search.Finds;
import claimscape.session.TextSelection;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found in a project as lines of the palette, each kind under a heading that counts. */
final class FoundLines {
  private final Project project;
  private final Phrases phrases;

  FoundLines(Project project, Phrases phrases) {
    this.project = project;
    this.phrases = phrases;
  }

  /** The texts come first where they were asked for, else the map. */
  List<Hit> of(Finds finds, Palette.Scope scope) {
    List<Hit> texts = texts(finds);
    List<Hit> map =
        Stream.of(
                group("found.statements", finds.statements(), hits(finds, Hit.Node.class)),
                group("found.voices", finds.voices(), hits(finds, Hit.Voice.class)),
                group("found.notes", finds.notes(), hits(finds, Hit.Note.class)))
            .flatMap(List::stream)
            .toList();
    return Stream.concat(
            scope == Palette.Scope.TEXTS ? texts.stream() : map.stream(),
            scope == Palette.Scope.TEXTS ? map.stream() : texts.stream())
        .toList();
  }

  private List<Hit> texts(Finds finds) {
    List<Hit> hits = new ArrayList<>(hits(finds, Hit.Text.class));
    hits.addAll(hits(finds, Hit.Words.class));
    if (hits.isEmpty()) {
      return hits;
    }
    int count = finds.texts();
    String words =
        finds.full()
            ? phrases.say("found.texts.full", number(count))
            : phrases.count("found.texts", count);
    hits.addFirst(new Hit.Heading(words));
    return hits;
  }

  private List<Hit> group(String key, int count, List<Hit> hits) {
    if (hits.isEmpty()) {
      return hits;
    }
    List<Hit> group = new ArrayList<>(hits);
    group.addFirst(new Hit.Heading(phrases.count(key, count)));
    return group;
  }

  private String number(int count) {
    return String.format(phrases.locale(), "%,d", count);
  }

  private List<Hit> hits(Finds finds, Class<? extends Hit> kind) {
    return finds.finds().stream()
        .map(this::hit)
        .flatMap(Optional::stream)
        .filter(kind::isInstance)
        .toList();
  }

  private Optional<Hit> hit(Find find) {
    return switch (find) {
      case Find.InText(SourceId id, var span, var context) ->
          project
              .source(id)
              .map(s -> new Hit.Words(TextSelection.of(id, span), s.card().spokenName(), context));
      case Find.InTitle(SourceId id, var context) ->
          project.source(id).map(source -> new Hit.Text(id, source.card().title()));
      case Find.InStatement(StatementId id, var context) ->
          project.statement(id).map(s -> new Hit.Node(id, s.role(), s.label().toString(), context));
      case Find.InVoice(VoiceId id, var context) ->
          project.voice(id).map(voice -> new Hit.Voice(id, voice.name(), context));
      case Find.InNote(EntryId about, var context) ->
          Optional.of(new Hit.Note(about, name(about), context));
    };
  }

  /** What a note is on: a label, a name, a title. */
  private String name(EntryId about) {
    Optional<String> name =
        switch (about) {
          case StatementId id -> label(id);
          case PassageId id -> project.passage(id).map(Passage::statement).flatMap(this::label);
          case RelationId id ->
              project.relation(id).map(Relation::premises).map(List::getFirst).flatMap(this::label);
          case VoiceId id -> project.voice(id).map(Voice::name);
          case SourceId id -> project.source(id).map(Source::card).map(card -> card.spokenName());
          case HeaderId _, PinId _, FoldId _, ViewId _, ExtensionId _ -> Optional.empty();
        };
    return name.orElse("");
  }

  private Optional<String> label(StatementId id) {
    return project.statement(id).map(Statement::label).map(Object::toString);
  }
}
