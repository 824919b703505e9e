package claimscape.format.aif;

/**
 * The words of a locution taken apart: "Name : what was said". Only the first " : " parts them, so
 * reported speech keeps its own.
 *
 * @param speaker the name, or "" if there is none
 */
record Locution(String speaker, String said) {
  private static final String BETWEEN = " : ";
  private static final int LONGEST_NAME = 100;

  static Locution of(String text) {
    int colon = text.indexOf(BETWEEN);
    boolean named = colon > 0 && colon <= LONGEST_NAME && !text.substring(0, colon).isBlank();
    return named
        ? new Locution(
            text.substring(0, colon).strip(), text.substring(colon + BETWEEN.length()).strip())
        : new Locution("", text);
  }

  /** As it is written. */
  static String written(String speaker, String said) {
    return speaker.isEmpty() ? said : speaker + BETWEEN + said;
  }
}
