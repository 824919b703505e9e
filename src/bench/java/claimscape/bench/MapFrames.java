package claimscape.bench;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Easel;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.project.Ids;
import claimscape.project.Project;
import claimscape.session.Lanes;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.fx.FxHome;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.MapPane;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * What a frame of the map costs while a hand pans and zooms: a window of 1000 x 900 px shows a map
 * of so many statements as the argument says, and frames follow each other as fast as they can. Run
 * with {@code -Djavafx.animation.fullspeed=true -Dprism.order=sw}. Prints for each part of the way
 * the median, the 95th percentile and the worst time from frame to frame in ms, and the CPU time of
 * the whole process for one frame.
 */
public final class MapFrames {
  private static final int WARM_UP = 1;

  private MapFrames() {}

  public static void main(String[] args) {
    Application.launch(Window.class, args);
  }

  /** The application that JavaFX starts. */
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      int statements = Integer.parseInt(getParameters().getRaw().getFirst());
      Lanes lanes =
          new Lanes(
              Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()),
              new FxHome(),
              thrown -> {
                throw new IllegalStateException(thrown);
              });
      Workbench bench = Workbench.of(new Store(project(statements)), Ids.from("bench"), lanes);
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
      new Hand(pane).start();
    }
  }

  /** One part of the way: so many frames of the same movement. */
  private record Part(String name, int frames, double right, double down, double notches) {}

  private static final List<Part> WAY =
      List.of(
          new Part("rest", 40, 0, 0, 0),
          new Part("pan", 150, -11, -7, 0),
          new Part("zoom out", 120, 0, 0, -.25),
          new Part("rest far", 40, 0, 0, 0),
          new Part("pan far", 150, 6, 4, 0),
          new Part("zoom in", 120, 0, 0, .25),
          new Part("rest near", 40, 0, 0, 0));

  /** Moves the map, once a frame, and writes down when frames came. */
  private static final class Hand extends AnimationTimer {
    private final MapPane pane;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> allTimes = new ArrayList<>();
    private final List<Double> allWork = new ArrayList<>();
    private long[] makers = {};
    private int part;
    private int frame;
    private int round;
    private long last;
    private double spent;

    Hand(MapPane pane) {
      this.pane = pane;
    }

    @Override
    public void handle(long now) {
      if (pane.lookup("#map-empty").isVisible() || pane.zoom() == 1 && part == 0 && frame == 0) {
        return;
      }
      Part at = WAY.get(part);
      double sofar = worked();
      long time = System.nanoTime();
      if (frame > 0) {
        times.add((time - last) / 1e6);
        work.add(sofar - spent);
      }
      last = time;
      spent = sofar;
      if (frame++ < at.frames()) {
        move(at);
        return;
      }
      report(at);
    }

    private void report(Part at) {
      if (round >= WARM_UP) {
        print(at.name(), times, work);
        allTimes.addAll(times);
        allWork.addAll(work);
      }
      times.clear();
      work.clear();
      frame = 0;
      part++;
      if (part == WAY.size()) {
        part = 0;
        round++;
      }
      if (round > WARM_UP) {
        print("all", allTimes, allWork);
        Platform.exit();
        stop();
      }
    }

    /** The CPU time of the threads that make frames, in ms. */
    private double worked() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      if (makers.length == 0) {
        makers =
            Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
      }
      long sum = threads.getCurrentThreadCpuTime();
      for (long maker : makers) {
        sum += threads.getThreadCpuTime(maker);
      }
      return sum / 1e6;
    }

    private void move(Part at) {
      if (at.notches() != 0) {
        scroll(0, 40 * at.notches(), false);
      } else if (at.right() != 0 || at.down() != 0) {
        scroll(at.right(), at.down(), true);
      }
    }

    private void scroll(double x, double y, boolean pans) {
      var view = pane.lookup("#map-canvas");
      var middle = view.localToScene(480, 400);
      var screen = view.localToScreen(480, 400);
      view.fireEvent(
          new ScrollEvent(
              ScrollEvent.SCROLL,
              middle.getX(),
              middle.getY(),
              screen.getX(),
              screen.getY(),
              pans,
              false,
              false,
              false,
              false,
              false,
              x,
              y,
              x,
              y,
              ScrollEvent.HorizontalTextScrollUnits.NONE,
              0,
              ScrollEvent.VerticalTextScrollUnits.NONE,
              0,
              0,
              new PickResult(view, middle.getX(), middle.getY())));
    }

    private static void print(String name, List<Double> times, List<Double> work) {
      System.out.printf(
          Locale.ROOT, "%-10s frames %s   work %s%n", name, digest(times), digest(work));
    }

    private static String digest(List<Double> lengths) {
      double[] sorted = lengths.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return String.format(
          Locale.ROOT,
          "median %5.1f p95 %5.1f worst %5.1f",
          sorted[sorted.length / 2],
          sorted[(int) (sorted.length * .95)],
          sorted[sorted.length - 1]);
    }
  }

  /** Like a tree, with 1.3 relations a statement, sentences of 80 to 220 characters. */
  static Project project(int statements) {
    SplittableRandom random = new SplittableRandom(7);
    List<Entry> entries = new ArrayList<>();
    Role[] roles = {Role.CLAIM, Role.EVIDENCE, Role.EVIDENCE, Role.REBUTTAL, Role.PREMISE};
    int relations = 0;
    for (int i = 0; i < statements; i++) {
      Role role = i == 0 ? Role.CLAIM : roles[random.nextInt(roles.length)];
      entries.add(
          Statement.of(
              new StatementId("s" + i),
              i,
              new Label(role, i + 1),
              words(random),
              new Origin.Own()));
      for (int n = i == 0 ? 2 : 0; n < (random.nextInt(10) < 3 ? 2 : 1); n++) {
        RelationKind kind = role == Role.REBUTTAL ? RelationKind.ATTACKS : RelationKind.SUPPORTS;
        int to =
            n == 0
                ? Math.max(0, i - 1 - random.nextInt(Math.min(i, 1 + i / 2)))
                : random.nextInt(i);
        entries.add(
            Relation.of(
                new RelationId("r" + relations++),
                i,
                kind,
                List.of(new StatementId("s" + i)),
                new StatementId("s" + to),
                new DrawnBy.Analyst()));
      }
    }
    return switch (Project.of(entries)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken -> throw new IllegalStateException(broken.toString());
    };
  }

  private static String words(SplittableRandom random) {
    String[] some = {
      "the", "border", "was", "closed", "before", "winter", "and", "officials", "said"
    };
    int length = 80 + random.nextInt(141);
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append(some[random.nextInt(some.length)]).append(' ');
    }
    return words.toString().strip();
  }
}
