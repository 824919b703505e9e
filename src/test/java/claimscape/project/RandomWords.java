package claimscape.project;

import claimscape.argument.Held;
import claimscape.text.Edtf;
import claimscape.text.Hashes;
import claimscape.text.PageMark;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Words, texts and dates as real articles have them, and some that nobody would write. */
final class RandomWords {
  private static final List<String> PIECES =
      List.of(
          "The minister ",
          "denied it. ",
          "„Häuser“ ",
          "دس ہزار افراد ",
          "👩‍👩‍👧 ",
          "🇦🇫",
          "e\u0301té ",
          "\n",
          "\n\n",
          "10,000 people ",
          "a\u2028b ",
          "\ud83d ",
          "x\ude00",
          "\"quoted\\\" ",
          "\t",
          "<b>&amp;</b> ");

  private final Random random;

  RandomWords(Random random) {
    this.random = random;
  }

  /** A line that is never empty. */
  String line() {
    return "W" + text(4);
  }

  /** The word, or none. */
  String maybe(String word) {
    return random.nextInt(3) == 0 ? word : "";
  }

  <T> Optional<T> perhaps(T value) {
    return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  Optional<Edtf> date() {
    return perhaps(
        new Edtf(one("2020", "2020-07", "2019-07~", "2021-12-05", "202X", "2019/..", "2020-22")));
  }

  Held held() {
    return held("A" + text(40));
  }

  Held held(String content) {
    SourceText text = SourceText.of(content);
    int whole = text.toUtf16(random.nextInt(Math.max(1, text.codePoints())));
    return new Held(
        text,
        maybe("article.txt"),
        "UTF-8",
        Hashes.sha256(content.getBytes(StandardCharsets.UTF_16)),
        Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)),
        random.nextBoolean()
            ? List.of()
            : List.of(new PageMark("iv", 0), new PageMark("1", whole)));
  }

  /** One or two spans in order; sometimes ones that cut a pair of surrogates apart. */
  List<Span> spans(SourceText text) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1 + random.nextInt(2); i > 0 && from < text.length(); i--) {
      int start = random.nextInt(from, text.length());
      int end = random.nextInt(start, text.length()) + 1;
      spans.add(new Span(start, end));
      from = end;
    }
    return spans;
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(one(PIECES));
    }
    return text.toString();
  }
}
