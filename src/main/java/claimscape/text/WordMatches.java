package claimscape.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Approximate places of a quote in a text, word by word: Sellers' algorithm (1980), an edit
 * distance in which a match may begin at any word. A word that is spelt a little differently costs
 * half. Of two equally good places the one that keeps more words is taken, so that a word put in
 * before the last one does not push that one out.
 */
final class WordMatches {
  /** Room below the cost of an edit to count the words that are missing. */
  private static final long EDIT = 4L << 32;

  private WordMatches() {}

  /**
   * A run of words that resembles the quote.
   *
   * @param first index of its first word
   * @param end index after its last word
   * @param similarity 1 for the same words, 0 for none in common
   * @param missing how many words of the quote have none like them there
   */
  record Match(int first, int end, double similarity, int missing) {}

  /** The best matches, none overlapping a better one, best first. */
  static List<Match> best(TextWords quote, TextWords text, int from, int to, int most) {
    int rows = quote.size();
    if (rows == 0) {
      return List.of();
    }
    long[] cost = new long[rows + 1];
    int[] start = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      cost[row] = row * (EDIT + 1);
      start[row] = from;
    }
    List<Match> matches = new ArrayList<>();
    Costs costs = new Costs(quote, text);
    for (int column = from; column < to; column++) {
      long diagonalCost = cost[0];
      int diagonalStart = column;
      cost[0] = 0;
      start[0] = column + 1;
      for (int row = 1; row <= rows; row++) {
        long keep = diagonalCost + costs.of(row - 1, column);
        long insert = cost[row] + EDIT;
        long delete = cost[row - 1] + EDIT + 1;
        int bestStart = diagonalStart;
        long bestCost = keep;
        if (insert < bestCost) {
          bestCost = insert;
          bestStart = start[row];
        }
        if (delete < bestCost) {
          bestCost = delete;
          bestStart = start[row - 1];
        }
        diagonalCost = cost[row];
        diagonalStart = start[row];
        cost[row] = bestCost;
        start[row] = bestStart;
      }
      addIfAlike(
          matches, new Match(start[rows], column + 1, alike(cost[rows], rows), (int) cost[rows]));
    }
    return withoutOverlap(matches, rows, most);
  }

  private static double alike(long cost, int rows) {
    return 1 - (cost >> 32) / (rows * 4.0);
  }

  private static void addIfAlike(List<Match> matches, Match match) {
    if (match.similarity() > 0.25 && match.end() > match.first()) {
      matches.add(match);
    }
  }

  private static List<Match> withoutOverlap(List<Match> matches, int rows, int most) {
    matches.sort(
        Comparator.comparingDouble(Match::similarity)
            .reversed()
            .thenComparingInt(Match::missing)
            .thenComparingInt(match -> Math.abs(match.end() - match.first() - rows))
            .thenComparingInt(Match::first));
    List<Match> kept = new ArrayList<>();
    for (Match match : matches) {
      if (kept.size() == most) {
        break;
      }
      boolean free =
          kept.stream().allMatch(k -> k.end() <= match.first() || match.end() <= k.first());
      if (free) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** What it costs to take a word of the text for one of the quote; each pair is judged once. */
  private static final class Costs {
    private static final long[] COSTS = {0, 0, EDIT / 2, EDIT + 1};

    private final TextWords quote;
    private final TextWords text;

    /** By word of the quote and spelling of the text: 0 not judged yet, else a place in COSTS. */
    private final byte[][] judged;

    Costs(TextWords quote, TextWords text) {
      this.quote = quote;
      this.text = text;
      this.judged = new byte[quote.size()][text.spellingCount()];
    }

    long of(int row, int column) {
      byte[] known = judged[row];
      int spelling = text.spelling(column);
      if (known[spelling] == 0) {
        known[spelling] = judge(quote.word(row), text.word(column));
      }
      return COSTS[known[spelling]];
    }

    private static byte judge(String a, String b) {
      if (a.equals(b)) {
        return 1;
      }
      return (byte) (isAlike(a, b) ? 2 : 3);
    }
  }

  /** Whether two words share more than half of the longer one at their ends. */
  private static boolean isAlike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter * 2 <= longer) {
      return false;
    }
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return (head + tail) * 2 > longer;
  }
}
