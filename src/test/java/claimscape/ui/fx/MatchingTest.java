package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.StatementId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Choice DAM = choice("C1", "The dam is safe");
  private static final Choice CLAY = choice("E1", "Clay from C1 held for a century");
  private static final Choice RESUME = choice("R12", "A résumé of the dam's cracks");
  private final Matching matching = new Matching(List.of(CLAY, RESUME, DAM));

  private static Choice choice(String label, String words) {
    return new Choice(new StatementId(label), Optional.of(Role.CLAIM), label, words);
  }

  @Test
  void nothingTypedOffersAllInTheirOrder() {
    assertThat(matching.best("", 9)).containsExactly(CLAY, RESUME, DAM);
  }

  @Test
  void aLabelGoesBeforeWords() {
    assertThat(matching.best("c1", 9)).containsExactly(DAM, CLAY);
  }

  @Test
  void everyWordTypedHasToBeThere() {
    assertThat(matching.best("dam crack", 9)).containsExactly(RESUME);
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(matching.best("RESUME", 9)).containsExactly(RESUME);
  }

  @Test
  void noMoreAreOfferedThanAskedFor() {
    assertThat(matching.best("", 2)).hasSize(2);
  }
}
