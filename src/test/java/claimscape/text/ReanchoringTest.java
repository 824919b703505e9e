package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.AnchorTrials.Change;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of change with the shares that must be found right, over seeded texts. */
class ReanchoringTest {
  @ParameterizedTest
  @EnumSource
  void asManyPassagesAreFoundRightAsTheTableAsks(Change change) {
    assertThat(AnchorTrials.right(change, AnchorTrials.invented()))
        .isGreaterThanOrEqualTo(change.least());
  }

  /** Passes where the articles are not there. */
  @ParameterizedTest
  @EnumSource
  void soAreThoseOfRealArticles(Change change) {
    List<AnchorTrials.Texts> real = AnchorTrials.real(Path.of("../shared/articles"));
    if (real.isEmpty()) {
      System.out.println("../shared/articles is not there: no real article was tried");
    }
    real.forEach(
        texts ->
            assertThat(AnchorTrials.right(change, texts)).isGreaterThanOrEqualTo(change.least()));
  }

  @Test
  void everyPassageOfAnUnchangedTextIsExact() {
    for (long seed = 1; seed <= AnchorTrials.TRIALS; seed++) {
      assertThat(AnchorTrials.trial(Change.UNCHANGED, seed, AnchorTrials.invented()).found())
          .isInstanceOf(Found.Exact.class);
    }
  }

  private static Anchor anchorOf(Found found) {
    return switch (found) {
      case Found.Exact exact -> exact.anchor();
      case Found.Moved moved -> moved.anchor();
      case Found.Changed changed -> changed.anchor();
      case Found.Lost lost -> throw new AssertionError("lost");
    };
  }

  @Test
  void ofTwoEqualQuotesTheOneInItsContextIsTaken() {
    SourceText old =
        SourceText.of("Ann said the pier is shut today. Bob said the pier is shut too.");
    SourceText now =
        SourceText.of("News. Ann said the pier is shut today. Bob said the pier is shut too.");
    int second = old.content().lastIndexOf("the pier is shut");
    Found found = Reanchoring.between(old, now).find(Anchor.of(old, new Span(second, second + 16)));
    assertThat(found).isInstanceOf(Found.Moved.class);
    assertThat(anchorOf(found).span().start()).isEqualTo(now.content().lastIndexOf("the pier"));
  }

  @Test
  void aTypingErrorMendedIsAChange() {
    SourceText old = SourceText.of("The bord closed the old peir on Monday, they said.");
    SourceText now = SourceText.of("The board closed the old pier on Monday, they said.");
    Found found = Reanchoring.between(old, now).find(Anchor.of(old, new Span(4, 28)));
    assertThat(found).isInstanceOf(Found.Changed.class);
    assertThat(anchorOf(found).exact()).isEqualTo("board closed the old pier");
  }

  @Test
  void theMarksOfAQuotationAreFoundWithIt() {
    SourceText old = SourceText.of("He said: “We never closed the pier.” Then he left.");
    SourceText now = SourceText.of("He said: “We never shut the pier.” Then he left.");
    Found found = Reanchoring.between(old, now).find(Anchor.of(old, new Span(9, 36)));
    assertThat(anchorOf(found).exact()).isEqualTo("“We never shut the pier.”");
  }

  @Test
  void whiteSpaceAloneIsLostWhereItIsNotAtItsPlace() {
    SourceText old = SourceText.of("a   b");
    assertThat(Reanchoring.between(old, SourceText.of("x")).find(Anchor.of(old, new Span(1, 3))))
        .isEqualTo(new Found.Lost());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nothingClaimsToBeUnchangedThatIsNot(long seed) {
    assertThat(AnchorMutations.silentErrors(seed, 300)).isZero();
  }
}
