package claimscape.bench;

import claimscape.argument.Origin;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.Link;
import claimscape.project.edit.Together;
import claimscape.session.Workbench;
import claimscape.ui.map.MapPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;

/**
 * How long it takes from the edit that a key makes, evidence for a statement somewhere on the map,
 * to the frame that shows its box: in a window of 1000 x 900 px, on a map of so many statements as
 * the argument says. Prints median, 95th percentile and worst of forty, in ms.
 */
public final class TagToBox {
  private static final int WARM_UP = 10;
  private static final int TIMES = 40;

  /** Frames from one box to the next tag. */
  private static final int REST = 30;

  private TagToBox() {}

  public static void main(String[] args) {
    Application.launch(Window.class, args);
  }

  /** The application that JavaFX starts. */
  public static final class Window extends MapWindow {
    @Override
    void begin(Workbench bench, MapPane pane, int statements) {
      new Hand(bench, pane, statements).start();
    }
  }

  /** Tags again half a second after the box before was seen: no hand is faster. */
  private static final class Hand extends AnimationTimer {
    private final Workbench bench;
    private final MapPane pane;
    private final int statements;
    private final SplittableRandom random = new SplittableRandom(3);
    private final List<Double> times = new ArrayList<>();
    private Optional<StatementId> awaited = Optional.of(new StatementId("s0"));
    private boolean placed;
    private long since = System.nanoTime();
    private int made;
    private int rest;

    Hand(Workbench bench, MapPane pane, int statements) {
      this.bench = bench;
      this.pane = pane;
      this.statements = statements;
    }

    @Override
    public void handle(long now) {
      if (rest > 0) {
        rest--;
        if (rest == 0) {
          tag();
        }
      } else if (placed) {
        // The frame that was made after the box had its place has been shown by now.
        seen();
      } else {
        placed = awaited.flatMap(pane::whereIs).isPresent();
      }
    }

    private void seen() {
      if (made > WARM_UP) {
        times.add((System.nanoTime() - since) / 1e6);
      }
      placed = false;
      if (made == WARM_UP + TIMES) {
        print();
        Platform.exit();
        stop();
        return;
      }
      rest = REST;
    }

    private void tag() {
      StatementId tagged = new StatementId("new" + made);
      awaited = Optional.of(tagged);
      since = System.nanoTime();
      bench.desk().make(evidence(tagged));
      made++;
    }

    private Edit evidence(StatementId tagged) {
      StatementId target = new StatementId("s" + random.nextInt(statements));
      return new Together(
          Optional.empty(),
          List.of(
              new AddStatement(tagged, Role.EVIDENCE, "The survey saw it too.", new Origin.Own()),
              Link.of(
                  new RelationId("r-" + tagged.value()), RelationKind.SUPPORTS, tagged, target)));
    }

    private void print() {
      double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "from the tag to its box on a map of %,d: median %.0f ms, p95 %.0f, worst %.0f%n",
          statements,
          sorted[sorted.length / 2],
          sorted[(int) (sorted.length * .95)],
          sorted[sorted.length - 1]);
    }
  }
}
