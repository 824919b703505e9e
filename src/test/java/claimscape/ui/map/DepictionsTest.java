package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Depiction;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.layout.Direction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a view keeps of how the map is drawn. */
class DepictionsTest {

  @Test
  void everyWayOfDrawingTheMapIsKept() {
    List<Depiction> kept = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      for (MapOptions.Lanes lanes : MapOptions.Lanes.values()) {
        for (Notation notation : Notation.values()) {
          for (boolean voices : new boolean[] {false, true}) {
            for (MapOptions.Arrangement arrangement : MapOptions.Arrangement.values()) {
              MapOptions drawn =
                  MapOptions.USUAL
                      .withDirection(direction)
                      .withArrangement(arrangement)
                      .withLanes(lanes)
                      .withNotation(notation)
                      .withVoiceColours(voices);
              Depiction depiction = Depictions.of(drawn);
              assertThat(Depictions.as(MapOptions.USUAL, depiction)).isEqualTo(drawn);
              kept.add(depiction);
            }
          }
        }
      }
    }
    assertThat(kept).hasSize(108).doesNotHaveDuplicates().contains(Depiction.USUAL);
  }

  @Test
  void whatAViewDoesNotKeepStaysAsItIs() {
    MapOptions compact = MapOptions.USUAL.withDensity(MapOptions.Density.COMPACT);
    assertThat(Depictions.as(compact, Depiction.USUAL)).isEqualTo(compact);
  }
}
