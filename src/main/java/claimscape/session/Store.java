package claimscape.session;

import claimscape.graph.ArgumentGraph;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The only mutable cell of the house: the project as it is now, how it came to be, and the graph
 * that follows it. All calls come from one thread.
 */
public final class Store {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final List<Consumer<Step>> listeners = new ArrayList<>();
  private final ArgumentGraph graph;
  private final Marks marks;
  private Project project;
  private Project saved;

  public Store(Project project) {
    this.project = project;
    this.saved = project;
    this.graph = ArgumentGraph.of(project);
    this.marks = new Marks(project);
  }

  public Project project() {
    return project;
  }

  /** The graph of the project, always in step with it. */
  public ArgumentGraph graph() {
    return graph;
  }

  /** Where the passages stand, always in step with the project. */
  public Marks marks() {
    return marks;
  }

  /** Makes an edit; one that changes nothing leaves no step. */
  public Outcome make(Edit edit) {
    Outcome outcome = edit.applyTo(project);
    if (outcome instanceof Outcome.Made made && !made.diff().isEmpty()) {
      Step step = new Step(project, made.after(), made.diff(), made.name());
      done.push(step);
      undone.clear();
      take(step);
    }
    return outcome;
  }

  /** Takes the last step back, and says which. */
  public Optional<EditName> undo() {
    return move(done, undone, true);
  }

  /** Makes the last undone step again, and says which. */
  public Optional<EditName> redo() {
    return move(undone, done, false);
  }

  private Optional<EditName> move(Deque<Step> from, Deque<Step> to, boolean back) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Step step = from.pop();
    to.push(step);
    take(back ? step.reversed() : step);
    return Optional.of(step.name());
  }

  private void take(Step step) {
    project = step.after();
    graph.follow(step.after(), step.diff());
    marks.follow(step.diff());
    List.copyOf(listeners).forEach(listener -> listener.accept(step));
  }

  /** What was done, the latest first. */
  public List<EditName> history() {
    return done.stream().map(Step::name).toList();
  }

  /** What can be done again, the next first. */
  public List<EditName> future() {
    return undone.stream().map(Step::name).toList();
  }

  /** Hears every step from now on: made, undone and redone alike. */
  public void onStep(Consumer<Step> listener) {
    listeners.add(listener);
  }

  /** Says that this project is on disk now. */
  public void markSaved(Project onDisk) {
    saved = onDisk;
  }

  /** Whether the project is another than the one on disk; undo brings that very value back. */
  @SuppressWarnings("ReferenceEquality")
  public boolean unsaved() {
    return saved != project;
  }
}
