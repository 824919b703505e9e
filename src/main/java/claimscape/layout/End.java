package claimscape.layout;

/** Where a link leads: to a box, or to the junction of another link. */
public sealed interface End {

  /**
   * At a box.
   *
   * @param index index into {@link Plan#boxes()}
   */
  record ToBox(int index) implements End {}

  /**
   * At the junction of a link.
   *
   * @param index index into {@link Plan#links()}
   */
  record ToLink(int index) implements End {}
}
