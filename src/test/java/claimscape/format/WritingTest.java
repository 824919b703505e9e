package claimscape.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map as written: one file, or several beside each other. */
class WritingTest {

  @ParameterizedTest
  @CsvSource({
    "'', a/map.png, a/map.png",
    "-1-2, a/map.png, a/map-1-2.png",
    "-1-2, map.v2.png, map.v2-1-2.png",
    "-1-2, map, map-1-2",
    "-1-2, .png, .png-1-2"
  })
  void aPieceHasItsMarkBeforeTheSuffix(String mark, Path file, Path place) {
    assertThat(new Writing.Piece(mark, new byte[0]).place(file)).isEqualTo(place);
  }

  @Test
  void nothingIsNoMap() {
    assertThatThrownBy(() -> new Writing(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
