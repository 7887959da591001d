package org.ehcqa.rule;

/**
 * A rule that is known and not applied.
 *
 * @param because who switched it off, and why
 */
public record SwitchedOff(Rule rule, String because) {}
