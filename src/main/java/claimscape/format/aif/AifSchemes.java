package claimscape.format.aif;

import claimscape.argument.RelationKind;
import claimscape.argument.Stance;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The schemes of AIFdb: numbers and names. A node that only says that it is an inference, a
 * conflict or a rephrase fulfils no scheme that a reader would want to see.
 */
final class AifSchemes {
  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle("claimscape.format.aif.schemes", Locale.ROOT);

  /**
   * A scheme.
   *
   * @param number in AIFdb, or "" if it has none
   */
  record Scheme(String number, String name) {}

  private AifSchemes() {}

  /** What a node fulfils when nothing more is known of its relation. */
  static Scheme usual(RelationKind kind) {
    return switch (kind) {
      case SUPPORTS -> numbered("72");
      case ATTACKS -> numbered("71");
      case RESTATES, ANSWERS -> numbered("144");
    };
  }

  /** The scheme of a name, with its number if AIFdb has one for it. */
  static Scheme named(String name) {
    String number =
        NAMES.keySet().stream()
            .filter(key -> NAMES.getString(key).equals(name))
            .findFirst()
            .orElse("");
    return new Scheme(number, name);
  }

  /** The scheme of an S-node as a reader would name it, "" where it says nothing. */
  static String shown(AifNode node) {
    String name = node.scheme().isEmpty() ? node.text() : node.scheme();
    boolean bare = name.equals(node.type()) || name.startsWith("Default ");
    return bare ? "" : name.strip();
  }

  /** The scheme of the anchor of a statement that somebody makes in this way. */
  static Scheme anchoring(Stance stance) {
    return switch (stance) {
      case ASSERTS, REPORTS, DEMANDS, PREDICTS -> numbered("74");
      case QUESTIONS -> numbered("91");
      case CONCEDES -> numbered("76");
      case DENIES -> numbered("78");
    };
  }

  /** How a locution stands to what its anchor leads to. */
  static Stance stance(AifNode anchor) {
    return stance(anchor.scheme().isEmpty() ? anchor.text() : anchor.scheme());
  }

  /** What is understood of the scheme of an anchor. */
  static Stance stance(Scheme anchoring) {
    return stance(anchoring.name());
  }

  private static Stance stance(String name) {
    return switch (name.replace(" ", "")) {
      case "PureQuestioning",
          "AssertiveQuestioning",
          "RhetoricalQuestioning",
          "Challenging",
          "PureChallenging",
          "AssertiveChallenging",
          "RhetoricalChallenging" ->
          Stance.QUESTIONS;
      case "Conceding" -> Stance.CONCEDES;
      case "Disagreeing", "Rejecting" -> Stance.DENIES;
      default -> Stance.ASSERTS;
    };
  }

  /** The schemes by node, from the list of the upload form. */
  static Map<String, Scheme> fulfilled(List<Json> rows) {
    Map<String, Scheme> schemes = new TreeMap<>();
    for (Json row : rows) {
      if (row instanceof JsonObject object) {
        Optional<Scheme> scheme =
            AifRows.id(object, "schemeID").filter(NAMES::containsKey).map(AifSchemes::numbered);
        AifRows.id(object, "nodeID")
            .ifPresent(node -> scheme.ifPresent(known -> schemes.put(node, known)));
      }
    }
    return schemes;
  }

  private static Scheme numbered(String number) {
    return new Scheme(number, NAMES.getString(number));
  }
}
