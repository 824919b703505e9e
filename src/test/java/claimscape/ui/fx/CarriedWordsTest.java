package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.SourceId;
import claimscape.session.TextSelection;
import claimscape.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CarriedWordsTest {

  @Test
  void whatIsWrittenOnADragBoardIsReadAgain() {
    TextSelection words =
        new TextSelection(new SourceId("op-ed 2021"), List.of(new Span(3, 15), new Span(20, 30)));
    assertThat(CarriedWords.read(CarriedWords.written(words))).contains(words);
  }

  @Test
  void stretchesStandOnTheFirstLineAndTheSourceOnTheSecond() {
    assertThat(CarriedWords.written(TextSelection.of(new SourceId("s1"), new Span(0, 4))))
        .isEqualTo("0-4\ns1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "s1",
        "3-15",
        "3-15\n",
        "\ns1",
        "15-3\ns1",
        "3-3\ns1",
        "-3-15\ns1",
        "3-15 \ns1",
        "3-15  20-30\ns1",
        "3–15\ns1",
        "99999999999-999999999999\ns1",
        "a-b\ns1"
      })
  void whatAnotherApplicationWroteThereIsNothing(String written) {
    assertThat(CarriedWords.read(written)).isEmpty();
  }
}
