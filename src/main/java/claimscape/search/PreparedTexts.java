package claimscape.search;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.project.Project;
import claimscape.text.SourceText;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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

  /** Lets go of texts that a project does not hold any more. */
  public void keepOnly(Project project) {
    Set<String> held =
        project.sources().values().stream()
            .map(Source::held)
            .flatMap(Optional::stream)
            .map(Held::text)
            .map(SourceText::sha256)
            .collect(Collectors.toSet());
    ready.keySet().retainAll(held);
  }
}
