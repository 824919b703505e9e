package claimscape.picture.html;

import java.util.Optional;

/**
 * How a page is made.
 *
 * @param theme which it keeps, or nothing: then it follows the reader's system
 * @param notes whether the sources are printed below the map
 * @param enclosed what rides along, to be found again by {@link
 *     claimscape.picture.enclosure.Enclosure#in}
 * @param language of the words around the map, a BCP 47 tag
 */
public record Dressing(
    Optional<String> theme, boolean notes, Optional<byte[]> enclosed, String language) {}
