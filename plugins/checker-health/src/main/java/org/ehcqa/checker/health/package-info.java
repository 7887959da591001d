/**
 * Judges sections C and G, which the Designated Clinical Officer owns: health needs with their
 * effect or a reasoned nil, and health provision that is counted and names its clinician.
 */
@NullMarked
package org.ehcqa.checker.health;

import org.jspecify.annotations.NullMarked;
