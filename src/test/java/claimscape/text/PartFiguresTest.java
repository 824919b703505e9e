package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The suggested parts against parts said by hand; both figures are printed. */
class PartFiguresTest {
  private static final List<LinePart> NOT_BODY =
      List.of(
          LinePart.TITLE,
          LinePart.DECK,
          LinePart.BYLINE,
          LinePart.NOT_PART_OF_THE_TEXT,
          LinePart.CUT_OFF);

  private static PartFigures told(String name, List<PartFigures.Judged> lines) {
    System.out.printf("Parts of lines, %s, %d lines with words%n", name, lines.size());
    for (LinePart part : NOT_BODY) {
      System.out.printf("  %s: %s%n", part, PartFigures.of(lines, List.of(part)));
    }
    PartFigures all = PartFigures.of(lines, NOT_BODY);
    System.out.printf("  all: %s%n", all);
    if (Boolean.getBoolean("parts.wrong")) {
      lines.stream().filter(line -> !line.isRight()).forEach(System.out::println);
    }
    return all;
  }

  @Test
  void theFiveArticlesAreMarkedAsByHand() throws IOException {
    List<PartFigures.Judged> lines = PartFigures.articles();
    PartFigures all = told("five real articles", lines);

    assertThat(lines.isEmpty() || all.precision() >= 0.9).isTrue();
    assertThat(lines.isEmpty() || all.recall() >= 0.9).isTrue();
  }

  @Test
  void tenTextsThatTheSuggestionWasMadeWithAreMarkedAsByHand() throws IOException {
    PartFigures all = told("ten texts it was made with", PartFigures.invented("made-with"));

    assertThat(all.precision()).isGreaterThan(0.95);
    assertThat(all.recall()).isGreaterThan(0.95);
  }

  @Test
  void tenTextsThatWereNotLookedAtAreMarkedNearlySo() throws IOException {
    PartFigures all = told("ten texts not looked at", PartFigures.invented("not-looked-at"));

    assertThat(all.precision()).isGreaterThan(0.85);
    assertThat(all.recall()).isGreaterThan(0.85);
  }
}
