package claimscape.drawing.type;

import claimscape.drawing.Face;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Chooses a face for every character: the one asked for, else its Arabic one, else any other. */
final class FaceRuns {
  private static final int JOINER = 0x200D;

  /** Below it are no characters that join, combine or read from the right. */
  private static final char FIRST_COMBINING = 0x300;

  private final Map<Face, Advances> advances = new EnumMap<>(Face.class);

  FaceRuns(Typefaces typefaces) {
    for (Face face : Face.values()) {
      advances.put(face, new Advances(face, typefaces));
    }
  }

  /** A stretch of a text, by UTF-16 offsets, in one face. */
  record Stretch(int start, int end, Face face) {}

  /** The stretches of a text in the order of reading; they cover it. */
  List<Stretch> split(CharSequence text, int start, int end, Face wanted) {
    List<Stretch> stretches = new ArrayList<>();
    int from = start;
    Face face = wanted;
    for (int at = start; at < end; ) {
      int codePoint = Character.codePointAt(text, at);
      Face next = face(codePoint, wanted, face);
      if (next != face && at > from) {
        stretches.add(new Stretch(from, at, face));
        from = at;
      }
      face = next;
      at += Character.charCount(codePoint);
    }
    if (end > from) {
      stretches.add(new Stretch(from, end, face));
    }
    return stretches;
  }

  /** What belongs to no script stays with the word before it, so that runs do not fall apart. */
  private Face face(int codePoint, Face wanted, Face current) {
    boolean neutral = !Character.isLetterOrDigit(codePoint) && codePoint < 0x2000;
    boolean joining = Character.getType(codePoint) == Character.FORMAT;
    boolean arabic = current == wanted.forArabic();
    if (joining || (arabic && neutral && of(current).has(codePoint))) {
      return current;
    }
    if (of(wanted).has(codePoint)) {
      return wanted;
    }
    return of(wanted.forArabic()).has(codePoint) ? wanted.forArabic() : Face.OTHER;
  }

  /** The width, in ems, of a text of Latin letters that is all in the face asked for. */
  OptionalDouble plain(String text, Face wanted) {
    Advances widths = of(wanted);
    double sum = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      double advance = unit < FIRST_COMBINING && !shaped(wanted) ? widths.advance(unit) : -1;
      if (advance < 0) {
        return OptionalDouble.empty();
      }
      sum += advance;
    }
    return OptionalDouble.of(sum);
  }

  /** The width of one stretch, in ems. What joins to one emoji is as wide as one. */
  double width(String text, Face face) {
    Advances widths = of(face);
    if (shaped(face)) {
      return widths.shaped(text);
    }
    double sum = 0;
    int before = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      boolean flag = indicator(before) && indicator(codePoint);
      if (before != JOINER && !flag && !Character.isEmojiModifier(codePoint)) {
        sum += Math.max(0, widths.advance(codePoint));
      }
      before = flag ? 0 : codePoint;
      at += Character.charCount(codePoint);
    }
    return sum;
  }

  private static boolean shaped(Face face) {
    return face == Face.ARABIC || face == Face.ARABIC_BOLD || face == Face.NASKH;
  }

  /** Whether two such make a flag. */
  private static boolean indicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private Advances of(Face face) {
    Advances found = advances.get(face);
    if (found == null) {
      throw new IllegalStateException("every face has advances: " + face);
    }
    return found;
  }
}
