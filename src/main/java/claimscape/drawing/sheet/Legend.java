package claimscape.drawing.sheet;

import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.map.Samples;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.layout.Rect;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The legend: a small picture and a word for every role and line. */
public final class Legend {
  private static final double SAMPLE_GAP = 5;
  private static final double BETWEEN = 16;
  private static final double ROW = 22;

  /** As wide as it is where it stands alone, px. */
  private static final double ALONE = 420;

  private final Measure measure;
  private final Words words;

  public Legend(Measure measure, Words words) {
    this.measure = measure;
    this.words = words;
  }

  private record Item(List<Mark> marks, double sampleWidth, Line line) {
    double width() {
      return sampleWidth + SAMPLE_GAP + line.width();
    }
  }

  /** A legend as a drawing of its own. */
  public static Drawing alone(Measure measure, Words words) {
    Group legend = new Legend(measure, words).group(0, 0, ALONE);
    return new Drawing(ALONE, legend.bounds().height(), legend.title(), "", List.of(legend));
  }

  /**
   * The legend in rows no wider than {@code width}.
   *
   * @param x of its left edge
   * @param y of its top edge
   */
  public Group group(double x, double y, double width) {
    Frame frame = new Frame("legend", words.say("legend.title"));
    double left = x;
    double top = y;
    for (Item item : items()) {
      if (left > x && left + item.width() > x + width) {
        left = x;
        top += ROW;
      }
      double at = left;
      double row = top;
      item.marks().forEach(mark -> frame.add(Samples.moved(mark, at, row + 3)));
      frame.words(item.line(), left + item.sampleWidth() + SAMPLE_GAP, top + 3, Ink.TEXT);
      left += item.width() + BETWEEN;
    }
    return frame.group(new Rect(x, y, width, top + ROW - y));
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Role role : Role.values()) {
      items.add(item(Samples.role(role), Samples.BOX, "role." + role));
    }
    for (RelationKind kind : RelationKind.values()) {
      items.add(item(Samples.relation(kind, false), Samples.LINE, "relation." + kind));
    }
    items.add(
        item(Samples.relation(RelationKind.SUPPORTS, true), Samples.LINE, "legend.byAnalyst"));
    items.add(item(Samples.implicit(), Samples.BOX, "legend.implicit"));
    return items;
  }

  private Item item(List<Mark> marks, double width, String key) {
    return new Item(marks, width, measure.line(words.say(key), Style.HEADER));
  }
}
