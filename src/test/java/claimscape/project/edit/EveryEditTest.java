package claimscape.project.edit;

import static claimscape.project.edit.Ferry.MINISTER;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Voice;
import claimscape.argument.VoiceKind;
import claimscape.project.Diff;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of edit changes, how it is called, and that it can be taken back. */
class EveryEditTest {
  private static Ferry start() {
    return Ferry.mapped()
        .with(new PutVoice(Voice.named(MINISTER, "The minister", VoiceKind.PERSON)));
  }

  static List<EveryEdit> rows() {
    return EveryEdit.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anEditChangesTheseEntriesAndNoOthers(EveryEdit row) {
    assertThat(String.join(", ", Changes.of(start().made(row.edit()).diff())))
        .isEqualTo(row.changes());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theHistoryNamesWhatWasDone(EveryEdit row) {
    assertThat(start().made(row.edit()).name()).isEqualTo(row.name());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theNameOfEveryEditHasItsWords(EveryEdit row) {
    Words words = Words.of(Locale.ENGLISH, "claimscape.project.words");

    assertThat(words.find(row.name().key(), row.name().args()))
        .hasValueSatisfying(said -> assertThat(said).isNotBlank().doesNotContain("{"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theReverseOfItsDiffBringsTheProjectBack(EveryEdit row) {
    Project before = start().project();
    Outcome.Made made = (Outcome.Made) row.edit().applyTo(before);

    assertThat(made.diff().isEmpty()).isFalse();
    assertThat(made.diff().reversed().appliedTo(made.after())).isEqualTo(before);
    assertThat(made.diff().appliedTo(before)).isEqualTo(made.after());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anEditLeavesTheProjectThatItWasGiven(EveryEdit row) {
    Project before = start().project();
    row.edit().applyTo(before);

    assertThat(before).isEqualTo(start().project());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theSameEditOfTheSameProjectMakesTheSame(EveryEdit row) {
    Project before = start().project();

    assertThat(row.edit().applyTo(before)).isEqualTo(row.edit().applyTo(before));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void editsAreEqualByWhatTheySay(EveryEdit row) {
    assertThat(EveryEdit.all().stream().map(EveryEdit::edit)).contains(row.edit());
  }

  @Test
  void everyKindOfEditHasItsRow() {
    List<Class<?>> rows = new ArrayList<>();
    EveryEdit.all().forEach(row -> rows.add(row.edit().getClass()));
    Stream<Class<?>> families =
        Stream.of(MapEdit.class, MarkSource.class, ReEnd.class, ChangePremises.class);
    List<Class<?>> comeBack =
        List.of(
            MapEdit.Unpin.class,
            MapEdit.Unfold.class,
            ChangePremises.Leave.class,
            MarkSource.Part.class);

    assertThat(families.flatMap(family -> Stream.of(family.getPermittedSubclasses())))
        .filteredOn(kind -> !comeBack.contains(kind))
        .allMatch(rows::contains);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void manyEditsAreTakenBackOneByOne(long seed) {
    List<Edit> edits = new ArrayList<>(EveryEdit.all().stream().map(EveryEdit::edit).toList());
    Collections.shuffle(edits, new Random(seed));
    Project start = start().project();
    Project now = start;
    List<Diff> made = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.applyTo(now) instanceof Outcome.Made outcome) {
        made.add(outcome.diff());
        now = outcome.after();
      }
    }
    for (Diff diff : made.reversed()) {
      now = diff.reversed().appliedTo(now);
    }

    assertThat(made.size()).isGreaterThan(10);
    assertThat(now).isEqualTo(start);
  }
}
