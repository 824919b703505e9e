package claimscape.drawing.poster;

import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a drawing nobody should find only in two halves: cards with the number at their corner,
 * and every run of words.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param across from left to right, by where they begin
 * @param down from top to bottom, by where they begin
 */
public record Wholes(double width, double height, List<Span> across, List<Span> down) {
  /** Beside a card, px: room for its number, and so that no card touches an edge. */
  private static final double ROOM = 16;

  public static Wholes of(Drawing drawing) {
    List<Span> across = new ArrayList<>();
    List<Span> down = new ArrayList<>();
    for (Group group : drawing.groups()) {
      if (group.entry().filter(StatementId.class::isInstance).isPresent()) {
        across.add(roomy(group.bounds().x(), group.bounds().right(), drawing.width()));
        down.add(roomy(group.bounds().y(), group.bounds().bottom(), drawing.height()));
      }
      add(group, group.marks(), across, down);
    }
    return new Wholes(drawing.width(), drawing.height(), inOrder(across), inOrder(down));
  }

  private static void add(Group group, List<Mark> marks, List<Span> across, List<Span> down) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Shape shape -> {}
        case Mark.Words words -> {
          across.add(across(group, words));
          down.add(down(group, words));
        }
        case Mark.Choice choice -> {
          add(group, choice.coloured(), across, down);
          add(group, choice.colourless(), across, down);
        }
      }
    }
  }

  static Span across(Group group, Mark.Words words) {
    double left = group.x() + words.x();
    return new Span(left, left + words.width());
  }

  static Span down(Group group, Mark.Words words) {
    double baseline = group.y() + words.baseline();
    return new Span(baseline - words.size(), baseline + .3 * words.size());
  }

  private static Span roomy(double from, double to, double end) {
    return new Span(Math.max(0, from - ROOM), Math.min(end, to + ROOM));
  }

  private static List<Span> inOrder(List<Span> spans) {
    return spans.stream().sorted(Comparator.comparingDouble(Span::from)).distinct().toList();
  }
}
