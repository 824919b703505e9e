/**
 * The library: source texts, spans, anchors, units of reading, and the small words all rooms use.
 */
@org.jspecify.annotations.NullMarked
package claimscape.text;
