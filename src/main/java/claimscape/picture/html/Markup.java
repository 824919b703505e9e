package claimscape.picture.html;

import claimscape.picture.Xml;

/** Writes elements; whatever words go in are escaped. */
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 12);

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; one with the value "" is left out
   */
  Markup open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(Xml.quoted(attributes[i + 1])).append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup words(String words) {
    out.append(Xml.escaped(words));
    return this;
  }

  Markup close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** A whole element with words in it. */
  Markup element(String name, String words, String... attributes) {
    return open(name, attributes).words(words).close(name);
  }

  Markup line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
