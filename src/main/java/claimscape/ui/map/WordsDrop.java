package claimscape.ui.map;

import claimscape.layout.Point;
import claimscape.session.Dropping;
import claimscape.session.TextSelection;
import claimscape.session.Workbench;
import claimscape.ui.fx.CarriedWords;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.tool.Landings;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes words that are carried here from a text, and shows what letting go of them would do. */
final class WordsDrop {
  private final Dropping dropping;
  private final MapView view;

  WordsDrop(Workbench bench, MapView view) {
    this.dropping = new Dropping(bench.desk(), bench.tagging(), bench.mending());
    this.view = view;
    view.setOnDragOver(this::over);
    view.setOnDragExited(event -> view.setGhost(Ghost.NONE));
    view.setOnDragDropped(this::drop);
  }

  private void over(DragEvent event) {
    if (CarriedWords.on(event.getDragboard()).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      view.setGhost(new Ghost.Words(sheet(event), landing(event)));
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    view.setGhost(Ghost.NONE);
    Optional<TextSelection> words = CarriedWords.on(event.getDragboard());
    if (words.isPresent()) {
      dropping.drop(words.get(), place(landing(event)));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private Point sheet(DragEvent event) {
    return view.toSheet(event.getX(), event.getY());
  }

  private Ghost.Landing landing(DragEvent event) {
    return Landings.at(
        sheet(event),
        view.at(event.getX(), event.getY()),
        statement -> view.chart().card(statement).map(ChartCard::place));
  }

  private static Dropping.Place place(Ghost.Landing landing) {
    return switch (landing) {
      case Ghost.Landing.Nowhere nowhere -> new Dropping.Place.Ground();
      case Ghost.Landing.Outside outside -> new Dropping.Place.Ground();
      case Ghost.Landing.OnCard card ->
          card.side().filter(Ghost.Side.ATTACKS::equals).isPresent()
              ? new Dropping.Place.Against(card.card())
              : new Dropping.Place.For(card.card());
      case Ghost.Landing.OnArrow arrow ->
          arrow.head()
              ? new Dropping.Place.Against(arrow.relation())
              : new Dropping.Place.Beside(arrow.relation());
    };
  }
}
