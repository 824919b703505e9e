package claimscape.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame around every page: header, rail, notice and status line, with the layer on top. */
final class Frame extends StackPane {
  private final Header header;
  private final Rail rail;
  private final StatusLine status;
  private final NoticeBar notice;
  private final Layer layer = new Layer();
  private final BorderPane page = new BorderPane();

  Frame(Header header, Rail rail, StatusLine status, NoticeBar notice) {
    this.header = header;
    this.rail = rail;
    this.status = status;
    this.notice = notice;
    page.setTop(header);
    page.setLeft(rail);
    page.setBottom(new VBox(notice, status));
    getChildren().addAll(page, layer);
  }

  void show(Node content) {
    page.setCenter(content);
  }

  Node shown() {
    return page.getCenter();
  }

  Header header() {
    return header;
  }

  Rail rail() {
    return rail;
  }

  StatusLine status() {
    return status;
  }

  NoticeBar notice() {
    return notice;
  }

  Layer layer() {
    return layer;
  }
}
