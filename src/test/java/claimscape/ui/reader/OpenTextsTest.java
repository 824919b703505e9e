package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.MarkSource;
import claimscape.project.edit.ReplaceText;
import claimscape.session.Store;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.ui.reader.page.OpenText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of tabs, and which text comes to the front. */
final class OpenTextsTest {
  private final OpenTexts open = new OpenTexts(new Readings());

  private static Source source(String id) {
    SourceText text = SourceText.of("Text of " + id + ".");
    Held held = new Held(text, id + ".txt", "UTF-8", text.sha256(), Instant.EPOCH);
    return Source.of(new SourceId(id), 0, held, SourceCard.titled(id));
  }

  @BeforeEach
  void threeTabs() {
    open.add(source("a"));
    open.add(source("b"));
    open.add(source("c"));
  }

  private List<String> tabs() {
    return open.all().stream().map(text -> text.source().value()).toList();
  }

  private Optional<OpenText> text(String id) {
    return open.of(new SourceId(id));
  }

  private static String name(Optional<OpenText> text) {
    return text.map(found -> found.source().value()).orElse("none");
  }

  @Test
  void theCaretOfATextJustOpenedIsNotInTheMenuAboveIt() {
    SourceText text = SourceText.of("Menu\n\nNews\n\nThe pier is shut.");
    Held held = new Held(text, "d.txt", "UTF-8", text.sha256(), Instant.EPOCH);
    LineRange menu = new LineRange(0, 2, LinePart.NOT_PART_OF_THE_TEXT);
    open.add(
        Source.of(new SourceId("d"), 0, held, SourceCard.titled("d")).withParts(List.of(menu)));

    assertThat(text("d").orElseThrow().caret().at()).isEqualTo(text.content().indexOf("The"));
    assertThat(text("a").orElseThrow().caret().at()).isZero();
  }

  @Test
  void aTextOpenedAgainKeepsItsTabAndItsPlaceInTheText() {
    OpenText before = text("a").orElseThrow();
    before.caret().place(5);
    open.add(source("a"));
    assertThat(tabs()).containsExactly("a", "b", "c");
    assertThat(text("a")).containsSame(before);
    assertThat(text("a").orElseThrow().caret().at()).isEqualTo(5);
  }

  @Test
  void theTabsGoRound() {
    assertThat(name(open.after(text("a")))).isEqualTo("b");
    assertThat(name(open.after(text("c")))).isEqualTo("a");
    assertThat(name(open.after(Optional.empty()))).isEqualTo("a");
  }

  @Test
  void whereATabIsClosedItsRightNeighbourComesAndAtTheEndTheLeftOne() {
    assertThat(name(open.remove(new SourceId("a")))).isEqualTo("b");
    assertThat(name(open.remove(new SourceId("c")))).isEqualTo("b");
    assertThat(name(open.remove(new SourceId("b")))).isEqualTo("none");
    assertThat(name(open.after(Optional.empty()))).isEqualTo("none");
  }

  @Test
  void closingATabThatIsNotThereLeavesAllAsTheyAre() {
    open.remove(new SourceId("z"));
    assertThat(tabs()).containsExactly("a", "b", "c");
  }

  @Test
  void sentencesJoinedElsewhereAreReadAgainInAnOpenText() {
    OpenTexts one = new OpenTexts(new Readings());
    SourceText text = SourceText.of("One is so. Two is not.");
    Held held = new Held(text, "d.txt", "UTF-8", text.sha256(), Instant.EPOCH);
    SourceId source = new SourceId("d");
    Project before = after(Project.titled(""), AddSource.of(source, held, SourceCard.titled("d")));
    one.add(before.source(source).orElseThrow());
    OpenText opened = one.all().getFirst();
    assertThat(text.slice(opened.caret().sentence())).isEqualTo("One is so.");
    one.reread(after(before, new MarkSource.Join(source, List.of(11))));
    assertThat(text.slice(opened.caret().sentence())).isEqualTo("One is so. Two is not.");
  }

  @Test
  void aNewerVersionTakesThePlaceOfItsTextAndOfItsCaretAndUndoBringsTheTextBack() {
    OpenTexts one = new OpenTexts(new Readings());
    SourceId source = new SourceId("d");
    Held first = held("One is so. Two is not. Three may be.");
    Store store = new Store(Project.titled(""));
    store.onStep(one::follow);
    store.make(AddSource.of(source, first, SourceCard.titled("d")));
    one.add(store.project().source(source).orElseThrow());
    one.all().getFirst().caret().place(23);
    store.make(ReplaceText.of(source, new SourceId("kept"), held("One is so.")));
    assertThat(one.all().getFirst().text().content()).isEqualTo("One is so.");
    assertThat(one.all().getFirst().caret().at()).isEqualTo(10);
    store.undo();
    assertThat(one.all().getFirst().text()).isEqualTo(first.text());
  }

  private static Held held(String text) {
    return new Held(SourceText.of(text), "", "UTF-8", "", Instant.EPOCH);
  }

  private static Project after(Project before, Edit edit) {
    return ((Outcome.Made) edit.applyTo(before)).after();
  }
}
