package claimscape.ui.map;

import claimscape.argument.RelationId;
import claimscape.session.Workbench;
import claimscape.ui.fx.Phrases;
import javafx.scene.control.Label;

/** Says which passage of a statement the reader shows, or how the selected link is opened. */
final class Ordinal extends Label {
  private final Workbench bench;
  private final DeskHands hands;
  private final Phrases phrases;

  Ordinal(Workbench bench, DeskHands hands, Phrases phrases) {
    this.bench = bench;
    this.hands = hands;
    this.phrases = phrases;
    setId("map-ordinal");
    getStyleClass().addAll("map-note", "cs-small");
    setMouseTransparent(true);
  }

  void refresh() {
    String said = hands.shown().map(this::passage).orElseGet(this::link);
    setText(said);
    setVisible(!said.isEmpty());
  }

  private String passage(DeskHands.Visit shown) {
    return phrases.say(
        "map.ordinal",
        Names.of(bench, shown.statement()),
        Integer.toString(shown.passage() + 1),
        Integer.toString(shown.of()));
  }

  private String link() {
    return bench.desk().selection().stream()
        .limit(1)
        .filter(RelationId.class::isInstance)
        .map(id -> phrases.say("map.link.hint", Names.of(bench, id)))
        .findFirst()
        .orElse("");
  }
}
