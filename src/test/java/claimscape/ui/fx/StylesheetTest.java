package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetTest {

  @Test
  void sizesGrowWithTheScale() {
    assertThat(new Stylesheet("-fx-padding: 10px 4.5px;").scaled(1.5))
        .isEqualTo("-fx-padding: 15.00px 6.75px;");
  }

  @Test
  void aHairlineStaysOne() {
    assertThat(new Stylesheet("-fx-border-width: 1px;").scaled(2))
        .isEqualTo("-fx-border-width: 1px;");
  }
}
