package claimscape.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States that cannot be built, and the one order of ids. */
class EntriesTest {
  private static final StatementId C1 = new StatementId("c1");
  private static final StatementId E1 = new StatementId("e1");
  private static final RelationId SUPPORT = new RelationId("s");

  private static Anchor anchor(int start, String words) {
    return new Anchor(new Span(start, start + words.length()), words, "", "");
  }

  private static Passage passage(Optional<Integer> credibility, Anchor... stretches) {
    return Passage.of(new PassageId("p"), 1, C1, new SourceId("news"), List.of(stretches))
        .described(credibility, "");
  }

  private static Relation relation(StatementId... premises) {
    return Relation.of(
        SUPPORT, 1, RelationKind.SUPPORTS, List.of(premises), C1, new DrawnBy.Analyst());
  }

  @Test
  void noIdIsEmpty() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceId(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new VoiceId(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new StatementId(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new PassageId(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new RelationId(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new ViewId(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new ExtensionId(""));
  }

  @Test
  void idsAreOrderedByKindAndThenByValue() {
    List<EntryId> ordered =
        List.of(
            new HeaderId(),
            new SourceId("z"),
            new VoiceId("a"),
            new StatementId("a"),
            new StatementId("b"),
            new PassageId("a"),
            new RelationId("a"),
            new PinId(new StatementId("a")),
            new FoldId(new StatementId("a")),
            new ViewId("a"),
            new ExtensionId("a"));
    List<EntryId> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(shuffled.stream().sorted()).isEqualTo(ordered);
  }

  @Test
  void aPinAndAFoldOfOneStatementAreTwoEntries() {
    assertThat(new Pin(C1, 0, 0).id()).isNotEqualTo(new Fold(C1).id());
    assertThat(new Pin(C1, 0, 0).id().compareTo(new Fold(C1).id())).isNegative();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aLabelCountsFromOne(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Label(Role.CLAIM, number));
  }

  @ParameterizedTest
  @CsvSource({
    "CLAIM, 7, C7",
    "EVIDENCE, 3, E3",
    "REBUTTAL, 1, R1",
    "PREMISE, 12, P12",
    "QUESTION, 2, Q2",
    "NOTE, 100, N100"
  })
  void aLabelIsTheLetterOfTheRoleAndTheNumber(Role role, int number, String shown) {
    assertThat(new Label(role, number)).hasToString(shown);
  }

  @Test
  void labelsOfARoleAreOrderedByNumberAndNotByLetters() {
    assertThat(
            List.of(
                    new Label(Role.CLAIM, 10),
                    new Label(Role.EVIDENCE, 1),
                    new Label(Role.CLAIM, 9))
                .stream()
                .sorted()
                .map(Label::toString))
        .containsExactly("C9", "C10", "E1");
  }

  @Test
  void aPassageHasAtLeastOneStretch() {
    assertThatIllegalArgumentException().isThrownBy(() -> passage(Optional.empty()));
  }

  @Test
  void stretchesStandInTheOrderOfTheTextAndApart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(Optional.empty(), anchor(5, "late"), anchor(0, "The")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(Optional.empty(), anchor(0, "The ferry"), anchor(4, "ferry")));
  }

  @Test
  void stretchesMayTouch() {
    assertThat(passage(Optional.empty(), anchor(0, "The "), anchor(4, "ferry")).reach())
        .isEqualTo(new Span(0, 9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, -1})
  void credibilityIsOneToSix(int credibility) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(Optional.of(credibility), anchor(0, "late")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void bothEndsOfTheScaleOfCredibilityBelongToIt(int credibility) {
    assertThat(passage(Optional.of(credibility), anchor(0, "late")).credibility())
        .contains(credibility);
  }

  @Test
  void aRelationStartsAtOnePremiseOrSeveralEachOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> relation());
    assertThatIllegalArgumentException().isThrownBy(() -> relation(E1, C1, E1));
    assertThat(relation(E1, C1).linked()).isTrue();
    assertThat(relation(E1).linked()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aPlaceOnTheMapIsFinite(double nowhere) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pin(C1, nowhere, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pin(C1, 0, nowhere));
    assertThatIllegalArgumentException().isThrownBy(() -> view(nowhere, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> view(0, nowhere, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -1})
  void aViewShowsTheMapAtSomeScale(double zoom) {
    assertThatIllegalArgumentException().isThrownBy(() -> view(0, 0, zoom));
  }

  private static NamedView view(double x, double y, double zoom) {
    return new NamedView(
        new ViewId("v"), 1, "Overview", x, y, zoom, Filter.NONE, new TreeSet<>(), Depiction.USUAL);
  }

  @Test
  void listsThatWereGivenMayChangeAndTheEntryDoesNot() {
    StatementId claim = new StatementId("c");
    SortedSet<StatementId> folds = new TreeSet<>(List.of(claim));
    NamedView view =
        new NamedView(new ViewId("v"), 1, "Claims", 0, 0, 1, Filter.NONE, folds, Depiction.USUAL);
    folds.clear();

    assertThat(view.folds()).containsExactly(claim);
  }
}
