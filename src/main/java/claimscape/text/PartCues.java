package claimscape.text;

import java.util.regex.Pattern;

/** By which words lines around a text are known: bylines, menus, asides, and where it ends. */
final class PartCues {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[\\p{L}]*\\.?";

  private static final Pattern MENU =
      Pattern.compile(
          "\\b(leave a (comment|reply)|comments?|commenting|share (on|this)|subscribe|sign"
              + " (up|in)|newsletter|donate|e-?mail|facebook|twitter|whatsapp|required"
              + " fields|type to search|cookies?|advertisement|follow us|skip to|log ?in|all rights"
              + " reserved|copyright|download|privacy policy|terms of use|print this"
              + " page|click here)\\b|©|\\S+@\\S+\\.\\S+|\\d[\\d-]{6,}|جميع الحقوق|شارك على|شیئر",
          FLAGS);
  private static final Pattern ASIDE =
      Pattern.compile(
          "^\\W*(also read|read more|read also|related|see also|more (from|on)\\b|recommended|you"
              + " (may|might) also|most (read|popular|viewed)|top stories|sponsored|like this:|اقرأ"
              + " أيضا|مزید پڑھیں|(image|photo|picture|video)( (source|caption|credit|by))?[:,]).*",
          FLAGS);
  private static final Pattern CORRECTION =
      Pattern.compile("^(correction|editor.s note): .*", FLAGS);
  private static final Pattern END =
      Pattern.compile(
          "^\\W*((\\p{L}+|\\d+) (thoughts?|comments?|responses?|replies)( on .*)?"
              + "|comments?( \\(\\d+\\))?:?|leave a (reply|comment).*|ends|notes? to editors?"
              + "|\\S{1,30} (wrote|says):|last edited by .*|post navigation|filed under.*"
              + "|posted in .*|tagged .*|tags:.*|share this:?|التعليقات|تبصرے)\\W*$",
          FLAGS);
  private static final Pattern BYLINE =
      Pattern.compile(
          "^\\W*((words|written|story|text|report|reporting|photographs?|photos?|pictures|interview"
              + "|presenter|producer|editing)( by|:)\\s.*|by\\s+\\p{Lu}.*|by our .*"
              + "|posted (on|by) .*|(first )?(published|broadcast|updated)\\b.*|\\d+ \\p{L}+ ago"
              + "|(كتب|كتبت|بقلم|تحریر)[\\s:].*)$",
          FLAGS);
  private static final Pattern DATED =
      Pattern.compile(
          "(\\b"
              + MONTH
              + "\\s+(\\d{1,2},?\\s+)?\\d{4}|\\b\\d{1,2}\\.?\\s+\\p{L}+\\s+\\d{4}"
              + "|\\b"
              + MONTH
              + ",\\s+\\d{4}|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\d{1,2}/\\d{1,2}/\\d{2,4}"
              + "|^(spring|summer|autumn|fall|winter)\\s+\\d{4}$)",
          FLAGS);
  private static final Pattern NAMES =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+( (and|&|de|van|von|al|bin)| \\p{Lu}[\\p{L}.'’-]*|,){1,7}$");
  private static final Pattern TRADE =
      Pattern.compile(".*\\b(correspondent|reporter|editor|columnist|staff writer)$", FLAGS);
  private static final Pattern LIFE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+( \\p{Lu}[\\p{L}.'’-]*){1,3} (is|was|has|had|covers|covered|writes"
              + "|wrote|works|worked|teaches|taught|studied|studies|graduated|serves|served|lives"
              + "|edits|contributed)\\b.*");
  private static final Pattern CALLING =
      Pattern.compile(
          "\\b(author of|editor|professor|lecturer|graduated|fellow|journalist|reporter"
              + "|correspondent|columnist|freelance|researcher|analyst|writer|university|college"
              + "|law school|this (article|report|magazine))\\b",
          FLAGS);

  private static final Pattern UPPER = Pattern.compile("\\p{Lu}");
  private static final Pattern FLOWING =
      Pattern.compile(
          "\\s\\p{Ll}\\p{L}|\\b(The|To|Of|On|In|Is|Are|And|For|With|At|As|By|From|Why|How|What|Who)\\s");

  /** A byline is short. */
  private static final int SHORT = 70;

  private PartCues() {}

  static boolean isMenu(String line) {
    return MENU.matcher(line).find();
  }

  static boolean isAside(String line) {
    return ASIDE.matcher(line).matches() || CORRECTION.matcher(line).matches();
  }

  /** Whether nothing of the text follows: comments, notes, lists of other texts. */
  static boolean endsText(String line) {
    return END.matcher(line).matches();
  }

  /** Whether a line says who wrote the text or when. */
  static boolean isByline(String line) {
    return line.length() <= 2 * SHORT && BYLINE.matcher(line).matches()
        || line.length() <= SHORT && (DATED.matcher(line).find() || TRADE.matcher(line).matches());
  }

  /** Whether a line is nothing but names of people. */
  static boolean isNames(String line) {
    return line.length() <= SHORT && NAMES.matcher(line).matches();
  }

  /** Whether a paragraph tells of a life: who somebody is who wrote. */
  static boolean isBiography(String line) {
    return LIFE.matcher(line).matches() && CALLING.matcher(line).find();
  }

  /** Whether words are strung together as in a sentence, and not only listed. */
  static boolean flows(String line) {
    return FLOWING.matcher(line).find() || !UPPER.matcher(line).find();
  }

  /** Whether signs between words make the line a row of links. */
  static boolean isRow(String line) {
    return line.matches(".*\\s[|>»·]\\s.*");
  }
}
