package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Numbering;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlocksTest {

  private static Blocks blocks(String text) {
    SourceText source = SourceText.of(text);
    return Blocks.of(source, Numbering.of(source, List.of()));
  }

  @Test
  void aParagraphIsABlock() {
    Blocks blocks = blocks("One here.\n\nTwo there.");
    assertThat(blocks.size()).isEqualTo(2);
    assertThat(blocks.get(1).span()).isEqualTo(new Span(11, 21));
    assertThat(blocks.get(1).number()).isEqualTo(2);
    assertThat(blocks.at(9)).isZero();
    assertThat(blocks.at(11)).isEqualTo(1);
  }

  @Test
  void aVeryLongParagraphIsCutAfterASentence() {
    Blocks blocks = blocks("Nothing was said of it then. ".repeat(400));
    assertThat(blocks.size()).isGreaterThan(4);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      assertThat(block.span().length()).isLessThanOrEqualTo(2_400);
      assertThat(block.opens()).isEqualTo(i == 0);
      assertThat(block.number()).isEqualTo(i == 0 ? 1 : 0);
      assertThat(blocks.text().slice(block.span())).startsWith("Nothing was said");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void noUnitOfAParagraphIsLost(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      int at = random.nextInt(60);
      text.append(at == 0 && random.nextInt(40) == 0 ? "\n" : at < 8 ? " " : at < 10 ? "😀" : "a");
    }
    Blocks blocks = blocks(text.toString());
    int index = 0;
    for (Span paragraph : blocks.text().paragraphs()) {
      int start = paragraph.start();
      while (start < paragraph.end()) {
        Span span = blocks.get(index).span();
        assertThat(span.start()).isEqualTo(start);
        assertThat(Character.isLowSurrogate(text.charAt(start))).isFalse();
        assertThat(blocks.at(start)).isEqualTo(index);
        start = span.end();
        index++;
      }
      assertThat(start).isEqualTo(paragraph.end());
    }
    assertThat(index).isEqualTo(blocks.size());
  }
}
