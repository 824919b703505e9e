package claimscape;

import claimscape.format.Input;
import claimscape.format.MapReader;
import claimscape.format.Reading;
import claimscape.picture.enclosure.Enclosure;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the project that a picture carries.
 *
 * @param kind tells by the head of a file whether it is such a picture
 */
record PictureReader(Predicate<String> kind) implements MapReader {

  @Override
  public boolean looksLike(Input input) {
    return kind.test(input.head());
  }

  @Override
  public Reading read(Input input) {
    return switch (Enclosure.in(input.bytes(), Limits.STANDARD.bytes())) {
      case Enclosure.Missing(Enclosure.Reason reason) -> Reading.failed(Problem.of(reason.code()));
      case Enclosure.Found(byte[] bytes, boolean cutOff) -> {
        List<Problem> problems = new ArrayList<>();
        if (cutOff) {
          problems.add(Problem.of("picture.torn"));
        }
        yield switch (ProjectFile.read(bytes, Limits.STANDARD)) {
          case Opening.Opened opened -> {
            problems.addAll(opened.problems());
            yield new Reading(Optional.of(opened.project()), problems);
          }
          case Opening.NotOpened refused -> Reading.failed(refused.why());
        };
      }
    };
  }
}
