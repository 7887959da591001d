/** Tests of the Merkle tree. */
@NullMarked
package org.ehcqa.casework.log;

import org.jspecify.annotations.NullMarked;
