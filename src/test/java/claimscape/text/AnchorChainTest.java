package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of the chain by which a quote is found again, on texts that a reader can check. */
class AnchorChainTest {
  private static final String OLD =
      "The harbour board closed the old pier in May. Nobody had paid for its repair.\n\n"
          + "“We had no choice,” said Ruth Vale, who leads the board.\n\n"
          + "The crews of three ships asked for berths at the new quay instead.";

  private static Found found(String old, String quote, String now) {
    return found(old, quote, now, 0);
  }

  private static Found found(String old, String quote, String now, int after) {
    SourceText text = SourceText.of(old);
    int start = old.indexOf(quote, after);
    Anchor anchor = Anchor.of(text, new Span(start, start + quote.length()));
    return Reanchoring.between(text, SourceText.of(now)).find(anchor);
  }

  /** The state and the words, as in "moved: the old pier". */
  private static String said(Found found) {
    return switch (found) {
      case Found.Exact exact -> "exact: " + exact.anchor().exact();
      case Found.Moved moved -> "moved: " + moved.anchor().exact();
      case Found.Changed changed -> "changed: " + changed.anchor().exact();
      case Found.Lost lost -> "lost";
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The",
        "the old pier",
        "“We had no choice,”",
        "repair.\n\n“We",
        "instead.",
        "\n\n"
      })
  void inTheSameTextEveryQuoteIsWhereItWas(String quote) {
    assertThat(said(found(OLD, quote, OLD))).isEqualTo("exact: " + quote);
  }

  @Test
  void theWholeTextIsAQuoteToo() {
    assertThat(said(found(OLD, OLD, OLD))).isEqualTo("exact: " + OLD);
    assertThat(said(found(OLD, OLD, "News.\n" + OLD))).isEqualTo("moved: " + OLD);
  }

  @Test
  void whatIsWrittenBehindTheQuoteDoesNotMoveIt() {
    String now = OLD.replace("three ships", "four ships");

    assertThat(said(found(OLD, "the old pier", now))).isEqualTo("exact: the old pier");
    assertThat(said(found(OLD, "new quay instead", now))).isEqualTo("moved: new quay instead");
  }

  @Test
  void itsSurroundingsMayChangeWhileTheWordsStay() {
    String now = OLD.replace("board closed", "board shut").replace("in May", "in June");

    assertThat(said(found(OLD, "the old pier", now))).startsWith("moved: the old pier");
  }

  @Test
  void aMovedAnchorRemembersItsNewSurroundings() {
    String now = "Late news. " + OLD.replace("board closed", "board shut");
    Found.Moved moved = (Found.Moved) found(OLD, "the old pier", now);

    assertThat(moved.anchor().prefix()).endsWith("board shut ");
    assertThat(moved.anchor().holdsIn(SourceText.of(now))).isTrue();
  }

  @Test
  void ofManyEqualQuotesTheOneInTheOldSurroundingsIsTaken() {
    String ann = "Asked about the pier by the town, Ann said: no comment. She left early. ";
    String bob = "When the crews came to his office, Bob said: no comment. He stayed on. ";
    String eve = "Nobody had asked for the third time: Eve still said: no comment. So it ended. ";
    String old = ann + bob + eve;
    String now = eve + ann + bob;
    int ofBob = old.indexOf("Bob");
    Found found = found(old, "no comment", now, ofBob);

    assertThat(said(found)).isEqualTo("moved: no comment");
    assertThat(((Found.Moved) found).anchor().prefix()).endsWith("Bob said: ");
  }

  @Test
  void aWordExchangedInsideIsAChange() {
    String now = OLD.replace("three ships asked", "three vessels asked");

    assertThat(said(found(OLD, "The crews of three ships asked for berths", now)))
        .isEqualTo("changed: The crews of three vessels asked for berths");
  }

  @Test
  void wordsPutInAndTakenOutAreAChange() {
    String now = OLD.replace("closed the old pier in May", "suddenly closed the pier in May");

    assertThat(said(found(OLD, "board closed the old pier in May", now)))
        .isEqualTo("changed: board suddenly closed the pier in May");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We had no choice,”|\"We had no choice,\"",
        "Ruth Vale, who|Ruth\u00A0Vale, who",
        "the new quay|the new qu\u00ADay",
        "old pier|old\u2009pier"
      })
  void otherTypographyIsAChangeThatChangesNothing(String quote, String now) {
    Found found = found(OLD, quote, OLD.replace(quote, now));

    assertThat(said(found)).isEqualTo("changed: " + now);
    assertThat(((Found.Changed) found).similarity()).isEqualTo(1);
  }

  @Test
  void similarityFallsWithEveryWordThatChanges() {
    String quote = "The crews of three ships asked for berths at the new quay";
    double one = similarity(found(OLD, quote, OLD.replace("three", "four")));
    double two =
        similarity(found(OLD, quote, OLD.replace("three", "four").replace("berths", "room")));

    assertThat(one).isLessThan(1).isGreaterThan(two);
    assertThat(two).isGreaterThan(0.45);
  }

  private static double similarity(Found found) {
    return ((Found.Changed) found).similarity();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Something else altogether was printed that day about the weather in the hills.",
        "The",
        "\n\n\n"
      })
  void inAnotherTextEveryQuoteIsLost(String now) {
    assertThat(found(OLD, "“We had no choice,” said Ruth Vale", now)).isEqualTo(new Found.Lost());
    assertThat(found(OLD, "three ships asked for berths", now)).isEqualTo(new Found.Lost());
  }

  @Test
  void aDeletedSentenceIsLostThoughItsWordsOccurElsewhere() {
    String now = OLD.replace("Nobody had paid for its repair.", "");

    assertThat(found(OLD, "Nobody had paid for its repair.", now)).isEqualTo(new Found.Lost());
  }

  @Test
  void oneShortWordIsNotGuessedOutOfItsSurroundings() {
    assertThat(found(OLD, "May", "May it rain. It may be that in the hills they dance in May."))
        .isEqualTo(new Found.Lost());
  }

  @Test
  void arabicIsFoundWithOtherVowelSignsAsAChange() {
    String old = "قال الوزير إن الميناء مغلق منذ مايو. لا أحد يعلم متى يفتح.";
    String now = "خبر عاجل. قال الوزير إن الميناء مغلق منذ يونيو. لا أحد يعلم متى يفتح.";

    assertThat(said(found(old, "لا أحد يعلم", now))).isEqualTo("moved: لا أحد يعلم");
    assertThat(said(found(old, "الميناء مغلق منذ مايو", now)))
        .isEqualTo("changed: الميناء مغلق منذ يونيو");
  }

  @Test
  void anEmojiIsNeverSplitWhereAQuoteBeginsOrEnds() {
    String old =
        "They came 👩‍👩‍👧 together to the quay. Nobody asked 🇦🇫 why they came so late.";
    String now = "Look! " + old.replace("together to", "together up to");
    Found found = found(old, "👩‍👩‍👧 together to the quay", now);

    assertThat(said(found)).isEqualTo("changed: 👩‍👩‍👧 together up to the quay");
  }

  @Test
  void chineseIsComparedSignBySign() {
    String old = "港は五月に閉鎖された。修理の費用を誰も払わなかった。船は新しい岸壁へ移る。";
    String now = "速報。港は六月に閉鎖された。修理の費用を誰も払わなかった。船は新しい岸壁へ移る。";

    assertThat(said(found(old, "修理の費用を誰も払わなかった", now))).isEqualTo("moved: 修理の費用を誰も払わなかった");
    assertThat(said(found(old, "港は五月に閉鎖された", now))).isEqualTo("changed: 港は六月に閉鎖された");
  }

  @Test
  void overTwoVersionsAQuoteIsFollowedStepByStep() {
    String quote = "The crews of three ships asked for berths";
    String second = "News.\n\n" + OLD.replace("three ships", "four ships");
    String third = second.replace("asked for berths", "asked for new berths");
    Found.Changed first = (Found.Changed) found(OLD, quote, second);
    Found last =
        Reanchoring.between(SourceText.of(second), SourceText.of(third)).find(first.anchor());

    assertThat(said(last)).isEqualTo("changed: The crews of four ships asked for new berths");
  }

  @Test
  void aQuoteThatComesBackIsItselfAgain() {
    String quote = "closed the old pier";
    String other = OLD.replace(quote, "shut the old pier");
    Found.Changed changed = (Found.Changed) found(OLD, quote, other);
    Found back =
        Reanchoring.between(SourceText.of(other), SourceText.of(OLD)).find(changed.anchor());

    assertThat(((Found.Changed) back).anchor().span())
        .isEqualTo(new Span(OLD.indexOf(quote), OLD.indexOf(quote) + quote.length()));
  }
}
