package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of change with the shares that must be found right, over seeded texts. */
class ReanchoringTest {
  private static final int TRIALS = 150;

  /** An old text, an anchor in it, the new text and where the words are now; empty if deleted. */
  private record Trial(SourceText old, Anchor anchor, SourceText now, Span truth) {
    Found found() {
      return Reanchoring.between(old, now).find(anchor);
    }

    boolean isRight() {
      return switch (found()) {
        case Found.Exact exact -> exact.anchor().span().equals(truth);
        case Found.Moved moved -> moved.anchor().span().equals(truth);
        case Found.Changed changed -> overlap(changed.anchor().span(), truth) >= 0.5;
        case Found.Lost lost -> false;
      };
    }
  }

  private static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return (double) Math.max(0, shared) / a.union(b).length();
  }

  /** Edits the words around the passage and in it, each with the same probability. */
  private static Trial edited(long seed, double probability, boolean deleted, boolean shuffled) {
    Random random = new Random(seed);
    GeneratedText generator = new GeneratedText(random);
    List<List<String>> paragraphs = generator.paragraphs(20);
    int index = random.nextInt(paragraphs.size());
    List<String> words = paragraphs.get(index);
    int length = Math.min(words.size(), 5 + random.nextInt(20));
    int first = random.nextInt(words.size() - length + 1);
    List<String> quote = words.subList(first, first + length);
    String oldText = GeneratedText.joined(paragraphs);
    int lead = GeneratedText.joined(paragraphs.subList(0, index)).length() + (index > 0 ? 2 : 0);
    int start = lead + lengthBefore(words.subList(0, first));
    Anchor anchor =
        Anchor.of(
            SourceText.of(oldText), new Span(start, start + String.join(" ", quote).length()));

    List<String> before = generator.edited(words.subList(0, first), probability);
    List<String> inside = deleted ? List.of() : generator.edited(quote, probability);
    List<String> after = generator.edited(words.subList(first + length, words.size()), probability);
    List<String> passage = new ArrayList<>(before);
    passage.addAll(inside);
    passage.addAll(after);
    List<List<String>> others = new ArrayList<>();
    for (List<String> other : paragraphs) {
      others.add(other == words ? passage : generator.edited(other, probability));
    }
    if (shuffled) {
      Collections.shuffle(others, random);
    }
    int at = others.indexOf(passage);
    int newLead = GeneratedText.joined(others.subList(0, at)).length() + (at > 0 ? 2 : 0);
    int newStart = newLead + lengthBefore(before);
    Span truth = new Span(newStart, newStart + String.join(" ", inside).length());
    return new Trial(
        SourceText.of(oldText), anchor, SourceText.of(GeneratedText.joined(others)), truth);
  }

  private static int lengthBefore(List<String> words) {
    return words.isEmpty() ? 0 : String.join(" ", words).length() + 1;
  }

  private static double right(double probability, boolean shuffled) {
    int right = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      right += edited(seed, probability, false, shuffled).isRight() ? 1 : 0;
    }
    return 100.0 * right / TRIALS;
  }

  @ParameterizedTest
  @CsvSource({"0.05, 99", "0.15, 96", "0.30, 90"})
  void passagesSurviveTheEditingOfWords(double probability, double least) {
    assertThat(right(probability, false)).isGreaterThanOrEqualTo(least);
  }

  @Test
  void everyPassageOfAnUnchangedTextIsExact() {
    for (long seed = 1; seed <= TRIALS; seed++) {
      assertThat(edited(seed, 0, false, false).found()).isInstanceOf(Found.Exact.class);
    }
  }

  @Test
  void everyPassageOfMovedParagraphsIsFoundUnchanged() {
    assertThat(right(0, true)).isEqualTo(100);
  }

  @Test
  void aDeletedQuoteIsLost() {
    int wrong = 0;
    for (long seed = 1; seed <= 2 * TRIALS; seed++) {
      for (double probability : new double[] {0, 0.05}) {
        wrong += edited(seed, probability, true, false).found() instanceof Found.Lost ? 0 : 1;
      }
    }
    assertThat(wrong).isLessThanOrEqualTo(4 * TRIALS / 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"curly", "dashes", "spaces", "decomposed", "hyphens"})
  void typographyHidesNothing(String kind) {
    UnaryOperator<String> change =
        switch (kind) {
          case "curly" -> text -> text.replace('"', '”').replace('\'', '’');
          case "dashes" -> text -> text.replace('-', '—');
          case "spaces" -> text -> text.replace(' ', '\u00A0');
          case "decomposed" -> text -> Normalizer.normalize(text, Normalizer.Form.NFD);
          default -> text -> text.replace("ar", "a\u00ADr");
        };
    for (long seed = 1; seed <= TRIALS / 3; seed++) {
      Trial trial = edited(seed, 0, false, false);
      String marked =
          trial.old.content().replace("o", "ó").replace("a ", "a' ").replace("of", "\"-");
      SourceText old = SourceText.of(marked);
      int start = Math.min(trial.anchor.span().start(), marked.length() - 60);
      Span span = White.trimmed(marked, Graphemes.snap(marked, new Span(start, start + 50)));
      SourceText now = SourceText.of("New. " + change.apply(marked));
      Found found = Reanchoring.between(old, now).find(Anchor.of(old, span));
      Span truth =
          new Span(
              5 + change.apply(marked.substring(0, span.start())).length(),
              5 + change.apply(marked.substring(0, span.end())).length());
      assertThat(anchorOf(found).span()).isEqualTo(White.trimmed(now.content(), truth));
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
    Random random = new Random(seed);
    String content = GeneratedText.joined(new GeneratedText(random).paragraphs(6));
    SourceText old = SourceText.of(content);
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(content.length() - 60);
      Anchor anchor = Anchor.of(old, new Span(start, start + 1 + random.nextInt(59)));
      SourceText now = SourceText.of(mutated(content, random));
      switch (Reanchoring.between(old, now).find(anchor)) {
        case Found.Exact exact -> {
          assertThat(exact.anchor().span()).isEqualTo(anchor.span());
          assertThat(now.slice(anchor.span())).isEqualTo(anchor.exact());
        }
        case Found.Moved moved -> {
          assertThat(now.slice(moved.anchor().span())).isEqualTo(anchor.exact());
          assertThat(moved.anchor().holdsIn(now)).isTrue();
        }
        case Found.Changed changed -> {
          assertThat(changed.anchor().holdsIn(now)).isTrue();
          assertThat(changed.anchor().exact()).isNotEqualTo(anchor.exact());
          assertThat(changed.similarity()).isBetween(0.0, 1.0);
        }
        case Found.Lost lost -> assertThat(lost).isNotNull();
      }
    }
  }

  private static String mutated(String content, Random random) {
    StringBuilder text = new StringBuilder(content);
    int edits = random.nextInt(12);
    for (int i = 0; i < edits && text.length() > 200; i++) {
      int at = random.nextInt(text.length() - 100);
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, "x\u00A0’é".charAt(random.nextInt(4)));
        case 2 -> text.delete(at, at + random.nextInt(90));
        default -> text.insert(at, text.substring(at, at + random.nextInt(90)));
      }
    }
    return text.toString();
  }
}
