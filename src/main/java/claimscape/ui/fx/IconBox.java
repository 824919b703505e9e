package claimscape.ui.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A square whose style sheet says how large it is; its paths grow with it. */
final class IconBox extends Region {
  private static final double DRAWN = 20;
  private final Scale grown = new Scale();

  IconBox(int size) {
    getStyleClass().addAll("cs-icon", "cs-icon-" + size);
    setMouseTransparent(true);
  }

  IconBox with(String path, List<String> styles) {
    SVGPath drawn = new SVGPath();
    drawn.setContent(path);
    drawn.getStyleClass().addAll(styles);
    drawn.getTransforms().add(grown);
    getChildren().add(drawn);
    return this;
  }

  @Override
  protected void layoutChildren() {
    grown.setX(getWidth() / DRAWN);
    grown.setY(getHeight() / DRAWN);
    for (Node child : getChildren()) {
      child.relocate(0, 0);
      child.setLayoutX(0);
      child.setLayoutY(0);
    }
  }
}
