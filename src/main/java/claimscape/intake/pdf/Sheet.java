package claimscape.intake.pdf;

import java.util.List;

/**
 * What is painted on a page.
 *
 * @param index counted from 0
 * @param height in points
 * @param pictured whether it shows pictures
 */
record Sheet(int index, float height, List<Fragment> fragments, boolean pictured) {
  Sheet {
    fragments = List.copyOf(fragments);
  }

  Sheet with(List<Fragment> left) {
    return new Sheet(index, height, left, pictured);
  }
}
