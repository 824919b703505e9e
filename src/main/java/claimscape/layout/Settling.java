package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a decided block into places: from the inside out every part falls on what lies below its
 * head, then from the top down every box learns its column and its height on the sheet.
 */
final class Settling {

  /** The column of every box; boxes outside the block keep -1. */
  final int[] column;

  /** The top of every box, px from the top of the block. */
  final double[] top;

  final double height;
  final int width;

  Settling(Block whole, double[] heights) {
    column = new int[heights.length];
    top = new double[heights.length];
    Arrays.fill(column, -1);
    width = whole.width();
    List<Block> blocks = outsideIn(whole);
    int[] firstPart = firstParts(blocks);
    Contour[] contours = contours(blocks, firstPart, heights);
    height = contours[0].height();
    int[] x = new int[blocks.size()];
    double[] y = new double[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.head() != Block.HEADLESS) {
        column[block.head()] = x[i] + block.headColumn();
        top[block.head()] = y[i];
      }
      for (int j = 0; j < block.parts().length; j++) {
        x[firstPart[i] + j] = x[i] + block.at()[j];
        y[firstPart[i] + j] = y[i] + contours[i].partTops[j];
      }
    }
  }

  /** Two boxes change places. */
  void exchange(int v, int w) {
    int columnOfV = column[v];
    column[v] = column[w];
    column[w] = columnOfV;
    double topOfV = top[v];
    top[v] = top[w];
    top[w] = topOfV;
  }

  /** The outlines of a block and all blocks in it, breadth first. */
  static List<Contour> contours(Block whole, double[] heights) {
    List<Block> blocks = outsideIn(whole);
    return List.of(contours(blocks, firstParts(blocks), heights));
  }

  private static int[] firstParts(List<Block> blocks) {
    int[] firstPart = new int[blocks.size()];
    int next = 1;
    for (int i = 0; i < blocks.size(); i++) {
      firstPart[i] = next;
      next += blocks.get(i).parts().length;
    }
    return firstPart;
  }

  private static Contour[] contours(List<Block> blocks, int[] firstPart, double[] heights) {
    Contour[] contours = new Contour[blocks.size()];
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      int first = firstPart[i];
      Contour[] parts = Arrays.copyOfRange(contours, first, first + block.parts().length);
      contours[i] = settle(block, parts, heights);
    }
    return contours;
  }

  private static Contour settle(Block block, Contour[] parts, double[] heights) {
    if (block.isLeaf() && block.head() != Block.HEADLESS) {
      return Contour.leaf(heights[block.head()]);
    }
    return Contour.settle(block, parts, block.head() == Block.HEADLESS ? 0 : heights[block.head()]);
  }

  /** All blocks, breadth first: the parts of a block stand side by side in the list. */
  private static List<Block> outsideIn(Block whole) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(whole);
    for (int i = 0; i < blocks.size(); i++) {
      blocks.addAll(Arrays.asList(blocks.get(i).parts()));
    }
    return blocks;
  }
}
