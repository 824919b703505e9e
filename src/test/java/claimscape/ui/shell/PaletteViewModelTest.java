package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.sample.SampleMap;
import claimscape.search.Everything;
import claimscape.search.Needle;
import claimscape.search.PreparedTexts;
import claimscape.search.Query;
import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.action.When;
import claimscape.ui.fx.Phrases;
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
        List.of(UNDO, ABOUT, REDO),
        new ActionWords(Locale.ENGLISH),
        Phrases.of(Locale.ENGLISH, "shell"),
        project);
  }

  private static PaletteViewModel overTheSample() throws IOException {
    return over(Optional.of(SampleMap.finished()));
  }

  private static List<Hit> contents(String typed) throws IOException {
    return contents(typed, Palette.Scope.EVERYTHING);
  }

  private static List<Hit> contents(String typed, Palette.Scope scope) throws IOException {
    Needle.Ready made = (Needle.Ready) Needle.of(Query.of(typed));
    Everything search =
        new Everything(SampleMap.finished(), typed, made.needle(), new PreparedTexts());
    return overTheSample().lines(search.more(() -> false), scope);
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
  }

  @Test
  void aStatementIsFoundByItsLabel() throws IOException {
    assertThat(contents("q1"))
        .filteredOn(Hit.Node.class::isInstance)
        .extracting(hit -> ((Hit.Node) hit).label() + " " + ((Hit.Node) hit).role())
        .contains("Q1 QUESTION");
  }

  @Test
  void aStatementIsFoundByItsWordsUnderAHeadingThatCounts() throws IOException {
    List<Hit> hits = contents("sincere partner");
    assertThat(hits.getFirst()).isInstanceOf(Hit.Heading.class);
    assertThat(((Hit.Heading) hits.getFirst()).words()).matches("\\d+ statements?");
    assertThat(hits.get(1)).isInstanceOf(Hit.Node.class);
  }

  @Test
  void statementsComeBeforeTheTexts() throws IOException {
    List<Class<?>> kinds = contents("taliban").stream().<Class<?>>map(Hit::getClass).toList();
    int lastNode = kinds.lastIndexOf(Hit.Node.class);
    int firstWords = kinds.indexOf(Hit.Words.class);
    assertThat(lastNode).isNotNegative().isLessThan(firstWords);
  }

  @Test
  void whereTheTextsWereAskedForTheyComeFirst() throws IOException {
    List<Class<?>> kinds =
        contents("taliban", Palette.Scope.TEXTS).stream().<Class<?>>map(Hit::getClass).toList();
    assertThat(kinds.lastIndexOf(Hit.Words.class))
        .isNotNegative()
        .isLessThan(kinds.indexOf(Hit.Node.class));
  }

  @Test
  void oneTextDoesNotCrowdOutTheOthers() throws IOException {
    assertThat(
            contents("a", Palette.Scope.TEXTS).stream()
                .filter(Hit.Words.class::isInstance)
                .map(hit -> ((Hit.Words) hit).title())
                .distinct())
        .hasSizeGreaterThan(3);
  }

  @Test
  void whatIsNowhereIsNotFound() throws IOException {
    assertThat(contents("zeppelin")).isEmpty();
  }
}
