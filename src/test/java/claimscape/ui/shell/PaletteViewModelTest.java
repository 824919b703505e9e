package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.action.When;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the palette finds; expected statements are read off the plan of the sample. */
class PaletteViewModelTest {
  private static final Action UNDO = Action.of("shell.undo", When.ANYWHERE, () -> {}, "Ctrl+Z");
  private static final Action ABOUT = Action.of("shell.about", When.ANYWHERE, () -> {});
  private static final Action REDO =
      Action.of("shell.redo", When.ANYWHERE, () -> {}, "Ctrl+Y").whenever(() -> false);

  private static PaletteViewModel over(Optional<Project> project) {
    return new PaletteViewModel(
        List.of(UNDO, ABOUT, REDO), new ActionWords(Locale.ENGLISH), project);
  }

  private static PaletteViewModel overTheSample() throws IOException {
    return over(Optional.of(SampleMap.finished()));
  }

  private static List<Hit> contents(String typed) throws IOException {
    return overTheSample().contents(typed, Palette.Scope.EVERYTHING, () -> false);
  }

  private static List<String> names(List<Hit> hits) {
    return hits.stream().map(hit -> ((Hit.Command) hit).name()).toList();
  }

  @Test
  void beforeAnythingIsTypedAllThatIsPossibleIsListed() {
    PaletteViewModel model = over(Optional.empty());
    assertThat(names(model.commands("", Palette.Scope.EVERYTHING)))
        .containsExactly("Undo", "About Claimscape");
    assertThat(model.searches("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"undo", "UND", "  undo ", "do"})
  void aCommandIsFoundByAPartOfItsNameInAnyCase(String typed) {
    assertThat(names(over(Optional.empty()).commands(typed, Palette.Scope.EVERYTHING)))
        .containsExactly("Undo");
  }

  @Test
  void aCommandShowsItsKey() {
    assertThat(over(Optional.empty()).commands("undo", Palette.Scope.EVERYTHING))
        .containsExactly(new Hit.Command(UNDO, "Undo", "Ctrl Z"));
    assertThat(over(Optional.empty()).commands("about", Palette.Scope.EVERYTHING))
        .containsExactly(new Hit.Command(ABOUT, "About Claimscape", ""));
  }

  @Test
  void whatIsNotPossibleNowIsNotFound() {
    assertThat(over(Optional.empty()).commands("redo", Palette.Scope.EVERYTHING)).isEmpty();
  }

  @Test
  void inTheTextsAloneNoCommandIsFound() {
    assertThat(over(Optional.empty()).commands("undo", Palette.Scope.TEXTS)).isEmpty();
  }

  @Test
  void withoutAProjectThereIsNothingToSearch() {
    PaletteViewModel model = over(Optional.empty());
    assertThat(model.searches("peace")).isFalse();
    assertThat(model.contents("peace", Palette.Scope.EVERYTHING, () -> false)).isEmpty();
  }

  @Test
  void aStatementIsFoundByItsLabel() throws IOException {
    assertThat(contents("q1"))
        .contains(
            new Hit.Node(
                new StatementId("q1"),
                Role.QUESTION,
                "Q1",
                "Is Pakistan a sincere partner for peace in Afghanistan?"));
  }

  @Test
  void aStatementIsFoundByItsWords() throws IOException {
    assertThat(contents("sincere partner").getFirst()).isInstanceOf(Hit.Node.class);
  }

  @Test
  void statementsComeBeforeTheTexts() throws IOException {
    List<Class<?>> kinds = contents("taliban").stream().<Class<?>>map(Hit::getClass).toList();
    int lastNode = kinds.lastIndexOf(Hit.Node.class);
    int firstWords = kinds.indexOf(Hit.Words.class);
    assertThat(lastNode).isNotNegative().isLessThan(firstWords);
  }

  @Test
  void wordsAreShownWithSomeOfTheTextAround() throws IOException {
    assertThat(contents("taliban"))
        .filteredOn(Hit.Words.class::isInstance)
        .allSatisfy(
            hit ->
                assertThat(((Hit.Words) hit).around())
                    .containsIgnoringCase("taliban")
                    .hasSizeLessThanOrEqualTo(7 + 2 * 34 + 2)
                    .doesNotContain("\n"));
  }

  @Test
  void searchingTheTextsFindsNoStatement() throws IOException {
    List<Hit> hits = overTheSample().contents("taliban", Palette.Scope.TEXTS, () -> false);
    assertThat(hits).isNotEmpty().noneMatch(Hit.Node.class::isInstance);
  }

  @Test
  void oneTextDoesNotCrowdOutTheOthers() throws IOException {
    List<Hit> hits = overTheSample().contents("a", Palette.Scope.TEXTS, () -> false);
    assertThat(
            hits.stream()
                .filter(Hit.Words.class::isInstance)
                .map(hit -> ((Hit.Words) hit).title())
                .distinct())
        .hasSizeGreaterThan(3);
    assertThat(hits).hasSizeLessThanOrEqualTo(PaletteViewModel.MOST);
  }

  @Test
  void aSearchThatNobodyWaitsForStops() throws IOException {
    assertThat(overTheSample().contents("taliban", Palette.Scope.TEXTS, () -> true)).isEmpty();
  }

  @Test
  void whatIsNowhereIsNotFound() throws IOException {
    assertThat(contents("zeppelin")).isEmpty();
  }
}
