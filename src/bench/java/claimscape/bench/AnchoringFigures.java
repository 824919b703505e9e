package claimscape.bench;

import claimscape.text.Anchor;
import claimscape.text.AnchorMutations;
import claimscape.text.AnchorTrials;
import claimscape.text.Reanchoring;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How surely and how fast passages are found again in a newer text: the share that is right for
 * each class of change, silent errors in random mutations, and milliseconds a quote in 200 KB.
 * Argument: how many mutations, 100,000 by default.
 */
public final class AnchoringFigures {
  private static final int SIZE = 200_000;
  private static final int QUOTES = 200;

  private AnchoringFigures() {}

  public static void main(String[] args) {
    int mutations = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    table("invented texts", AnchorTrials.invented());
    List<AnchorTrials.Texts> real = AnchorTrials.real(Path.of("../shared/articles"));
    real.forEach(texts -> table("the articles of ../shared", texts));
    if (real.isEmpty()) {
      say("../shared/articles is not there");
    }
    speed();
    int errors = 0;
    long start = System.nanoTime();
    for (int done = 0; done < mutations; done += 1000) {
      errors += AnchorMutations.silentErrors(1_000_003L + done, Math.min(1000, mutations - done));
    }
    say(
        "%,d random mutations: %d silent errors, %.0f s",
        mutations, errors, (System.nanoTime() - start) / 1e9);
  }

  private static void table(String name, AnchorTrials.Texts texts) {
    say("%s, %d trials a class", name, AnchorTrials.TRIALS);
    for (AnchorTrials.Change change : AnchorTrials.Change.values()) {
      say(
          "  %-12s %6.1f %% right, at least %5.1f wanted",
          change.name().toLowerCase(Locale.ROOT),
          AnchorTrials.right(change, texts),
          change.least());
    }
  }

  /** Every eighth word of a text of 200 KB is another one in its newer version. */
  private static void speed() {
    Random random = new Random(5);
    StringBuilder before = new StringBuilder(SIZE + 20);
    StringBuilder after = new StringBuilder(SIZE + 20);
    while (before.length() < SIZE) {
      String word = word(random);
      String end = random.nextInt(80) == 0 ? ".\n\n" : " ";
      before.append(word).append(end);
      after.append(random.nextInt(8) == 0 ? word(random) : word).append(end);
    }
    SourceText old = SourceText.of(before.toString());
    SourceText now = SourceText.of(after.toString());
    double[] ready = new double[5];
    double[] quote = new double[5];
    for (int round = 0; round < ready.length; round++) {
      long start = System.nanoTime();
      Reanchoring chain = Reanchoring.between(old, now);
      long read = System.nanoTime();
      for (int i = 0; i < QUOTES; i++) {
        int at = random.nextInt(SIZE - 400);
        chain.find(Anchor.of(old, new Span(at, at + 40 + random.nextInt(200))));
      }
      ready[round] = (read - start) / 1e6;
      quote[round] = (System.nanoTime() - read) / 1e6 / QUOTES;
    }
    Arrays.sort(ready);
    Arrays.sort(quote);
    say(
        "200 KB: both texts read in %.0f ms, then %.2f ms a quote (median of %d rounds)",
        ready[2], quote[2], ready.length);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= random.nextInt(4); i++) {
      word.append("harborilenquamitoverdaspelukanogri", random.nextInt(16) * 2, 34);
      word.setLength(Math.min(word.length(), 2 + i * 3));
    }
    return word.toString();
  }

  private static void say(String format, Object... args) {
    System.out.printf(Locale.ROOT, format + "%n", args);
  }
}
