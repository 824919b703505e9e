package claimscape.text;

/** How alike two short strings are, letter by letter. */
final class Likeness {

  private Likeness() {}

  /** 1 minus the edit distance (Levenshtein 1965) over the longer length; 1 if both are empty. */
  static double of(String a, String b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return 1 - (double) row[b.length()] / Math.max(a.length(), b.length());
  }
}
