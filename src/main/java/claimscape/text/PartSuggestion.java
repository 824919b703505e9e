package claimscape.text;

import java.util.ArrayList;
import java.util.List;

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
  private static final int NEAR = 3;

  private final List<Line> lines;
  private final int firstProse;
  private final int lastProse;
  private final int end;
  private final int title;

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

    /** Whether it breaks off in the midst of a sentence. */
    boolean breaksOff() {
      return words.endsWith("...") || words.endsWith("…");
    }

    boolean isSentence() {
      return ends() && count() >= DECK_WORDS && !PartCues.isMenu(words);
    }
  }

  private PartSuggestion(List<Line> lines) {
    this.lines = lines;
    this.firstProse = firstProse();
    this.end = end();
    int last = -1;
    for (int at = 0; at < end; at++) {
      last = lines.get(at).isProse() ? at : last;
    }
    this.lastProse = last;
    this.title = titleLine();
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
    LinePart before = LinePart.BODY;
    for (int at = 0; at < lines.size(); at++) {
      LinePart part = part(at, before);
      int number = lines.get(at).number();
      boolean goesOn = !ranges.isEmpty() && ranges.getLast().part() == part;
      int first = goesOn ? ranges.removeLast().firstLine() : number;
      ranges.add(new LineRange(first, number, part));
      before = part;
    }
    return ranges;
  }

  /** Where the prose begins; a long deck with bylines below it is not the beginning. */
  private int firstProse() {
    int first = -1;
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).isProse() && first < 0) {
        first = at;
      } else if (first >= 0 && at <= first + NEAR && isSigned(at)) {
        first = -1;
      }
    }
    return first;
  }

  private boolean isSigned(int at) {
    String words = lines.get(at).words();
    return !lines.get(at).ends() && PartCues.isByline(words);
  }

  /** Where the text has ended for certain: at its comments, its notes, its tags. */
  private int end() {
    for (int at = firstProse + 1; firstProse >= 0 && at < lines.size(); at++) {
      if (PartCues.endsText(lines.get(at).words())) {
        return at;
      }
    }
    return lines.size();
  }

  /** The line above the prose that could head it best, or -1. */
  private int titleLine() {
    int best = -1;
    int most = 0;
    for (int at = 0; at < firstProse; at++) {
      int weight = titleWeight(at);
      if (weight > most) {
        most = weight;
        best = at;
      }
    }
    return best;
  }

  private int titleWeight(int at) {
    Line line = lines.get(at);
    String words = line.words();
    boolean fits = line.count() >= TITLE_WORDS && words.length() <= TITLE_LONGEST;
    if (!fits
        || words.endsWith(".")
        || PartCues.isMenu(words)
        || PartCues.isByline(words)
        || PartCues.isRow(words)
        || PartCues.isAside(words)) {
      return 0;
    }
    return 1 + (PartCues.flows(words) ? 2 : 0) + (isHead(at) ? 1 : 0);
  }

  /** Whether a byline follows, directly or after a deck, which is longer than its title. */
  private boolean isHead(int at) {
    if (at + 2 >= lines.size()) {
      return false;
    }
    boolean deck = lines.get(at + 1).words().length() > 1.3 * lines.get(at).words().length();
    return isName(at + 1) || (deck && isName(at + 2));
  }

  private boolean isName(int at) {
    return isSigned(at) || PartCues.isNames(lines.get(at).words());
  }

  private LinePart part(int at, LinePart before) {
    Line line = lines.get(at);
    if (firstProse < 0) {
      return LinePart.BODY;
    }
    if (at == title) {
      return LinePart.TITLE;
    }
    if (at < firstProse) {
      return title >= 0 && at > title ? belowTitle(at, before) : LinePart.NOT_PART_OF_THE_TEXT;
    }
    if (at == firstProse && title >= 0 && isRepeatedBelow(at)) {
      return LinePart.DECK;
    }
    if (at >= end) {
      return LinePart.NOT_PART_OF_THE_TEXT;
    }
    return at <= lastProse ? inBody(at, before) : belowBody(line, before);
  }

  private LinePart belowTitle(int at, LinePart before) {
    Line line = lines.get(at);
    boolean headed = before == LinePart.TITLE || before == LinePart.DECK;
    if (PartCues.isByline(line.words()) || (headed && PartCues.isNames(line.words()))) {
      return LinePart.BYLINE;
    }
    boolean deck = line.count() >= DECK_WORDS && !PartCues.isAside(line.words());
    return deck ? LinePart.DECK : LinePart.NOT_PART_OF_THE_TEXT;
  }

  /** A deck that was made from the first sentence begins like it. */
  private boolean isRepeatedBelow(int at) {
    String start = lines.get(at).words().substring(0, SAME_START);
    return at + 1 < lines.size() && lines.get(at + 1).words().startsWith(start);
  }

  private LinePart inBody(int at, LinePart before) {
    Line line = lines.get(at);
    if (at == lastProse && at > firstProse && PartCues.isBiography(line.words())) {
      return LinePart.BYLINE;
    }
    return isLeftOut(line, before) ? LinePart.NOT_PART_OF_THE_TEXT : LinePart.BODY;
  }

  /** An aside, or one of the short lines that it leads. */
  private static boolean isLeftOut(Line line, LinePart before) {
    boolean led = before == LinePart.NOT_PART_OF_THE_TEXT && !line.isSentence();
    return (PartCues.isAside(line.words()) && !line.words().endsWith("."))
        || (led && line.count() <= DECK_WORDS && !line.words().endsWith("."));
  }

  private static LinePart belowBody(Line line, LinePart before) {
    String words = line.words();
    if (line.breaksOff()) {
      return LinePart.CUT_OFF;
    }
    boolean reported = words.startsWith("(") && PartCues.isByline(words);
    if (reported || PartCues.isBiography(words)) {
      return LinePart.BYLINE;
    }
    boolean menu = PartCues.isMenu(words) && !line.isProse();
    boolean scrap = !line.ends() && line.count() <= MENU_WORDS;
    boolean followed = before == LinePart.NOT_PART_OF_THE_TEXT && !line.isSentence();
    boolean out = menu || scrap || followed || PartCues.isAside(words);
    return out ? LinePart.NOT_PART_OF_THE_TEXT : LinePart.BODY;
  }
}
