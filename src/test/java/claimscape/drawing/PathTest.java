package claimscape.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths and the brush that draws them. */
class PathTest {

  @Test
  void aPathIsTracedAsItWasDrawn() {
    Path path = Path.drawn(b -> b.move(1, 2).line(3, 4).cubic(5, 6, 7, 8, 9, 10).close());
    assertThat(steps(path)).containsExactly("M 1 2", "L 3 4", "C 5 6 7 8 9 10", "Z");
  }

  @Test
  void aLongPathKeepsAllItsSteps() {
    Path path =
        Path.drawn(
            b -> {
              b.move(0, 0);
              for (int i = 1; i <= 1_000; i++) {
                b.line(i, -i);
              }
            });
    assertThat(steps(path)).hasSize(1_001).endsWith("L 1000 -1000");
  }

  @Test
  void aMovedPathIsTheSameElsewhere() {
    Path path = Path.drawn(b -> b.move(1, 2).cubic(1, 2, 3, 4, 5, 6).close());
    assertThat(steps(path.moved(10, 100)))
        .containsExactly("M 11 102", "C 11 102 13 104 15 106", "Z");
    assertThat(path.moved(10, 100).moved(-10, -100)).isEqualTo(path).hasSameHashCodeAs(path);
    assertThat(path.moved(1, 0)).isNotEqualTo(path);
  }

  @Test
  void pathsWithTheSamePointsAndOtherStepsDiffer() {
    assertThat(Path.drawn(b -> b.move(1, 2).line(3, 4)))
        .isNotEqualTo(Path.drawn(b -> b.move(1, 2).move(3, 4)));
  }

  @Test
  void aRectangleGoesRoundOnce() {
    assertThat(steps(Path.drawn(b -> b.rectangle(1, 2, 30, 40))))
        .containsExactly("M 1 2", "L 31 2", "L 31 42", "L 1 42", "Z");
  }

  @ParameterizedTest
  @CsvSource({"0, 360, 4", "0, 90, 1", "180, 91, 2", "45, -180, 2", "10, 10, 1", "0, 270, 3"})
  void anArcIsCutIntoQuartersAndStaysOnItsCircle(double from, double sweep, int parts) {
    double start = Math.toRadians(from);
    Path path =
        Path.drawn(
            b ->
                b.move(50 + 20 * Math.cos(start), 60 + 20 * Math.sin(start))
                    .arc(50, 60, 20, from, sweep));
    List<double[]> curves = curves(path);
    assertThat(curves).hasSize(parts);
    double x = 50 + 20 * Math.cos(start);
    double y = 60 + 20 * Math.sin(start);
    for (double[] c : curves) {
      for (double t = 0; t <= 1; t += .125) {
        double px = bezier(t, x, c[0], c[2], c[4]);
        double py = bezier(t, y, c[1], c[3], c[5]);
        // Four cubics come within 0.03 % of a circle.
        assertThat(Math.hypot(px - 50, py - 60)).isCloseTo(20, within(20 * .0003));
      }
      x = c[4];
      y = c[5];
    }
    double end = Math.toRadians(from + sweep);
    assertThat(x).isCloseTo(50 + 20 * Math.cos(end), within(1e-9));
    assertThat(y).isCloseTo(60 + 20 * Math.sin(end), within(1e-9));
  }

  @Test
  void aRoundedRectangleKeepsInItsBoxAndGivesWayWhereItIsLow() {
    // 100 by 20 with a radius of 34 is a pill with half circles of 10.
    Path pill = Path.drawn(b -> b.rounded(0, 0, 100, 20, 34));
    assertThat(steps(pill)).startsWith("M 10 0", "L 90 0");
    Path soft = Path.drawn(b -> b.rounded(0, 0, 100, 60, 6));
    assertThat(steps(soft)).startsWith("M 6 0", "L 94 0").contains("L 100 54", "L 6 60", "L 0 6");
  }

  @Test
  void aPathSaysHowLongItIs() {
    assertThat(Path.drawn(b -> b.rectangle(0, 0, 1, 1))).hasToString("Path[5 steps]");
  }

  private static double bezier(double t, double a, double b, double c, double d) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }

  private static List<double[]> curves(Path path) {
    List<double[]> curves = new ArrayList<>();
    path.trace(
        new Steps() {
          @Override
          public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            curves.add(new double[] {x1, y1, x2, y2, x, y});
          }
        });
    return curves;
  }

  private static List<String> steps(Path path) {
    Steps steps = new Steps();
    path.trace(steps);
    return steps.said;
  }

  /** A pen that says what it does, in whole numbers. */
  private static class Steps implements Path.Pen {
    final List<String> said = new ArrayList<>();

    @Override
    public void moveTo(double x, double y) {
      say("M", x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      say("L", x, y);
    }

    @Override
    public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
      say("C", x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
      said.add("Z");
    }

    private void say(String step, double... numbers) {
      StringBuilder words = new StringBuilder(step);
      for (double number : numbers) {
        words.append(' ').append(Math.round(number));
      }
      said.add(words.toString());
    }
  }
}
