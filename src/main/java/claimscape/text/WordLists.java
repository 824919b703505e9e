package claimscape.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists of words in sections of a plain text: {@code [section]}, words, {@code # comments}. */
final class WordLists {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Set<String>> sections;

  private WordLists(Map<String, Set<String>> sections) {
    this.sections = sections;
  }

  /** The lists for English that come with the application. */
  static WordLists english() {
    try (InputStream in = WordLists.class.getResourceAsStream("english.txt")) {
      if (in == null) {
        throw new IllegalStateException("The word lists are not packaged");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The packaged word lists cannot be read", e);
    }
  }

  static WordLists parse(String text) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    for (String raw : text.lines().toList()) {
      String line = raw.strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new HashSet<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.addAll(Arrays.asList(SPACE.split(line)));
      }
    }
    return new WordLists(sections);
  }

  /** The words of a section, none if there is no such section. */
  Set<String> words(String section) {
    return sections.getOrDefault(section, Set.of());
  }
}
