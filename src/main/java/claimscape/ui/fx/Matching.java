package claimscape.ui.fx;

import claimscape.text.Folded;
import claimscape.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds choices as one types: first those whose label begins so, then those whose words begin so,
 * then those that hold every word typed. Case and accents do not count. Each text is folded once.
 */
final class Matching {
  private record Candidate(Choice choice, String label, String words) {}

  private final List<Candidate> candidates;

  Matching(List<Choice> choices) {
    candidates =
        choices.stream()
            .map(choice -> new Candidate(choice, fold(choice.label()), fold(choice.words())))
            .toList();
  }

  /** The best choices for what was typed, in their order where they fit equally well. */
  List<Choice> best(String typed, int most) {
    String sought = fold(typed.strip());
    List<String> words = List.of(sought.split(" +"));
    List<List<Choice>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Candidate candidate : candidates) {
      if (candidate.label.startsWith(sought)) {
        ranks.get(0).add(candidate.choice);
      } else if (candidate.words.startsWith(sought)) {
        ranks.get(1).add(candidate.choice);
      } else if (words.stream().allMatch(word -> holds(candidate, word))) {
        ranks.get(2).add(candidate.choice);
      }
    }
    return ranks.stream().flatMap(List::stream).limit(most).toList();
  }

  private static boolean holds(Candidate candidate, String word) {
    return candidate.label.contains(word) || candidate.words.contains(word);
  }

  private static String fold(String words) {
    return Folded.of(words, Folding.LOOSE).text();
  }
}
