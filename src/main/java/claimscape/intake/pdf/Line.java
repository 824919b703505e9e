package claimscape.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a column.
 *
 * @param row whether it has stretches far apart from one another, as the row of a table has
 */
record Line(String words, float left, float right, float y, float size, boolean bold, boolean row) {
  private static final float CELL = 1.6f;
  private static final float FAR = 2.5f;
  private static final float CLOSE = 0.15f;

  /** The lines of a column from the top down. */
  static List<Line> of(List<Fragment> column) {
    List<Fragment> fragments = new ArrayList<>(column);
    fragments.sort(Comparator.comparingDouble(Fragment::y).thenComparingDouble(Fragment::left));
    List<Line> lines = new ArrayList<>();
    List<Fragment> together = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (!together.isEmpty() && !isBeside(together, fragment)) {
        lines.add(joined(together));
        together.clear();
      }
      together.add(fragment);
    }
    if (!together.isEmpty()) {
      lines.add(joined(together));
    }
    return lines;
  }

  /** Whether it stands on the line, or beside it as a superscript does. */
  private static boolean isBeside(List<Fragment> line, Fragment fragment) {
    Fragment large = large(line);
    float size = Math.max(large.size(), fragment.size());
    boolean alike = large.size() < 1.2f * fragment.size() && fragment.size() < 1.2f * large.size();
    float far = alike ? 0.3f * size : 0.55f * size;
    return Math.abs(fragment.y() - large.y()) < far
        && line.stream()
            .noneMatch(
                other ->
                    other.left() < fragment.right() - 1 && fragment.left() < other.right() - 1);
  }

  private static Fragment large(List<Fragment> line) {
    return line.stream().max(Comparator.comparingInt(each -> each.words().length())).orElseThrow();
  }

  private static Line joined(List<Fragment> fragments) {
    List<Fragment> ordered = new ArrayList<>(fragments);
    ordered.sort(Comparator.comparingDouble(Fragment::left));
    Fragment large = large(ordered);
    int cells = 1;
    float widest = 0;
    for (int i = 1; i < ordered.size(); i++) {
      cells += gap(ordered, i) > CELL * large.size() ? 1 : 0;
      widest = Math.max(widest, gap(ordered, i));
    }
    boolean row = cells > 2 || widest > FAR * large.size();
    StringBuilder words = new StringBuilder(ordered.getFirst().words());
    for (int i = 1; i < ordered.size(); i++) {
      float gap = gap(ordered, i);
      boolean cell = row && gap > CELL * large.size();
      words.append(cell ? "\t" : gap < CLOSE * large.size() ? "" : " ");
      words.append(ordered.get(i).words());
    }
    return new Line(
        words.toString(),
        ordered.getFirst().left(),
        ordered.stream().map(Fragment::right).max(Float::compare).orElseThrow(),
        large.y(),
        large.size(),
        ordered.stream().allMatch(Fragment::bold),
        row);
  }

  private static float gap(List<Fragment> ordered, int at) {
    return ordered.get(at).left() - ordered.get(at - 1).right();
  }

  boolean endsSentence() {
    return words.matches("(?s).*[.!?:؟۔][\"'”’»)\\]]*(\\[?\\d{1,3}\\]?)?");
  }

  /** About how wide its first word is. */
  float firstWord() {
    int space = words.indexOf(' ');
    int letters = space < 0 ? words.length() : space;
    return (right - left) * letters / Math.max(1, words.length());
  }
}
