package claimscape.ui.shell;

import claimscape.project.IdSource;
import claimscape.session.Jobs;
import claimscape.storage.StateFolder;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What the window is given from outside.
 *
 * @param state where it keeps what is not part of a project: settings, copies, its log
 * @param chooser asks the user for files
 */
public record Surroundings(
    Locale locale,
    ZoneId zone,
    InstantSource clock,
    IdSource ids,
    Jobs jobs,
    String version,
    StateFolder state,
    Chooser chooser,
    Trouble trouble) {}
