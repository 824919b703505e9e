package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The tree (or trees) in which the boxes hang: each box below the target of its earliest link that
 * closes no cycle. The earliest link is what the reader said first about the box, and it never
 * changes when links are added, so neither does the picture.
 */
final class Forest {

  static final int NONE = -1;

  /** The box above, or {@link #NONE}. */
  final int[] parent;

  /** The link by which a box hangs, or {@link #NONE}. */
  final int[] link;

  /** Children in the order in which they are placed: creation, linked premises side by side. */
  final int[][] children;

  /** Roots in order of creation. */
  final int[] roots;

  /** All boxes, each after its parent. */
  final int[] preorder;

  /** All boxes by their creation numbers. */
  final int[] byCreation;

  /** How many boxes hang in the tree below and including a box. */
  final int[] weight;

  private Forest(int[] parent, int[] link, int[] byCreation) {
    this.parent = parent;
    this.link = link;
    this.byCreation = byCreation;
    children = gather(parent, link, byCreation);
    roots = Arrays.stream(byCreation).filter(v -> parent[v] == NONE).toArray();
    preorder = walk(byCreation.length);
    weight = new int[parent.length];
    for (int i = preorder.length - 1; i >= 0; i--) {
      int v = preorder[i];
      weight[v]++;
      if (parent[v] != NONE) {
        weight[parent[v]] += weight[v];
      }
    }
  }

  /** The same trees without some boxes, none of which may have a kept box below it. */
  Forest without(boolean[] dropped) {
    int[] kept = Arrays.stream(byCreation).filter(v -> !dropped[v]).toArray();
    return new Forest(parent, link, kept);
  }

  static Forest of(Plan plan) {
    return of(plan, new boolean[plan.boxes().size()], new boolean[plan.links().size()]);
  }

  /** The trees of a plan without some boxes and links. */
  static Forest of(Plan plan, boolean[] lostBoxes, boolean[] lostLinks) {
    int n = plan.boxes().size();
    int[] byCreation = Arrays.stream(byOrder(plan)).filter(v -> !lostBoxes[v]).toArray();
    int[] hosts = hosts(plan);
    int[] parent = new int[n];
    int[] link = new int[n];
    Arrays.fill(parent, NONE);
    Arrays.fill(link, NONE);
    int[] tree = new int[n];
    Arrays.setAll(tree, v -> v);
    for (int l : linksByOrder(plan)) {
      if (lostLinks[l]) {
        continue;
      }
      for (int v : plan.links().get(l).sources()) {
        if (parent[v] == NONE && find(tree, hosts[l]) != v) {
          parent[v] = hosts[l];
          link[v] = l;
          tree[v] = find(tree, hosts[l]);
        }
      }
    }
    return new Forest(parent, link, byCreation);
  }

  static int[] byOrder(Plan plan) {
    Integer[] all = new Integer[plan.boxes().size()];
    Arrays.setAll(all, v -> v);
    Arrays.sort(
        all,
        Comparator.comparingInt((Integer v) -> plan.boxes().get(v).order()).thenComparing(v -> v));
    return Arrays.stream(all).mapToInt(v -> v).toArray();
  }

  /**
   * The box near which the end of each link is: its target, or for a link onto a link the first
   * source of that one, since its junction sits beside that source.
   */
  static int[] hosts(Plan plan) {
    int[] hosts = new int[plan.links().size()];
    for (int l = 0; l < hosts.length; l++) {
      hosts[l] =
          switch (plan.links().get(l).target()) {
            case End.ToBox(int index) -> index;
            case End.ToLink(int index) -> plan.links().get(index).sources().getFirst();
          };
    }
    return hosts;
  }

  static int[] linksByOrder(Plan plan) {
    List<Link> links = plan.links();
    Integer[] all = new Integer[links.size()];
    Arrays.setAll(all, l -> l);
    Arrays.sort(
        all, Comparator.comparingInt((Integer l) -> links.get(l).order()).thenComparing(l -> l));
    return Arrays.stream(all).mapToInt(l -> l).toArray();
  }

  private static int find(int[] tree, int v) {
    int root = v;
    while (tree[root] != root) {
      root = tree[root];
    }
    int at = v;
    while (tree[at] != root) {
      int next = tree[at];
      tree[at] = root;
      at = next;
    }
    return root;
  }

  private static int[][] gather(int[] parent, int[] link, int[] byCreation) {
    int n = parent.length;
    int[] counts = new int[n];
    for (int v : byCreation) {
      if (parent[v] != NONE) {
        counts[parent[v]]++;
      }
    }
    int[][] children = new int[n][];
    Arrays.setAll(children, v -> new int[counts[v]]);
    Arrays.fill(counts, 0);
    for (int v : byCreation) {
      if (parent[v] != NONE) {
        children[parent[v]][counts[parent[v]]++] = v;
      }
    }
    for (int v = 0; v < n; v++) {
      children[v] = sideBySide(children[v], link);
    }
    return children;
  }

  /** Moves boxes that hang by one common link next to the first of them. */
  private static int[] sideBySide(int[] siblings, int[] link) {
    java.util.Map<Integer, List<Integer>> groups = new java.util.LinkedHashMap<>();
    for (int v : siblings) {
      groups.computeIfAbsent(link[v], key -> new ArrayList<>(1)).add(v);
    }
    return groups.values().stream().flatMap(List::stream).mapToInt(v -> v).toArray();
  }

  private int[] walk(int n) {
    int[] order = new int[n];
    int[] stack = new int[n];
    int depth = 0;
    int at = 0;
    for (int i = roots.length - 1; i >= 0; i--) {
      stack[depth++] = roots[i];
    }
    while (depth > 0) {
      int v = stack[--depth];
      order[at++] = v;
      for (int i = children[v].length - 1; i >= 0; i--) {
        stack[depth++] = children[v][i];
      }
    }
    return order;
  }
}
