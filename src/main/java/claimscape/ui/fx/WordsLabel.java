package claimscape.ui.fx;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * Words of a project in as many lines as they need. Those that run leftwards are broken here and
 * never by JavaFX, which fails on them; the control only ever sees lines that fit.
 */
public final class WordsLabel extends Label {
  private final StringProperty words = new SimpleStringProperty("");

  public WordsLabel(String said) {
    Script.dress(this);
    words.subscribe(this::follow);
    say(said);
  }

  /** Shows other words. */
  public void say(String said) {
    words.set(said);
  }

  /** The words as they were said, wherever the lines break. */
  public String words() {
    return words.get();
  }

  private void follow(String said) {
    setWrapText(!Breaking.runsLeft(said));
    setText(said);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double across() {
    return snappedLeftInset() + snappedRightInset();
  }

  /** Rounded down, so that a line that is full to the last pixel still fits. */
  private String broken(double width) {
    return Breaking.into(Math.floor(width - across()) - 1, words(), getFont());
  }

  @Override
  protected double computePrefWidth(double height) {
    return isWrapText()
        ? super.computePrefWidth(height)
        : Math.ceil(measured(words()).getLayoutBounds().getWidth()) + across() + 2;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isWrapText() || width < 0) {
      return super.computePrefHeight(width);
    }
    return Math.ceil(measured(broken(width)).getLayoutBounds().getHeight())
        + snappedTopInset()
        + snappedBottomInset();
  }

  private Text measured(String lines) {
    Text text = new Text(lines);
    text.setFont(getFont());
    text.setLineSpacing(getLineSpacing());
    return text;
  }

  @Override
  protected void layoutChildren() {
    if (!isWrapText()) {
      setText(broken(getWidth()));
    }
    super.layoutChildren();
  }
}
