package claimscape.bench;

import claimscape.session.Workbench;
import claimscape.ui.map.MapPane;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

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
  public static final class Window extends MapWindow {
    @Override
    void begin(Workbench bench, MapPane pane, int statements) {
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
}
