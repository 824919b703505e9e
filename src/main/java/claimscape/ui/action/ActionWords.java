package claimscape.ui.action;

import claimscape.ui.fx.Phrases;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What actions are called, each in the bundle of its pane. */
public final class ActionWords {
  private final Locale locale;
  private final Map<String, Phrases> panes = new TreeMap<>();

  public ActionWords(Locale locale) {
    this.locale = locale;
  }

  public String name(Action action) {
    return phrases(action).say(action.id());
  }

  /** A longer explanation, or the name where there is none. */
  public String explained(Action action) {
    String key = action.id() + ".help";
    return phrases(action).has(key) ? phrases(action).say(key) : name(action);
  }

  /** The name with the first key, for a label on hover. */
  public String nameAndKey(Action action) {
    return action.keys().isEmpty()
        ? name(action)
        : name(action) + "   " + action.keys().getFirst().shown();
  }

  private Phrases phrases(Action action) {
    return panes.computeIfAbsent(action.pane(), pane -> Phrases.of(locale, pane));
  }
}
