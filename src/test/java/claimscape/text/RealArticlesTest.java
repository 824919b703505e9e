package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real articles, where they lie beside the project. How many sentences a line has was counted by
 * hand.
 */
class RealArticlesTest {
  private static final Path FOLDER = Path.of("..", "shared", "articles");

  private static List<Path> articles() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      System.out.println("Real articles: not there, 0 files checked");
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Reading reading(Path file) throws IOException {
    SourceText text = Canonical.of(Files.readString(file)).text();
    return new Reading(text, Sentences.with(Abbreviations.standard()));
  }

  @ParameterizedTest
  @CsvSource({
    "000, '24211122212223232'",
    "001, '111111111221122122111121'",
    "002, '114555652265'",
    "003, '111111111121121321122121121111'",
    "004, '1111123211112211'"
  })
  void eachParagraphHasTheSentencesAReaderCounted(String number, String counted)
      throws IOException {
    for (Path file : articles()) {
      if (file.getFileName().toString().startsWith(number)) {
        Reading reading = reading(file);
        StringBuilder counts = new StringBuilder();
        for (int p = 0; p < reading.text().paragraphs().size(); p++) {
          counts.append(reading.sentences(p).size());
        }
        assertThat(counts.toString()).isEqualTo(counted);
      }
    }
  }

  @Test
  void everyClauseOfARealArticleLiesInASentenceAndHoldsItsWords() throws IOException {
    for (Path file : articles()) {
      Reading reading = reading(file);
      for (int p = 0; p < reading.text().paragraphs().size(); p++) {
        for (Span clause : reading.clauses(p)) {
          assertThat(reading.sentences(p)).anyMatch(sentence -> sentence.covers(clause));
          assertThat(Anchor.of(reading.text(), clause).holdsIn(reading.text())).isTrue();
        }
      }
    }
  }

  @Test
  void aRealArticleHasMoreClausesThanSentences() throws IOException {
    for (Path file : articles()) {
      Reading reading = reading(file);
      int sentences = 0;
      int clauses = 0;
      for (int p = 0; p < reading.text().paragraphs().size(); p++) {
        sentences += reading.sentences(p).size();
        clauses += reading.clauses(p).size();
      }
      assertThat(clauses).isGreaterThan(sentences * 5 / 4);
    }
  }
}
