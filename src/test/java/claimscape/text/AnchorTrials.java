package claimscape.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Seeded trials of finding an anchor again: a text, a passage in it, what is done to the text, and
 * where the passage is after that. The table of what must be found is the design's.
 */
public final class AnchorTrials {
  /** Trials of a class. */
  public static final int TRIALS = 150;

  /** What is done to a text, with the share of passages in per cent that must be found right. */
  public enum Change {
    UNCHANGED(0, 100),
    MOVED(0, 100),
    TYPOGRAPHY(0, 99),
    WORDS_5(0.05, 99),
    WORDS_15(0.15, 96),
    WORDS_30(0.30, 90),
    /** The passage itself is gone; right is only what is lost. */
    DELETED(0.05, 99.5);

    private final double probability;
    private final double least;

    Change(double probability, double least) {
      this.probability = probability;
      this.least = least;
    }

    public double least() {
      return least;
    }
  }

  /** Where the texts come from. */
  @FunctionalInterface
  public interface Texts {
    /** Paragraphs of words, the same ones for the same seed. */
    List<List<String>> of(Random random);
  }

  private static final List<UnaryOperator<String>> TYPOGRAPHIES =
      List.of(
          text -> text.replace('"', '”').replace('\'', '’'),
          text -> text.replace('-', '—'),
          text -> text.replace(' ', '\u00A0'),
          text -> Normalizer.normalize(text, Normalizer.Form.NFD),
          text -> text.replace("ar", "a\u00ADr"));

  private AnchorTrials() {}

  /** Texts of invented words. */
  public static Texts invented() {
    return random -> new GeneratedText(random).paragraphs(20);
  }

  /** The texts of a folder, if it is there: each line a paragraph. */
  public static List<Texts> real(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<List<List<String>>> texts =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .sorted()
              .map(AnchorTrials::read)
              .toList();
      return texts.isEmpty()
          ? List.of()
          : List.of(random -> texts.get(random.nextInt(texts.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> Arrays.asList(line.strip().split("\\s+")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An old text, an anchor in it, and the new text.
   *
   * @param truth where the words are now; empty if they are deleted
   */
  record Trial(SourceText old, Anchor anchor, SourceText now, Span truth) {
    Found found() {
      return Reanchoring.between(old, now).find(anchor);
    }

    boolean isRight() {
      return switch (found()) {
        case Found.Exact exact -> truth.covers(exact.anchor().span());
        // A word put in right behind the quote is none of its words.
        case Found.Moved moved -> truth.covers(moved.anchor().span());
        case Found.Changed changed -> overlap(changed.anchor().span(), truth) >= 0.5;
        case Found.Lost lost -> truth.isEmpty();
      };
    }

    private static double overlap(Span a, Span b) {
      int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
      return (double) Math.max(0, shared) / a.union(b).length();
    }
  }

  /** The share of passages, in per cent, that are found right. */
  public static double right(Change change, Texts texts) {
    int right = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      right += trial(change, seed, texts).isRight() ? 1 : 0;
    }
    return 100.0 * right / TRIALS;
  }

  static Trial trial(Change change, long seed, Texts texts) {
    Random random = new Random(seed);
    List<List<String>> paragraphs = texts.of(random);
    GeneratedText words = new GeneratedText(random);
    return change == Change.TYPOGRAPHY
        ? typeset(paragraphs, random)
        : edited(paragraphs, words, random, change);
  }

  /** Edits the words around the passage and in it, each with the same probability. */
  private static Trial edited(
      List<List<String>> paragraphs, GeneratedText words, Random random, Change change) {
    Picked picked = picked(paragraphs, random);
    double probability = change.probability;
    List<String> home = paragraphs.get(picked.paragraph);
    int end = picked.first + picked.length;
    List<String> before = words.edited(home.subList(0, picked.first), probability);
    List<String> inside =
        change == Change.DELETED
            ? List.of()
            : words.edited(home.subList(picked.first, end), probability);
    List<String> passage = new ArrayList<>(before);
    passage.addAll(inside);
    passage.addAll(words.edited(home.subList(end, home.size()), probability));
    List<List<String>> others = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      others.add(i == picked.paragraph ? passage : words.edited(paragraphs.get(i), probability));
    }
    if (change == Change.MOVED) {
      Collections.shuffle(others, random);
    }
    int at = identity(others, passage);
    int start = lead(others, at) + lengthBefore(before);
    return new Trial(
        picked.old,
        picked.anchor,
        SourceText.of(GeneratedText.joined(others)),
        new Span(start, start + String.join(" ", inside).length()));
  }

  /** Sets a text in other type: the same words, other signs. */
  private static Trial typeset(List<List<String>> paragraphs, Random random) {
    List<List<String>> marked = new ArrayList<>();
    for (List<String> paragraph : paragraphs) {
      marked.add(
          paragraph.stream()
              .map(w -> w.replace("o", "ó").replace("of", "\"-"))
              .map(w -> random.nextInt(8) == 0 ? "\"" + w + "\"" : w)
              .toList());
    }
    Picked picked = picked(marked, random);
    UnaryOperator<String> change = TYPOGRAPHIES.get(random.nextInt(TYPOGRAPHIES.size()));
    String old = picked.old.content();
    Span span = picked.anchor.span();
    String lead = "New. " + change.apply(old.substring(0, span.start()));
    String quote = change.apply(picked.anchor.exact());
    String now = lead + quote + change.apply(old.substring(span.end()));
    return new Trial(
        picked.old,
        picked.anchor,
        SourceText.of(now),
        new Span(lead.length(), lead.length() + quote.length()));
  }

  /**
   * A passage of five to 24 words within a paragraph. None is picked that is said twice, such as
   * one that a page prints a second time in large type: which one is meant, nobody could tell.
   */
  private record Picked(SourceText old, Anchor anchor, int paragraph, int first, int length) {}

  private static Picked picked(List<List<String>> paragraphs, Random random) {
    String whole = GeneratedText.joined(paragraphs);
    while (true) {
      int index = random.nextInt(paragraphs.size());
      List<String> words = paragraphs.get(index);
      if (words.size() >= 5) {
        int length = Math.min(words.size(), 5 + random.nextInt(20));
        int first = random.nextInt(words.size() - length + 1);
        if (!isSaidTwice(whole, words.subList(first, first + length))) {
          return picked(paragraphs, index, first, length);
        }
      }
    }
  }

  /** Whether most runs of three words of a passage stand elsewhere too. */
  private static boolean isSaidTwice(String whole, List<String> words) {
    int twice = 0;
    for (int i = 0; i + 3 <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + 3));
      twice += whole.indexOf(run) == whole.lastIndexOf(run) ? 0 : 1;
    }
    return 2 * twice > words.size() - 2;
  }

  private static Picked picked(List<List<String>> paragraphs, int index, int first, int length) {
    List<String> words = paragraphs.get(index);
    int start = lead(paragraphs, index) + lengthBefore(words.subList(0, first));
    SourceText old = SourceText.of(GeneratedText.joined(paragraphs));
    int end = start + String.join(" ", words.subList(first, first + length)).length();
    return new Picked(old, Anchor.of(old, new Span(start, end)), index, first, length);
  }

  private static int identity(List<List<String>> paragraphs, List<String> wanted) {
    int at = 0;
    while (paragraphs.get(at) != wanted) {
      at++;
    }
    return at;
  }

  private static int lead(List<List<String>> paragraphs, int index) {
    return GeneratedText.joined(paragraphs.subList(0, index)).length() + (index > 0 ? 2 : 0);
  }

  private static int lengthBefore(List<String> words) {
    return words.isEmpty() ? 0 : String.join(" ", words).length() + 1;
  }
}
