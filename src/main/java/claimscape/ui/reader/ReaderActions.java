package claimscape.ui.reader;

import claimscape.argument.Level;
import claimscape.session.TagKind;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.mark.Recutting;
import claimscape.ui.reader.mark.TextCaret;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** All that can be done in a reader, with the keys for it. */
final class ReaderActions {
  private final BooleanSupplier hasText;
  private final List<Action> actions = new ArrayList<>();

  private ReaderActions(BooleanSupplier hasText) {
    this.hasText = hasText;
  }

  /**
   * The actions of a reading pane.
   *
   * @param hasText whether a text is in front
   */
  static List<Action> of(
      Workbench bench,
      Phrases phrases,
      TagGestures tags,
      Walking walking,
      Joining joining,
      ReaderPane pane,
      BooleanSupplier hasText) {
    ReaderActions all = new ReaderActions(hasText);
    all.addTags(tags);
    all.addLinks(bench, phrases, tags);
    all.addWalks(walking);
    all.addBorders(joining, pane);
    all.addView(pane, tags);
    return List.copyOf(all.actions);
  }

  private void add(String id, Runnable run, String... keys) {
    from(Level.BASIC, id, run, keys);
  }

  private void from(Level level, String id, Runnable run, String... keys) {
    actions.add(Action.of("reader." + id, When.READER, run, keys).whenever(hasText).from(level));
  }

  private void tag(TagGestures tags, String id, TagKind kind, String... keys) {
    from(kind.level(), id, () -> tags.tag(kind), keys);
  }

  private void addTags(TagGestures tags) {
    tag(tags, "claim", TagKind.CLAIM, "1", "C");
    tag(tags, "evidence", TagKind.EVIDENCE, "2", "E");
    tag(tags, "rebuttal", TagKind.REBUTTAL, "3", "R");
    tag(tags, "premise", TagKind.PREMISE, "4", "P");
    tag(tags, "question", TagKind.QUESTION, "5", "Q");
    add("passage", tags::addPassage, "6", "M");
    add("splitOff", tags::splitOff, "Shift+M");
    tag(tags, "note", TagKind.NOTE, "7", "N");
    add("background", tags::background, "0");
    tag(tags, "undercut", TagKind.UNDERCUT, "U");
    from(Level.STANDARD, "deny", tags::deny, "D");
    tag(tags, "supportingClaim", TagKind.SUPPORTING_CLAIM, "Ctrl+1");
    tag(tags, "attackingClaim", TagKind.ATTACKING_CLAIM, "Ctrl+3");
    tag(tags, "looseClaim", TagKind.CLAIM.unlinked(), "Alt+1");
    tag(tags, "looseEvidence", TagKind.EVIDENCE.unlinked(), "Alt+2");
    tag(tags, "looseRebuttal", TagKind.REBUTTAL.unlinked(), "Alt+3");
    add("repeat", tags::repeat, ".");
    from(Level.STANDARD, "attribute", tags::attribute, "A");
    from(Level.STANDARD, "sameVoices", tags::sameVoices, "Shift+A");
    add("untag", tags::untag, "Del");
    add("editWords", tags::editWords, "Enter");
  }

  private void addLinks(Workbench bench, Phrases phrases, TagGestures tags) {
    add("target", tags::makeTarget, "T");
    add("addTarget", tags::addTarget, "Shift+T");
    add("nextKind", () -> bench.mending().nextKind(), "X");
    add("reverse", () -> bench.mending().reverse(), "Shift+X");
    add("relink", tags::relink, "L");
    add(
        "evidenceElsewhere",
        () -> tags.tagElsewhere(TagKind.EVIDENCE, phrases.say("chooser.evidence")),
        "Shift+E");
    add(
        "rebuttalElsewhere",
        () -> tags.tagElsewhere(TagKind.REBUTTAL, phrases.say("chooser.rebuttal")),
        "Shift+R");
  }

  private void addWalks(Walking walking) {
    add("nextSentence", () -> walking.move(TextCaret::nextSentence), "Down");
    add("previousSentence", () -> walking.move(TextCaret::previousSentence), "Up");
    add("shrink", () -> walking.move(TextCaret::shrink), "[");
    add("grow", () -> walking.move(TextCaret::grow), "]");
    add("nextMark", () -> walking.toMark(true), "J");
    add("previousMark", () -> walking.toMark(false), "Shift+J");
    add("nextPassage", walking::toPassage, "G");
  }

  private void addBorders(Joining joining, ReaderPane pane) {
    add("endOn", () -> pane.recut(Recutting.Side.END, true), "Alt+Shift+Right");
    add("endBack", () -> pane.recut(Recutting.Side.END, false), "Alt+Shift+Left");
    add("startOn", () -> pane.recut(Recutting.Side.START, true), "Alt+Shift+Down");
    add("startBack", () -> pane.recut(Recutting.Side.START, false), "Alt+Shift+Up");
    add("join", joining::join, "Ctrl+J");
    add("part", joining::part, "Ctrl+Shift+J");
  }

  private void addView(ReaderPane pane, TagGestures tags) {
    actions.add(Action.of("reader.find", When.ANYWHERE, pane::find, "Ctrl+F"));
    add("copy", tags::copy, "Ctrl+C");
    add("larger", () -> pane.zoom(1.1), "Ctrl++");
    add("smaller", () -> pane.zoom(1 / 1.1), "Ctrl+-");
    add("normal", () -> pane.zoom(0), "Ctrl+0");
    actions.add(Action.of("reader.split", When.ANYWHERE, pane::split, "Ctrl+\\").whenever(hasText));
    add("otherSide", pane::otherSide, "Ctrl+Tab");
    add("done", tags::done);
  }
}
