package claimscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of invented words with the rhythm of news, and a passage in them to follow. */
final class GeneratedText {
  private static final String[] SYLLABLES = {
    "har", "bo", "ri", "sta", "len", "qua", "mi", "to", "ver", "das", "pe", "lu", "ka", "no", "gri"
  };
  private static final String[] SMALL = {"the", "of", "and", "to", "in", "a", "that", "was", "is"};

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  GeneratedText(Random random) {
    this.random = random;
    for (int i = 0; i < 600; i++) {
      StringBuilder word = new StringBuilder();
      for (int s = 0; s <= 1 + random.nextInt(3); s++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  /** A small word as often as in English, else one of the vocabulary, the first ones oftener. */
  String word() {
    if (random.nextInt(5) < 2) {
      return SMALL[random.nextInt(SMALL.length)];
    }
    double skew = random.nextDouble() * random.nextDouble();
    return vocabulary.get((int) (skew * vocabulary.size()));
  }

  /** Paragraphs of sentences of words. */
  List<List<String>> paragraphs(int count) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      List<String> words = new ArrayList<>();
      int sentences = 1 + random.nextInt(5);
      for (int s = 0; s < sentences; s++) {
        int length = 6 + random.nextInt(20);
        for (int w = 0; w < length; w++) {
          String mark = w == length - 1 ? "." : random.nextInt(12) == 0 ? "," : "";
          words.add(word() + mark);
        }
      }
      paragraphs.add(words);
    }
    return paragraphs;
  }

  static String joined(List<List<String>> paragraphs) {
    return String.join("\n\n", paragraphs.stream().map(words -> String.join(" ", words)).toList());
  }

  /** Each word replaced, dropped or followed by a new one with this probability. */
  List<String> edited(List<String> words, double probability) {
    List<String> edited = new ArrayList<>();
    for (String word : words) {
      if (random.nextDouble() >= probability) {
        edited.add(word);
        continue;
      }
      switch (random.nextInt(3)) {
        case 0 -> edited.add(word());
        case 1 -> {
          edited.add(word);
          edited.add(word());
        }
        default -> {}
      }
    }
    return edited;
  }
}
