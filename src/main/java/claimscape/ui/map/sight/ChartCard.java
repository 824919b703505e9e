package claimscape.ui.map.sight;

import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.List;
import java.util.Optional;

/**
 * A statement's card as it lies on the sheet.
 *
 * @param group its marks
 * @param place of the card itself, without stub and count
 * @param outline the corners of its shape, from the top left corner of its place
 * @param face in which its words are set
 * @param foldable whether anything bears on it
 * @param pinned whether the user put it there
 */
public record ChartCard(
    Statement statement,
    Group group,
    Rect place,
    List<Point> outline,
    Face face,
    boolean foldable,
    boolean pinned)
    implements Piece {

  static ChartCard of(
      Statement statement, Group group, Rect place, boolean foldable, boolean pinned) {
    return new ChartCard(
        statement,
        group,
        place,
        body(group).map(Outlines::corners).orElse(List.of()),
        face(group),
        foldable,
        pinned);
  }

  /**
   * Whether it is the card that would be made of these: of the very same, which is seen at once.
   */
  @SuppressWarnings("ReferenceEquality")
  boolean shows(Statement statement, Group group, boolean foldable, boolean pinned) {
    return this.statement == statement
        && this.group == group
        && this.foldable == foldable
        && this.pinned == pinned;
  }

  /** The same card once more, elsewhere on the sheet. */
  ChartCard copied(Rect to, int number) {
    double right = to.x() - place.x();
    double down = to.y() - place.y();
    Rect bounds = group.bounds();
    Group moved =
        new Group(
            group.entry(),
            group.name() + "-" + number,
            group.title(),
            group.description(),
            group.x() + right,
            group.y() + down,
            new Rect(bounds.x() + right, bounds.y() + down, bounds.width(), bounds.height()),
            group.marks());
    return new ChartCard(statement, moved, to, outline, face, foldable, false);
  }

  public StatementId id() {
    return statement.id();
  }

  private static Optional<Path> body(Group group) {
    return shapes(group, Part.BODY).stream().map(Mark.Shape::path).findFirst();
  }

  private static Face face(Group group) {
    return group.marks().stream()
        .filter(mark -> mark instanceof Mark.Words words && words.part() == Part.TEXT)
        .map(mark -> ((Mark.Words) mark).face())
        .findFirst()
        .orElse(Face.SANS);
  }

  private static List<Mark.Shape> shapes(Group group, Part part) {
    return group.marks().stream()
        .filter(Mark.Shape.class::isInstance)
        .map(Mark.Shape.class::cast)
        .filter(shape -> shape.part() == part)
        .toList();
  }

  /** Whether a place of the sheet is on the card, its very shape counted. */
  public boolean covers(double x, double y) {
    return Outlines.within(outline, x - place.x(), y - place.y());
  }

  /** Where the branch below is folded and unfolded: the tab with the count, or a small square. */
  public Rect foldTab() {
    List<Mark.Shape> tabs = shapes(group, Part.COUNT);
    if (tabs.isEmpty()) {
      return new Rect(place.right() - 36, place.bottom() - 8, 16, 16);
    }
    List<Point> corners = Outlines.corners(tabs.getFirst().path());
    double left = corners.stream().mapToDouble(Point::x).min().orElse(0);
    double right = corners.stream().mapToDouble(Point::x).max().orElse(0);
    double top = corners.stream().mapToDouble(Point::y).min().orElse(0);
    double bottom = corners.stream().mapToDouble(Point::y).max().orElse(0);
    return new Rect(place.x() + left, place.y() + top, right - left, bottom - top);
  }

  /** Whether its words are cut off with "…". */
  public boolean cutsWords() {
    return cuts(Part.TEXT);
  }

  /** Whether who says them is cut off with "…". */
  public boolean cutsVoice() {
    return cuts(Part.VOICE);
  }

  private boolean cuts(Part part) {
    return group.marks().stream()
        .anyMatch(
            mark ->
                mark instanceof Mark.Words words
                    && words.part() == part
                    && words.text().endsWith("…")
                    && !statement.text().endsWith(words.text()));
  }

  /** Whether a branch is folded away below it. */
  public boolean folded() {
    return !shapes(group, Part.COUNT).isEmpty();
  }
}
