package claimscape.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that makes the finished sample map out of its five bare texts, in the order in which
 * it is made. The head of {@code plan.txt} tells what each field means; every list keeps the order
 * of that file, and dates are EDTF.
 */
public record SamplePlan(
    String title,
    List<Source> sources,
    List<Part> parts,
    List<Voice> voices,
    List<Statement> statements,
    List<Relation> relations) {

  /** Where the bare texts lie, seen from the project's directory. */
  public static final Path TEXTS = Path.of("assets", "samples", "texts");

  /** A text that is held, or without a file one that is only cited. */
  public record Source(
      String key,
      Optional<String> file,
      String title,
      Optional<String> deck,
      Optional<String> author,
      String outlet,
      String shortOutlet,
      String kind,
      String date,
      List<String> cites,
      List<String> basedOn,
      Optional<String> reliability) {

    /** The bare text of a held source, with {@code \n} between its lines. */
    public String text() throws IOException {
      return Files.readString(TEXTS.resolve(file.orElseThrow()));
    }

    public boolean isHeld() {
      return file.isPresent();
    }
  }

  /** A whole line of a source and what part of it the line is. */
  public record Part(String source, String line, String part) {}

  /** Somebody who says something; {@code partOf} is the name of another voice. */
  public record Voice(
      String name,
      VoiceKind kind,
      Optional<String> office,
      List<String> otherNames,
      Optional<String> partOf) {}

  public enum VoiceKind {
    PERSON,
    ORGANISATION,
    OUTLET,
    UNNAMED
  }

  /**
   * A node of the map.
   *
   * @param key the label on the map: the role's letter and a number
   * @param text the words of the card; a plan that says "=" has the first quote here
   * @param passages where it stands in the texts; the first one made it
   * @param origin for a statement without passages
   * @param hedge the words of the text that limit it
   */
  public record Statement(
      String key,
      Role role,
      String text,
      List<Passage> passages,
      Optional<Origin> origin,
      Optional<Kind> kind,
      Optional<String> asOf,
      Optional<String> hedge,
      List<String> tags,
      Optional<String> note) {

    /** The sources that the statement stands in, or is implicit in. */
    public List<String> sources() {
      if (origin.isPresent() && origin.get() instanceof ImplicitIn(String source)) {
        return List.of(source);
      }
      return passages.stream().map(Passage::source).distinct().toList();
    }
  }

  public enum Role {
    CLAIM,
    EVIDENCE,
    REBUTTAL,
    PREMISE,
    QUESTION,
    NOTE
  }

  public enum Kind {
    FACT,
    VALUE,
    DEMAND,
    PREDICTION,
    ACT
  }

  /** Where a statement comes from that stands in no text. */
  public sealed interface Origin {}

  /** Meant by a source and nowhere said in it. */
  public record ImplicitIn(String source) implements Origin {}

  /** Added by whoever made the map. */
  public record AnalystsOwn() implements Origin {}

  /** A place in a source; its quote occurs there once. The chain runs from the outside in. */
  public record Passage(String source, String quote, List<Step> chain) {
    public boolean denies() {
      return chain.getLast().stance() == Stance.DENIES;
    }
  }

  /** One voice of a chain; the source itself, which is the outermost, is not written. */
  public record Step(String voice, Stance stance, Optional<String> cue, Optional<String> date) {}

  public enum Stance {
    ASSERTS,
    REPORTS,
    DENIES,
    QUESTIONS,
    CONCEDES,
    DEMANDS,
    PREDICTS
  }

  /**
   * A link; with several premises they are linked.
   *
   * @param target the key of a statement or of an earlier relation
   * @param drawnBy the source whose author draws it; empty when the analyst does
   */
  public record Relation(
      String key,
      RelationKind kind,
      List<String> premises,
      String target,
      Optional<String> drawnBy,
      Optional<String> scheme,
      Optional<Strength> strength,
      Optional<String> warrant) {}

  public enum RelationKind {
    SUPPORTS,
    ATTACKS,
    RESTATES,
    ANSWERS_YES,
    ANSWERS_NO,
    ANSWERS_DEPENDS;

    public boolean answers() {
      return name().startsWith("ANSWERS");
    }
  }

  public enum Strength {
    WEAK,
    FAIR,
    STRONG
  }

  /** Reads the plan that lies beside this class. */
  public static SamplePlan read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SamplePlan.class.getResourceAsStream("plan.txt"), "plan.txt")) {
      return SamplePlanReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  public Source source(String key) {
    return sources.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
  }

  public Optional<Statement> statement(String key) {
    return statements.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  public Optional<Relation> relation(String key) {
    return relations.stream().filter(r -> r.key().equals(key)).findFirst();
  }

  public Optional<Voice> voice(String name) {
    return voices.stream().filter(v -> v.name().equals(name)).findFirst();
  }

  static <E extends Enum<E>> E word(Class<E> words, String word) {
    return Enum.valueOf(words, word.replace(' ', '_').toUpperCase(Locale.ROOT));
  }
}
