package claimscape.ui.shell;

/** Draws the map into files and onto the clipboard. */
final class Pictures {
  private final Shell shell;

  Pictures(Shell shell) {
    this.shell = shell;
  }

  void export() {
    shell.notice(shell.say("picture.later"));
  }

  void exportAs() {
    export();
  }

  void copy() {
    export();
  }
}
