package claimscape.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running heads, running feet and page numbers: lines at the edge of a page that a neighbouring
 * page has too, at the same height, but for their numbers. They are taken off, and tell the number
 * that is printed on each page.
 */
final class RunningLines {
  private static final int EDGE = 2;
  private static final int NEIGHBOURS = 2;
  private static final float SAME_HEIGHT = 4;
  private static final float MARGIN = 0.12f;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\W*(page|p\\.|seite|صفحة|صفحه)?\\s*(\\d{1,4}|[ivxl]{1,6})(\\s*(of|/|von|من)\\s*\\d+)?\\W*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Sheet> sheets;
  private final List<List<Line>> edges = new ArrayList<>();
  private final List<List<Line>> running = new ArrayList<>();

  RunningLines(List<Sheet> sheets) {
    this.sheets = sheets;
    for (Sheet sheet : sheets) {
      edges.add(edges(Line.of(sheet.fragments())));
    }
    for (int page = 0; page < sheets.size(); page++) {
      int at = page;
      running.add(edges.get(page).stream().filter(line -> isRunning(at, line)).toList());
    }
  }

  private static List<Line> edges(List<Line> lines) {
    if (lines.size() <= 2 * EDGE) {
      return lines;
    }
    List<Line> edges = new ArrayList<>(lines.subList(0, EDGE));
    edges.addAll(lines.subList(lines.size() - EDGE, lines.size()));
    return edges;
  }

  private boolean isRunning(int page, Line line) {
    float height = sheets.get(page).height();
    boolean inMargin = line.y() < MARGIN * height || line.y() > (1 - MARGIN) * height;
    if (inMargin && PAGE_NUMBER.matcher(line.words()).matches()) {
      return true;
    }
    for (int step = 1; step <= NEIGHBOURS; step++) {
      if (has(page - step, line) || has(page + step, line)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int page, Line line) {
    return page >= 0
        && page < edges.size()
        && edges.get(page).stream()
            .anyMatch(
                other ->
                    Math.abs(other.y() - line.y()) < SAME_HEIGHT
                        && shape(other).equals(shape(line)));
  }

  private static String shape(Line line) {
    return NUMBER.matcher(line.words()).replaceAll("#");
  }

  /** A page without its running lines. */
  Sheet without(int page) {
    Sheet sheet = sheets.get(page);
    List<Line> taken = running.get(page);
    return sheet.with(
        sheet.fragments().stream()
            .filter(
                fragment ->
                    taken.stream()
                        .noneMatch(line -> Math.abs(line.y() - fragment.y()) < line.size() / 2))
            .toList());
  }

  /**
   * By how much the printed number of a page is more than its index, if one number runs through
   * most of the pages.
   */
  OptionalInt firstNumber() {
    SortedMap<Integer, Integer> votes = new TreeMap<>();
    int numbered = 0;
    for (int page = 0; page < running.size(); page++) {
      boolean any = false;
      for (Line line : running.get(page)) {
        Matcher number = NUMBER.matcher(line.words());
        while (number.find()) {
          if (number.group().length() < 6) {
            votes.merge(Integer.parseInt(number.group()) - page, 1, Integer::sum);
            any = true;
          }
        }
      }
      numbered += any ? 1 : 0;
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (most < 2 || most * 2 <= numbered) {
      return OptionalInt.empty();
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .mapToInt(java.util.Map.Entry::getKey)
        .findFirst();
  }
}
