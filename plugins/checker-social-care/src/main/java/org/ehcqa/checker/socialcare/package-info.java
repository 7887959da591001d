/**
 * Judges sections D, H1 and H2, which the Designated Social Care Officer owns: social care needs or
 * a reasoned nil, and social care provision in its right place, counted and with its provider.
 */
@NullMarked
package org.ehcqa.checker.socialcare;

import org.jspecify.annotations.NullMarked;
