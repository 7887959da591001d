/**
 * Jakarta Validation, set up once and late: its first use costs most of a second, so commands that
 * validate nothing never start it.
 *
 * <p>Messages are written for the person who mends the file, and are never evaluated as
 * expressions.
 */
@NullMarked
package org.ehcqa.validation;

import org.jspecify.annotations.NullMarked;
