package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.Numbering;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.text.Anchor;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CoverageTest {
  private static final SourceText TEXT = SourceText.of("Head\nAaaa.\nBbbb.\nCccc.\nDddd.");
  private static final Numbering NUMBERING =
      Numbering.of(TEXT, List.of(new LineRange(0, 0, LinePart.TITLE)));

  private static Passage passage(String words) {
    int start = TEXT.content().indexOf(words);
    Anchor anchor = Anchor.of(TEXT, new Span(start, start + words.length()));
    return Passage.of(
        new PassageId("p"), 1, new StatementId("s"), new SourceId("t"), List.of(anchor));
  }

  @Test
  void anUnreadTextHasNothingOfItsBody() {
    Coverage coverage = Coverage.of(TEXT, NUMBERING, List.of(), List.of());
    assertThat(coverage.percent()).isZero();
    assertThat(coverage.of(0)).isEqualTo(Coverage.State.ASIDE);
    assertThat(coverage.of(1)).isEqualTo(Coverage.State.UNTOUCHED);
  }

  @Test
  void aTagAndBackgroundCountByTheirParagraphs() {
    Coverage coverage =
        Coverage.of(TEXT, NUMBERING, List.of(new Span(12, 14)), List.of(passage("Aa")));
    assertThat(coverage.of(1)).isEqualTo(Coverage.State.TAGGED);
    assertThat(coverage.of(2)).isEqualTo(Coverage.State.BACKGROUND);
    assertThat(coverage.of(3)).isEqualTo(Coverage.State.UNTOUCHED);
    assertThat(coverage.percent()).isEqualTo(50);
  }

  @Test
  void aTagInBackgroundIsATag() {
    Coverage coverage =
        Coverage.of(TEXT, NUMBERING, List.of(TEXT.whole()), List.of(passage("Bbbb")));
    assertThat(coverage.of(2)).isEqualTo(Coverage.State.TAGGED);
    assertThat(coverage.percent()).isEqualTo(100);
  }

  @Test
  void aLostPassageTouchesNothing() {
    Passage lost = passage("Aa").withState(AnchorState.LOST);
    assertThat(Coverage.of(TEXT, NUMBERING, List.of(), List.of(lost)).percent()).isZero();
  }
}
