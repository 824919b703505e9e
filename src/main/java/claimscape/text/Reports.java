package claimscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is said to say what in an English sentence, by the simplest patterns: a name beside a verb of
 * saying ("Ann Other said", "Ann Other, the mayor, has denied", "…, said Ann Other"), a participle
 * ("while calling on"), or "according to".
 */
final class Reports {
  /** How far from a passive verb its "by" may stand. */
  private static final int BY_WITHIN = 3;

  private final SpeechWords english;
  private final ClauseWords clauses;
  private final SpeakerPhrases phrases;

  private Reports(SpeechWords english, ClauseWords clauses) {
    this.english = english;
    this.clauses = clauses;
    this.phrases = new SpeakerPhrases(english, clauses);
  }

  /**
   * A speaker and what of the sentence they say.
   *
   * @param whole the speaker with titles
   * @param name the speaker without them; maybe a pronoun
   * @param cue the verb of saying; empty after the name where there is none
   * @param scope what is said
   */
  record Report(Span whole, Span name, Span cue, Span scope) {
    boolean touches(Span passage) {
      return passage.intersects(cue) || !passage.isEmpty() && whole.covers(passage);
    }
  }

  static Reports english() {
    WordLists lists = WordLists.english();
    return new Reports(new SpeechWords(lists), new ClauseWords(lists));
  }

  /** The last name of a person who is called by it alone, maybe after a title. */
  Optional<Span> lastName(CharSequence text, Span name) {
    SentenceWords words = new SentenceWords(text, name);
    return phrases.isLastName(words)
        ? Optional.of(words.place(words.size() - 1))
        : Optional.empty();
  }

  /** The full name at the end of a row of capital words, without titles and what leads to it. */
  Optional<Span> fullName(CharSequence text, Span row) {
    SentenceWords words = new SentenceWords(text, row);
    int first = phrases.name(words);
    Span name = new Span(words.place(first).start(), row.end());
    return lastName(text, name).isPresent() ? Optional.empty() : Optional.of(name);
  }

  /** Who a sentence begins with, if anybody. */
  Optional<Span> subject(CharSequence text, Span sentence) {
    SentenceWords words = new SentenceWords(text, sentence);
    return phrases
        .after(words, 0)
        .map(
            phrase ->
                new Span(words.place(phrase.from()).start(), words.place(phrase.end() - 1).end()));
  }

  /** The reports of a sentence, in the order of their verbs. */
  List<Report> in(CharSequence text, Span sentence) {
    SentenceWords words = new SentenceWords(text, sentence);
    List<Report> found = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      int length = words.isCapital(word) ? 0 : english.verbLength(words, word);
      if (length > 0) {
        beside(words, sentence, word, length).ifPresent(found::add);
      } else if (words.at(word).equals("according") && words.at(word + 1).equals("to")) {
        according(words, sentence, word).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Report> beside(SentenceWords words, Span sentence, int verb, int length) {
    Span cue = new Span(words.place(verb).start(), words.place(verb + length - 1).end());
    if (words.at(verb).equals("saying") && words.at(verb - 1).equals("as")) {
      return quoted(words, sentence, verb);
    }
    if (closes(words, verb) && !words.at(verb + length).equals("that")) {
      Optional<SpeakerPhrases.Phrase> after = phrases.after(words, verb + length);
      if (after.isPresent()) {
        return after.map(speaker -> report(words, speaker, cue, before(words, sentence, verb)));
      }
    }
    if (isPassive(words, verb)) {
      return by(words, sentence, verb, cue);
    }
    if (words.at(verb).endsWith("ing")) {
      return ofParticiple(words, sentence, verb, cue);
    }
    return phrases
        .before(words, verb)
        .map(
            speaker -> {
              boolean tag = closes(words, speaker.whole()) && endsAfter(words, verb + length);
              Span scope =
                  tag
                      ? before(words, sentence, speaker.whole())
                      : after(words, sentence, verb + length);
              return report(words, speaker, cue, scope);
            });
  }

  /** "was told", "are widely alleged": the subject is not who speaks. */
  private boolean isPassive(SentenceWords words, int verb) {
    int helper = verb - 1;
    while (helper > 0 && words.at(helper).endsWith("ly")) {
      helper--;
    }
    return !words.at(verb).endsWith("ing")
        && SpeakerPhrases.isOpen(words, verb)
        && SpeechWords.isBe(words.at(helper));
  }

  private Optional<Report> by(SentenceWords words, Span sentence, int verb, Span cue) {
    for (int word = verb + 1; word <= verb + BY_WITHIN && word < words.size(); word++) {
      if (words.at(word).equals("by")) {
        return phrases
            .after(words, word + 1)
            .map(speaker -> report(words, speaker, cue, before(words, sentence, verb)));
      }
    }
    return Optional.empty();
  }

  /** Whether what is said stands before a word: a comma or the end of a quotation leads to it. */
  private static boolean closes(SentenceWords words, int word) {
    String gap = words.gapBefore(word);
    return word > 0 && (gap.indexOf(',') >= 0 || gap.indexOf('”') >= 0 || gap.indexOf('"') >= 0);
  }

  /** Whether after the verb no more is said: "…, she said in May." */
  private boolean endsAfter(SentenceWords words, int word) {
    if (word >= words.size() || !SpeakerPhrases.isOpen(words, word)) {
      return word >= words.size() || words.gapBefore(word).strip().startsWith(",");
    }
    int end = ClauseWords.segmentEnd(words, word);
    boolean circumstance =
        clauses.isPreposition(words.at(word)) || clauses.isSubordinator(words.at(word));
    for (int at = word; at <= end; at++) {
      if (words.at(at).equals("that") || !circumstance && clauses.isFinite(words.at(at))) {
        return false;
      }
    }
    return circumstance || end == words.size() - 1;
  }

  /** "The Harbour News quoted Vale as saying". */
  private Optional<Report> quoted(SentenceWords words, Span sentence, int verb) {
    for (int word = verb - 2; word > 0; word--) {
      if (words.at(word).equals("quoted") || words.at(word).equals("quotes")) {
        Span cue = words.place(verb);
        boolean passive = words.at(word + 1).equals("as");
        return (passive ? phrases.before(words, word) : phrases.after(words, word + 1))
            .map(speaker -> report(words, speaker, cue, after(words, sentence, verb + 1)));
      }
    }
    return Optional.empty();
  }

  /** The subject of "is saying", or of the clause before "while saying". */
  private Optional<Report> ofParticiple(SentenceWords words, Span sentence, int verb, Span cue) {
    Span scope = after(words, sentence, verb + 1);
    String helper = words.at(verb - 1);
    boolean main = english.isBetween(helper);
    if (main) {
      return phrases.before(words, verb).map(speaker -> report(words, speaker, cue, scope));
    }
    for (int word = verb - 1; word > 0; word--) {
      boolean predicate =
          clauses.isFinite(words.at(word)) && !clauses.isFinite(words.at(word - 1))
              || ClauseWords.isPast(words.at(word));
      if (predicate) {
        Optional<SpeakerPhrases.Phrase> subject = phrases.before(words, word);
        if (subject.isPresent()) {
          return subject.map(speaker -> report(words, speaker, cue, scope));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Report> according(SentenceWords words, Span sentence, int word) {
    return phrases
        .after(words, word + 2)
        .map(
            speaker -> {
              int end = words.place(speaker.end() - 1).end();
              boolean leads = word == 0 || !closes(words, word) && word < words.size() / 2;
              Span scope =
                  leads ? after(words, sentence, speaker.end()) : before(words, sentence, word);
              return report(words, speaker, new Span(end, end), scope);
            });
  }

  private static Span before(SentenceWords words, Span sentence, int word) {
    return new Span(sentence.start(), words.place(word - 1).end());
  }

  /** What follows a word: up to where the author takes over again, "…, but". */
  private Span after(SentenceWords words, Span sentence, int word) {
    int start = words.place(word - 1).end();
    boolean introduces =
        clauses.isSubordinator(words.at(0)) && ClauseWords.segmentEnd(words, 0) >= word - 1;
    for (int at = word; at < words.size(); at++) {
      boolean comma = words.gapBefore(at).strip().equals(",");
      if (comma && (introduces || words.at(at).equals("but"))) {
        return new Span(start, words.place(at - 1).end());
      }
    }
    return new Span(start, sentence.end());
  }

  private static Report report(
      SentenceWords words, SpeakerPhrases.Phrase speaker, Span cue, Span scope) {
    int end = words.place(speaker.end() - 1).end();
    return new Report(
        new Span(words.place(speaker.whole()).start(), end),
        new Span(words.place(speaker.from()).start(), end),
        cue,
        scope);
  }
}
