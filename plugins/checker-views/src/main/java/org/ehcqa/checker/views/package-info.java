/**
 * Judges section A: the learner's own views and how they were gathered, the parents' apart from
 * them, hopes near and far, and how to talk with the learner (SEND Regulations 2014 reg 12(1)(a)).
 */
@NullMarked
package org.ehcqa.checker.views;

import org.jspecify.annotations.NullMarked;
