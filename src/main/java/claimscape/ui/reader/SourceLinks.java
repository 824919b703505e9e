package claimscape.ui.reader;

import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.project.Project;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * What a source owes to others: each link a line with a button that takes it away, and below them
 * one that adds another. A name that no source bears makes one that is cited, not held.
 */
final class SourceLinks extends VBox {
  private final Source source;
  private final Project project;
  private final Phrases phrases;
  private final Citing citing;
  private final List<SourceLink> links;
  private final List<Named> made = new ArrayList<>();

  /** Makes a source of which only the name is known. */
  @FunctionalInterface
  interface Citing {
    SourceId cite(String title);
  }

  /** A source as it is offered. */
  record Named(SourceId id, String name) {}

  SourceLinks(Source source, Project project, Phrases phrases, Citing citing) {
    this.source = source;
    this.project = project;
    this.phrases = phrases;
    this.citing = citing;
    this.links = new ArrayList<>(source.links());
    getStyleClass().add("reader-source-links");
    setId("reader-source-links");
    fill();
  }

  List<SourceLink> links() {
    return List.copyOf(links);
  }

  private void fill() {
    Label head = new Label(phrases.say("source.links"));
    head.getStyleClass().addAll("cs-small", "cs-second");
    getChildren().setAll(head);
    links.forEach(link -> getChildren().add(line(link)));
    getChildren().add(adding());
  }

  private HBox line(SourceLink link) {
    Label kind = new Label(kind(link.kind()));
    kind.getStyleClass().addAll("cs-row-words", "cs-second");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Label name = Script.dress(new Label(name(link.source())));
    name.getStyleClass().add("cs-row-words");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button remove = new Button(phrases.say("source.link.remove"));
    remove.getStyleClass().setAll("button", "cs-button", "reader-link-remove");
    remove.setAccessibleText(
        phrases.say("source.link.remove.of", kind(link.kind()), name(link.source())));
    remove.setOnAction(
        event -> {
          links.remove(link);
          fill();
        });
    HBox line = new HBox(8, kind, name, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private HBox adding() {
    ComboBox<SourceLinkKind> kinds =
        new ComboBox<>(FXCollections.observableArrayList(SourceLinkKind.values()));
    kinds.setId("reader-link-kind");
    kinds.setAccessibleText(phrases.say("source.link.kind"));
    kinds.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(SourceLinkKind value) {
            return kind(value);
          }

          @Override
          public SourceLinkKind fromString(String words) {
            return SourceLinkKind.CITES;
          }
        });
    kinds.setValue(SourceLinkKind.CITES);
    ComboBox<String> names = new ComboBox<>();
    names.setId("reader-link-source");
    names.setEditable(true);
    names.setPromptText(phrases.say("source.link.prompt"));
    names.setAccessibleText(phrases.say("source.link.source"));
    offered().forEach(named -> names.getItems().add(named.name()));
    names.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(names, Priority.ALWAYS);
    Button add = new Button(phrases.say("source.link.add"));
    add.setId("reader-link-add");
    add.setMinWidth(USE_PREF_SIZE);
    add.getStyleClass().setAll("button", "cs-button");
    add.setOnAction(event -> add(kinds.getValue(), names.getEditor().getText().strip()));
    HBox line = new HBox(8, kinds, names, add);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void add(SourceLinkKind kind, String name) {
    if (name.isEmpty()) {
      return;
    }
    SourceId to =
        offered().stream()
            .filter(named -> named.name().equalsIgnoreCase(name))
            .findFirst()
            .map(Named::id)
            .orElseGet(() -> cited(name));
    SourceLink link = new SourceLink(kind, to);
    if (!links.contains(link)) {
      links.add(link);
    }
    fill();
  }

  private SourceId cited(String name) {
    SourceId id = citing.cite(name);
    made.add(new Named(id, name));
    return id;
  }

  private List<Named> offered() {
    List<Named> offered = new ArrayList<>(made);
    project.shownSources().stream()
        .filter(other -> !other.id().equals(source.id()))
        .map(other -> new Named(other.id(), name(other)))
        .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(offered::add);
    return offered;
  }

  private static String name(Source other) {
    String title = other.card().title();
    return title.isEmpty() ? other.card().spokenName() : title;
  }

  private String name(SourceId id) {
    Optional<String> fresh =
        made.stream().filter(named -> named.id().equals(id)).map(Named::name).findFirst();
    return fresh.or(() -> project.source(id).map(SourceLinks::name)).orElse("");
  }

  private String kind(SourceLinkKind kind) {
    return phrases.say("source.link." + kind.name().toLowerCase(Locale.ROOT));
  }
}
