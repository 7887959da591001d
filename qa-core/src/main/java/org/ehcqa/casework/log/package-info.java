/**
 * A Merkle tree as certificate transparency uses it (RFC 6962, 2.1; RFC 9162, 2.1): one hash, the
 * head, stands for a whole list in its order, and short proofs show that an entry is in it and that
 * a later list only added to an earlier one. Pure computation.
 */
@NullMarked
package org.ehcqa.casework.log;

import org.jspecify.annotations.NullMarked;
