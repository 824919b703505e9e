package claimscape.bench;

import claimscape.argument.Entry;
import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.session.Lanes;
import claimscape.session.Store;
import claimscape.session.TagKind;
import claimscape.session.TextSelection;
import claimscape.session.Workbench;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.fx.FxHome;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.ReaderPane;
import claimscape.ui.reader.page.PageView;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/**
 * Prints how fast a reader is: the first screen, a scrolled frame and a tag in 1 MB with 10,000
 * passages, and the first screen of 10 MB. Times are those of the thread of the window: from the
 * gesture to the end of the layout that shows it, as they pass and as the processor counts them,
 * and to the whole window painted by the software renderer and read back.
 */
public final class ReaderFigures {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 820;
  private static final int FRAMES = 400;
  private static final int TAGS = 40;
  private static final String SENTENCE = "The bridge over the river was closed before the storm. ";

  private ReaderFigures() {}

  public static void main(String[] args) {
    Application.launch(Opened.class, args);
  }

  /** What the toolkit starts. */
  public static final class Opened extends Application {
    @Override
    public void start(Stage stage) {
      measure(stage, "warm up", 100_000, 1_000, 60);
      measure(stage, "1 MB, 10,000 passages", 1_000_000, 10_000, FRAMES);
      measure(stage, "10 MB, no passages", 10_000_000, 0, FRAMES);
      System.out.println(
          """
          wanted: 1 MB with 10,000 passages: first screen 300 ms, scroll p95 33 ms, tag 80 ms;
                  10 MB: first screen 1,000 ms
          others, as their users report: brat needs 10 s to save a tag at 600 lines,
                  Label Studio 30 s to open 25 KB, doccano loses labels at 70\
          """);
      Platform.exit();
    }
  }

  private static void measure(Stage stage, String what, int units, int passages, int frames) {
    SourceId source = new SourceId("source");
    SourceText text = SourceText.of(text(units));
    Workbench bench = bench(project(source, text, passages));
    Look look = new Look();
    look.setStill(true);
    ReaderPane pane =
        new ReaderPane(bench, look, new Icons(), Phrases.of(Locale.ENGLISH, "reader"));
    Scene scene = new Scene(pane, WIDTH, HEIGHT);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    layOut(scene);
    WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    Lap first = Lap.of(() -> show(pane, scene, source), scene, picture);
    PageView page = (PageView) scene.lookup("#reader-page-left");
    List<Lap> scrolled = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      scrolled.add(
          Lap.of(
              () -> {
                page.scrollBy(90);
                layOut(scene);
              },
              scene,
              picture));
    }
    List<Lap> tagged = new ArrayList<>();
    int caret = page.shown().orElseThrow().blocks().at(units / 2);
    int start = page.shown().orElseThrow().blocks().get(caret).span().start();
    page.scrollTo(new Span(start, start + 1), .3);
    layOut(scene);
    for (int i = 0; i < TAGS; i++) {
      Span span = new Span(start + i, start + i + 20);
      tagged.add(
          Lap.of(
              () -> {
                bench.tagging().tag(TagKind.EVIDENCE, TextSelection.of(source, span));
                layOut(scene);
              },
              scene,
              picture));
    }
    System.out.printf(Locale.ROOT, "%s%n", what);
    System.out.printf(Locale.ROOT, "  first screen  %s%n", first.said());
    System.out.printf(Locale.ROOT, "  scroll p95    %s%n", Lap.p95(scrolled).said());
    System.out.printf(Locale.ROOT, "  tag p95       %s%n", Lap.p95(tagged).said());
  }

  private static void show(ReaderPane pane, Scene scene, SourceId source) {
    pane.open(source);
    layOut(scene);
  }

  private static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /**
   * A stretch of time in nanoseconds.
   *
   * @param wall as it passed until all was laid out
   * @param processor as this thread was at work until then
   * @param painted as it passed until all was painted
   */
  private record Lap(long wall, long processor, long painted) {

    static Lap of(Runnable what, Scene scene, WritableImage picture) {
      long start = System.nanoTime();
      long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      what.run();
      long wall = System.nanoTime() - start;
      long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
      scene.snapshot(picture);
      return new Lap(wall, processor, System.nanoTime() - start);
    }

    static Lap p95(List<Lap> laps) {
      return new Lap(
          p95(laps.stream().mapToLong(Lap::wall).toArray()),
          p95(laps.stream().mapToLong(Lap::processor).toArray()),
          p95(laps.stream().mapToLong(Lap::painted).toArray()));
    }

    private static long p95(long[] times) {
      Arrays.sort(times);
      return times[times.length * 95 / 100];
    }

    String said() {
      return "%6.1f ms, processor %6.1f ms, painted %6.1f ms"
          .formatted(wall / 1e6, processor / 1e6, painted / 1e6);
    }
  }

  private static String text(int units) {
    StringBuilder text = new StringBuilder(units + 400);
    while (text.length() < units) {
      text.append(SENTENCE.repeat(6).strip()).append("\n\n");
    }
    return text.toString();
  }

  private static Project project(SourceId id, SourceText text, int passages) {
    List<Entry> entries = new ArrayList<>();
    Held held = new Held(text, "", "UTF-8", text.sha256(), Instant.EPOCH);
    entries.add(Source.of(id, 0, held, SourceCard.titled("A long text")));
    int apart = passages == 0 ? 1 : (text.length() - 100) / passages;
    for (int i = 0; i < passages; i++) {
      Role role = Role.values()[i % 3];
      StatementId statement = new StatementId("s" + i);
      Span span = new Span(i * apart, i * apart + 60);
      entries.add(
          Statement.of(statement, i + 1, new Label(role, i + 1), "Words", new Origin.Anchored()));
      entries.add(
          Passage.of(new PassageId("p" + i), i + 1, statement, id, List.of(Anchor.of(text, span))));
    }
    return switch (Project.of(entries)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken -> throw new IllegalStateException(broken.toString());
    };
  }

  private static Workbench bench(Project project) {
    int[] given = {0};
    return Workbench.of(
        new Store(project),
        () -> "id" + given[0]++,
        new Lanes(
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            new FxHome(),
            error -> {
              throw new IllegalStateException(error);
            }));
  }
}
