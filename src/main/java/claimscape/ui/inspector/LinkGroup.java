package claimscape.ui.inspector;

import java.util.List;

/**
 * The links of one kind and direction.
 *
 * @param key of its heading: "into.supports", "outof.attacks", "onto.undercuts"
 */
record LinkGroup(String key, List<LinkRow> rows) {
  LinkGroup {
    rows = List.copyOf(rows);
  }
}
