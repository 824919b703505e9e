package claimscape.ui.shell;

import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.session.TextSelection;
import claimscape.text.Span;

/** Goes to a place of the project that was named in a list. */
final class Going {
  private final Shell shell;

  Going(Shell shell) {
    this.shell = shell;
  }

  /** Shows the beginning of a text. */
  void to(SourceId id) {
    shell
        .current()
        .ifPresent(
            open ->
                open.store()
                    .project()
                    .source(id)
                    .flatMap(Source::held)
                    .ifPresent(
                        held ->
                            open.bench()
                                .desk()
                                .reveal(
                                    TextSelection.of(
                                        id, new Span(0, Math.min(1, held.text().length()))))));
  }
}
