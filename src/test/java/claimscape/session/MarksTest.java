package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Passage;
import claimscape.project.edit.RemoveSource;
import claimscape.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
  private final TwoArticles at = new TwoArticles();

  private List<String> touching(int start, int end) {
    return at.store.marks().touching(COUNCIL, new Span(start, end)).stream()
        .map(Passage::quote)
        .toList();
  }

  @Test
  void aMarkIsFoundByItsExactPlace() {
    TextSelection selection = at.in(COUNCIL, "Two surveys found no crack.");
    at.tagging.tag(TagKind.EVIDENCE, selection);
    assertThat(at.store.marks().exactly(COUNCIL, selection.spans())).isPresent();
    assertThat(at.store.marks().exactly(COUNCIL, List.of(new Span(17, 20)))).isEmpty();
  }

  @Test
  void theInnermostOfNestedMarksIsFound() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "Two surveys found no crack."));
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "no crack"));
    int offset = at.in(COUNCIL, "crack").spans().getFirst().start();
    assertThat(at.store.marks().at(COUNCIL, offset).orElseThrow().quote()).isEqualTo("no crack");
  }

  @Test
  void outerMarksComeBeforeThoseWithin() {
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "no crack"));
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "Two surveys found no crack."));
    assertThat(touching(0, 60)).containsExactly("Two surveys found no crack.", "no crack");
  }

  @Test
  void aLongMarkIsFoundFromItsMiddle() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe. Two surveys found no crack."));
    assertThat(touching(30, 31)).hasSize(1);
    assertThat(touching(50, 51)).isEmpty();
  }

  @Test
  void undoTakesTheMarkAway() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    at.store.undo();
    assertThat(touching(0, 60)).isEmpty();
  }

  @Test
  void marksAreWalkedInTheOrderOfTheText() {
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "The minister denied any risk."));
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys"));
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "Two surveys found no crack."));
    Passage first = at.store.marks().startingFrom(COUNCIL, 0).orElseThrow();
    assertThat(first.quote()).isEqualTo("Two surveys found no crack.");
    Passage second = at.store.marks().after(first).orElseThrow();
    assertThat(second.quote()).isEqualTo("Two surveys");
    Passage third = at.store.marks().after(second).orElseThrow();
    assertThat(third.quote()).startsWith("The minister");
    assertThat(at.store.marks().after(third)).isEmpty();
    assertThat(at.store.marks().before(third)).contains(second);
    assertThat(at.store.marks().before(second)).contains(first);
    assertThat(at.store.marks().before(first)).isEmpty();
    assertThat(at.store.marks().startingBefore(COUNCIL, 40)).contains(second);
  }

  @Test
  void aLostPassageHasNoMark() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    at.store.make(new RemoveSource(COUNCIL));
    assertThat(touching(0, 60)).isEmpty();
    at.store.undo();
    assertThat(touching(0, 60)).hasSize(1);
  }
}
