package claimscape.search;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.project.Project;
import claimscape.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * The texts of a project made ready to be searched, each once, whoever asks and on whatever thread.
 * It takes as much room again as the texts themselves.
 */
public final class PreparedTexts {
  /** By the hash of the text. */
  private final ConcurrentMap<String, Prepared> ready = new ConcurrentHashMap<>();

  /** A text made ready, at once or earlier. */
  public Prepared of(SourceText text) {
    return ready.computeIfAbsent(text.sha256(), hash -> Prepared.of(text.content()));
  }

  /** Makes all texts of a project ready, and lets go of those that it does not hold any more. */
  public void prepare(Project project, BooleanSupplier cancelled) {
    List<SourceText> held =
        project.shownSources().stream()
            .map(Source::held)
            .flatMap(Optional::stream)
            .map(Held::text)
            .toList();
    ready.keySet().retainAll(held.stream().map(SourceText::sha256).collect(Collectors.toSet()));
    held.stream().takeWhile(text -> !cancelled.getAsBoolean()).forEach(this::of);
  }
}
