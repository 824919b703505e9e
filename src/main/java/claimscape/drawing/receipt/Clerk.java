package claimscape.drawing.receipt;

import claimscape.argument.EntryId;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.receipt.Receipts.Bond;
import claimscape.drawing.receipt.Receipts.Exhibit;
import claimscape.drawing.receipt.Receipts.Paragraph;
import claimscape.drawing.receipt.Receipts.Place;
import claimscape.drawing.receipt.Receipts.Quotation;
import claimscape.drawing.receipt.Receipts.Transcript;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what stands behind the boxes of one map. */
public final class Clerk {
  private final MapDrawing map;
  private final Project project;
  private final Words words;
  private final Share share;
  private final Citations citations;
  private final Map<EntryId, String> names = new HashMap<>();
  private final SortedMap<Integer, Source> quoted = new TreeMap<>();
  private final Map<SourceId, List<Excerpt.Mark>> marks = new HashMap<>();
  private int passages;

  private Clerk(MapDrawing map, Project project, Share share, Words words) {
    this.map = map;
    this.project = project;
    this.words = words;
    this.share = share;
    this.citations = new Citations(project, words);
    for (Group group : map.drawing().groups()) {
      group.entry().ifPresent(entry -> names.putIfAbsent(entry, group.name()));
    }
  }

  /**
   * The receipts of a map.
   *
   * @param locale of the words that are not the user's own
   */
  public static Receipts receipts(MapDrawing map, Project project, Share share, Locale locale) {
    Words words = Words.of(locale, "claimscape.drawing.words", "claimscape.text.words");
    return new Clerk(map, project, share, words).collected();
  }

  private Receipts collected() {
    List<Exhibit> exhibits =
        map.inReadingOrder().stream()
            .flatMap(id -> project.statement(id).stream())
            .map(this::exhibit)
            .toList();
    List<Bond> bonds =
        map.routes().keySet().stream()
            .flatMap(id -> project.relation(id).stream())
            .map(this::bond)
            .toList();
    return new Receipts(exhibits, bonds, quoted.values().stream().map(this::transcript).toList());
  }

  private Exhibit exhibit(Statement statement) {
    List<Quotation> quotations =
        project.passagesOf(statement.id()).stream().map(this::quotation).toList();
    String role = words.say("role." + statement.role());
    return new Exhibit(
        named(statement.id()),
        place(statement.id()),
        statement.label().toString(),
        statement.role().name().toLowerCase(Locale.ROOT),
        words.say("card.title", statement.label().toString(), role),
        statement.text(),
        quotations,
        quotations.isEmpty() ? citations.origin(statement) : "");
  }

  private Place place(StatementId id) {
    Rect card = map.cards().get(id);
    if (card == null) {
      throw new IllegalStateException("not on the map: " + id);
    }
    return new Place(card.x(), card.y(), card.width(), card.height());
  }

  private Quotation quotation(Passage passage) {
    passages++;
    String name = "passage-" + passages;
    Optional<Source> source = project.source(passage.source());
    source.ifPresent(found -> quoted.put(found.created(), found));
    boolean words = !(share instanceof Share.None);
    boolean stands =
        words && source.flatMap(Source::held).filter(held -> holds(held, passage)).isPresent();
    if (stands) {
      for (Anchor stretch : passage.stretches()) {
        marks
            .computeIfAbsent(passage.source(), id -> new ArrayList<>())
            .add(new Excerpt.Mark(stretch.span(), name));
      }
    }
    return new Quotation(
        name,
        source.map(Clerk::named).orElse(""),
        words ? passage.quote() : "",
        citations.said(passage),
        stands);
  }

  private static boolean holds(Held held, Passage passage) {
    return passage.stretches().stream().allMatch(stretch -> stretch.holdsIn(held.text()));
  }

  private Bond bond(Relation relation) {
    return new Bond(
        named(relation.id()),
        relation.premises().stream().filter(names::containsKey).map(this::named).toList(),
        switch (relation.target()) {
          case StatementId id -> named(id);
          case RelationId id -> named(id);
        });
  }

  private Transcript transcript(Source source) {
    List<Paragraph> paragraphs =
        source
            .held()
            .map(
                held ->
                    Excerpt.of(
                        held.text(),
                        source.parts(),
                        marks.getOrDefault(source.id(), List.of()),
                        share))
            .orElse(List.of());
    return new Transcript(
        named(source),
        source.card().title().isEmpty() ? source.card().spokenName() : source.card().title(),
        citations.about(source.card()),
        source.card().url(),
        source.card().language(),
        paragraphs);
  }

  private static String named(Source source) {
    return "text-" + source.created();
  }

  private String named(EntryId id) {
    return Optional.ofNullable(names.get(id)).orElse("");
  }
}
