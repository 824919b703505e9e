package claimscape.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The levels as the users' guide promises them. */
class LevelTest {

  @ParameterizedTest
  @CsvSource({
    "BASIC, CLAIM EVIDENCE REBUTTAL, SUPPORTS ATTACKS",
    "STANDARD, CLAIM EVIDENCE REBUTTAL PREMISE QUESTION, SUPPORTS ATTACKS ANSWERS",
    "FULL, CLAIM EVIDENCE REBUTTAL PREMISE QUESTION NOTE, SUPPORTS ATTACKS RESTATES ANSWERS"
  })
  void aLevelOffersItsPartOfTheVocabulary(Level level, String roles, String kinds) {
    assertThat(Stream.of(Role.values()).filter(level::offers).map(Role::name).toList())
        .isEqualTo(List.of(roles.split(" ")));
    assertThat(Stream.of(RelationKind.values()).filter(level::offers).map(Enum::name).toList())
        .isEqualTo(List.of(kinds.split(" ")));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void aHigherLevelOffersAllThatALowerOneDoes(Level level) {
    for (Level lower : Level.values()) {
      assertThat(level.includes(lower)).isEqualTo(lower.ordinal() <= level.ordinal());
    }
  }
}
