package claimscape.ui.reader;

import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.session.Step;
import claimscape.ui.reader.page.OpenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that are open in one reader, in the order of their tabs. */
final class OpenTexts {
  private final Readings readings;
  private final List<OpenText> open = new ArrayList<>();

  OpenTexts(Readings readings) {
    this.readings = readings;
  }

  List<OpenText> all() {
    return List.copyOf(open);
  }

  Optional<OpenText> of(SourceId source) {
    return open.stream().filter(text -> text.source().equals(source)).findFirst();
  }

  /** Adds a tab at the end for a source that has none; it must be held. */
  void add(Source source) {
    if (of(source.id()).isEmpty()) {
      open.add(OpenText.of(source, readings.of(source)));
    }
  }

  /** Takes over that sentences end elsewhere. */
  void reread(Project project) {
    for (OpenText text : open) {
      project.source(text.source()).map(readings::of).ifPresent(text.caret()::read);
    }
  }

  /** Takes a tab away, and says which text stands at its place now. */
  Optional<OpenText> remove(SourceId source) {
    int index = of(source).map(open::indexOf).orElse(-1);
    if (index >= 0) {
      open.remove(index);
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(open.get(Math.clamp(index, 0, open.size() - 1)));
  }

  /** The text whose tab follows, after the last one the first. */
  Optional<OpenText> after(Optional<OpenText> text) {
    int index = text.map(open::indexOf).orElse(-1);
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get((index + 1) % open.size()));
  }

  /**
   * Takes over what a step has changed: texts that are gone or others now, parts of lines, joins.
   */
  void follow(Step step) {
    open.removeIf(text -> step.after().source(text.source()).flatMap(Source::held).isEmpty());
    open.replaceAll(text -> current(text, step.after().source(text.source()).orElseThrow()));
    for (OpenText text : open) {
      Source before = step.before().source(text.source()).orElseThrow();
      Source after = step.after().source(text.source()).orElseThrow();
      if (!before.parts().equals(after.parts())) {
        text.follow(after);
      }
      if (!before.joins().equals(after.joins())) {
        text.caret().read(readings.of(after));
      }
    }
  }

  /** The same text, or that which has taken its place. */
  private OpenText current(OpenText text, Source source) {
    if (text.text().equals(source.held().orElseThrow().text())) {
      return text;
    }
    OpenText now = OpenText.of(source, readings.of(source));
    now.standLike(text);
    return now;
  }
}
