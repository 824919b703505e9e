package claimscape.ui.inspector;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.session.Store;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector says about one relation: its ends, and what bears on the relation itself.
 *
 * @param onto links that end on this one: undercuts and underpins
 */
record RelationSheet(
    Relation relation, List<LinkRow> premises, Optional<LinkRow> target, List<LinkRow> onto) {

  static Optional<RelationSheet> of(Store store, RelationId id) {
    return store
        .project()
        .relation(id)
        .map(
            relation ->
                new RelationSheet(
                    relation,
                    StatementSheet.premises(store.project(), relation),
                    StatementSheet.target(store.project(), relation),
                    store.graph().into(id).stream()
                        .flatMap(onto -> StatementSheet.premises(store.project(), onto).stream())
                        .toList()));
  }
}
