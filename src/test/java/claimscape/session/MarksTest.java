package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Passage;
import claimscape.project.edit.DescribePassage;
import claimscape.project.edit.RemoveSource;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
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

  @Test
  void ofTwoMarksOnTheSameWordsTheFirstIsMeantWhateverWasEditedSince() {
    TextSelection words = at.in(COUNCIL, "The dam is safe.");
    at.tagging.tag(TagKind.CLAIM, words);
    Passage first = at.store.marks().exactly(COUNCIL, words.spans()).orElseThrow();
    at.tagging.addPassage(words, List.of());
    at.store.make(new DescribePassage(first.id(), Optional.of(2), "seen twice"));

    assertThat(at.store.marks().exactly(COUNCIL, words.spans()))
        .map(Passage::id)
        .contains(first.id());
  }

  @Test
  void aMarkOfSeveralStretchesLeavesTheWordsBetweenThemFree() {
    List<Span> spans = List.of(new Span(0, 7), new Span(11, 16));
    at.tagging.tag(TagKind.CLAIM, new TextSelection(COUNCIL, spans));

    assertThat(touching(0, 3)).containsExactly("The dam … safe.");
    assertThat(touching(8, 10)).isEmpty();
    assertThat(touching(7, 11)).isEmpty();
    assertThat(touching(15, 40)).hasSize(1);
    assertThat(at.store.marks().exactly(COUNCIL, List.of(new Span(0, 7)))).isEmpty();
  }

  @Test
  void aCaretTouchesTheMarkAroundItButNoneAtItsEdge() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));

    assertThat(touching(4, 4)).hasSize(1);
    assertThat(touching(0, 0)).isEmpty();
    assertThat(touching(16, 16)).isEmpty();
  }

  @Test
  void aTextWithoutMarksHasNone() {
    assertThat(touching(0, 60)).isEmpty();
    assertThat(at.store.marks().startingFrom(COUNCIL, 0)).isEmpty();
    assertThat(at.store.marks().startingBefore(COUNCIL, 60)).isEmpty();
    assertThat(at.store.marks().exactly(COUNCIL, List.of(new Span(0, 7)))).isEmpty();
  }
}
