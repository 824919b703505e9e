package claimscape.ui.inspector;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.session.DeskEvent;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what is selected, and lets it be described. One field, one edit, one undo. */
public final class InspectorPane extends StackPane {
  private final Workbench bench;
  private final Pieces pieces;
  private final ScrollPane scroll = new ScrollPane();
  private Optional<StatementForm> statementForm = Optional.empty();
  private boolean more;

  /**
   * An inspector.
   *
   * @param compare shows the passages of what is selected side by side
   */
  public InspectorPane(Workbench bench, Look look, Icons icons, Phrases phrases, Runnable compare) {
    this.bench = bench;
    this.pieces = new Pieces(bench, icons, phrases, compare);
    look.sheet(InspectorPane.class, "inspector.css");
    When.INSPECTOR.mark(this);
    getStyleClass().add("cs-inspector");
    setAccessibleText(phrases.say("inspector.name"));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().add(scroll);
    bench.desk().onEvent(this::hear);
    bench.store().onStep(step -> show());
    show();
  }

  private void hear(DeskEvent event) {
    switch (event) {
      case DeskEvent.Selected selected -> {
        more = false;
        show();
        scroll.setVvalue(0);
      }
      case DeskEvent.Targeted targeted -> show();
      case DeskEvent.Armed armed -> {}
      case DeskEvent.Reveal reveal -> {}
      case DeskEvent.RevealText reveal -> {}
      case DeskEvent.Centre centre -> {}
      case DeskEvent.Narrowed narrowed -> {}
      case DeskEvent.Notice notice -> {}
    }
  }

  /** The selection as it is now; what is being written stays. */
  private void show() {
    if (statementForm.filter(StatementForm::writing).isPresent()) {
      return;
    }
    statementForm = Optional.empty();
    List<NodeId> selection = bench.desk().selection();
    if (selection.isEmpty()) {
      set(pieces.empty("inspector.empty"));
    } else if (selection.size() > 1) {
      set(several(selection));
    } else {
      switch (selection.getFirst()) {
        case StatementId id -> StatementSheet.of(bench.store(), id).ifPresent(this::showStatement);
        case RelationId id ->
            RelationSheet.of(bench.store(), id)
                .ifPresent(sheet -> set(new RelationForm(sheet, bench, pieces)));
      }
    }
  }

  /** Several nodes, and that statements among them may be one. */
  private Node several(List<NodeId> selection) {
    VBox box = new VBox(pieces.empty("inspector.several", Integer.toString(selection.size())));
    bench
        .merging()
        .kept()
        .filter(kept -> selection.stream().filter(StatementId.class::isInstance).count() > 1)
        .ifPresent(
            kept -> {
              String words = pieces.say("inspector.merge", kept.label().toString());
              Button merge = new Button(words, pieces.icon("merge"));
              merge.getStyleClass().setAll("button", "cs-button");
              merge.setOnAction(event -> bench.merging().mergeSelected());
              VBox.setMargin(merge, new Insets(0, 8, 0, 8));
              box.getChildren().add(merge);
            });
    box.setSpacing(12);
    return box;
  }

  private void showStatement(StatementSheet sheet) {
    StatementForm form =
        new StatementForm(
            sheet,
            bench,
            pieces,
            more,
            () -> {
              more = true;
              show();
            });
    statementForm = Optional.of(form);
    set(form);
  }

  private void set(Node content) {
    VBox body = new VBox(content);
    body.getStyleClass().add("cs-inspector-body");
    scroll.setContent(body);
  }

  /** Puts the caret into the statement's text. */
  public void editText() {
    statementForm.ifPresent(StatementForm::editText);
  }

  public List<Action> actions() {
    return List.of(
        Action.of("inspector.text", When.INSPECTOR, this::editText, "F2")
            .whenever(() -> statementForm.isPresent()),
        Action.of("inspector.split", When.INSPECTOR, this::split, "Shift+M")
            .withIcon("apart")
            .whenever(() -> lineAtHand().isPresent()));
  }

  private void split() {
    lineAtHand().ifPresent(PassageLine::split);
  }

  /** The passage that has the focus. */
  private Optional<PassageLine> lineAtHand() {
    @Nullable Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && !(at instanceof PassageLine)) {
      at = at.getParent();
    }
    return at instanceof PassageLine line ? Optional.of(line) : Optional.empty();
  }
}
