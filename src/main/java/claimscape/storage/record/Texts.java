package claimscape.storage.record;

import claimscape.argument.SourceId;
import claimscape.text.SourceText;
import java.util.Optional;

/** The held texts, by which offsets are turned from UTF-16 units into code points and back. */
@FunctionalInterface
public interface Texts {
  Optional<SourceText> of(SourceId source);
}
