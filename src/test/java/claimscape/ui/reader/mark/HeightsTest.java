package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeightsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 64, 100})
  void sumsAndPlacesAgreeWithAPlainList(int size) {
    Random random = new Random(size);
    double[] plain = new double[size];
    for (int i = 0; i < size; i++) {
      plain[i] = 1 + random.nextInt(50);
    }
    Heights heights = new Heights(plain);
    for (int round = 0; round < 40; round++) {
      int changed = random.nextInt(size);
      plain[changed] = 1 + random.nextInt(50);
      heights.measured(changed, plain[changed]);
      double above = 0;
      for (int i = 0; i < size; i++) {
        assertThat(heights.above(i)).isEqualTo(above);
        assertThat(heights.at(above)).isEqualTo(i);
        assertThat(heights.at(above + plain[i] - 0.5)).isEqualTo(i);
        above += plain[i];
      }
      assertThat(heights.total()).isEqualTo(above);
      assertThat(heights.at(above + 9)).isEqualTo(size - 1);
    }
  }
}
