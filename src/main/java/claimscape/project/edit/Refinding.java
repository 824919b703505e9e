package claimscape.project.edit;

import claimscape.argument.AnchorState;
import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.text.Anchor;
import claimscape.text.Found;
import claimscape.text.Graphemes;
import claimscape.text.LineRange;
import claimscape.text.Reanchoring;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what was marked in a text again in a newer version of it. A passage is as sure as the least
 * sure of its stretches; one that somebody has yet to look at stays so until somebody does.
 */
final class Refinding {
  private final SourceText now;
  private final Function<Passage, SourceText> stood;
  private final Map<SourceText, Reanchoring> chains = new HashMap<>();

  /**
   * @param now the newer version
   * @param stood the version in which the words of a passage stand
   */
  Refinding(SourceText now, Function<Passage, SourceText> stood) {
    this.now = now;
    this.stood = stood;
  }

  /** The passage as it stands in the newer version. */
  Passage again(Passage passage) {
    Reanchoring chain = chain(stood.apply(passage));
    List<Found> found = passage.stretches().stream().map(chain::find).toList();
    List<Anchor> here = inOrder(found);
    if (here.size() < found.size()) {
      // What it became is gone: what was tagged at first may have come back.
      return passage.was().isEmpty()
          ? passage.withState(AnchorState.LOST)
          : again(passage.withStretches(passage.was(), AnchorState.LOST));
    }
    Passage cued = passage.withChain(cues(passage.chain(), chain));
    if (exacts(here).equals(exacts(passage.was()))) {
      return cued.withStretches(here, AnchorState.MOVED);
    }
    boolean same = exacts(here).equals(exacts(passage.stretches()));
    if (!same || passage.state() == AnchorState.CHANGED) {
      return cued.changed(here, passage.was().isEmpty() ? passage.stretches() : passage.was());
    }
    boolean still = found.stream().allMatch(Found.Exact.class::isInstance);
    return cued.withStretches(here, still ? AnchorState.EXACT : AnchorState.MOVED);
  }

  private Reanchoring chain(SourceText before) {
    return chains.computeIfAbsent(before, text -> Reanchoring.between(text, now));
  }

  /** The places found, in the order of the text; fewer than sought where one is lost or in two. */
  private static List<Anchor> inOrder(List<Found> found) {
    List<Anchor> here =
        found.stream()
            .flatMap(one -> one.where().stream())
            .sorted(Comparator.comparingInt(anchor -> anchor.span().start()))
            .toList();
    List<Anchor> apart = new ArrayList<>();
    for (Anchor anchor : here) {
      if (apart.isEmpty() || apart.getLast().span().end() <= anchor.span().start()) {
        apart.add(anchor);
      }
    }
    return apart;
  }

  private static List<String> exacts(List<Anchor> anchors) {
    return anchors.stream().map(Anchor::exact).toList();
  }

  /** A cue of other words is no cue: the step keeps its words and loses its place. */
  private static List<AttributionStep> cues(List<AttributionStep> chain, Reanchoring anew) {
    return chain.stream()
        .map(
            step ->
                step.cueAt().isEmpty()
                    ? step
                    : step.cuedAt(step.cueAt().flatMap(cue -> unchanged(anew.find(cue)))))
        .toList();
  }

  private static Optional<Anchor> unchanged(Found found) {
    return found instanceof Found.Changed ? Optional.empty() : found.where();
  }

  /** Which lines are which part, as far as the very lines are there still. */
  List<LineRange> parts(List<LineRange> parts, SourceText before) {
    List<String> oldLines = before.content().lines().toList();
    Map<String, Integer> places = new HashMap<>();
    List<String> lines = now.content().lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      places.merge(lines.get(line), line, (one, two) -> -1);
    }
    List<LineRange> found = new ArrayList<>();
    for (LineRange part : parts) {
      for (int line = part.firstLine(); line <= part.lastLine() && line < oldLines.size(); line++) {
        int place = places.getOrDefault(oldLines.get(line), -1);
        if (place >= 0 && !oldLines.get(line).isBlank()) {
          add(found, new LineRange(place, place, part.part()));
        }
      }
    }
    return List.copyOf(found);
  }

  private static void add(List<LineRange> found, LineRange next) {
    LineRange last = found.isEmpty() ? next : found.getLast();
    boolean on =
        !found.isEmpty() && last.part() == next.part() && last.lastLine() + 1 == next.firstLine();
    if (on) {
      found.removeLast();
    }
    found.add(on ? new LineRange(last.firstLine(), next.lastLine(), next.part()) : next);
  }

  /** The stretches read as background, as far as they are there still, in order and apart. */
  List<Span> read(List<Span> read, SourceText before) {
    if (read.isEmpty()) {
      return read;
    }
    Reanchoring chain = chain(before);
    List<Found> found =
        read.stream()
            .filter(span -> !span.isEmpty() && before.holds(span))
            .map(span -> chain.find(Anchor.of(before, span)))
            .toList();
    return inOrder(found).stream().map(Anchor::span).toList();
  }

  /**
   * Where sentences were joined by hand, as far as the words on both sides stand together still.
   *
   * @param joins offsets in the text before
   */
  List<Integer> joins(List<Integer> joins, SourceText before) {
    return joins.stream()
        .flatMap(
            join -> around(before, join).flatMap(words -> stands(words, join, before)).stream())
        .toList();
  }

  private Optional<Integer> stands(Span words, int join, SourceText before) {
    return unchanged(chain(before).find(Anchor.of(before, words)))
        .map(anchor -> anchor.span().start() + join - words.start());
  }

  /** The words on both sides of a place, within its paragraph. */
  private static Optional<Span> around(SourceText text, int place) {
    int paragraph = text.paragraphAt(place);
    if (paragraph < 0) {
      return Optional.empty();
    }
    Span whole = text.paragraphs().get(paragraph);
    int from = Math.max(whole.start(), place - Anchor.CONTEXT);
    int to = Math.min(whole.end(), place + Anchor.CONTEXT);
    return Optional.of(
        new Span(Graphemes.floor(text.content(), from), Graphemes.ceiling(text.content(), to)));
  }
}
