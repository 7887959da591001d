/**
 * Judges preparing for adulthood: from Year 9 a plan provides in F, G and H for work, independent
 * living, community and health as an adult (SEND Regulations 2014 reg 12(3), Code of Practice
 * 8.10).
 */
@NullMarked
package org.ehcqa.checker.adulthood;

import org.jspecify.annotations.NullMarked;
