package claimscape.ui.reader.page;

import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.text.LinePart;
import claimscape.text.Span;
import claimscape.ui.fx.Breaking;
import claimscape.ui.reader.mark.Block;
import claimscape.ui.reader.mark.Mark;
import claimscape.ui.reader.mark.MarkLevels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** One block of the page: its words, its marks, what is selected in it, and its margin. */
final class BlockCell extends Region {
  private static final double TINT_BELOW = 2;

  private final Block block;
  private final PageType type;
  private final double page;
  private final double above;
  private final double below;
  private final Face face;
  private final Text text = new Text();
  private final LaidText laid;
  private final Map<Role, Path> tints = new EnumMap<>(Role.class);
  private final Map<Role, Path> lines = new EnumMap<>(Role.class);
  private final Path found = Shapes.filled("reader-found");
  private final Path foundHere = Shapes.filled("reader-found-here");
  private final Path selection = Shapes.filled("reader-selection");
  private final Path caret = Shapes.filled("reader-caret");
  private List<Mark> marks = List.of();
  private double line;

  /**
   * A cell without marks.
   *
   * @param index of the block
   * @param page how wide the page is
   * @param last whether it is the last block
   */
  BlockCell(Block block, int index, boolean last, String words, PageType type, double page) {
    this.block = block;
    this.type = type;
    this.page = page;
    this.above = type.above(index);
    this.below = type.below(block, last);
    this.face = type.face(block.part());
    this.line = face.line();
    this.laid = new LaidText(text, face, block.span().start());
    setId("block-" + index);
    setManaged(false);
    text.setFont(face.font());
    fillIn(words.replace('\n', ' ').replace('\t', ' '));
    text.setManaged(false);
    text.setMouseTransparent(true);
    text.setTextOrigin(javafx.geometry.VPos.TOP);
    text.getStyleClass().addAll("reader-text", "reader-" + style(block.part()));
    getChildren().add(text);
    layOut(0);
  }

  private void fillIn(String words) {
    double measure = type.measure(page);
    if (type.isRightToLeft()) {
      text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      text.setText(Breaking.into(measure, words, face.font()));
      text.setLayoutX(type.left() + measure - Math.ceil(text.getLayoutBounds().getWidth()));
    } else {
      text.setText(words);
      text.setWrappingWidth(measure);
      text.setLayoutX(type.left());
    }
  }

  private static String style(LinePart part) {
    return part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Widens the lines where more than two underlines stand below one another. */
  private void layOut(int highestLevel) {
    line = face.line() + type.px(5) * Math.max(0, highestLevel - 1);
    text.setLineSpacing(line - face.box());
    text.setLayoutY(above + face.lead());
  }

  Block block() {
    return block;
  }

  LaidText laid() {
    return laid;
  }

  List<Mark> marks() {
    return marks;
  }

  double fullHeight() {
    return Math.ceil(above + laid.lines() * line + below);
  }

  /** Shows these marks. */
  void mark(
      List<Mark> shown,
      java.util.Set<PassageId> flagged,
      Consumer<Mark> chosen,
      Consumer<Span> taken) {
    marks = shown;
    List<Integer> levels = MarkLevels.of(shown);
    layOut(levels.stream().mapToInt(Integer::intValue).max().orElse(0));
    getChildren().removeAll(lines.values());
    lines.clear();
    for (int i = 0; i < shown.size(); i++) {
      Mark mark = shown.get(i);
      if (mark.isUnderlined()) {
        Path path = lines.computeIfAbsent(mark.role(), role -> Underlines.path(role, type));
        Underlines.add(path, mark.role(), laid.runs(mark.span()), levels.get(i), type);
      }
    }
    getChildren().addAll(getChildren().indexOf(text) + 1, lines.values());
    fillMargin(flagged, chosen, taken);
  }

  private void fillMargin(
      java.util.Set<PassageId> flagged, Consumer<Mark> chosen, Consumer<Span> taken) {
    getChildren().removeIf(Margin.class::isInstance);
    Margin margin = new Margin(type, page, chosen);
    if (block.number() > 0) {
      margin.number(block.number(), laid.baseline(0));
    }
    if (block.part() == LinePart.NOT_PART_OF_THE_TEXT) {
      margin.aside(laid.baseline(0), () -> taken.accept(block.span()));
    }
    Map<Integer, List<Mark>> byLine =
        marks.stream()
            .filter(Mark::opens)
            .collect(
                Collectors.groupingBy(
                    mark -> laid.lineAt(mark.span().start()),
                    java.util.TreeMap::new,
                    Collectors.toList()));
    byLine.forEach(
        (at, beginning) ->
            margin.labels(
                beginning,
                beginning.stream()
                    .filter(mark -> flagged.contains(mark.passage()))
                    .collect(Collectors.toSet()),
                at == 0 ? block.number() : 0,
                laid.baseline(at)));
    getChildren().add(margin);
  }

  /** Tints the marks of the target, and those of a passage pointed at. */
  void tint(Optional<PassageId> hovered) {
    getChildren().removeAll(tints.values());
    tints.clear();
    for (Mark mark : marks) {
      if (mark.target() || hovered.filter(mark.passage()::equals).isPresent()) {
        Path path =
            tints.computeIfAbsent(
                mark.role(), role -> Shapes.filled("reader-tint-" + Underlines.style(role)));
        Shapes.add(path, laid.runs(mark.span()), TINT_BELOW);
      }
    }
    getChildren().addAll(0, tints.values());
  }

  /** Shows what is selected. */
  void select(List<Span> spans) {
    fill(selection, spans);
  }

  /** Shows the hits of a search, the one that the reader is at apart. */
  void find(List<Span> hits, Optional<Span> here) {
    fill(found, hits.stream().filter(hit -> !here.filter(hit::equals).isPresent()).toList());
    fill(foundHere, here.stream().toList());
  }

  private void fill(Path path, List<Span> spans) {
    path.getElements().clear();
    for (Span span : spans) {
      if (span.intersects(block.span())) {
        Shapes.add(path, laid.runs(span), 0);
      }
    }
    show(path);
  }

  /** Most cells have neither hits nor a selection: a shape that is empty is no node of theirs. */
  private void show(Path path) {
    if (path.getElements().isEmpty()) {
      getChildren().remove(path);
    } else if (!getChildren().contains(path)) {
      getChildren()
          .add(path.equals(caret) ? getChildren().size() : getChildren().indexOf(text), path);
    }
  }

  /** Shows the caret, where it stands in this block. */
  void caret(Optional<Integer> offset) {
    caret.getElements().clear();
    offset
        .map(laid::caret)
        .ifPresent(
            at -> {
              double x = Math.rint(at.left());
              double wide = Math.max(1, Math.rint(type.px(1.5)));
              Shapes.rectangle(caret, x, Math.rint(at.top()), x + wide, Math.rint(at.bottom()));
            });
    show(caret);
  }

  /** How far it is from a line to the next, over the gap to another block too. */
  double step() {
    return Math.max(line, face.box() + below);
  }

  /** Where a stretch stands in this cell. */
  List<Run> runs(Span span) {
    return span.intersects(block.span()) ? laid.runs(span) : List.of();
  }
}
