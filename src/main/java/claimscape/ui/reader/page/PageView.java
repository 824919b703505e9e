package claimscape.ui.reader.page;

import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.text.Span;
import claimscape.ui.fx.Look;
import claimscape.ui.reader.mark.Blocks;
import claimscape.ui.reader.mark.Coverage;
import claimscape.ui.reader.mark.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows an open text. Only the blocks in view have nodes, so the length of the text costs nothing;
 * the place in it is kept as a block and how much of it is above, so that heights which were only
 * guessed never make the page jump.
 */
public final class PageView extends Region {
  private final Look look;
  private final PageMarks marks;
  private final Pane paper = new Pane();
  private final CoverageStrip strip = new CoverageStrip(this::scrollToShare);
  private final PageCells cells = new PageCells(paper, this::newCell);
  private final PagePlaces places = new PagePlaces(cells);
  private final Flashing flashing;
  private final Grips grips;
  private Optional<OpenText> shown = Optional.empty();
  private Optional<PageScroll> scroll = Optional.empty();
  private Optional<PassageId> hovered = Optional.empty();
  private Optional<Coverage> coverage = Optional.empty();
  private List<Span> hits = List.of();
  private Optional<Span> hit = Optional.empty();
  private Consumer<Mark> chosen = mark -> {};
  private Consumer<Span> taken = line -> {};
  private Runnable moved = () -> {};
  private double zoom = 1;

  public PageView(Look look, PageMarks marks) {
    this.look = look;
    this.marks = marks;
    this.flashing = new Flashing(look, paper);
    this.grips = new Grips(this, paper);
    look.sheet(PageView.class, "page.css");
    getStyleClass().add("reader-page");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    paper.setMouseTransparent(false);
    getChildren().addAll(paper, strip);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    focusedProperty().subscribe(now -> showCaret());
    look.onChange(this::restart);
  }

  /** Hears when a mark's label is clicked. */
  public void onLabel(Consumer<Mark> then) {
    chosen = then;
  }

  /** Hears which line that is no part of the text is wanted back. */
  public void onAside(Consumer<Span> then) {
    taken = then;
  }

  /** Hears when what is in view has moved: by a scroll, a resize, another text. */
  public void onMoved(Runnable then) {
    moved = then;
  }

  public Optional<OpenText> shown() {
    return shown;
  }

  /** Shows a text where it was left, or nothing. */
  public void show(Optional<OpenText> text) {
    shown = text;
    hits = List.of();
    hit = Optional.empty();
    coverage = Optional.empty();
    flashing.stop();
    grips.hide();
    setAccessibleText(
        text.map(open -> open.text().content()).filter(s -> s.length() < 9999).orElse(""));
    restart();
  }

  /** How large the words of this page are, 1 being the size of all others. */
  public double zoom() {
    return zoom;
  }

  public void setZoom(double wanted) {
    zoom = wanted;
    restart();
  }

  private void restart() {
    cells.clear();
    scroll = Optional.empty();
    requestLayout();
  }

  /** Draws the marks anew after a step or another target. */
  public void refreshMarks() {
    shown.ifPresent(
        open -> {
          Set<PassageId> flagged = marks.flagged(open.source());
          cells.all().forEach(cell -> dress(cell, open, flagged));
        });
    requestLayout();
  }

  /** Shows what is read. */
  public void cover(Coverage read) {
    coverage = Optional.of(read);
    drawStrip();
  }

  /** Shows the selection and the caret anew. */
  public void refreshSelection() {
    shown.ifPresent(open -> cells.all().forEach(cell -> cell.select(open.selected())));
    showCaret();
  }

  /** Shows other words as if they were selected. */
  void preview(List<Span> spans) {
    cells.all().forEach(cell -> cell.select(spans));
  }

  /** The grips by which a passage is cut anew. */
  public Grips grips() {
    return grips;
  }

  private void showCaret() {
    shown.ifPresent(open -> cells.forEach((index, cell) -> cell.caret(caretIn(open, index))));
  }

  private Optional<Integer> caretIn(OpenText open, int index) {
    int at = open.caret().at();
    boolean here = isFocused() && open.selected().isEmpty() && open.blocks().at(at) == index;
    return here ? Optional.of(at) : Optional.empty();
  }

  /** Shows the hits of a search. */
  public void showHits(List<Span> all, Optional<Span> here) {
    hits = all;
    hit = here;
    cells.all().forEach(this::showHits);
  }

  private void showHits(BlockCell cell) {
    Span block = cell.block().span();
    cell.find(hits.stream().filter(block::intersects).toList(), hit.filter(block::intersects));
  }

  /** Points at a passage, or at none. */
  void hover(Optional<PassageId> passage) {
    if (!passage.equals(hovered)) {
      hovered = passage;
      cells.all().forEach(cell -> cell.tint(passage));
    }
  }

  /** The innermost passage over an offset of the text shown. */
  Optional<Passage> passageAt(int offset) {
    return shown.flatMap(open -> marks.at(open.source(), offset));
  }

  private BlockCell newCell(int index) {
    OpenText open = shown.orElseThrow();
    Blocks blocks = open.blocks();
    var block = blocks.get(index);
    BlockCell cell =
        new BlockCell(
            block,
            index,
            index == blocks.size() - 1,
            open.text().slice(block.span()),
            scroll.orElseThrow().type(),
            getWidth());
    dress(cell, open, marks.flagged(open.source()));
    cell.select(open.selected());
    showHits(cell);
    cell.caret(caretIn(open, index));
    return cell;
  }

  private void dress(BlockCell cell, OpenText open, Set<PassageId> flagged) {
    cell.mark(marks.in(cell.block().span(), open.source()), flagged, chosen, taken);
    cell.tint(hovered);
  }

  @Override
  protected void layoutChildren() {
    paper.resizeRelocate(0, 0, getWidth(), getHeight());
    boolean left = shown.filter(OpenText::isRightToLeft).isPresent();
    double wide = CoverageStrip.wide();
    strip.resizeRelocate(left ? 0 : getWidth() - wide, 0, wide, getHeight());
    if (shown.isEmpty() || getWidth() < 1 || shown.get().blocks().size() == 0) {
      return;
    }
    OpenText open = shown.get();
    if (scroll.filter(now -> now.isFor(open, getWidth())).isEmpty()) {
      cells.clear();
      PageType type = new PageType(look, look.scale() * zoom, open.isRightToLeft());
      scroll = Optional.of(new PageScroll(open, type, getWidth(), cells::at));
    }
    PageScroll.Window window = scroll.get().fill(getHeight());
    cells.lay(window, getWidth());
    grips.place();
    drawStrip();
    moved.run();
  }

  private void drawStrip() {
    scroll.ifPresent(
        now -> {
          strip.view(now.above(), getHeight(), now.heights().total());
          coverage
              .filter(read -> shown.filter(open -> open.blocks().size() > 0).isPresent())
              .ifPresent(read -> strip.cover(shown.orElseThrow().blocks(), now.heights(), read));
        });
  }

  /** Scrolls by so many pixels. */
  public void scrollBy(double pixels) {
    scroll.ifPresent(now -> now.by(pixels));
    requestLayout();
  }

  private void scrollToShare(double share) {
    scroll.ifPresent(now -> now.toShare(share, getHeight()));
    requestLayout();
  }

  /** How high a page is turned by PageDown. */
  public double screenful() {
    return Math.max(40, getHeight() - 52);
  }

  /** Scrolls, if need be, until a stretch is in view. */
  public void bringIntoView(Span span) {
    layout();
    Optional<Bounds> now = places.boundsOf(span);
    boolean seen =
        now.filter(at -> at.getMinY() >= 8 && at.getMaxY() <= getHeight() - 8).isPresent();
    if (!seen) {
      scrollTo(span, now.filter(at -> at.getMinY() > 0).isPresent() ? 0.6 : 0.33);
    }
  }

  /** Scrolls so that a stretch begins at this share of the height. */
  public void scrollTo(Span span, double share) {
    layout();
    shown.ifPresent(
        open -> {
          int block = open.blocks().at(span.start());
          open.scrollTo(block, 0);
          requestLayout();
          layout();
          double top = places.boundsOf(span).map(Bounds::getMinY).orElse(0.0);
          scrollBy(top - getHeight() * share);
          layout();
        });
  }

  /** Lets a stretch flash once. */
  public void flash(List<Span> spans) {
    layout();
    flashing.flash(spans.stream().flatMap(span -> places.boxes(span).stream()).toList());
  }

  /** Where things stand in this view, as far as it has cells. */
  public PagePlaces places() {
    return places;
  }
}
