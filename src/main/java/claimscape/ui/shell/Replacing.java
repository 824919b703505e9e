package claimscape.ui.shell;

import claimscape.argument.AnchorState;
import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.intake.Outcome;
import claimscape.project.Edit;
import claimscape.project.Project;
import claimscape.project.edit.ReplaceText;
import claimscape.session.Jobs;
import claimscape.text.LineRange;
import claimscape.text.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Puts newer versions of texts in the place of those that a project holds. */
final class Replacing {
  private final Shell shell;
  private final Surroundings around;
  private final Deque<Newer> waiting = new ArrayDeque<>();
  private boolean asking;

  Replacing(Shell shell, Surroundings around) {
    this.shell = shell;
    this.around = around;
  }

  /**
   * Asks what shall become of each text that looks like a newer version, one after the other. A
   * text about which nothing is answered is added like any other.
   */
  void offer(List<Newer> newer) {
    waiting.addAll(newer);
    if (!asking) {
      askNext();
    }
  }

  private void askNext() {
    Newer next = waiting.poll();
    asking = next != null;
    if (next == null) {
      return;
    }
    Optional<OpenProject> into = shell.current();
    String name = next.text().fileName();
    shell.offer(
        Problem.of(
            "arrival.newer", name.isEmpty() ? next.add().card().title() : name, title(next.of())),
        new NoticeBar.Offer(
            shell.say("arrival.replace"),
            () -> {
              asking = false;
              boolean last = waiting.isEmpty();
              replace(next.of(), next.text(), next.add().parts(), last ? () -> {} : this::askNext);
            }),
        new NoticeBar.Offer(shell.say("arrival.another"), () -> addTo(into, next), true));
  }

  private void addTo(Optional<OpenProject> into, Newer text) {
    if (into.equals(shell.current())) {
      make(text.add());
    } else {
      waiting.clear();
    }
    askNext();
  }

  /** Puts the text that was read in the place of the one in front. */
  void inFront(List<Outcome> outcomes) {
    Optional<SourceId> front = front();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.NotTaken(String name, Problem problem) -> shell.say(problem);
        case Outcome.Taken taken ->
            front.ifPresent(
                source ->
                    replace(
                        source,
                        Arrival.held(taken, around.clock().instant()),
                        taken.parts(),
                        () -> {}));
      }
    }
  }

  /** The source whose text is in front of the reader. */
  Optional<SourceId> front() {
    return shell.workspace().flatMap(Workspace::inFront);
  }

  private void replace(SourceId source, Held now, List<LineRange> parts, Runnable then) {
    shell
        .current()
        .ifPresent(
            open -> replace(open, ReplaceText.of(source, around.ids().source(), now, parts), then));
  }

  private void replace(OpenProject open, ReplaceText edit, Runnable then) {
    Project before = open.store().project();
    Jobs.Work<Edit> work = progress -> edit.sought(before, share -> tell(progress, share));
    around
        .jobs()
        .latest(
            shell.say("job.replace"),
            work,
            sought -> {
              // Another project may be open by now.
              if (shell.current().filter(open::equals).isPresent()) {
                make(sought);
                if (waiting.isEmpty()) {
                  sayStates(edit.source());
                }
                then.run();
              }
            });
  }

  private static void tell(Jobs.Progress progress, double share) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.at(share);
  }

  private void make(Edit edit) {
    shell.current().ifPresent(open -> open.bench().desk().make(edit));
  }

  private String title(SourceId id) {
    return shell
        .current()
        .flatMap(open -> open.store().project().source(id))
        .map(Source::card)
        .map(card -> card.title().isEmpty() ? card.spokenName() : card.title())
        .orElse("");
  }

  /** Says how the passages of a text were found: "2 passages as they were, 1 lost". */
  private void sayStates(SourceId source) {
    Project project = shell.current().orElseThrow().store().project();
    List<String> told = new ArrayList<>();
    int open = 0;
    for (AnchorState state : AnchorState.values()) {
      int count = (int) project.passagesIn(source).stream().filter(p -> p.state() == state).count();
      if (count > 0) {
        told.add(shell.phrases().count("replaced." + state.name(), count));
        open += state == AnchorState.CHANGED || state == AnchorState.LOST ? count : 0;
      }
    }
    Problem sentence =
        told.isEmpty()
            ? Problem.of("replaced.bare", title(source))
            : Problem.of("replaced", title(source), String.join(", ", told));
    if (open == 0) {
      shell.say(sentence);
    } else {
      shell.offer(
          sentence,
          new NoticeBar.Offer(
              shell.say("replaced.look"), () -> shell.action("shell.findings").run().run()));
    }
  }
}
