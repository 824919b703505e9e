package claimscape.ui.reader;

import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.project.edit.DescribeSource;
import claimscape.session.Citing;
import claimscape.session.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sources that were named while a card was edited; those that it links to are made with it. */
final class Citations {
  private final Citing citing;
  private final Map<SourceId, String> named = new TreeMap<>();

  Citations(Workbench bench) {
    this.citing = bench.citing();
  }

  SourceId cite(String title) {
    SourceId id = citing.next();
    named.put(id, title);
    return id;
  }

  void keep(DescribeSource edit) {
    List<SourceId> linked = edit.links().stream().map(SourceLink::source).toList();
    Map<SourceId, String> needed = new TreeMap<>(named);
    needed.keySet().retainAll(new ArrayList<>(linked));
    citing.describe(edit, needed);
  }
}
