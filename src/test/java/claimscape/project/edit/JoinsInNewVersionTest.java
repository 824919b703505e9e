package claimscape.project.edit;

import static claimscape.project.edit.Versioned.DYKE;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.SourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences joined by hand stay joined in a newer version where their words stay together. */
class JoinsInNewVersionTest {
  private static final String FIRST =
      """
      The dyke of St. Mary is safe. The board said so in March.

      Cracks were found by Dr. Weert near the sluice. Nobody else saw them.
      """;

  private static Versioned joined() {
    Versioned dyke = new Versioned(FIRST);
    dyke.make(
        new MarkSource.Join(DYKE, List.of(FIRST.indexOf("Mary is"), FIRST.indexOf("Weert near"))));
    return dyke;
  }

  private static List<String> words(Versioned dyke) {
    return dyke.source(DYKE).joins().stream()
        .map(join -> dyke.text(DYKE).substring(join, join + 5))
        .toList();
  }

  @Test
  void aJoinGoesWithItsWords() {
    Versioned dyke = joined().replace("kept", "Norden, in March\n\n" + FIRST);
    assertThat(words(dyke)).containsExactly("Mary ", "Weert");
  }

  @Test
  void aJoinWhoseWordsAreOthersNowIsNone() {
    Versioned dyke = joined().replace("kept", FIRST.replace("Dr. Weert", "an engineer"));
    assertThat(words(dyke)).containsExactly("Mary ");
  }

  @Test
  void theEarlierVersionKeepsItsOwn() {
    Versioned dyke = joined().replace("kept", "Norden\n\n" + FIRST);
    assertThat(dyke.source(new SourceId("kept")).joins())
        .containsExactly(FIRST.indexOf("Mary is"), FIRST.indexOf("Weert near"));
  }
}
