package claimscape.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a voice is called, by its own name and by others. */
class VoiceNamesTest {
  private final Voice minister =
      Voice.named(new VoiceId("v"), "The minister", VoiceKind.PERSON)
          .called("The minister", List.of("Ann Other", "Ms Other"));

  @Test
  void itsNameComesFirst() {
    assertThat(minister.names()).containsExactly("The minister", "Ann Other", "Ms Other");
  }

  @Test
  void aVoiceThatIsRenamedMayKeepItsOldNameAsAnotherOne() {
    Voice renamed = minister.called("Ann Other", minister.names());

    assertThat(renamed.name()).isEqualTo("Ann Other");
    assertThat(renamed.otherNames()).containsExactly("The minister", "Ms Other");
  }

  @Test
  void blankAndRepeatedNamesAreNoOtherNames() {
    assertThat(minister.called("A", List.of(" ", "B", "B", "A", "")).otherNames())
        .containsExactly("B");
  }
}
