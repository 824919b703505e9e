package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.argument.Answer;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Themes;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import claimscape.project.edit.Delete;
import claimscape.project.edit.MapEdit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EaselTest {
  private static final Measure MEASURE = new Measure(new Typefaces());

  private final Casebook book = new Casebook("Easel");
  private final SourceId here = book.source("Daud", "Khyber Review", "2021");
  private final SourceId there = book.source("Hoffmann", "Policy Ledger", "2016");

  @Test
  void aHeaderNamesTheInnermostVoiceAndCountsTheOthersThatAssert() {
    StatementId claim = book.tagged(Role.CLAIM, here, "Safe.", book.voice("Officials"));
    book.backed(claim, there, Stance.ASSERTS, book.voice("Envoy"));
    book.backed(claim, there, Stance.ASSERTS, book.voice("Police"));
    book.backed(claim, there, Stance.DENIES, book.voice("Minister"));
    assertThat(said(claim, Part.VOICE)).startsWith("Officials, 2 others ← ");
    assertThat(said(claim, Part.YEAR)).isEqualTo("’21");
  }

  @Test
  void withoutAVoiceTheOriginIsNamed() {
    assertThat(said(book.own(Role.NOTE, "?"), Part.VOICE)).isEqualTo("the analyst’s own");
    assertThat(said(book.implicit(Role.CLAIM, here, "!"), Part.VOICE))
        .isEqualTo("implicit in Khyber Review");
  }

  @Test
  void wordsOnALinkSayTheAnswerAndThatTheYearsDiffer() {
    StatementId question = book.own(Role.QUESTION, "Is it?");
    StatementId claim = book.tagged(Role.CLAIM, here, "It is.");
    book.answer(Answer.DEPENDS, question, claim);
    book.link(RelationKind.SUPPORTS, claim, book.tagged(Role.EVIDENCE, there, "Seen."));
    List<String> notes =
        draw(MapOptions.USUAL).drawing().groups().stream()
            .map(group -> said(group, Part.NOTE))
            .filter(words -> !words.isEmpty())
            .toList();
    assertThat(notes).containsExactlyInAnyOrder("it depends", "2016 ↔ 2021");
  }

  @Test
  void aFoldHidesWhatBearsOnNothingElseAndCountsIt() {
    StatementId one = book.tagged(Role.CLAIM, here, "One");
    StatementId two = book.tagged(Role.CLAIM, here, "Two");
    StatementId own = book.tagged(Role.EVIDENCE, here, "Only for one");
    StatementId below = book.tagged(Role.EVIDENCE, here, "Below it");
    StatementId shared = book.tagged(Role.EVIDENCE, here, "For both");
    StatementId under = book.tagged(Role.EVIDENCE, here, "Below the shared one");
    book.link(RelationKind.SUPPORTS, one, own);
    book.link(RelationKind.ATTACKS, own, below);
    book.link(RelationKind.SUPPORTS, one, shared);
    book.link(RelationKind.SUPPORTS, two, shared);
    book.link(RelationKind.SUPPORTS, shared, under);
    book.make(new MapEdit.FoldBranch(one));
    assertThat(draw(MapOptions.USUAL).cards().keySet())
        .containsExactlyInAnyOrder(one, two, shared, under);
    assertThat(said(one, Part.COUNT)).isEqualTo("+2");
  }

  @Test
  void hiddenRolesAndWhatIsOutOfFocusAreLeftOut() {
    StatementId claim = book.tagged(Role.CLAIM, here, "Claim");
    StatementId note = book.tagged(Role.NOTE, here, "Note");
    StatementId other = book.tagged(Role.CLAIM, here, "Other");
    MapOptions options =
        MapOptions.USUAL
            .withHidden(new TreeSet<>(EnumSet.of(Role.NOTE)))
            .withOnly(Optional.of(new TreeSet<>(List.of(claim, note))));
    assertThat(draw(options).cards().keySet()).containsExactly(claim).doesNotContain(other);
  }

  @Test
  void equalCardsShareTheirMarks() {
    StatementId claim = book.tagged(Role.CLAIM, here, "Stays as it is.");
    Easel easel = new Easel(MEASURE, Locale.ENGLISH);
    Group before = group(easel.draw(book.project(), MapOptions.USUAL, Cancel.never()), claim);
    book.tagged(Role.CLAIM, here, "New.");
    Group after = group(easel.draw(book.project(), MapOptions.USUAL, Cancel.never()), claim);
    assertThat(after.marks()).isSameAs(before.marks());
  }

  @Test
  void cancelledWorkStops() {
    book.tagged(Role.CLAIM, here, "One");
    assertThatThrownBy(
            () ->
                new Easel(MEASURE, Locale.ENGLISH)
                    .draw(book.project(), MapOptions.USUAL, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  private MapDrawing draw(MapOptions options) {
    return new Easel(MEASURE, Locale.ENGLISH).draw(book.project(), options, Cancel.never());
  }

  private String said(StatementId id, Part part) {
    return said(group(draw(MapOptions.USUAL), id), part);
  }

  private static Group group(MapDrawing map, StatementId id) {
    return map.drawing().groups().stream()
        .filter(group -> group.entry().filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static String said(Group group, Part part) {
    return group.marksIn(Themes.LIGHT).stream()
        .filter(mark -> mark instanceof Mark.Words words && words.part() == part)
        .map(mark -> ((Mark.Words) mark).text())
        .collect(Collectors.joining());
  }

  @Test
  void aDeletionLeavesTheOtherCardsWhereTheyAre() {
    StatementId claim = book.own(Role.CLAIM, "One claim.");
    List<StatementId> hung = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      StatementId to = i < 6 ? claim : hung.get(i / 3 - 2);
      hung.add(book.own(Role.EVIDENCE, "Reason " + i));
      book.link(RelationKind.SUPPORTS, to, hung.getLast());
    }
    Map<StatementId, Rect> before = new TreeMap<>(draw(MapOptions.USUAL).cards());
    book.make(Delete.of(hung.get(30)));
    before.remove(hung.get(30));

    Map<StatementId, Rect> after = draw(MapOptions.USUAL).cards();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach((id, card) -> assertThat(card.nearerThan(-50, before.get(id))).isTrue());
  }
}
