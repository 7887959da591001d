/**
 * Finds passages that the plans of different children share, though names, pronouns and some words
 * were changed.
 *
 * <p>MinHash over shingles of three words proposes pairs (Broder, "On the resemblance and
 * containment of documents", 1997); an exact comparison confirms them. Lucene's own MinHashFilter
 * would put every hash of every window into the index; here they go to files that are read band by
 * band and deleted, so that memory does not grow with the number of plans.
 */
@NullMarked
package org.ehcqa.index.copy;

import org.jspecify.annotations.NullMarked;
