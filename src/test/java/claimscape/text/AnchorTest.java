package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {
  private static final SourceText TEXT =
      SourceText.of(
          "The board of the harbour said the pier was safe, and closed it the same evening.");

  private static Span spanOf(SourceText text, String words) {
    int start = text.content().indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void anAnchorRemembersTheQuoteAndWhatStandsAroundIt() {
    Anchor anchor = Anchor.of(TEXT, spanOf(TEXT, "the pier was safe"));
    assertThat(anchor.exact()).isEqualTo("the pier was safe");
    assertThat(anchor.prefix()).isEqualTo("The board of the harbour said ");
    assertThat(anchor.suffix()).isEqualTo(", and closed it the same evening");
  }

  @Test
  void atTheEdgesOfTheTextTheContextIsEmpty() {
    Anchor whole = Anchor.of(TEXT, TEXT.whole());
    assertThat(whole.prefix()).isEmpty();
    assertThat(whole.suffix()).isEmpty();
  }

  @Test
  void theContextNeverSplitsACharacter() {
    String family = "👩‍👩‍👧‍👦";
    SourceText text = SourceText.of(family.repeat(4) + "quote" + family.repeat(4));
    Anchor anchor = Anchor.of(text, spanOf(text, "quote"));
    assertThat(anchor.prefix()).isEqualTo(family.repeat(2));
    assertThat(anchor.suffix()).isEqualTo(family.repeat(2));
  }

  @Test
  void aQuoteOfAnotherLengthThanItsSpanCannotBeBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Anchor(new Span(0, 3), "four", "", ""));
  }

  @Test
  void aSpanOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> Anchor.of(SourceText.of("abc"), new Span(2, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void anAnchorHoldsOnlyWhereItsWordsStandAtItsPlace() {
    Anchor anchor = Anchor.of(SourceText.of("one two"), new Span(4, 7));
    assertThat(anchor.holdsIn(SourceText.of("ten two"))).isTrue();
    assertThat(anchor.holdsIn(SourceText.of(" one two"))).isFalse();
    assertThat(anchor.holdsIn(SourceText.of("one"))).isFalse();
  }

  @Test
  void theQuoteOfAnAnchorForgetsItsPlace() {
    Anchor anchor = Anchor.of(SourceText.of("one two six"), new Span(4, 7));
    assertThat(Quote.of(anchor)).isEqualTo(new Quote("two", "one ", " six"));
    assertThat(Quote.of("two")).isEqualTo(new Quote("two", "", ""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyAnchorHoldsInTheTextItWasMadeIn(long seed) {
    Random random = new Random(seed);
    SourceText text = SourceText.of("añ😀 \nمَ🇦🇫\uD800x".repeat(10));
    for (int i = 0; i < 200; i++) {
      int a = random.nextInt(text.length() + 1);
      int b = random.nextInt(text.length() + 1);
      Anchor anchor = Anchor.of(text, new Span(Math.min(a, b), Math.max(a, b)));
      assertThat(anchor.holdsIn(text)).isTrue();
      assertThat(anchor.prefix().length()).isLessThanOrEqualTo(Anchor.CONTEXT);
      assertThat(text.content()).contains(anchor.prefix() + anchor.exact() + anchor.suffix());
    }
  }
}
