/**
 * Judges sections B and F: needs with their effect and source, and provision that is specific,
 * counted and free of hedges (Children and Families Act 2014 s.37(2), Code of Practice 9.69).
 */
@NullMarked
package org.ehcqa.checker.education;

import org.jspecify.annotations.NullMarked;
