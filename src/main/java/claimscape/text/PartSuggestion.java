package claimscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A careful first suggestion of what each line of a scraped text is: its title, deck and byline,
 * its body, the menus around them and the place where it was cut off. Where nothing speaks against
 * it, a line is body. The reader decides.
 */
public final class PartSuggestion {
  private static final int PROSE = 90;
  private static final int TITLE_WORDS = 4;
  private static final int TITLE_LONGEST = 160;
  private static final int DECK_WORDS = 8;
  private static final int MENU_WORDS = 8;
  private static final int SAME_START = 30;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern MENU =
      Pattern.compile(
          "\\b(leave a (comment|reply)|comments?|commenting|share (on|this)|subscribe|sign"
              + " up|newsletter|donate|e-?mail|facebook|twitter|whatsapp|required fields|type to"
              + " search|cookies?|advertisement|follow us|skip to|log ?in|all rights"
              + " reserved|copyright)\\b|\\S+@\\S+\\.\\S+|\\d[\\d-]{6,}",
          FLAGS);
  private static final Pattern ASIDE =
      Pattern.compile("^\\W*(also read|read more|read also|related|see also)\\b.*", FLAGS);
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(by\\s+\\p{Lu}.*|(\\d{1,2}\\s+)?(january|february|march|april|may|june|july|august"
              + "|september|october|november|december)\\b.{0,20}\\d{4}.{0,12})$",
          FLAGS);

  private final List<Line> lines;
  private final int firstProse;
  private final int lastProse;

  /** A line that is not blank, by its number counted from 0. */
  private record Line(int number, String words) {
    int count() {
      return words.split("\\s+").length;
    }

    boolean ends() {
      int last = words.length() - 1;
      while (last > 0 && "'\"”’)]".indexOf(words.charAt(last)) >= 0) {
        last--;
      }
      return ".?!؟۔".indexOf(words.charAt(last)) >= 0 && !words.endsWith("...");
    }

    boolean isProse() {
      return words.length() >= PROSE && ends();
    }
  }

  private PartSuggestion(List<Line> lines) {
    this.lines = lines;
    int first = -1;
    int last = -1;
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).isProse()) {
        first = first < 0 ? at : first;
        last = at;
      }
    }
    this.firstProse = first;
    this.lastProse = last;
  }

  /** Ranges of lines in order; blank lines belong to the range before them or to none. */
  public static List<LineRange> of(SourceText text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.content().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Line(number, line.strip().replaceFirst("^[•·*]\\s+", "")));
      }
      number++;
    }
    return new PartSuggestion(lines).ranges();
  }

  private List<LineRange> ranges() {
    List<LineRange> ranges = new ArrayList<>();
    int title = titleLine();
    for (int at = 0; at < lines.size(); at++) {
      LinePart part = part(at, title);
      int number = lines.get(at).number();
      boolean goesOn = !ranges.isEmpty() && ranges.getLast().part() == part;
      int first = goesOn ? ranges.removeLast().firstLine() : number;
      ranges.add(new LineRange(first, number, part));
    }
    return ranges;
  }

  /** The first line above the prose that could head it, or -1. */
  private int titleLine() {
    for (int at = 0; at < firstProse; at++) {
      Line line = lines.get(at);
      boolean fits = line.count() >= TITLE_WORDS && line.words().length() <= TITLE_LONGEST;
      if (fits && !MENU.matcher(line.words()).find() && !line.words().endsWith(".")) {
        return at;
      }
    }
    return -1;
  }

  private LinePart part(int at, int title) {
    Line line = lines.get(at);
    if (firstProse < 0) {
      return LinePart.BODY;
    }
    if (at == title) {
      return LinePart.TITLE;
    }
    if (at < firstProse) {
      return title >= 0 && at > title ? belowTitle(line) : LinePart.NOT_PART_OF_THE_TEXT;
    }
    if (at == firstProse && title >= 0 && isRepeatedBelow(at)) {
      return LinePart.DECK;
    }
    return inBody(line, at);
  }

  private static LinePart belowTitle(Line line) {
    if (BYLINE.matcher(line.words()).matches()) {
      return LinePart.BYLINE;
    }
    return line.count() >= DECK_WORDS ? LinePart.DECK : LinePart.NOT_PART_OF_THE_TEXT;
  }

  /** A deck that was made from the first sentence begins like it. */
  private boolean isRepeatedBelow(int at) {
    String start = lines.get(at).words().substring(0, SAME_START);
    return at + 1 < lines.size() && lines.get(at + 1).words().startsWith(start);
  }

  private LinePart inBody(Line line, int at) {
    if (ASIDE.matcher(line.words()).matches() && !line.ends()) {
      return LinePart.NOT_PART_OF_THE_TEXT;
    }
    if (at <= lastProse) {
      return LinePart.BODY;
    }
    if (line.words().endsWith("...") || line.words().endsWith("…")) {
      return LinePart.CUT_OFF;
    }
    boolean menu = MENU.matcher(line.words()).find() && !line.isProse();
    boolean scrap = !line.ends() && line.count() <= MENU_WORDS;
    return menu || scrap ? LinePart.NOT_PART_OF_THE_TEXT : LinePart.BODY;
  }
}
