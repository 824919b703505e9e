package claimscape.picture;

/** Words made fit for XML 1.0. */
public final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private Xml() {}

  /** Escapes what means something in XML; what XML cannot hold at all becomes U+FFFD. */
  public static String escaped(String words) {
    if (words.codePoints().allMatch(Xml::plain)) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(
            unit -> {
              switch (unit) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(unit) ? unit : REPLACEMENT);
              }
            });
    return out.toString();
  }

  /** The same for an attribute, where a reader would take line breaks and tabs for spaces. */
  public static String quoted(String words) {
    return escaped(words).replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static boolean plain(int unit) {
    return unit != '&' && unit != '<' && unit != '>' && unit != '"' && allowed(unit);
  }

  private static boolean allowed(int unit) {
    return unit == '\t'
        || unit == '\n'
        || (unit >= 0x20 && unit < 0xD800)
        || (unit >= 0xE000 && unit < 0xFFFE)
        || unit >= 0x10000;
  }
}
