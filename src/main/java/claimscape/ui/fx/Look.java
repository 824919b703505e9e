package claimscape.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import claimscape.argument.Role;
import claimscape.drawing.Ink;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/**
 * How everything looks now: light or dark, how large, and whether it may move. Style sheets name
 * colours by ink ({@code -cs-page}, {@code -cs-card-line}, …) and sizes in px at 100 %; the look
 * dresses every scene anew when one of them changes.
 */
public final class Look {
  /** The smallest and the largest scale. */
  public static final double SMALLEST = 0.8;

  public static final double LARGEST = 2.0;

  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Themes.LIGHT);
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper compact = new ReadOnlyBooleanWrapper(false);
  private final Map<String, Stylesheet> sheets = new LinkedHashMap<>();
  private final List<Scene> scenes = new ArrayList<>();

  /** A light look at 100 %; makes the bundled faces known. */
  public Look() {
    Fonts.load();
    sheet(Look.class, "controls.css");
    sheet(Look.class, "menus.css");
    sheet(Look.class, "chooser.css");
  }

  /** The theme shown: light or dark. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  public Theme theme() {
    return theme.get();
  }

  public boolean dark() {
    return theme.get().equals(Themes.DARK);
  }

  public void setDark(boolean dark) {
    theme.set(dark ? Themes.DARK : Themes.LIGHT);
    scenes.forEach(this::restyle);
  }

  /** The size of all words and controls, 1 being 100 %. */
  public ReadOnlyDoubleProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  public double scale() {
    return scale.get();
  }

  /** Sets the scale, kept between {@link #SMALLEST} and {@link #LARGEST}. */
  public void setScale(double wanted) {
    scale.set(Math.clamp(wanted, SMALLEST, LARGEST));
    scenes.forEach(this::restyle);
  }

  /** Whether nothing may move: the user asked for reduced motion. */
  public ReadOnlyBooleanProperty stillProperty() {
    return still.getReadOnlyProperty();
  }

  public boolean still() {
    return still.get();
  }

  public void setStill(boolean wanted) {
    still.set(wanted);
  }

  /** Whether the cards of the map shall stand close together. */
  public ReadOnlyBooleanProperty compactProperty() {
    return compact.getReadOnlyProperty();
  }

  public boolean compact() {
    return compact.get();
  }

  public void setCompact(boolean wanted) {
    compact.set(wanted);
  }

  /** Tells when colours or sizes are others; cancel it when the pane goes. */
  public Subscription onChange(Runnable then) {
    return Subscription.combine(
        theme.subscribe((was, now) -> then.run()), scale.subscribe((was, now) -> then.run()));
  }

  /** A length given in px at 100 %. */
  public double px(double at100) {
    return at100 * scale.get();
  }

  /** A face at a size given in px at 100 %, such as {@link Fonts#UI}. */
  public Font font(String family, double size) {
    return new Font(family, px(size));
  }

  public Color color(Ink ink) {
    return Color.web(theme.get().hex(ink));
  }

  /** The colour of a role's strokes, glyph and label. */
  public Color color(Role role) {
    return color(Ink.of(role));
  }

  /** The colour that fills what is hovered, selected or the target, by role. */
  public Color tint(Role role) {
    return color(Ink.tintOf(role));
  }

  /** Adds the style sheet of a pane, which lies beside a class of it; again does no harm. */
  public void sheet(Class<?> beside, String name) {
    String key = beside.getPackageName() + "/" + name;
    if (!sheets.containsKey(key)) {
      sheets.put(key, Stylesheet.read(beside, name));
      scenes.forEach(this::restyle);
    }
  }

  /** Dresses a scene, now and whenever the look changes. */
  public void dress(Scene scene) {
    scenes.add(scene);
    restyle(scene);
  }

  /** Hears no more of a scene that was dressed. */
  public void forget(Scene scene) {
    scenes.remove(scene);
  }

  private void restyle(Scene scene) {
    scene.setUserAgentStylesheet(
        dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    List<String> all = new ArrayList<>();
    all.add(new Stylesheet(tokens()).at(scale.get()));
    sheets.values().forEach(sheet -> all.add(sheet.at(scale.get())));
    scene.getStylesheets().setAll(all);
    scene.setFill(color(Ink.PAGE));
  }

  /** Every ink as a colour that style sheets look up by name. */
  private String tokens() {
    StringBuilder css = new StringBuilder(".root {\n");
    for (Ink ink : Ink.values()) {
      css.append("  -cs-%s: %s;\n".formatted(name(ink), theme.get().hex(ink)));
    }
    css.append("  -cs-shadow: rgba(0, 0, 0, %s);\n".formatted(dark() ? "0.5" : "0.12"));
    return css.append("}\n").toString();
  }

  private static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
