package claimscape.text;

import java.util.Random;

/** Random mutations of texts, and whether anything found in them claims to be what it is not. */
public final class AnchorMutations {
  private static final String SIGNS = "x\u00A0’é “\n-\u00AD😀";

  private AnchorMutations() {}

  /**
   * Mutates texts and finds an anchor in each.
   *
   * @return how many silent errors there were: anchors that claim to be unchanged and are not, or
   *     do not stand where they say
   */
  public static int silentErrors(long seed, int mutations) {
    Random random = new Random(seed);
    int errors = 0;
    String content = "";
    SourceText old = SourceText.of(content);
    for (int i = 0; i < mutations; i++) {
      if (i % 200 == 0) {
        content = GeneratedText.joined(new GeneratedText(random).paragraphs(4));
        old = SourceText.of(content);
      }
      int start = random.nextInt(content.length() - 60);
      Anchor anchor = Anchor.of(old, new Span(start, start + 1 + random.nextInt(59)));
      SourceText now = SourceText.of(mutated(content, random));
      errors += isSilentError(Reanchoring.between(old, now).find(anchor), anchor, now) ? 1 : 0;
    }
    return errors;
  }

  static boolean isSilentError(Found found, Anchor anchor, SourceText now) {
    return switch (found) {
      case Found.Exact(Anchor here) ->
          !here.span().equals(anchor.span()) || !says(here, anchor.exact(), now);
      case Found.Moved(Anchor here) -> !says(here, anchor.exact(), now);
      case Found.Changed(Anchor here, double similarity) ->
          !here.holdsIn(now) || here.exact().equals(anchor.exact()) || similarity > 1;
      case Found.Lost lost -> false;
    };
  }

  private static boolean says(Anchor here, String exact, SourceText now) {
    return here.holdsIn(now) && here.exact().equals(exact);
  }

  /** Letters put in and taken out, stretches deleted, doubled, moved, overwritten. */
  static String mutated(String content, Random random) {
    StringBuilder text = new StringBuilder(content);
    int edits = random.nextInt(12);
    for (int i = 0; i < edits && text.length() > 200; i++) {
      int at = random.nextInt(text.length() - 100);
      int length = random.nextInt(90);
      switch (random.nextInt(6)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> {
          int sign =
              SIGNS.offsetByCodePoints(0, random.nextInt(SIGNS.codePointCount(0, SIGNS.length())));
          text.insert(at, Character.toString(SIGNS.codePointAt(sign)));
        }
        case 2 -> text.delete(at, at + length);
        case 3 -> text.insert(at, text.substring(at, at + length));
        case 4 -> {
          String taken = text.substring(at, at + length);
          text.delete(at, at + length);
          text.insert(random.nextInt(text.length()), taken);
        }
        default -> text.setCharAt(at, "aeiou ".charAt(random.nextInt(6)));
      }
    }
    return text.toString();
  }
}
