package claimscape.ui.shell;

import claimscape.session.Workbench;

/** Makes the panes of a project that was opened. */
interface PaneMaker {
  Panes make(Workbench bench);
}
