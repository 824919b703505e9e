package claimscape.bench.still;

import claimscape.argument.Entry;
import claimscape.argument.Fold;
import claimscape.argument.Pin;
import claimscape.argument.StatementId;
import claimscape.bench.still.RandomEdit.Kind;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.MapEdit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints how far maps move by single edits, and while they grow one statement at a time. The
 * arguments are numbers of statements; without any, 1,000 edits on maps of 30 to 2,000.
 */
public final class StillFigures {

  private static final int BASES = 7;
  private static final int EDITS = 3;
  private static final int FIRST = 30;
  private static final int LAST = 400;

  private final Easel easel = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);

  private StillFigures() {}

  public static void main(String[] args) {
    List<Integer> sizes =
        args.length == 0
            ? List.of(30, 60, 100, 300, 1_000, 2_000)
            : List.of(args).stream().map(Integer::valueOf).toList();
    StillFigures figures = new StillFigures();
    int edits = 0;
    for (int size : sizes) {
      edits += figures.edits(size);
    }
    System.out.printf(Locale.ROOT, "%n%,d edits%n", edits);
    figures.growth();
  }

  /** Edits on maps of about one size, in several places of their epochs. */
  private int edits(int size) {
    Map<Kind, Still> moves = new EnumMap<>(Kind.class);
    Still pinned = new Still();
    int returned = 0;
    int folded = 0;
    for (int base = 0; base < BASES; base++) {
      Random random = new Random(31L * size + base);
      Project project = SampleProject.of(size + size * base * 2 / 30, base);
      MapDrawing before = draw(project);
      Project held = pinned(project, before, random);
      MapDrawing heldBefore = draw(held);
      for (Kind kind : Kind.values()) {
        RandomEdit onHeld = RandomEdit.of(kind, held, random);
        pinned.add(heldBefore, draw(onHeld.after()), pins(onHeld)::contains);
        for (int i = 0; i < EDITS; i++) {
          RandomEdit edit = RandomEdit.of(kind, project, random);
          MapDrawing after = draw(edit.after());
          moves.computeIfAbsent(kind, k -> new Still()).add(before, after, edit.statement());
          if (kind == Kind.FOLD) {
            folded++;
            returned += draw(unfolded(edit.after())).cards().equals(before.cards()) ? 1 : 0;
          }
        }
      }
    }
    System.out.printf(Locale.ROOT, "%n%,d statements and up%n", size);
    moves.forEach((kind, still) -> print(size, kind, still));
    System.out.printf("  %-12s %s  %s%n", "PINNED", pinned, pinned.worst() == 0 ? "met" : "MISSED");
    System.out.printf("  unfolding returned every card %d of %d times%n", returned, folded);
    return moves.values().stream().mapToInt(Still::edits).sum();
  }

  private static void print(int size, Kind kind, Still still) {
    boolean deletion = kind == Kind.DELETE_LEAF || kind == Kind.DELETE_ANY || kind == Kind.UNLINK;
    double most = !deletion && size < 60 ? .02 : .005;
    boolean met = still.mean() <= most && (size < 100 || still.p90() <= .02);
    String verdict = kind == Kind.FOLD ? "" : met ? "met" : "MISSED";
    System.out.printf("  %-12s %s  %s%n", kind, still, verdict);
  }

  private void growth() {
    Still all = new Still();
    Project last = SampleProject.of(LAST, 5);
    MapDrawing before = draw(first(last, FIRST));
    for (int size = FIRST + 1; size <= LAST; size++) {
      MapDrawing after = draw(first(last, size));
      all.add(before, after, new StatementId("none"));
      before = after;
    }
    System.out.printf(
        "%ngrowth from %d to %d: %s  %s%n", FIRST, LAST, all, all.mean() <= .04 ? "met" : "MISSED");
  }

  private MapDrawing draw(Project project) {
    return easel.draw(project, MapOptions.USUAL, Cancel.never());
  }

  /** The project with a tenth of its cards pinned, half a card from where they stood. */
  private static Project pinned(Project project, MapDrawing drawn, Random random) {
    Project now = project;
    for (Map.Entry<StatementId, Rect> card : drawn.cards().entrySet()) {
      Rect at = card.getValue();
      MapEdit.PinAt pin =
          new MapEdit.PinAt(card.getKey(), at.x() + at.width() / 2, at.y() + at.height() / 2);
      if (random.nextInt(10) == 0 && pin.applyTo(now) instanceof Outcome.Made made) {
        now = made.after();
      }
    }
    return now;
  }

  /** The cards that are pinned, but for the one that was edited. */
  private static Set<StatementId> pins(RandomEdit edit) {
    return edit.after().pins().stream()
        .map(Pin::statement)
        .filter(id -> !id.equals(edit.statement()))
        .collect(Collectors.toSet());
  }

  private static Project unfolded(Project project) {
    Project now = project;
    for (Fold fold : project.folds()) {
      if (new MapEdit.Unfold(fold.statement()).applyTo(now) instanceof Outcome.Made made) {
        now = made.after();
      }
    }
    return now;
  }

  /** The project when it had so many statements. */
  private static Project first(Project project, int size) {
    int end =
        project.statements().containsKey(SampleProject.id(size))
            ? project.statements().get(SampleProject.id(size)).created()
            : Integer.MAX_VALUE;
    List<Entry> early = new ArrayList<>();
    project.statements().values().stream().filter(s -> s.created() < end).forEach(early::add);
    project.relations().values().stream().filter(r -> r.created() < end).forEach(early::add);
    return switch (Project.of(early)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken -> throw new IllegalStateException(broken.toString());
    };
  }
}
