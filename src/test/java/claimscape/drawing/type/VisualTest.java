package claimscape.drawing.type;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Face;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stretches of one direction, and stretches of one face. */
class VisualTest {
  private static final FaceRuns FACES = new FaceRuns(new Typefaces());

  @Test
  void aLatinLineIsOneStretch() {
    assertThat(Visual.of("road", true)).containsExactly(new Visual(0, 4, false));
  }

  @Test
  void anArabicWordInALatinLineTurnsByItself() {
    assertThat(Visual.of("a سلام b", true))
        .containsExactly(new Visual(0, 2, false), new Visual(2, 6, true), new Visual(6, 8, false));
  }

  @Test
  void aLatinWordInAnArabicLineStandsLeftOfWhatCameBefore() {
    // Read from the right: the Arabic first, then "b", then Arabic again.
    assertThat(Visual.of("سلام b سلام", false))
        .containsExactly(new Visual(6, 11, true), new Visual(5, 6, false), new Visual(0, 5, true));
  }

  @Test
  void aNumberInAnArabicLineReadsFromTheLeft() {
    List<Visual> stretches = Visual.of("عام 2021", false);
    assertThat(stretches.getFirst()).isEqualTo(new Visual(4, 8, false));
  }

  @Test
  void aFaceIsKeptAsLongAsItHasTheLetters() {
    assertThat(split("road 12.5 £")).containsExactly(Face.SANS);
  }

  @Test
  void arabicLettersTakeTheArabicFaceWithTheirSpaces() {
    assertThat(FACES.split("a سلام سلام b", 0, 13, Face.SANS))
        .containsExactly(
            new FaceRuns.Stretch(0, 2, Face.SANS),
            new FaceRuns.Stretch(2, 12, Face.ARABIC),
            new FaceRuns.Stretch(12, 13, Face.SANS));
  }

  @Test
  void whatNoFaceHasIsLeftToTheMachine() {
    assertThat(split("a和b")).containsExactly(Face.SANS, Face.OTHER, Face.SANS);
  }

  @Test
  void aFamilyOfEmojiStaysInOneStretch() {
    assertThat(split("👩‍👩‍👧‍👦")).containsExactly(Face.OTHER);
  }

  @Test
  void aPartOfATextIsSplitByItsOwnOffsets() {
    assertThat(FACES.split("xx和平xx", 2, 4, Face.SANS))
        .containsExactly(new FaceRuns.Stretch(2, 4, Face.OTHER));
    assertThat(FACES.split("xx", 1, 1, Face.SANS)).isEmpty();
  }

  @Test
  void boldWordsTakeTheBoldArabicFace() {
    assertThat(FACES.split("سلام", 0, 4, Face.SANS_BOLD))
        .extracting(FaceRuns.Stretch::face)
        .containsExactly(Face.ARABIC_BOLD);
  }

  private static List<Face> split(String text) {
    return FACES.split(text, 0, text.length(), Face.SANS).stream()
        .map(FaceRuns.Stretch::face)
        .toList();
  }
}
