package claimscape.format.aif;

import claimscape.format.MapFormat;
import java.util.List;

/** AIF as one of the formats. */
public final class AifFormat {
  /** By which the format and its extensions are named. */
  public static final String ID = "aif";

  private AifFormat() {}

  public static MapFormat of() {
    return new MapFormat(
        ID, List.of(".json"), new MapFormat.Ability.InOut(new AifReader(), new AifWriter()));
  }
}
