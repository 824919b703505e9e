package claimscape.ui.fx;

import claimscape.argument.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.Node;

/**
 * The icons: paths in a box of 20 × 20, stroked 1.5. Their colour is {@code -cs-icon} where a style
 * sheet sets it, else the second text colour; a role's glyph has the role's colour.
 */
public final class Icons {
  private final ResourceBundle paths = ResourceBundle.getBundle("claimscape.ui.fx.icons");

  public boolean has(String name) {
    return paths.containsKey(name);
  }

  /** An icon at 20 px, where there is one of that name. */
  public Optional<Node> find(String name) {
    return has(name) ? Optional.of(icon(name)) : Optional.empty();
  }

  /**
   * An icon at 20 px.
   *
   * @throws java.util.MissingResourceException if there is no such icon
   */
  public Node icon(String name) {
    return icon(name, 20);
  }

  /**
   * An icon at another size.
   *
   * @param size in px at 100 %: one of those that {@code controls.css} has a rule for
   */
  public Node icon(String name, int size) {
    IconBox box = new IconBox(size).with(paths.getString(name), List.of("cs-icon-path"));
    return has("part." + name)
        ? box.with(paths.getString("part." + name), List.of("cs-icon-part"))
        : box;
  }

  /** The glyph of a role, as on its cards. */
  public Node glyph(Role role, int size) {
    String name = role.name().toLowerCase(Locale.ROOT);
    boolean stroked = has("stroked." + name);
    return new IconBox(size)
        .with(
            paths.getString((stroked ? "stroked." : "filled.") + name),
            List.of(stroked ? "cs-glyph-stroked" : "cs-glyph", "cs-" + name));
  }

  /** The sign of the application, in its own colours. */
  public Node sign(int size) {
    IconBox box = new IconBox(size);
    for (String part : List.of("link", "claim", "evidence")) {
      box.with(paths.getString("sign." + part), List.of("cs-sign-" + part));
    }
    return box;
  }
}
