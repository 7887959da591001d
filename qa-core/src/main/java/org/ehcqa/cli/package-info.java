/**
 * The command line: it finds plans, plugins and templates, hands them to the parts that do the
 * work, and says in plain sentences how that went.
 *
 * <p>Data goes to standard output, everything said to a person goes to standard error. A command is
 * set up only when it is the one that was asked for, so that short commands start at once. Nothing
 * imports this package.
 */
@NullMarked
package org.ehcqa.cli;

import org.jspecify.annotations.NullMarked;
