package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds boxes to a decided block, each below its parent in the column that ends highest there. */
final class Extension {

  /** A block that can still grow. */
  private static final class Nest {
    final Block block;
    final List<Nest> parts = new ArrayList<>();
    final List<Integer> at = new ArrayList<>();
    double[] bottoms = new double[1];

    Nest(Block block) {
      this.block = block;
    }

    /** The column that ends highest; not the one of a spine, which goes on below its box. */
    int shortest() {
      int first = 0;
      if (block.head() != Block.HEADLESS && !at.isEmpty() && block.width() > 1) {
        first = at.stream().mapToInt(x -> x).min().orElse(0);
      }
      int best = Math.min(first, block.width() - 1);
      for (int j = best + 1; j < block.width(); j++) {
        if (bottoms[j] < bottoms[best] - 0.5) {
          best = j;
        }
      }
      return best;
    }

    void add(Nest part, int column, double height) {
      parts.add(part);
      at.add(column);
      bottoms[column] += height + Spacing.SIBLINGS;
    }

    Block built(Block[] built) {
      int[] columns = at.stream().mapToInt(x -> x).toArray();
      return new Block(
          block.head(), block.headColumn(), block.width(), built, columns, block.kind());
    }
  }

  private final Forest forest;
  private final double height;
  private final Nest[] nestOf;
  private Nest whole;

  private Extension(Block decided, Forest forest, double height) {
    this.forest = forest;
    this.height = height;
    nestOf = new Nest[forest.parent.length];
    whole = nested(decided);
  }

  /**
   * The block with all later boxes in it.
   *
   * @param height what every box is taken to be high, px
   */
  static Block of(Block decided, Forest forest, boolean[] later, double height) {
    Extension extension = new Extension(decided, forest, height);
    List<Integer> roots = new ArrayList<>();
    for (int v : forest.preorder) {
      if (later[v]) {
        if (forest.parent[v] == Forest.NONE) {
          roots.add(v);
        }
        extension.hang(v);
      }
    }
    extension.appendRoots(roots);
    return extension.built();
  }

  private void hang(int v) {
    nestOf[v] = new Nest(Block.leaf(v));
    nestOf[v].bottoms[0] = height + Spacing.DROP;
    if (forest.parent[v] != Forest.NONE) {
      Nest above = nestOf[forest.parent[v]];
      above.add(nestOf[v], above.shortest(), height);
    }
  }

  /** New trees and new unlinked boxes join the unlinked ones, or stand in a row at the end. */
  private void appendRoots(List<Integer> roots) {
    if (roots.isEmpty()) {
      return;
    }
    Nest end = whole.parts.isEmpty() ? whole : whole.parts.getLast();
    Nest loose = whole.block.kind() == Block.Kind.LOOSE ? whole : end;
    if (loose.block.kind() == Block.Kind.LOOSE) {
      for (int v : roots) {
        loose.add(nestOf[v], loose.shortest(), height * forest.weight[v]);
      }
      return;
    }
    int width =
        Math.max(1, Math.max(whole.block.width(), (int) Math.ceil(Math.sqrt(roots.size()))));
    Block row = new Block(Block.HEADLESS, 0, width, new Block[0], new int[0], Block.Kind.LOOSE);
    Nest last = new Nest(row);
    last.bottoms = new double[width];
    for (int v : roots) {
      last.add(nestOf[v], last.shortest(), height * forest.weight[v]);
    }
    Block shelf = new Block(Block.HEADLESS, 0, width, new Block[0], new int[0], Block.Kind.SHELF);
    Nest both = new Nest(shelf);
    both.bottoms = new double[width];
    both.add(whole, 0, 0);
    both.add(last, 0, 0);
    whole = both;
  }

  private Nest nested(Block decided) {
    List<Nest> all = new ArrayList<>();
    Nest outer = new Nest(decided);
    all.add(outer);
    for (int i = 0; i < all.size(); i++) {
      Nest nest = all.get(i);
      for (int j = 0; j < nest.block.parts().length; j++) {
        Nest part = new Nest(nest.block.parts()[j]);
        nest.parts.add(part);
        nest.at.add(nest.block.at()[j]);
        all.add(part);
      }
      if (nest.block.head() != Block.HEADLESS) {
        nestOf[nest.block.head()] = nest;
      }
    }
    double[] heights = new double[nestOf.length];
    Arrays.fill(heights, height);
    List<Contour> contours = Settling.contours(decided, heights);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).bottoms = contours.get(i).bottom;
    }
    return outer;
  }

  private Block built() {
    List<Nest> all = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    all.add(whole);
    for (int i = 0; i < all.size(); i++) {
      firsts.add(all.size());
      all.addAll(all.get(i).parts);
    }
    Block[] built = new Block[all.size()];
    for (int i = all.size() - 1; i >= 0; i--) {
      int first = firsts.get(i);
      Nest nest = all.get(i);
      built[i] = nest.built(Arrays.copyOfRange(built, first, first + nest.parts.size()));
    }
    return built[0];
  }
}
