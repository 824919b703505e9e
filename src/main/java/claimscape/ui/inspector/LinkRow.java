package claimscape.ui.inspector;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.Role;

/**
 * One end of a link, to jump to.
 *
 * @param relation the link itself
 * @param end the statement shown
 * @param linkedWith the labels of the premises that stand with it, or empty
 */
record LinkRow(
    RelationId relation, NodeId end, Role role, String label, String words, String linkedWith) {}
