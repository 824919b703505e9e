package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailTest {
  private static final ChartCard CARD = SmallMap.chart().card(SmallMap.EVIDENCE).orElseThrow();

  private static List<Mark.Words> words(double zoom) {
    return new Reduction(SmallMap.measure())
        .marks(CARD, Detail.at(zoom), zoom).stream()
            .filter(Mark.Words.class::isInstance)
            .map(Mark.Words.class::cast)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1.04, FULL",
    ".7, FULL",
    ".69, LINES",
    ".4, LINES",
    ".39, WORDS",
    ".25, WORDS",
    ".24, GLYPH",
    ".15, GLYPH",
    ".14, BLOCK",
    ".02, BLOCK"
  })
  void theZoomDecidesHowMuchIsDrawn(double zoom, Detail detail) {
    assertThat(Detail.at(zoom)).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource({".69", ".5", ".4", ".3", ".25"})
  void wordsKeepTheirSizeAndFillTwoLinesAtMost(double zoom) {
    List<Mark.Words> text = words(zoom).stream().filter(mark -> mark.part() == Part.TEXT).toList();

    assertThat(text).isNotEmpty().allMatch(mark -> mark.size() == 10);
    assertThat(text.stream().map(Mark.Words::baseline).distinct().count()).isLessThanOrEqualTo(2);
    assertThat(text).allMatch(mark -> mark.x() + mark.width() <= CARD.place().width() * zoom + .01);
  }

  @Test
  void farAwayOnlyTheGlyphIsLeft() {
    assertThat(words(.2)).isEmpty();
  }

  @Test
  void aBlockIsOneFilledShape() {
    List<Mark> marks = new Reduction(SmallMap.measure()).marks(CARD, Detail.BLOCK, .1);

    assertThat(marks).hasSize(1);
  }
}
