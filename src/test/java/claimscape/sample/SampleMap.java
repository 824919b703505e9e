package claimscape.sample;

import claimscape.argument.Answer;
import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Held;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.StatementKind;
import claimscape.argument.Strength;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddPassage;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.DescribeRelation;
import claimscape.project.edit.DescribeSource;
import claimscape.project.edit.DescribeStatement;
import claimscape.project.edit.Link;
import claimscape.project.edit.MarkSource;
import claimscape.project.edit.PutVoice;
import claimscape.project.edit.Reword;
import claimscape.project.edit.Tag;
import claimscape.text.Anchor;
import claimscape.text.Edtf;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds the finished sample map from its plan, by the same edits that a reader's hands make. */
public final class SampleMap {
  private static final Instant TAKEN = Instant.parse("2026-11-22T09:00:00Z");

  private final SamplePlan plan;
  private Project project;

  private SampleMap(SamplePlan plan) {
    this.plan = plan;
    this.project = Project.titled(plan.title());
  }

  /** The finished map over all five texts. */
  public static Project finished() throws IOException {
    SampleMap map = new SampleMap(SamplePlan.read());
    map.takeSources();
    map.plan.voices().forEach(map::addVoice);
    map.plan.statements().forEach(map::addStatement);
    map.plan.relations().forEach(map::addRelation);
    return map.project;
  }

  /** The five bare texts, with what is known about them and nothing tagged. */
  public static Project bare() throws IOException {
    SampleMap map = new SampleMap(SamplePlan.read());
    map.takeSources();
    return map.project;
  }

  private void make(Edit edit) {
    switch (edit.applyTo(project)) {
      case Outcome.Made made -> project = made.after();
      case Outcome.Refused refused -> throw new IllegalStateException(edit + ": " + refused.why());
    }
  }

  private void takeSources() throws IOException {
    for (SamplePlan.Source source : plan.sources()) {
      Optional<Held> held = Optional.empty();
      if (source.isHeld()) {
        SourceText text = SourceText.of(source.text());
        held =
            Optional.of(new Held(text, source.file().orElseThrow(), "UTF-8", text.sha256(), TAKEN));
      }
      make(new AddSource(id(source.key()), held, card(source)));
    }
    for (SamplePlan.Source source : plan.sources()) {
      make(new DescribeSource(id(source.key()), card(source), links(source)));
      if (source.isHeld()) {
        make(new MarkSource.Parts(id(source.key()), parts(source)));
      }
    }
  }

  private static SourceId id(String key) {
    return new SourceId(key.toLowerCase(Locale.ROOT));
  }

  private static SourceCard card(SamplePlan.Source source) {
    return new SourceCard(
        source.title(),
        source.author().orElse(""),
        source.outlet(),
        source.shortOutlet(),
        source.kind(),
        Edtf.parse(source.date()),
        Optional.empty(),
        "",
        "en",
        Optional.empty(),
        source.reliability().orElse(""));
  }

  private static List<SourceLink> links(SamplePlan.Source source) {
    return Stream.concat(
            source.cites().stream().map(to -> new SourceLink(SourceLinkKind.CITES, id(to))),
            source.basedOn().stream().map(to -> new SourceLink(SourceLinkKind.BASED_ON, id(to))))
        .toList();
  }

  private List<LineRange> parts(SamplePlan.Source source) throws IOException {
    List<LineRange> parts =
        new ArrayList<>(
            List.of(
                new LineRange(0, 0, LinePart.TITLE),
                new LineRange(1, 1, LinePart.DECK),
                new LineRange(2, 2, LinePart.BYLINE)));
    List<String> lines = source.text().lines().toList();
    for (SamplePlan.Part part : plan.parts()) {
      if (part.source().equals(source.key())) {
        int line = lines.indexOf(part.line());
        parts.add(new LineRange(line, line, LinePart.NOT_PART_OF_THE_TEXT));
      }
    }
    parts.sort(Comparator.comparingInt(LineRange::firstLine));
    return parts;
  }

  private static VoiceId voice(String name) {
    return new VoiceId(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
  }

  private void addVoice(SamplePlan.Voice voice) {
    make(
        new PutVoice(
            new Voice(
                voice(voice.name()),
                voice.name(),
                VoiceKind.valueOf(voice.kind().name()),
                voice.otherNames(),
                voice.office().orElse(""),
                Optional.empty(),
                voice.partOf().map(SampleMap::voice),
                Optional.empty(),
                "")));
  }

  private static StatementId statement(String key) {
    return new StatementId(key.toLowerCase(Locale.ROOT));
  }

  private void addStatement(SamplePlan.Statement planned) {
    StatementId id = statement(planned.key());
    Role role = Role.valueOf(planned.role().name());
    if (planned.passages().isEmpty()) {
      Origin origin =
          switch (planned.origin().orElseThrow()) {
            case SamplePlan.ImplicitIn(String source) -> new Origin.Implicit(id(source));
            case SamplePlan.AnalystsOwn own -> new Origin.Own();
          };
      make(new AddStatement(id, role, planned.text(), origin));
    } else {
      tag(planned, id, role);
    }
    make(
        new DescribeStatement(
            id,
            planned.asOf().flatMap(Edtf::parse),
            planned.hedge().orElse(""),
            planned.kind().map(kind -> StatementKind.valueOf(kind.name())),
            new TreeSet<>(planned.tags()),
            planned.note().orElse("")));
  }

  private void tag(SamplePlan.Statement planned, StatementId id, Role role) {
    int number = 0;
    for (SamplePlan.Passage passage : planned.passages()) {
      SourceId source = id(passage.source());
      List<Span> spans = List.of(span(source, passage.quote()));
      List<AttributionStep> chain =
          passage.chain().stream().map(step -> step(source, spans.getFirst(), step)).toList();
      PassageId passageId = new PassageId(id.value() + "-" + ++number);
      make(
          number == 1
              ? new Tag(id, passageId, role, source, spans, false, chain)
              : new AddPassage(passageId, id, source, spans, chain));
    }
    if (!planned.text().equals(project.statement(id).orElseThrow().text())) {
      make(new Reword(id, planned.text()));
    }
  }

  private Span span(SourceId source, String quote) {
    int start = text(source).content().indexOf(quote);
    return new Span(start, start + quote.length());
  }

  private SourceText text(SourceId source) {
    return project.source(source).orElseThrow().held().orElseThrow().text();
  }

  private AttributionStep step(SourceId source, Span quote, SamplePlan.Step step) {
    return new AttributionStep(
        voice(step.voice()),
        Stance.valueOf(step.stance().name()),
        step.cue().orElse(""),
        step.cue().flatMap(cue -> nearest(text(source), cue, quote)),
        step.date().flatMap(Edtf::parse));
  }

  /** Where the cue stands that is nearest to its quote. */
  private static Optional<Anchor> nearest(SourceText text, String cue, Span quote) {
    Optional<Span> best = Optional.empty();
    int at = text.content().indexOf(cue);
    while (at >= 0) {
      Span here = new Span(at, at + cue.length());
      if (best.isEmpty() || distance(here, quote) < distance(best.get(), quote)) {
        best = Optional.of(here);
      }
      at = text.content().indexOf(cue, at + 1);
    }
    return best.map(span -> Anchor.of(text, span));
  }

  private static int distance(Span one, Span other) {
    return Math.min(Math.abs(one.start() - other.end()), Math.abs(other.start() - one.end()));
  }

  private void addRelation(SamplePlan.Relation planned) {
    RelationId id = new RelationId(planned.key().toLowerCase(Locale.ROOT));
    Optional<Answer> answer =
        switch (planned.kind()) {
          case ANSWERS_YES -> Optional.of(Answer.YES);
          case ANSWERS_NO -> Optional.of(Answer.NO);
          case ANSWERS_DEPENDS -> Optional.of(Answer.DEPENDS);
          case SUPPORTS, ATTACKS, RESTATES -> Optional.empty();
        };
    RelationKind kind =
        answer.isPresent() ? RelationKind.ANSWERS : RelationKind.valueOf(planned.kind().name());
    NodeId target =
        plan.relation(planned.target()).isPresent()
            ? new RelationId(planned.target().toLowerCase(Locale.ROOT))
            : statement(planned.target());
    List<StatementId> premises = planned.premises().stream().map(SampleMap::statement).toList();
    make(new Link(id, kind, premises, target, answer));
    make(
        new DescribeRelation(
            id,
            planned.drawnBy().isPresent()
                ? new DrawnBy.Author(Optional.empty())
                : new DrawnBy.Analyst(),
            planned.scheme().orElse(""),
            planned.strength().map(strength -> Strength.valueOf(strength.name())),
            planned.warrant().orElse(""),
            ""));
  }
}
