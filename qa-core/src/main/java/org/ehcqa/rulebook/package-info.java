/**
 * The rule book for people: every rule and criterion on one page, as HTML or Markdown, and which
 * paragraphs of law and guidance they look at.
 *
 * <p>{@code coverage.yaml} lists the paragraphs; those that nothing looks at are admitted.
 */
@NullMarked
package org.ehcqa.rulebook;

import org.jspecify.annotations.NullMarked;
