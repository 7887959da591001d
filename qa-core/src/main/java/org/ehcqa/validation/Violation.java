package org.ehcqa.validation;

/**
 * One broken constraint.
 *
 * @param path the place within the object, such as {@code sections[2].weight}; empty for the whole
 * @param message what is wrong and what to do
 * @param query whether it is a question to a person rather than an error
 */
public record Violation(String path, String message, boolean query) {}
