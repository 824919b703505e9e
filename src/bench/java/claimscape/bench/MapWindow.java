package claimscape.bench;

import claimscape.drawing.map.Easel;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.project.Ids;
import claimscape.session.Lanes;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.fx.FxHome;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.MapPane;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window of 1000 x 900 px with nothing but a map of so many statements as its argument says. */
abstract class MapWindow extends Application {

  @Override
  public final void start(Stage stage) {
    int statements = Integer.parseInt(getParameters().getRaw().getFirst());
    Lanes lanes =
        new Lanes(
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()),
            new FxHome(),
            thrown -> {
              throw new IllegalStateException(thrown);
            });
    Workbench bench = Workbench.of(new Store(TreeLikeMap.of(statements)), Ids.from("bench"), lanes);
    Look look = new Look();
    Measure measure = new Measure(new Typefaces());
    MapPane pane =
        new MapPane(
            bench,
            look,
            new Icons(),
            Phrases.of(Locale.ENGLISH, "map"),
            new Easel(measure, Locale.ENGLISH),
            measure,
            List.of());
    Scene scene = new Scene(pane, 1000, 900);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    begin(bench, pane, statements);
  }

  /** The window is open. */
  abstract void begin(Workbench bench, MapPane pane, int statements);
}
