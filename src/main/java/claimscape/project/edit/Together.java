package claimscape.project.edit;

import claimscape.project.Diff;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * Several edits as one step: all of them, or none where one is refused. A tag that is linked in the
 * same gesture is such a step.
 *
 * @param name what the step is called; without it, as its first edit
 */
public record Together(Optional<EditName> name, List<Edit> edits) implements Edit {
  public Together {
    edits = List.copyOf(edits);
  }

  public static Together of(Edit... edits) {
    return new Together(Optional.empty(), List.of(edits));
  }

  @Override
  public Outcome applyTo(Project project) {
    Project now = project;
    Diff diff = new Diff(List.of());
    Optional<EditName> called = name;
    for (Edit edit : edits) {
      switch (edit.applyTo(now)) {
        case Outcome.Refused refused -> {
          return refused;
        }
        case Outcome.Made made -> {
          now = made.after();
          diff = diff.then(made.diff());
          called = called.or(() -> Optional.of(made.name()));
        }
      }
    }
    return new Outcome.Made(now, diff, called.orElse(EditName.of("nothing")));
  }
}
