/**
 * HTML as values: elements and text that escape themselves.
 *
 * <p>Plan text is hostile input. There is no way to put a string into a page unescaped, nor to link
 * to anything but a local file or anchor.
 */
@NullMarked
package org.ehcqa.report.html.markup;

import org.jspecify.annotations.NullMarked;
