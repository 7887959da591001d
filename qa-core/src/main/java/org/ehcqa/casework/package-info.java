/**
 * The casebook: who audits which plan, what they judged, how disagreements were settled, and what
 * is still to do.
 *
 * <p>{@link org.ehcqa.casework.Casebook} is one SQLite file in a data folder on a local disk. A
 * method that returns has saved: the change survives a power cut. Judgements and decisions are
 * added and never changed, which triggers in the file enforce, and each is entered in a log that
 * shows later tampering. Nobody is given another auditor's grades, or the machine's, of a plan they
 * have still to submit their own audit of.
 *
 * <p>The only package that speaks SQL. Exceptions carry ids and places, never plan text.
 */
@NullMarked
package org.ehcqa.casework;

import org.jspecify.annotations.NullMarked;
