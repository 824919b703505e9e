package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.drawing.Ink;
import claimscape.drawing.Part;
import claimscape.drawing.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A colour for each of the voices that say most, as a dot before the name. */
class VoiceInksTest {
  private static final MapOptions COLOURED = MapOptions.USUAL.withVoiceColours(true);

  private final Casebook book = new Casebook("Voices");
  private final SourceId review = book.source("Daud", "Khyber Review", "2021-05-14");

  private Optional<Ink> dot(StatementId id, MapOptions options) {
    return Marks.shapes(Marks.group(Marks.draw(book.project(), options).drawing(), id), Part.VOICE)
        .stream()
        .findFirst()
        .flatMap(shape -> shape.fill())
        .map(Tone::ink);
  }

  private StatementId said(String text, VoiceId... voices) {
    return book.tagged(Role.CLAIM, review, text, voices);
  }

  @Test
  void withoutTheWishNoVoiceHasAColour() {
    assertThat(dot(said("Safe."), MapOptions.USUAL)).isEmpty();
  }

  @Test
  void theVoiceThatSaysMostHasTheFirstColourAndTheAuthorIsAVoiceToo() {
    VoiceId envoy = book.voice("Envoy");
    StatementId one = said("Safe.", envoy);
    StatementId two = said("Sure.", envoy);
    StatementId own = said("Unsafe.");
    assertThat(dot(one, COLOURED)).contains(Ink.VOICE_1);
    assertThat(dot(two, COLOURED)).contains(Ink.VOICE_1);
    assertThat(dot(own, COLOURED)).contains(Ink.VOICE_2);
  }

  @Test
  void ofVoicesThatSayEquallyMuchTheFirstByNameGoesBefore() {
    StatementId zulu = said("Safe.", book.voice("Zulu"));
    StatementId alpha = said("Sure.", book.voice("Alpha"));
    assertThat(dot(alpha, COLOURED)).contains(Ink.VOICE_1);
    assertThat(dot(zulu, COLOURED)).contains(Ink.VOICE_2);
  }

  @Test
  void theSeventhVoiceHasNone() {
    List<StatementId> all = new ArrayList<>();
    for (String name : List.of("A", "B", "C", "D", "E", "F", "G")) {
      all.add(said("Says " + name + ".", book.voice(name)));
    }
    assertThat(dot(all.get(5), COLOURED)).contains(Ink.VOICE_6);
    assertThat(dot(all.get(6), COLOURED)).isEmpty();
  }

  @Test
  void whoDeniesDoesNotLendItsColourToTheCard() {
    StatementId safe = said("Safe.", book.voice("Envoy"));
    book.backed(safe, review, Stance.DENIES, book.voice("Minister"));
    assertThat(dot(safe, COLOURED)).contains(Ink.VOICE_1);
    assertThat(dot(said("Else.", book.voice("Minor")), COLOURED)).contains(Ink.VOICE_2);
  }

  @Test
  void theAnalystsOwnStatementsHaveNone() {
    assertThat(dot(book.own(Role.CLAIM, "Mine."), COLOURED)).isEmpty();
  }
}
