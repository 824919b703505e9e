package claimscape.ui.reader;

import claimscape.session.Desk;
import claimscape.ui.fx.FilterNote;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.page.OpenText;
import claimscape.ui.reader.page.PageMarks;
import java.util.Optional;

/** Says above a text that a filter hides marks of it. */
final class HiddenMarks {
  private final PageMarks marks;
  private final Phrases phrases;
  private final FilterNote note;

  HiddenMarks(Desk desk, String side, Phrases phrases, Icons icons) {
    this.marks = new PageMarks(desk);
    this.phrases = phrases;
    this.note = new FilterNote("reader-" + side, phrases, icons, marks::clearFilter);
    note.getStyleClass().add("reader-filter");
  }

  FilterNote note() {
    return note;
  }

  /** Says it of the text in front. */
  void say(Optional<OpenText> front) {
    note.say(front.map(text -> marks.hidden(text.source(), phrases)).orElse(""));
  }
}
