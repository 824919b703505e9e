package claimscape.format;

import claimscape.argument.Filter;
import claimscape.argument.ViewId;
import java.util.Optional;

/**
 * What of a map a picture shows.
 *
 * @param filter what is drawn; the rest is left out
 * @param folds the view of which the folds hold instead of those of the project
 * @param voiceColours whether the voices that say most have a colour each
 */
public record Extract(Filter filter, Optional<ViewId> folds, boolean voiceColours) {

  /** All of it, as the project is folded now. */
  public static final Extract ALL = new Extract(Filter.NONE, Optional.empty(), false);
}
