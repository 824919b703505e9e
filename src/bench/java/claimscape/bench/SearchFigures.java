package claimscape.bench;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.search.Everything;
import claimscape.search.Needle;
import claimscape.search.PreparedTexts;
import claimscape.search.Query;
import claimscape.text.SourceText;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How fast everything is searched: 100 MB of text, made in memory. Printed are the first screenful
 * and the whole of a plain search, and both for an expression, in processor time.
 */
public final class SearchFigures {
  private static final int SOURCES = 50;
  private static final int SIZE = 2_000_000;
  private static final int SCREENFUL = 12;
  private static final int ROUNDS = 5;

  private SearchFigures() {}

  public static void main(String[] args) {
    Project project = project();
    PreparedTexts texts = new PreparedTexts();
    long start = now();
    project.sources().values().forEach(s -> texts.of(s.held().orElseThrow().text()));
    say("%d texts of %,d characters folded in %.0f ms", SOURCES, SIZE, millis(start));
    for (Query query :
        List.of(
            Query.of("harbour"),
            Query.of("zeppelin"),
            new Query("Zeppelin", true, true, true, false),
            Query.of("every thing"),
            new Query("zepp[ae]lin", false, false, false, true),
            new Query("\\bharb\\w+ (of|and)", false, false, false, true))) {
      measure(project, texts, query);
    }
  }

  private static void measure(Project project, PreparedTexts texts, Query query) {
    Needle needle = ((Needle.Ready) Needle.of(query)).needle();
    int rounds = query.expression() ? 1 : ROUNDS;
    double[] first = new double[rounds];
    double[] whole = new double[rounds];
    int hits = 0;
    for (int round = 0; round < rounds; round++) {
      Everything search = new Everything(project, query.words(), needle, texts);
      long start = now();
      search.more(() -> search.shown() >= SCREENFUL);
      first[round] = millis(start);
      search.more(() -> false);
      whole[round] = millis(start);
      hits = search.finds().texts();
    }
    Arrays.sort(first);
    Arrays.sort(whole);
    say(
        "%-28s first screenful %8.1f ms, all %8.1f ms, %,d hits%s",
        (query.expression() ? "/" + query.words() + "/" : query.words())
            + (query.caseCounts() ? ", all counts" : ""),
        first[rounds / 2],
        whole[rounds / 2],
        hits,
        hits >= Everything.MOST_COUNTED ? " and more" : "");
  }

  /** Fifty texts of words of a large vocabulary; the last one speaks of a zeppelin once. */
  private static Project project() {
    Random random = new Random(3);
    String[] vocabulary = new String[20_000];
    for (int i = 0; i < vocabulary.length; i++) {
      vocabulary[i] = word(random);
    }
    vocabulary[4000] = "harbour";
    List<Source> sources = new ArrayList<>();
    for (int s = 0; s < SOURCES; s++) {
      StringBuilder text = new StringBuilder(SIZE + 40);
      while (text.length() < SIZE) {
        double skew = random.nextDouble() * random.nextDouble();
        text.append(vocabulary[(int) (skew * vocabulary.length)]);
        text.append(random.nextInt(90) == 0 ? ".\n\n" : random.nextInt(300) == 0 ? " “" : " ");
      }
      if (s == SOURCES - 1) {
        text.append("And then a Zeppelin came.");
      }
      SourceText frozen = SourceText.of(text.toString());
      sources.add(
          Source.of(
              new SourceId("s" + s),
              s + 1,
              new Held(frozen, "", "UTF-8", "", Instant.EPOCH),
              SourceCard.titled("Text " + s)));
    }
    return switch (Project.of(sources)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken -> throw new IllegalStateException(broken.toString());
    };
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= random.nextInt(4); i++) {
      word.append("harborilenquamitoverdaspelukanogri".charAt(random.nextInt(34)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /** Time of this thread at work: what others do on the machine does not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double millis(long start) {
    return (now() - start) / 1e6;
  }

  private static void say(String format, Object... args) {
    System.out.printf(Locale.ROOT, format + "%n", args);
  }
}
