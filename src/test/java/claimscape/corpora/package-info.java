/** Public corpora, where they lie beside the project, put through the application. */
@NullMarked
package claimscape.corpora;

import org.jspecify.annotations.NullMarked;
