package claimscape.layout;

/** Where a link leads: to a box, or to the junction of another link. */
public sealed interface End {

  /**
   * @param index index into {@link Plan#boxes()}
   */
  record ToBox(int index) implements End {}

  /**
   * @param index index into {@link Plan#links()}
   */
  record ToLink(int index) implements End {}
}
