/**
 * Invents plans for runs that are larger than any corpus of written ones: the same seed gives the
 * same plans on every machine, and copies between plans can be planted to see whether they are
 * found.
 */
@NullMarked
package org.ehcqa.corpus;

import org.jspecify.annotations.NullMarked;
