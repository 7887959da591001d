/**
 * An EHC plan as it was written: the learner, the dates, the advice and the text of sections A to
 * K.
 *
 * <p>Nothing here judges. A plan that lacks something holds an empty {@code Optional} or an empty
 * section; absence is reported later, never filled in. No type prints plan text from {@code
 * toString()}, because those strings reach logs.
 */
@NullMarked
package org.ehcqa.plan;

import org.jspecify.annotations.NullMarked;
