package claimscape.ui.outline;

/** How a row hangs on the row that it is indented under. */
enum Lead {
  /** It hangs on nothing: a statement at the top. */
  TOP,
  /** Its relation ends at the statement of the row above. */
  STATEMENT,
  /** Its relation ends at the relation of the row above. */
  RELATION,
  /** Its statement is one of the linked premises that the row above announces. */
  LINKED,
  /** Its relation ends at a node told elsewhere, which the row has to name. */
  APART
}
