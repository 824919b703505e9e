package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are of the text after some were marked by hand. */
final class MarkedLinesTest {
  private static final String TEXT = "Share on facebook\nThe dam\n\nThe dam is safe.\nRead more\n";

  private static Source source(LineRange... parts) {
    SourceText text = SourceText.of(TEXT);
    Held held = new Held(text, "", "UTF-8", text.sha256(), Instant.EPOCH);
    return Source.of(new SourceId("s"), 0, held, SourceCard.titled("")).withParts(List.of(parts));
  }

  private static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static LineRange out(int first, int last) {
    return new LineRange(first, last, LinePart.NOT_PART_OF_THE_TEXT);
  }

  @Test
  void aWordIsEnoughToTakeItsLineOut() {
    assertThat(MarkedLines.toggled(source(), List.of(span("face")))).containsExactly(out(0, 0));
  }

  @Test
  void aStretchTakesOutAllLinesThatItTouches() {
    assertThat(MarkedLines.toggled(source(), List.of(span("dam is safe.\nRead"))))
        .containsExactly(out(3, 4));
  }

  @Test
  void aLineThatIsOutComesBack() {
    assertThat(MarkedLines.toggled(source(out(0, 0)), List.of(span("Share")))).isEmpty();
  }

  @Test
  void fromTheMiddleOfARangeOneLineComesBackAndTheOthersStayOut() {
    assertThat(MarkedLines.toggled(source(out(0, 4)), List.of(span("The dam is"))))
        .containsExactly(out(0, 2), out(4, 4));
  }

  @Test
  void whereOnlySomeLinesAreOutAllOfThemGo() {
    assertThat(MarkedLines.toggled(source(out(0, 0)), List.of(span("Share"), span("Read"))))
        .containsExactly(out(0, 0), out(4, 4));
  }

  @Test
  void aTitleThatIsMarkedIsATitleNoMore() {
    LineRange title = new LineRange(1, 1, LinePart.TITLE);
    assertThat(MarkedLines.toggled(source(title), List.of(span("The dam\n"))))
        .containsExactly(out(1, 1));
  }
}
