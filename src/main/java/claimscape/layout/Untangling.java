package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Takes crossings out of a decided block without packing it anew: swaps siblings that take the same
 * columns, mirrors blocks, moves a leaf to another column, and keeps what makes the map better. Two
 * leaves of a family change places without moving anything else, so most tries cost only a look at
 * their few links. The same block always gives the same tries.
 */
final class Untangling {

  /** A block that can be changed. */
  private static final class Draft {
    final Block block;
    final boolean turns;
    Draft[] parts;
    int[] at;
    int headColumn;

    Draft(Block block, boolean turns) {
      this.block = block;
      this.turns = turns;
      headColumn = block.headColumn();
      at = block.at().clone();
      parts = new Draft[at.length];
    }

    boolean isLeaf() {
      return parts.length == 0;
    }

    int width() {
      return block.width();
    }
  }

  private final Variants.Judge judge;
  private final double[] heights;
  private final Draft whole;

  /** All drafts, each before its parts. */
  private final List<Draft> all = new ArrayList<>();

  private final List<Draft> families = new ArrayList<>();
  private final Random random;
  private Settling settled;
  private Tangle.Lines lines;
  private double least;

  Untangling(Block block, Tangle tangle, Variants.Judge judge, double[] heights, double pitch) {
    this.judge = judge;
    this.heights = heights;
    whole = new Draft(block, true);
    all.add(whole);
    for (int i = 0; i < all.size(); i++) {
      Draft draft = all.get(i);
      boolean family = draft.block.kind() == Block.Kind.FAMILY;
      for (int p = 0; p < draft.parts.length; p++) {
        // The boxes of a folded line stand as they are read.
        draft.parts[p] = new Draft(draft.block.parts()[p], family);
        all.add(draft.parts[p]);
      }
      if (family && draft.parts.length > 0) {
        families.add(draft);
      }
    }
    random = new Random(all.size());
    settled = new Settling(block, heights);
    lines = tangle.lines(settled, pitch, heights);
    least = judge.score(lines.crossings, settled);
  }

  /** The block after some tries; it is never worse. */
  Block improved(int tries, Cancel cancel) {
    boolean changed = false;
    for (int i = 0; i < tries && lines.crossings > 0 && !families.isEmpty(); i++) {
      changed |= attempt(families.get(random.nextInt(families.size())));
      if ((i & 63) == 0) {
        cancel.check();
      }
    }
    return changed ? built() : whole.block;
  }

  private boolean attempt(Draft draft) {
    int n = draft.parts.length;
    int a = random.nextInt(n);
    int b = random.nextInt(n);
    int way = random.nextInt(8);
    if (way == 0 && draft.turns && draft.width() > 1) {
      mirror(draft);
      return keeps() || undone(() -> mirror(draft));
    }
    if (way == 1 && draft.width() > 1 && draft.parts[a].isLeaf()) {
      int before = draft.at[a];
      draft.at[a] = random.nextInt(draft.width());
      return before != draft.at[a] && keeps() || undone(() -> draft.at[a] = before);
    }
    if (a == b) {
      return false;
    }
    if (draft.parts[a].width() != draft.parts[b].width()) {
      int[] before = draft.at.clone();
      return passes(draft, a, b) && (keeps() || undone(() -> restore(draft, a, b, before)));
    }
    if (draft.parts[a].isLeaf() && draft.parts[b].isLeaf()) {
      return exchanges(draft, a, b);
    }
    swap(draft, a, b);
    return keeps() || undone(() -> swap(draft, a, b));
  }

  /** Leaves of one height change places, and nothing else moves. */
  private boolean exchanges(Draft draft, int a, int b) {
    int v = draft.parts[a].block.head();
    int w = draft.parts[b].block.head();
    if (heights[v] != heights[w]) {
      return false;
    }
    settled.exchange(v, w);
    Tangle.Lines moved = lines.moved(settled);
    if (moved.crossings >= lines.crossings) {
      settled.exchange(v, w);
      return false;
    }
    swap(draft, a, b);
    lines = moved;
    least = judge.score(moved.crossings, settled);
    return true;
  }

  /** Two parts of unequal width pass each other: neighbours stay neighbours. */
  private static boolean passes(Draft draft, int a, int b) {
    int left = draft.at[a] < draft.at[b] ? a : b;
    int right = left == a ? b : a;
    int wide = draft.parts[right].width();
    boolean beside = draft.at[right] == draft.at[left] + draft.parts[left].width();
    int to = beside ? draft.at[left] + wide : draft.at[right];
    if (Math.max(draft.at[left] + wide, to + draft.parts[left].width()) > draft.width()) {
      return false;
    }
    draft.at[right] = to;
    swap(draft, a, b);
    return true;
  }

  private static void restore(Draft draft, int a, int b, int[] at) {
    swap(draft, a, b);
    draft.at = at;
  }

  private static boolean undone(Runnable undo) {
    undo.run();
    return false;
  }

  private static void swap(Draft draft, int a, int b) {
    Draft part = draft.parts[a];
    draft.parts[a] = draft.parts[b];
    draft.parts[b] = part;
  }

  /** Left becomes right in a block and in the families in it. */
  private static void mirror(Draft draft) {
    List<Draft> turned = new ArrayList<>();
    turned.add(draft);
    for (int i = 0; i < turned.size(); i++) {
      Draft one = turned.get(i);
      one.headColumn = one.width() - 1 - one.headColumn;
      for (int p = 0; p < one.parts.length; p++) {
        one.at[p] = one.width() - one.at[p] - one.parts[p].width();
        if (one.parts[p].block.kind() == Block.Kind.FAMILY) {
          turned.add(one.parts[p]);
        }
      }
    }
  }

  private boolean keeps() {
    Settling now = new Settling(built(), heights);
    Tangle.Lines moved = lines.moved(now);
    double score = judge.score(moved.crossings, now);
    if (score >= least) {
      return false;
    }
    least = score;
    settled = now;
    lines = moved;
    return true;
  }

  private Block built() {
    List<Draft> order = new ArrayList<>();
    order.add(whole);
    int[] firsts = new int[all.size()];
    for (int i = 0; i < order.size(); i++) {
      firsts[i] = order.size();
      order.addAll(Arrays.asList(order.get(i).parts));
    }
    Block[] built = new Block[order.size()];
    for (int i = order.size() - 1; i >= 0; i--) {
      Draft draft = order.get(i);
      Block block = draft.block;
      Block[] parts = Arrays.copyOfRange(built, firsts[i], firsts[i] + draft.parts.length);
      built[i] =
          draft.isLeaf()
              ? block
              : new Block(
                  block.head(),
                  draft.headColumn,
                  block.width(),
                  parts,
                  draft.at.clone(),
                  block.kind());
    }
    return built[0];
  }
}
