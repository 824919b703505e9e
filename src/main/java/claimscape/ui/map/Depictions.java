package claimscape.ui.map;

import claimscape.argument.Depiction;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.layout.Direction;

/** What a view keeps of how the map is drawn, and the map drawn so again. */
final class Depictions {
  private Depictions() {}

  /** What a view keeps. */
  static Depiction of(MapOptions options) {
    return new Depiction(
        switch (options.direction()) {
          case TOP_DOWN -> Depiction.Direction.TOP_DOWN;
          case BOTTOM_UP -> Depiction.Direction.BOTTOM_UP;
          case LEFT_RIGHT -> Depiction.Direction.LEFT_RIGHT;
        },
        switch (options.arrangement()) {
          case COMPACT -> Depiction.Layout.COMPACT;
          case LAYERED -> Depiction.Layout.LAYERED;
        },
        switch (options.lanes()) {
          case NONE -> Depiction.Lanes.NONE;
          case BY_SOURCE -> Depiction.Lanes.SOURCE;
          case BY_VOICE -> Depiction.Lanes.VOICE;
        },
        switch (options.notation()) {
          case STANDARD -> Depiction.Notation.STANDARD;
          case TOULMIN -> Depiction.Notation.TOULMIN;
          case PROS_AND_CONS -> Depiction.Notation.PROCON;
        },
        options.voiceColours());
  }

  /** The same map, drawn as a view draws it. */
  static MapOptions as(MapOptions now, Depiction depiction) {
    return now.withDirection(
            switch (depiction.direction()) {
              case TOP_DOWN -> Direction.TOP_DOWN;
              case BOTTOM_UP -> Direction.BOTTOM_UP;
              case LEFT_RIGHT -> Direction.LEFT_RIGHT;
            })
        .withArrangement(
            switch (depiction.layout()) {
              case COMPACT -> MapOptions.Arrangement.COMPACT;
              case LAYERED -> MapOptions.Arrangement.LAYERED;
            })
        .withLanes(
            switch (depiction.lanes()) {
              case NONE -> MapOptions.Lanes.NONE;
              case SOURCE -> MapOptions.Lanes.BY_SOURCE;
              case VOICE -> MapOptions.Lanes.BY_VOICE;
            })
        .withNotation(
            switch (depiction.notation()) {
              case STANDARD -> Notation.STANDARD;
              case TOULMIN -> Notation.TOULMIN;
              case PROCON -> Notation.PROS_AND_CONS;
            })
        .withVoiceColours(depiction.voiceColours());
  }
}
